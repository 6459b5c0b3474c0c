import { expect, it } from 'vitest';
import { draftScore, enterScore, waitingForScore } from '../../src/courses/actions/confirm.ts';
import { expireCertificates } from '../../src/courses/actions/expire.ts';
import { findExpiring } from '../../src/courses/actions/find-expiring.ts';
import { endCourse } from '../../src/courses/actions/keep.ts';
import { myCourses, overdueCourses } from '../../src/courses/actions/mine.ts';
import { openGiven } from '../../src/courses/actions/open-given.ts';
import { changeCourse } from '../../src/courses/actions/save-course.ts';
import { markDone, start, waive } from '../../src/courses/actions/settle.ts';
import { takeCourse } from '../../src/courses/actions/take.ts';
import { teamCourses } from '../../src/courses/actions/team.ts';
import { assignmentsOf } from '../../src/courses/store/assignments.ts';
import { personById } from '../../src/people/index.ts';
import { type OpenFresh, onBothDatabases } from '../support/databases.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { courseCompany } from './course-company.ts';

const CERTIFIED = { isCertified: true, passMark: '', months: '' };

/** Ada has a course with a certificate: 80 %, twelve months. */
async function certified(open: OpenFresh) {
  const company = await courseCompany(open);
  const { acme, as, course, assign, givenTo, ada, mert } = company;
  const { id: courseId } = await course(CERTIFIED);
  await assign(courseId, { teamId: null, people: [await company.accountOf(ada)] });
  const { id } = await givenTo(ada);
  const say = async () => markDone(acme.context, await as(ada), id, { evidence: 'Test taken', kpi: null });
  const score = async (percent: string, by = mert, evidence = 'Seen in the portal') =>
    enterScore(
      acme.context,
      await as(by),
      { id, attemptId: acme.context.newId() },
      { score: percent, evidence },
    );
  const reminded = async (today: string) => {
    company.moveTo(today);
    const person = await personById(acme.db, acme.workspace.id, ada, today);
    if (!person) throw new Error('Nobody');
    const asked = { workspaceId: acme.workspace.id, people: [{ person, today, liveOn: '2026-11-01' }] };
    const found = await findExpiring(acme.context, { ...asked, now: acme.context.clock.now() });
    return found.map(({ numbers }) => numbers.days);
  };
  const expireOn = async (day: string) => {
    company.moveTo(day);
    await expireCertificates(acme.context, acme.context.clock.now());
  };
  const planned = async (kind: string) =>
    (await acme.db.selectFrom('delivery').select('target').where('kind', '=', kind).execute()).map(
      ({ target }) => target,
    );
  return { ...company, courseId, id, say, score, reminded, expireOn, planned };
}

