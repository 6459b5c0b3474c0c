import { expect, it } from 'vitest';
import { assignProgramme } from '../../src/courses/actions/assign-programme.ts';
import { endCourse, endProgramme } from '../../src/courses/actions/keep.ts';
import { myCourses } from '../../src/courses/actions/mine.ts';
import { openProgramme } from '../../src/courses/actions/open-programme.ts';
import { saveProgramme, type TypedRow } from '../../src/courses/actions/save-programme.ts';
import { markDone, waive } from '../../src/courses/actions/settle.ts';
import { teamCourses } from '../../src/courses/actions/team.ts';
import { moveCourses } from '../../src/courses/store/merge.ts';
import { allProgrammes } from '../../src/courses/store/programmes.ts';
import { importTimeOff, personById, setSalesRole } from '../../src/people/index.ts';
import { type OpenFresh, onBothDatabases } from '../support/databases.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { courseCompany } from './course-company.ts';

/** Five courses A to E, of which a programme of A to D is made: due after 2, 5, 10 and 10 + 10 working days. */
async function withProgramme(open: OpenFresh) {
  const company = await courseCompany(open);
  const { acme, as, course, mert, ada } = company;
  const made = new Map<string, string>();
  for (const name of ['Part A', 'Part B', 'Part C', 'Part D', 'Part E']) {
    made.set(name.slice(-1), (await course({ name, skill: null })).id);
  }
  const row = (letter: string, days: string): TypedRow => ({ courseId: made.get(letter) ?? null, days });
  const id = acme.context.newId();
  const save = async (version: number, rows: readonly TypedRow[], by = mert) =>
    saveProgramme(acme.context, await as(by), { id, version, name: 'First weeks', rows });
  await save(1, [row('A', '2'), row('-', ''), row('B', '5'), row('C', '10'), row('D', '')]);
  const assign = async (whom: { teamId?: string; role?: string } = {}, by = mert) =>
    assignProgramme(acme.context, await as(by), {
      ...{ programmeId: id, people: [], teamId: null, role: null },
      ...whom,
    });
  const mine = async (person = ada) => (await myCourses(acme.context, await as(person))).programmes[0];
  const settle = async (letter: string, how: 'done' | 'waived', person = ada) => {
    const step = (await mine(person))?.steps.find(({ course: { name } }) => name === `Part ${letter}`);
    if (how === 'waived') await waive(acme.context, await as(mert), step?.id ?? '', 'Knows it');
    else await markDone(acme.context, await as(person), step?.id ?? '', { evidence: 'Did it', kpi: null });
  };
  return { ...company, giveCourse: company.assign, id, made, row, save, assign, mine, settle };
}

