import { insertAssignment } from '../../../src/courses/store/assignment-writes.ts';
import { insertCourse } from '../../../src/courses/store/courses.ts';
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
  /** Courses, each for one who gives it to him, or ends it. */
  assignable: string[];
  endable: string[];
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
    const add = async (name: string) => {
      const course = {
        id: context.newId(),
        name,
        link: 'https://learn.acme.example/c',
        skill: null,
        minutes: 45,
        workingDays: null,
        certificate: null,
      };
      await insertCourse(trx, workspaceId, course, { by: mert, at });
      return course.id;
    };
    const give = async (name: string) => {
      const given = { id: context.newId(), courseId: await add(name), personId: ben, assignedBy: mert };
      await insertAssignment(trx, workspaceId, { ...given, assignedOn: '2026-11-20', workingDays: 1 }, at);
      return given.id;
    };
    const many = (make: (name: string) => Promise<string>, name: string) =>
      Array.from({ length: tries }, (_, nth) => `${name} ${nth}`).reduce<Promise<string[]>>(
        async (made, each) => [...(await made), await make(each)],
        Promise.resolve([]),
      );
    return {
      id: await give('A Canary course'),
      doable: await many(give, 'Doable course'),
      waivable: await many(give, 'Waivable course'),
      assignable: await many(add, 'Course to give'),
      endable: await many(add, 'Endable course'),
    };
  });
}
