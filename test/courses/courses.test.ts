import { expect, it } from 'vitest';
import { draftAssign } from '../../src/courses/actions/draft-assign.ts';
import { findDue } from '../../src/courses/actions/find-due.ts';
import { endCourse } from '../../src/courses/actions/keep.ts';
import { myCourses, overdueCourses } from '../../src/courses/actions/mine.ts';
import { openGiven } from '../../src/courses/actions/open-given.ts';
import { markDone, waive } from '../../src/courses/actions/settle.ts';
import { teamCourses } from '../../src/courses/actions/team.ts';
import { assignmentsOf } from '../../src/courses/store/assignments.ts';
import { allCourses } from '../../src/courses/store/courses.ts';
import { moveCourses } from '../../src/courses/store/merge.ts';
import { writeFacts } from '../../src/kpis/index.ts';
import { importTimeOff, personById } from '../../src/people/index.ts';
import { giveRatings } from '../../src/skills/actions/give-ratings.ts';
import { onBothDatabases } from '../support/databases.ts';
import { addCompany } from '../support/fixtures.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { courseCompany } from './course-company.ts';

const DONE = { evidence: 'I ask before I show', kpi: null };

onBothDatabases('courses', (open) => {
  it('are kept once, only in their own workspace, and are given until they end', async () => {
    const { acme, course, assign, as, mert } = await courseCompany(open);
    const id = acme.context.newId();
    const made = await course({ id, name: '  Ask   first ' });
    await course({ id });
    const other = await addCompany(acme.database, acme.context, { slackTeamId: 'T0000002', name: 'Other' });
    expect(await allCourses(acme.db, acme.workspace.id)).toEqual([
      {
        ...{ id, name: 'Ask first', link: 'https://learn.acme.example/ask' },
        ...{ skill: 'discovery', minutes: 45, workingDays: null, certificate: null, isEnded: false },
      },
    ]);
    expect(await allCourses(acme.db, other.workspace.id)).toEqual([]);
    await endCourse(acme.context, await as(mert), made.id);
    expect(await refusalOf(assign(id))).toContain('This course has ended');
    expect(await refusalOf(endCourse(acme.context, await as(mert), id))).toContain('has ended');
  });

  it.each([
    [{ name: 'ab' }, '3 to 100 characters'],
    [{ link: 'http://learn.acme.example' }, 'starts with https'],
    [{ link: 'https://learn.acme.example/a|b' }, 'starts with https'],
    [{ minutes: '2.5' }, 'whole minutes'],
    [{ minutes: '4801' }, 'whole minutes'],
    [{ skill: 'juggling' }, ''],
    [{ days: '61' }, 'from 1 to 60'],
    [{ isCertified: true, passMark: '101' }, 'from 1 to 100'],
    [{ isCertified: true, months: '0' }, 'from 1 to 120'],
  ])('are refused with %j, and nothing is kept', async (wrong, sentence) => {
    const { acme, course } = await courseCompany(open);
    expect(await refusalOf(course(wrong))).toContain(sentence);
    expect(await allCourses(acme.db, acme.workspace.id)).toEqual([]);
  });

  it('are given to a whole team at once, to nobody twice, and again to whoever was let off', async () => {
    const { acme, course, assign, givenTo, as, ada, can, mert } = await courseCompany(open);
    const { id } = await course();
    const first = await assign(id);
    expect(first.people.map(({ name }) => name)).toEqual(['Ada Rep', 'Can Rep']);
    expect(await assign(id)).toMatchObject({ people: [], already: 2 });
    await waive(acme.context, await as(mert), (await givenTo(can)).id, 'Did it elsewhere');
    expect(await assign(id)).toMatchObject({ people: [{ name: 'Can Rep' }], already: 1 });
    const planned = await acme.db.selectFrom('delivery').select(['kind', 'target', 'params']).execute();
    expect(planned.map(({ target }) => target).sort()).toEqual([ada, can, can].sort());
    expect(JSON.stringify(planned)).not.toContain('Ask first');
  });

  it('are given by nobody to people they do not lead, and then to none of those who were chosen', async () => {
    const { acme, course, assign, oya, ada, can } = await courseCompany(open);
    const { id } = await course();
    expect(await refusalOf(assign(id, {}, oya))).toContain('people you lead');
    for (const workingDays of ['0', '61', 'soon']) {
      expect(await refusalOf(assign(id, { workingDays }))).toContain('from 1 to 60');
    }
    expect(await refusalOf(assign(id, { teamId: null }))).toContain('at least one person');
    expect(await assignmentsOf(acme.db, acme.workspace.id, [ada, can])).toEqual([]);
  });

  it('are due later for whoever is away, also when that is entered afterwards', async () => {
    const { acme, course, assign, as, ada, can, moveTo } = await courseCompany(open);
    await assign((await course()).id);
    const dueOf = async (personId: string) =>
      (await myCourses(acme.context, await as(personId))).given.map(({ due }) => due);
    expect(await dueOf(ada)).toEqual(['2026-11-30']);
    const person = await personById(acme.db, acme.workspace.id, ada, '2026-11-23');
    if (!person) throw new Error('Nobody');
    const away = { from: '2026-11-25', until: '2026-11-27' };
    await acme.change((trx, change) => importTimeOff(trx, change, person, away));
    expect(await dueOf(ada)).toEqual(['2026-12-02']);
    expect(await dueOf(can)).toEqual(['2026-11-30']);
    moveTo('2026-12-01');
    expect(await overdueCourses(acme.context, await as(ada))).toEqual([]);
    expect(await overdueCourses(acme.context, await as(can))).toMatchObject([{ standing: 'overdue' }]);
  });

  it('are done by their person with evidence, and counted for whoever leads them, the waived ones left out', async () => {
    const { acme, course, assign, givenTo, as, ada, can, mert, bora, oya, nora } = await courseCompany(open);
    await assign((await course()).id);
    const [adas, cans] = [(await givenTo(ada)).id, (await givenTo(can)).id];
    const done = async (by: string, id: string, evidence = DONE.evidence) =>
      markDone(acme.context, await as(by), id, { evidence, kpi: null });
    expect(await refusalOf(done(ada, adas, '  '))).toContain('what shows it');
    expect(await refusalOf(done(mert, adas))).toContain('Only the one who has the course');
    await done(ada, adas);
    expect(await refusalOf(done(ada, adas))).toContain('settled already');
    for (const by of [ada, mert, bora]) {
      const { given } = await openGiven(acme.context, await as(by), adas);
      expect(given).toMatchObject({
        evidence: DONE.evidence,
        settledOn: '2026-11-23',
        dueThen: '2026-11-30',
      });
    }
    for (const by of [can, oya, nora]) {
      expect(await refusalOf(openGiven(acme.context, await as(by), adas))).toContain('no such course');
    }
    const completion = async () => (await teamCourses(acme.context, await as(bora))).courses[0]?.completion;
    expect(await completion()).toEqual({ k: 1, n: 2, waived: 0 });
    expect(await refusalOf(waive(acme.context, await as(can), cans, 'I know it'))).toContain('leads people');
    expect(await refusalOf(waive(acme.context, await as(mert), cans, ' '))).toContain('say why');
    await waive(acme.context, await as(mert), cans, 'Did it elsewhere');
    expect(await completion()).toEqual({ k: 1, n: 1, waived: 1 });
  });

  it('have their number followed once they are done, and only one that can be', async () => {
    const { acme, course, assign, givenTo, as, ada } = await courseCompany(open);
    await assign((await course()).id);
    const { id } = await givenTo(ada);
    await acme.change(async (trx) => {
      const source = { kind: 'log' as const, id: acme.context.newId() };
      const counted = { kpi: 'calls' as const, date: '2026-11-20', amount: 5, count: 5, currency: null };
      const occurredAt = acme.context.clock.now();
      await writeFacts(trx, acme.context, acme.workspace.id, [
        { subject: { kind: 'person', id: ada }, ...counted, occurredAt, source },
      ]);
    });
    const done = async (kpi: 'calls' | 'meetings_held') =>
      markDone(acme.context, await as(ada), id, { ...DONE, kpi });
    expect(await refusalOf(done('meetings_held'))).not.toBe('');
    await done('calls');
    const followed = await acme.db.selectFrom('followed_metric').selectAll().execute();
    expect(followed).toMatchObject([
      { person_id: ada, kpi: 'calls', source_kind: 'course', source_id: id, started_on: '2026-11-23' },
    ]);
  });

  it('are suggested by gaps to the person and to who leads them directly, and to nobody else', async () => {
    const { acme, course, assign, as, ada, can, mert, bora } = await courseCompany(open);
    const { id } = await course();
    await course({ skill: 'closing', name: 'Close with a date' });
    for (const day of ['2026-11-23', '2026-11-24']) {
      acme.context.clock.moveTo(new Date(`${day}T09:00:00Z`));
      const ratings = [{ skillKey: 'discovery', points: 2 as const, evidence: 'Seen on Tuesday' }];
      await giveRatings(acme.context, await as(mert), { personId: ada, version: 0, ratings });
    }
    const suggested = async (who: string) =>
      (await myCourses(acme.context, await as(who))).suggestions.map(({ course: each }) => each.name);
    acme.context.clock.moveTo(new Date('2026-12-14T09:00:00Z'));
    expect(await suggested(ada)).toEqual(['Ask first']);
    expect(await suggested(can)).toEqual([]);
    const choices = async (who: string) =>
      (await draftAssign(acme.context, await as(who))).choices.map(({ course: each, fits }) => [
        each.name,
        fits,
      ]);
    expect(await choices(mert)).toEqual([
      ['Ask first', ['Ada Rep']],
      ['Close with a date', []],
    ]);
    expect((await choices(bora)).flatMap(([, fits]) => fits)).toEqual([]);
    await assign(id);
    expect(await suggested(ada)).toEqual([]);
  });

  it('remind three working days before their date, and while they are late', async () => {
    const { acme, course, assign, ada, moveTo } = await courseCompany(open);
    await assign((await course()).id);
    const found = async (today: string) => {
      moveTo(today);
      const person = await personById(acme.db, acme.workspace.id, ada, today);
      if (!person) throw new Error('Nobody');
      const people = [{ person, today, liveOn: '2026-11-01' }];
      const now = acme.context.clock.now();
      const all = await findDue(acme.context, { workspaceId: acme.workspace.id, people, now });
      return all.map(({ numbers }) => numbers.days);
    };
    // Due Monday 30 November.
    expect(await found('2026-11-24')).toEqual([]);
    expect(await found('2026-11-25')).toEqual([3]);
    expect(await found('2026-11-30')).toEqual([0]);
    expect(await found('2026-12-02')).toEqual([-2]);
    expect(await found('2027-01-05')).toEqual([]);
  });

  it('of two who are one are one: the one that is done', async () => {
    const { acme, course, assign, givenTo, as, ada, can } = await courseCompany(open);
    await assign((await course()).id);
    await markDone(acme.context, await as(can), (await givenTo(can)).id, DONE);
    for (const _ of ['once', 'again']) {
      await acme.change((trx, change) => moveCourses(trx, change, { from: can, into: ada }));
      const all = await assignmentsOf(acme.db, acme.workspace.id, [ada]);
      expect(all.map(({ state }) => state).sort()).toEqual(['done', 'waived']);
      expect(await assignmentsOf(acme.db, acme.workspace.id, [can])).toEqual([]);
    }
  });
});