onBothDatabases('a certificate', (open) => {
  it('is passed with a score of who leads the person, at as many attempts as it takes', async () => {
    const { acme, as, id, say, score, planned, ada, can, mert, bora, moveTo } = await certified(open);
    expect(await refusalOf(draftScore(acme.context, await as(ada), id))).toContain('Only whoever leads');
    expect(await refusalOf(draftScore(acme.context, await as(can), id))).toContain('no such course');
    await start(acme.context, await as(ada), id);
    await say();
    expect((await waitingForScore(acme.context, await as(mert))).map((given) => given.id)).toEqual([id]);
    expect(await waitingForScore(acme.context, await as(bora))).toEqual([]);
    for (const wrong of ['', '101', '-1', '79.5', 'good']) {
      expect(await refusalOf(score(wrong))).toContain('from 0 to 100');
    }
    expect(await refusalOf(score('90', mert, ' '))).toContain('what shows it');
    await score('79');
    const open1 = await openGiven(acme.context, await as(ada), id);
    expect(open1).toMatchObject({ given: { standing: 'started', submittedOn: null }, mayDo: true });
    expect(await waitingForScore(acme.context, await as(mert))).toEqual([]);
    moveTo('2026-11-25');
    await say();
    await score('80', bora);
    const done = await openGiven(acme.context, await as(ada), id);
    expect(done.attempts.map((each) => [each.score, each.passMark, each.takenOn])).toEqual([
      [79, 80, '2026-11-23'],
      [80, 80, '2026-11-25'],
    ]);
    expect(done.given).toMatchObject({
      ...{ standing: 'done', settledOn: '2026-11-25', expiresOn: '2027-11-25', evidence: 'Test taken' },
    });
    expect(await planned('courses.scored.v1')).toEqual([ada, ada]);
    expect(await refusalOf(score('95'))).toContain('no score to enter');
  });

  it('that waits for a score is not late: its person did their part', async () => {
    const { acme, as, say, ada, moveTo } = await certified(open);
    await say();
    moveTo('2026-12-04');
    expect(await overdueCourses(acme.context, await as(ada))).toEqual([]);
  });

  it('is reminded of thirty days before it expires, unless a new score prolongs it', async () => {
    const { acme, as, id, score, reminded, expireOn, givenTo, ada } = await certified(open);
    await score('95');
    expect(await reminded('2027-10-23')).toEqual([]);
    expect(await reminded('2027-10-24')).toEqual([30]);
    expect(await reminded('2027-11-22')).toEqual([1]);
    await score('60');
    expect((await givenTo(ada)).expiresOn).toBe('2027-11-23');
    await score('85');
    expect((await givenTo(ada)).expiresOn).toBe('2028-11-22');
    expect(await reminded('2027-11-22')).toEqual([]);
    await expireOn('2027-11-23');
    expect((await openGiven(acme.context, await as(ada), id)).given.standing).toBe('done');
  });

  it('expires on its day, and then the course is given again, once, with its own days', async () => {
    const { acme, as, score, expireOn, planned, ada, mert } = await certified(open);
    await score('95');
    await expireOn('2027-11-22');
    const all = () => assignmentsOf(acme.db, acme.workspace.id, [ada]);
    expect(await all()).toHaveLength(1);
    const completion = async () => (await teamCourses(acme.context, await as(mert))).courses[0]?.completion;
    expect(await completion()).toEqual({ k: 1, n: 1, waived: 0 });
    await expireOn('2027-11-23');
    await expireOn('2027-11-23');
    expect((await all()).map(({ state, assignedOn, expiredOn }) => [state, assignedOn, expiredOn])).toEqual([
      ['done', '2026-11-23', '2027-11-23'],
      ['open', '2027-11-23', null],
    ]);
    expect(await planned('courses.renewed.v1')).toEqual([ada]);
    // Ten working days after Tuesday 23 November 2027.
    const { given } = await myCourses(acme.context, await as(ada));
    expect(given.find(({ state }) => state === 'open')?.due).toBe('2027-12-07');
    expect(await completion()).toEqual({ k: 0, n: 1, waived: 0 });
  });

  it('expires without another one when nobody is given the course any more', async () => {
    const { acme, as, courseId, score, expireOn, reminded, planned, ada, mert } = await certified(open);
    await score('95');
    await endCourse(acme.context, await as(mert), courseId);
    expect(await reminded('2027-11-01')).toEqual([]);
    await expireOn('2027-11-24');
    expect(await assignmentsOf(acme.db, acme.workspace.id, [ada])).toHaveLength(1);
    expect(await planned('courses.renewed.v1')).toEqual([]);
    const [course] = (await teamCourses(acme.context, await as(mert))).courses;
    expect(course).toMatchObject({ completion: { k: 0, n: 1 }, given: [{ standing: 'expired' }] });
  });
});

onBothDatabases('a course that is changed', (open) => {
  it('is shown so to whoever has it to do, and stays what it was for whoever did it', async () => {
    const { acme, course, assign, givenTo, as, ada, can, mert, oya, nora } = await courseCompany(open);
    const { id } = await course();
    await assign(id);
    const namesOf = async (person: string) =>
      (await myCourses(acme.context, await as(person))).given.map((given) => given.course.name);
    const adas = await givenTo(ada);
    await markDone(acme.context, await as(ada), adas.id, { evidence: 'I ask first', kpi: null });
    const form = {
      ...{ id, name: 'Ask, then listen', link: 'https://learn.acme.example/listen', skill: 'closing' },
      ...{ minutes: '30', days: '3', isCertified: false, passMark: '', months: '' },
    };
    // Oya leads Ozan, so that she keeps courses, too; Ada leads nobody.
    expect(await refusalOf(changeCourse(acme.context, await as(ada), form))).toContain('Admins and those');
    expect(await refusalOf(changeCourse(acme.context, await as(mert), { ...form, name: '' }))).toContain(
      'name',
    );
    await changeCourse(acme.context, await as(oya), form);
    await changeCourse(acme.context, await as(nora), form);
    expect([await namesOf(ada), await namesOf(can)]).toEqual([['Ask first'], ['Ask, then listen']]);
    const audit = await acme.db
      .selectFrom('audit')
      .select(['detail', 'actor_id'])
      .where('action', '=', 'course.changed')
      .execute();
    expect(audit).toEqual([{ actor_id: oya, detail: '{"changed":"name link skill minutes workingDays"}' }]);
  });

  it('takes its days for whoever takes it themselves, who may also leave it', async () => {
    const { acme, course, as, givenTo, ada } = await courseCompany(open);
    const { id } = await course({ days: '3' });
    await takeCourse(acme.context, await as(ada), id);
    expect(await refusalOf(takeCourse(acme.context, await as(ada), id))).toContain(
      'have this course already',
    );
    const given = await givenTo(ada);
    expect(given).toMatchObject({ workingDays: 3, assignedBy: ada });
    await waive(acme.context, await as(ada), given.id, 'No time for it');
    expect((await givenTo(ada)).state).toBe('waived');
  });
});
