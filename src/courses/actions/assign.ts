import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { plan } from '../../outbox/index.ts';
import {
  holdWorkspace,
  membersOf,
  nextAtWork,
  type Person,
  peopleLed,
  personByAccount,
  relationTo,
  type Team,
  teamsLed,
} from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { perform } from '../../perform.ts';
import { type RubricSkill, skillGaps, visibleSince } from '../../skills/index.ts';
import { coursePermissions } from '../permissions.ts';
import { type Course, MOST_WORKING_DAYS, readCount } from '../rules/course.ts';
import { assignmentsOf, insertAssignment } from '../store/assignments.ts';
import { allCourses } from '../store/courses.ts';
import { leadsPeople } from './keep.ts';

/** To somebody who was given a course. Period: the assignment's id. */
export const ASSIGNED = 'courses.assigned.v1';

/** A holiday of two weeks that nobody knew of still leaves time for it. */
const ARRIVES_WITHIN_MS = 14 * 24 * 3_600_000;

/** A course that can be given; `fits` names those of the caller's reports who have a gap in its skill. */
export type Choice = { course: Course; skill: RubricSkill | null; fits: string[] };

/** What the form to give a course shows: those that fit most gaps first. */
export type AssignDraft = { choices: Choice[]; teams: Team[] };

/** Throws a UserError for whoever leads nobody, and while there is no course. */
export async function draftAssign(context: Context, caller: Caller): Promise<AssignDraft> {
  const { db, clock } = context;
  const { workspaceId, personId, zone } = caller;
  if (!(await leadsPeople(context, caller))) throw new UserError((t) => t.courses.onlyLeaders);
  const courses = (await allCourses(db, workspaceId)).filter(({ isEnded }) => !isEnded);
  if (courses.length === 0) throw new UserError((t) => t.courses.noneToAssign);
  const gaps = await gapsOfReports(context, caller);
  const choices = courses.map((course): Choice => {
    const fitting = gaps.filter(({ skill, taken }) => skill.key === course.skill && !taken.has(course.id));
    return { course, skill: fitting[0]?.skill ?? null, fits: fitting.map(({ name }) => name) };
  });
  return {
    choices: choices.toSorted((a, b) => b.fits.length - a.fits.length),
    teams: await teamsLed(db, workspaceId, personId, localDateOf(clock.now(), zone)),
  };
}

/** Gaps are between somebody and who leads them directly: nobody else's come up, as in `visibleSince`. */
async function gapsOfReports({ db, clock }: Context, { workspaceId, personId, zone }: Caller) {
  const today = localDateOf(clock.now(), zone);
  const led = await peopleLed(db, workspaceId, personId, today);
  const found: { name: string; skill: RubricSkill; taken: ReadonlySet<string> }[] = [];
  for (const person of led.filter(({ managerId }) => managerId === personId)) {
    const day = localDateOf(clock.now(), person.zone);
    const since = await visibleSince(db, workspaceId, { personId: person.id, managerId: personId }, day);
    if (since === null) continue;
    const given = await assignmentsOf(db, workspaceId, [person.id]);
    const taken = new Set(given.flatMap(({ courseId, state }) => (state === 'waived' ? [] : [courseId])));
    for (const { skill } of await skillGaps(db, workspaceId, person.id, day, { since })) {
      found.push({ name: person.name, skill, taken });
    }
  }
  return found;
}

/** What is said in the form: Slack users, or a whole team, or both. */
export type AssignForm = {
  courseId: string;
  people: readonly string[];
  teamId: string | null;
  workingDays: string;
};

/** Who was given it, and how many had it already. */
export type Assigned = { course: Course; people: Person[]; already: number };

/** Gives people a course and tells them. Throws a UserError under the field that is wrong; then nobody is given it. */
export async function assignCourse(context: Context, caller: Caller, form: AssignForm): Promise<Assigned> {
  const { db, clock } = context;
  const { workspaceId, personId: assignedBy } = caller;
  const course = (await allCourses(db, workspaceId)).find(({ id }) => id === form.courseId);
  if (!course || course.isEnded) throw new UserError((t) => t.courses.gone, 'course');
  const workingDays = readCount(form.workingDays, MOST_WORKING_DAYS);
  if (workingDays === null) throw new UserError((t) => t.courses.badDays, 'days');
  const people = await peopleMeant(context, caller, form);
  if (people.length === 0) throw new UserError((t) => t.courses.nobody, 'people');
  const now = clock.now();
  const drafts: { person: Person; id: string; dueAt: Date }[] = [];
  for (const person of people) {
    drafts.push({ person, id: context.newId(), dueAt: await nextAtWork(db, person, now) });
  }
  const given: Person[] = [];
  await perform(context, caller, async (trx) => {
    // Two who give the same course at once.
    await holdWorkspace(trx, workspaceId);
    for (const { person, id, dueAt } of drafts) {
      const assignedOn = localDateOf(now, person.zone);
      const about = { id, courseId: course.id, personId: person.id, assignedBy, assignedOn, workingDays };
      if (!(await insertAssignment(trx, workspaceId, about, now))) continue;
      given.push(person);
      await writeAudit(trx, context, workspaceId, [
        {
          ...{ actorId: assignedBy, source: caller.source, action: 'course.assigned' },
          ...{ subjectKind: 'course_assignment', subjectId: id },
          detail: { courseId: course.id, personId: person.id, workingDays },
        },
      ]);
      const expiresAt = new Date(dueAt.getTime() + ARRIVES_WITHIN_MS);
      const told = { period: id, target: person.id, params: { assignmentId: id } };
      if (person.slackUserId) {
        await plan(trx, context, workspaceId, [{ ...told, kind: ASSIGNED, dueAt, expiresAt }]);
      }
    }
  });
  return { course, people: given, already: people.length - given.length };
}

/** Everybody named, each of whom the caller leads; of a team those whom they lead. */
async function peopleMeant(context: Context, caller: Caller, form: AssignForm): Promise<Person[]> {
  const { db, clock } = context;
  const { workspaceId, personId } = caller;
  const today = localDateOf(clock.now(), caller.zone);
  const meant = new Map<string, Person>();
  for (const account of form.people) {
    const person = await personByAccount(db, workspaceId, account, today);
    if (!person?.isActive) throw new UserError((t) => t.courses.notLed, 'people');
    const relation = await relationTo(db, caller, { personId: person.id }, today);
    if (!isAllowed(coursePermissions['courses.assign'], relation)) {
      throw new UserError((t) => t.courses.notLed, 'people');
    }
    meant.set(person.id, person);
  }
  if (form.teamId !== null) {
    const led = await teamsLed(db, workspaceId, personId, today);
    if (!led.some(({ id }) => id === form.teamId)) throw new UserError((t) => t.courses.notLed, 'team');
    const below = new Set((await peopleLed(db, workspaceId, personId, today)).map(({ id }) => id));
    for (const member of await membersOf(db, workspaceId, form.teamId, today)) {
      if (below.has(member.id)) meant.set(member.id, member);
    }
  }
  return [...meant.values()];
}