onBothDatabases('a programme', (open) => {
  it('is given to a team at once, each course due by the person’s own calendar', async () => {
    const { acme, as, assign, mine, ada, can, east } = await withProgramme(open);
    const person = await personById(acme.db, acme.workspace.id, ada, '2026-11-23');
    if (!person) throw new Error('Nobody');
    const away = { from: '2026-11-30', until: '2026-12-07' };
    await acme.change((trx, change) => importTimeOff(trx, change, person, away));
    expect(await assign({ teamId: east })).toMatchObject({
      ...{ name: 'First weeks', already: 0, people: [{ name: 'Ada Rep' }, { name: 'Can Rep' }] },
    });
    const dues = async (who: string) => (await mine(who))?.steps.map(({ due }) => due);
    // From Monday 23 November 2026; a week off from Monday 30 November moves what comes after Friday 27.
    expect(await dues(can)).toEqual(['2026-11-25', '2026-11-30', '2026-12-07', '2026-12-21']);
    expect(await dues(ada)).toEqual(['2026-11-25', '2026-12-07', '2026-12-14', '2026-12-28']);
    expect(await assign({ teamId: east })).toMatchObject({ people: [], already: 2 });
    const planned = await acme.db.selectFrom('delivery').select(['kind', 'target']).execute();
    // One message for all of it.
    expect(planned.map(({ kind, target }) => [kind, target]).sort()).toEqual(
      [ada, can].map((target) => ['courses.enrolled.v1', target]).sort(),
    );
    // What comes later in it is not listed beside it.
    expect((await myCourses(acme.context, await as(ada))).given).toEqual([]);
  });

  it('is given to everybody of the caller’s who sells as something', async () => {
    const { acme, assign, can, oya } = await withProgramme(open);
    const person = await personById(acme.db, acme.workspace.id, can, '2026-11-23');
    if (!person) throw new Error('Nobody');
    await acme.change((trx, change) => setSalesRole(trx, change, { personId: can, name: 'SDR' }));
    expect((await assign({ role: 'sdr' })).people.map(({ name }) => name)).toEqual(['Can Rep']);
    expect(await refusalOf(assign({ role: 'SDR' }, oya))).toContain('at least one person');
  });

  it('says how many are done and which is next, without those that were waived', async () => {
    const { acme, as, assign, mine, settle, ada, can, bora, mert, east } = await withProgramme(open);
    await assign({ teamId: east });
    const far = async () => {
      const { done, of, next, isFinished } = (await mine())?.progress ?? {};
      return [done, of, next?.course.name ?? null, isFinished];
    };
    expect(await far()).toEqual([0, 4, 'Part A', false]);
    await settle('B', 'done');
    expect(await far()).toEqual([1, 4, 'Part A', false]);
    await settle('A', 'done');
    await settle('C', 'waived');
    expect(await far()).toEqual([2, 3, 'Part D', false]);
    await settle('D', 'done');
    expect(await far()).toEqual([3, 3, null, true]);
    const [ofTeam] = (await teamCourses(acme.context, await as(bora))).programmes;
    expect(ofTeam?.own.map(({ progress }) => [progress.done, progress.of])).toEqual([
      [0, 4],
      [3, 3],
    ]);
    const enrolment = (await mine())?.enrolment.id ?? '';
    expect((await openProgramme(acme.context, await as(mert), enrolment)).isMine).toBe(false);
    expect((await openProgramme(acme.context, await as(ada), enrolment)).isMine).toBe(true);
    expect(await refusalOf(openProgramme(acme.context, await as(can), enrolment))).toContain(
      'no such course',
    );
  });

  it('that is changed is so for whoever begins later; who has it keeps theirs', async () => {
    const { acme, as, save, row, mine, ada, can, mert, accountOf, id, made } = await withProgramme(open);
    const give = async (person: string) =>
      assignProgramme(acme.context, await as(mert), {
        ...{ programmeId: id, people: [await accountOf(person)], teamId: null, role: null },
      });
    await give(ada);
    await save(2, [row('E', '1'), row('A', '1')]);
    expect(await refusalOf(save(2, [row('A', '1'), row('B', '2')]))).toContain(
      'changed this programme meanwhile',
    );
    await endCourse(acme.context, await as(mert), made.get('A') ?? '');
    await give(can);
    const names = async (who: string) => (await mine(who))?.steps.map(({ course }) => course.name);
    expect(await names(ada)).toEqual(['Part A', 'Part B', 'Part C', 'Part D']);
    // What had ended before he began is no step of his.
    expect(await names(can)).toEqual(['Part E']);
    await endProgramme(acme.context, await as(mert), id);
    expect(await refusalOf(give(mert))).toContain('has ended');
    expect(await refusalOf(endProgramme(acme.context, await as(mert), id))).toContain('has ended');
    expect(await names(ada)).toHaveLength(4);
  });

  it('counts a course that somebody did before', async () => {
    const { acme, as, assign, giveCourse, mine, givenTo, made, ada, east } = await withProgramme(open);
    await giveCourse(made.get('C') ?? '');
    await markDone(acme.context, await as(ada), (await givenTo(ada)).id, { evidence: 'Did it', kpi: null });
    await assign({ teamId: east });
    expect((await mine())?.progress).toMatchObject({ done: 1, of: 4 });
  });

  it.each([
    [[], 'at least two courses'],
    [[['A', '1']], 'at least two courses'],
    [
      [
        ['A', '1'],
        ['A', '2'],
      ],
      'stands in it already',
    ],
    [
      [
        ['A', '5'],
        ['B', '4'],
      ],
      'as many days as for the course before',
    ],
    [
      [
        ['A', '131'],
        ['B', ''],
      ],
      'from 1 to 130',
    ],
    [
      [
        ['A', '125'],
        ['B', ''],
      ],
      'from 1 to 130',
    ],
    [
      [
        ['A', '0'],
        ['B', '2'],
      ],
      'from 1 to 130',
    ],
    [
      [
        ['A', 'soon'],
        ['B', '2'],
      ],
      'from 1 to 130',
    ],
  ] as const)('is refused with %j, and nothing is kept', async (rows, sentence) => {
    const { acme, save, row } = await withProgramme(open);
    expect(
      await refusalOf(
        save(
          2,
          rows.map(([letter, days]) => row(letter, days)),
        ),
      ),
    ).toContain(sentence);
    expect((await allProgrammes(acme.db, acme.workspace.id)).map(({ version }) => version)).toEqual([1]);
  });

  it('of two who are one is one', async () => {
    const { acme, assign, mine, settle, ada, can, east } = await withProgramme(open);
    await assign({ teamId: east });
    await settle('A', 'done', can);
    await acme.change((trx, change) => moveCourses(trx, change, { from: can, into: ada }));
    expect((await mine(ada))?.progress).toMatchObject({
      done: 1,
      of: 4,
      next: { course: { name: 'Part B' } },
    });
    expect(await mine(can)).toBeUndefined();
  });
});
