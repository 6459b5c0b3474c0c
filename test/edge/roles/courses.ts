import type { Certificate } from '../../../src/courses/rules/certificate.ts';
import { insertAssignment } from '../../../src/courses/store/assignment-writes.ts';
import { insertCourse } from '../../../src/courses/store/courses.ts';
import { insertEnrolment } from '../../../src/courses/store/enrolments.ts';
import { insertVersion } from '../../../src/courses/store/programmes.ts';
import { inTransaction } from '../../../src/database/transaction.ts';
import { personIdOf } from '../../journeys/company.ts';
import type { RunningBot } from '../../support/running-bot.ts';

/** Ben’s courses, which Mert gave him, and courses that nobody has. */
export type BenLearns = {
  /** One that stays open. */
  id: string;
  /** Each for one who says that it is done, or lets him off. */
  doable: string[];
  waivable: string[];
  /** Each for one who begins it, or enters a score for it; and one with a certificate that stays open. */
  startable: string[];
  scorable: string[];
  certified: string;
  /** Courses, each for one who gives it to him, or ends it; and two that stay, one of which is the canary's. */
  assignable: string[];
  endable: string[];
  kept: string;
  canary: string;
  programmes: {
    /** That he has one. */
    bens: string;
    /** One that stays as it is, and those for whoever gives, changes or ends one. */
    kept: string;
    assignable: string[];
    changeable: string[];
    endable: string[];
  };
};

export async function addCourses(
  { context, slack }: RunningBot,
  workspaceId: string,
  tries: number,
): Promise<BenLearns> {
  const mert = await personIdOf(context, workspaceId, slack, 'mert');
  const ben = await personIdOf(context, workspaceId, slack, 'ben');
  const at = context.clock.now();
  return inTransaction(context.db, async (trx) => {
    const add = async (name: string, certificate: Certificate | null = null) => {
      const course = {
        id: context.newId(),
        name,
        link: 'https://learn.acme.example/c',
        skill: null,
        minutes: 45,
        workingDays: null,
        certificate,
      };
      await insertCourse(trx, workspaceId, course, { by: mert, at });
      return course.id;
    };
    const giveOf = async (courseId: string) => {
      const given = { id: context.newId(), courseId, personId: ben, assignedBy: mert };
      await insertAssignment(trx, workspaceId, { ...given, assignedOn: '2026-11-20', workingDays: 1 }, at);
      return given.id;
    };
    const give = async (name: string) => giveOf(await add(name));
    const giveCertified = async (name: string) => giveOf(await add(name, { passMark: 80, months: 12 }));
    const canary = await add('A Canary course');
    const kept = await add('Kept course');
    const steps = [
      { courseId: canary, workingDays: 2 },
      { courseId: kept, workingDays: 5 },
    ];
    const make = async (name: string) => {
      const programme = { id: context.newId(), version: 1, name, steps };
      await insertVersion(trx, workspaceId, programme, { by: mert, at });
      return programme.id;
    };
    const programmeId = await make('Canary programme');
    const bens = context.newId();
    const enrolment = { id: bens, programmeId, version: 1, personId: ben, assignedBy: mert };
    const many = (make: (name: string) => Promise<string>, name: string) =>
      Array.from({ length: tries }, (_, nth) => `${name} ${nth}`).reduce<Promise<string[]>>(
        async (made, each) => [...(await made), await make(each)],
        Promise.resolve([]),
      );
    await insertEnrolment(trx, workspaceId, { ...enrolment, startedOn: '2026-11-20' }, at);
    return {
      id: await giveOf(canary),
      kept,
      canary,
      certified: await giveCertified('Scored course'),
      startable: await many(give, 'Startable course'),
      scorable: await many(giveCertified, 'Scorable course'),
      programmes: {
        bens,
        kept: programmeId,
        assignable: await many(make, 'Programme to give'),
        changeable: await many(make, 'Programme to change'),
        endable: await many(make, 'Programme to end'),
      },
      doable: await many(give, 'Doable course'),
      waivable: await many(give, 'Waivable course'),
      assignable: await many(add, 'Course to give'),
      endable: await many(add, 'Endable course'),
    };
  });
}
