import type { Context } from '../../src/context.ts';
import { USUAL_MONTHS, USUAL_PASS_MARK } from '../../src/courses/rules/certificate.ts';
import { insertAssignment, settleAssignment } from '../../src/courses/store/assignment-writes.ts';
import { insertCourse } from '../../src/courses/store/courses.ts';
import { insertEnrolment } from '../../src/courses/store/enrolments.ts';
import { insertVersion } from '../../src/courses/store/programmes.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { addDays, type LocalDate } from '../../src/kernel/date.ts';
import { toInstant } from '../../src/kernel/zoned.ts';
import { type Person, resolvePerson } from '../../src/people/index.ts';
import type { StandardSkill } from '../../src/skills/rules/standard-skills.ts';

/** Of Selin's about prices a certificate is asked. */
const more = (key: string) => ({
  workingDays: null,
  certificate: key === 'price' ? { passMark: USUAL_PASS_MARK, months: USUAL_MONTHS } : null,
});

/** Markus's programme of two of his courses, which Lena began with the first. */
const PROGRAMME = { name: 'From the first question to a signature', to: 'lena', daysAgo: 21, lastDays: 25 };

type DemoCourse = { name: string; path: string; skill: StandardSkill; minutes: number; by: string };

const COURSES = {
  qualify: {
    name: 'Who signs, and when: qualifying',
    ...{ path: 'qualifying', skill: 'qualification', minutes: 90, by: 'markus' },
  },
  ask: {
    name: 'Ask before you show',
    ...{ path: 'asking', skill: 'discovery', minutes: 45, by: 'markus' },
  },
  price: {
    name: '“Pahalı” dendiğinde',
    ...{ path: 'fiyat-itirazi', skill: 'objections', minutes: 60, by: 'selin' },
  },
  close: {
    name: 'Görüşmeyi tarihle bitirmek',
    ...{ path: 'kapanis', skill: 'closing', minutes: 30, by: 'selin' },
  },
} as const satisfies Record<string, DemoCourse>;

/** Who was given which how many days ago, and with how many working days; `evidence`: they did it two days later. */
const GIVEN: readonly {
  course: keyof typeof COURSES;
  to: string;
  daysAgo: number;
  workingDays: number;
  evidence?: string;
}[] = [
  { course: 'qualify', to: 'jonas', daysAgo: 21, workingDays: 10 },
  {
    ...{ course: 'qualify', to: 'lena', daysAgo: 21, workingDays: 10 },
    evidence: 'I now write down who signs before I offer anything: Hansa Logistik, Alpenglas.',
  },
  { course: 'price', to: 'ilker', daysAgo: 6, workingDays: 10 },
];

/**
 * Four courses: one that Jonas is late with and Lena did, one that İlker has, and two that fit gaps of theirs; and a programme,
 * of which Lena did the first course.
 */
export async function addDemoCourses(
  context: Context,
  workspaceId: string,
  slack: { userId(handle: string): string },
  today: LocalDate,
): Promise<void> {
  const person = async (handle: string): Promise<Person> => {
    const found = await resolvePerson(context.db, workspaceId, slack.userId(handle), today);
    if (found.kind !== 'one') throw new Error(`Nobody in the demo is called ${handle}`);
    return found.person;
  };
  const madeOn = addDays(today, -30);
  const kept = new Map<string, { id: string; keeper: Person }>();
  for (const [key, { by, path, ...course }] of Object.entries(COURSES)) {
    const keeper = await person(by);
    const id = context.newId();
    const link = `https://learn.pacesetter.example/${path}`;
    const made = { by: keeper.id, at: toInstant(madeOn, '10:00', keeper.zone) };
    await inTransaction(context.db, (trx) =>
      insertCourse(trx, workspaceId, { id, link, ...more(key), ...course }, made),
    );
    kept.set(key, { id, keeper });
  }
  for (const { course, to, daysAgo, workingDays, evidence } of GIVEN) {
    const learner = await person(to);
    const from = kept.get(course);
    if (!from) throw new Error(`No course ${course}`);
    const id = context.newId();
    const assignedOn = addDays(today, -daysAgo);
    const given = { id, courseId: from.id, personId: learner.id, assignedBy: from.keeper.id, assignedOn };
    const on = addDays(assignedOn, 2);
    await inTransaction(context.db, async (trx) => {
      const at = toInstant(assignedOn, '11:00', learner.zone);
      await insertAssignment(trx, workspaceId, { ...given, workingDays }, at);
      if (!evidence) return;
      await settleAssignment(trx, workspaceId, id, {
        ...{ state: 'done', on, by: learner.id, at: toInstant(on, '16:00', learner.zone) },
        ...{ due: addDays(assignedOn, 14), evidence, reason: '', kpi: null },
      });
    });
  }
  const [qualify, ask] = [kept.get('qualify'), kept.get('ask')];
  if (!qualify || !ask) throw new Error('No courses for the programme');
  const learner = await person(PROGRAMME.to);
  const startedOn = addDays(today, -PROGRAMME.daysAgo);
  const at = toInstant(startedOn, '11:00', learner.zone);
  const by = qualify.keeper.id;
  const programmeId = context.newId();
  const last = { courseId: ask.id, workingDays: PROGRAMME.lastDays };
  const steps = [{ courseId: qualify.id, workingDays: 10 }, last];
  const given = { personId: learner.id, assignedBy: by };
  await inTransaction(context.db, async (trx) => {
    const version = { id: programmeId, version: 1, name: PROGRAMME.name, steps };
    await insertVersion(trx, workspaceId, version, { by, at });
    const enrolment = { ...given, id: context.newId(), programmeId, version: 1, startedOn };
    await insertEnrolment(trx, workspaceId, enrolment, at);
    await insertAssignment(
      trx,
      workspaceId,
      { ...given, ...last, id: context.newId(), assignedOn: startedOn },
      at,
    );
  });
}
