import { expect, it } from 'vitest';
import { writeFacts } from '../../src/kpis/index.ts';
import { objectivesSheet } from '../../src/objectives/actions/objectives-sheet.ts';
import { changeObjective, closeObjective } from '../../src/objectives/actions/save-objective.ts';
import { storeSplit } from '../../src/objectives/actions/split/give-out.ts';
import { previewSplit } from '../../src/objectives/actions/split/preview.ts';
import { goalKey } from '../../src/objectives/rules/links.ts';
import { numberKey } from '../../src/objectives/rules/parent-key.ts';
import { setFullTimeShare } from '../../src/people/index.ts';
import { onBothDatabases, onSqlite } from '../support/databases.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { addGoal, company, DRAFT, type Made, QUARTER, revenueGoal, setObjective } from './company.ts';

const TODAY = '2026-11-23';

/** What was given to each, in whole dollars. */
const given = (parts: readonly { part: { name: string }; target: number }[]) =>
  parts.map(({ part, target }) => [part.name, target / 100]);

/** The company's number, over both teams, by the admin. */
async function splitCompany(made: Made, overPercent = 0) {
  const { id } = await setObjective(made);
  const key = numberKey(id, 'revenue_won');
  const preview = await previewSplit(made.acme.context, made.nil, {
    key,
    day: TODAY,
    method: 'even',
    overPercent,
  });
  const numbers = preview.parts.map(({ part, target }) => ({ id: part.id, target }));
  const stored = await storeSplit(made.acme.context, made.nil, { key, day: TODAY, reason: '' }, numbers);
  return { id, key, preview, stored };
}

onBothDatabases('a company’s number', (open) => {
  it('is split over teams and people, and every level says what is owned', async () => {
    const made = await company(open);
    const { acme, nil, markus, east, rep, mate } = made;
    const { key, preview, stored } = await splitCompany(made, 10);
    // A tenth more than 400,000 over two teams.
    expect(given(preview.parts)).toEqual([
      ['East', 220_000],
      ['West', 220_000],
    ]);
    expect(stored.coverage).toMatchObject({ status: 'info', tenths: 1100 });

    const eastGoal = await revenueGoal(acme, { teamId: east });
    expect(eastGoal).toMatchObject({ validFrom: QUARTER.start, validTo: QUARTER.end, target: 22_000_000 });
    const weights = new Map([
      [rep, 3],
      [mate, 1],
    ]);
    const split = { key: goalKey(eastGoal.id), day: TODAY };
    const ofEast = await previewSplit(acme.context, markus, {
      ...split,
      method: 'weights',
      overPercent: 0,
      weights,
    });
    // Three quarters and one quarter of 220,000.
    expect(given(ofEast.parts)).toEqual([
      ['Can Mate', 55_000],
      ['Lena Rep', 165_000],
    ]);
    const numbers = ofEast.parts.map(({ part, target }) => ({ id: part.id, target }));
    await storeSplit(acme.context, markus, { ...split, reason: 'By last year' }, numbers);
    const proposals = await acme.db.selectFrom('goal_proposal').select(['asked_id', 'target']).execute();
    expect(Object.fromEntries(proposals.map(({ asked_id: id, target }) => [id, target]))).toEqual({
      [mate]: 5_500_000,
      [rep]: 16_500_000,
    });

    const { shown } = await objectivesSheet(acme.context, nil, 0);
    const revenue = shown[0]?.numbers.find((each) => each.key === key);
    expect(revenue?.coverage).toMatchObject({ assigned: 44_000_000, difference: 4_000_000, status: 'info' });
    // West gave nothing to Ada yet: 220,000 of 400,000 are people's.
    expect(revenue?.endToEnd).toMatchObject({
      assigned: 22_000_000,
      status: 'under',
      difference: -18_000_000,
    });
    expect(revenue?.teams.map(({ part, inside }) => [part.name, inside?.coverage?.status])).toEqual([
      ['East', 'ok'],
      ['West', undefined],
    ]);
  });

  it('can be written anew and closed, and what was said before stays', async () => {
    const made = await company(open);
    const { acme, nil, markus } = made;
    const { id } = await setObjective(made);
    const numbers = [{ kpi: 'deals_won' as const, target: 40, currency: null }];
    const changed = await changeObjective(acme.context, nil, {
      id,
      version: 1,
      draft: { ...DRAFT, title: 'More deals', numbers },
    });
    expect(changed).toMatchObject({ version: 2, title: 'More deals' });
    const [sheet] = (await objectivesSheet(acme.context, markus, 0)).shown;
    expect(sheet?.objective).toMatchObject({ id, title: 'More deals', numbers, period: QUARTER });
    expect(await acme.db.selectFrom('objective_version').select('title').execute()).toHaveLength(2);

    const late = changeObjective(acme.context, nil, { id, version: 1, draft: DRAFT });
    expect(await refusalOf(late)).toContain('Somebody else has just changed');
    await closeObjective(acme.context, nil, { id, outcome: 'We won 44.' });
    const after = await objectivesSheet(acme.context, markus, 0);
    expect(after.shown).toEqual([]);
    expect(after.closed).toMatchObject([{ id, outcome: 'We won 44.' }]);
    expect(await refusalOf(closeObjective(acme.context, nil, { id, outcome: 'Again' }))).toContain('closed');
    const audit = await acme.db.selectFrom('audit').select('action').where('subject_id', '=', id).execute();
    expect(audit.map(({ action }) => action)).toEqual(['objective.set', 'objective.set', 'objective.closed']);
  });
});

onSqlite('a split', (open) => {
  it('links what stands already and writes no new number', async () => {
    const made = await company(open);
    const { acme, nil, east } = made;
    const goalId = await addGoal(acme, { teamId: east }, { target: 20_000_000 });
    const { stored } = await splitCompany(made);
    expect(stored.given.map(({ part, changed }) => [part.name, changed])).toEqual([
      ['East', false],
      ['West', true],
    ]);
    expect(await revenueGoal(acme, { teamId: east })).toMatchObject({
      id: goalId,
      version: 1,
      validTo: null,
    });
    const [sheet] = (await objectivesSheet(acme.context, nil, 0)).shown;
    expect(sheet?.numbers[0]?.coverage).toMatchObject({ status: 'ok', difference: 0 });
  });

  it('by history says what it looked at, and gives who has none the middle of the others', async () => {
    const made = await company(open);
    const { acme, markus, east, rep, mate } = made;
    const newcomer = await acme.addPerson({ name: 'Zoe New', managerId: markus.personId, teamId: east });
    const fact = (personId: string, date: string, amount: number) => ({
      subject: { kind: 'person' as const, id: personId },
      kpi: 'calls' as const,
      date,
      occurredAt: new Date(`${date}T09:00:00Z`),
      amount,
      count: amount,
      currency: null,
      distinctKey: null,
      source: { kind: 'activity_import' as const, id: `${personId} ${date}` },
    });
    await acme.change((trx) =>
      writeFacts(trx, acme.context, acme.workspace.id, [
        // Two whole weeks each: 30 and 50 calls for Lena, 10 and 30 for Can.
        fact(rep, '2026-11-09', 30),
        fact(rep, '2026-11-16', 50),
        fact(mate, '2026-11-09', 10),
        fact(mate, '2026-11-16', 30),
      ]),
    );
    const goalId = await addGoal(acme, { teamId: east }, { kpi: 'calls', periodKind: 'week', target: 90 });
    const { parts } = await previewSplit(acme.context, markus, {
      key: goalKey(goalId),
      day: TODAY,
      method: 'history',
      overPercent: 0,
    });
    // 40 and 20 on average; the middle is 30. 90 by 20, 40 and 30.
    expect(parts.map(({ part, target, history }) => [part.name, target, history])).toEqual([
      ['Can Mate', 20, { average: 20, used: 2 }],
      ['Lena Rep', 40, { average: 40, used: 2 }],
      ['Zoe New', 30, { average: 0, used: 0 }],
    ]);
    expect(parts.some(({ part }) => part.id === newcomer)).toBe(true);

    // Nobody has a whole month, so a month's number goes by the weeks; for another KPI nobody has anything.
    const lookedAt = async (kpi: 'calls' | 'demos') => {
      const ofMonth = await addGoal(acme, { teamId: east }, { kpi, periodKind: 'month', target: 90 });
      const split = { key: goalKey(ofMonth), day: TODAY, method: 'history' as const, overPercent: 0 };
      const preview = await previewSplit(acme.context, markus, split);
      return [preview.lookedAt, ...preview.parts.map(({ target }) => target)];
    };
    expect(await lookedAt('calls')).toEqual(['week', 20, 40, 30]);
    expect(await lookedAt('demos')).toEqual([null, 30, 30, 30]);
  });

  it('shows what counts of the number of somebody who works half the time', async () => {
    const made = await company(open);
    const { acme, markus, east, rep, mate } = made;
    // Half of full time for Can.
    await acme.change((trx, change) => setFullTimeShare(trx, change, { personId: mate, fte: 50 }));
    const goalId = await addGoal(acme, { teamId: east }, { target: 10_000_000, validTo: QUARTER.end });
    const preview = await previewSplit(acme.context, markus, {
      key: goalKey(goalId),
      day: TODAY,
      method: 'even',
      overPercent: 0,
    });
    expect(preview.parts.map(({ part, target, effective }) => [part.id, target, effective])).toEqual([
      [mate, 5_000_000, 2_500_000],
      [rep, 5_000_000, 5_000_000],
    ]);
    expect(preview.coverage).toMatchObject({ status: 'under', tenths: 750 });
  });

  it('of half as much again takes an admin, and a reason', async () => {
    const made = await company(open);
    const { acme, nil, markus, east, rep } = made;
    const goalId = await addGoal(acme, { teamId: east }, { target: 10_000_000 });
    const split = { key: goalKey(goalId), day: TODAY, reason: 'A good year' };
    const most = [{ id: rep, target: 15_000_000 }];
    expect(await refusalOf(storeSplit(acme.context, markus, split, most))).toContain('Only an admin');
    expect(await refusalOf(storeSplit(acme.context, nil, { ...split, reason: '' }, most))).toContain(
      'Say why',
    );
    expect(await acme.db.selectFrom('goal_proposal').select('id').execute()).toEqual([]);
    const less = [{ id: rep, target: 14_999_900 }];
    expect((await storeSplit(acme.context, markus, split, less)).coverage?.status).toBe('warn');
    expect((await storeSplit(acme.context, nil, split, most)).coverage?.status).toBe('approval');
  });

  it('is not for others: the company’s is the admins’, a team’s its line’s, a rate nobody’s', async () => {
    const made = await company(open);
    const { acme, nil, markus, west } = made;
    const { id } = await setObjective(made);
    const ofCompany = { key: numberKey(id, 'revenue_won'), day: TODAY, reason: '' };
    expect(await refusalOf(storeSplit(acme.context, markus, ofCompany, []))).toContain('Only admins');
    const goalId = await addGoal(acme, { teamId: west });
    const ofWest = { key: goalKey(goalId), day: TODAY, reason: '' };
    expect(await refusalOf(storeSplit(acme.context, markus, ofWest, []))).not.toBe('');
    const rate = { key: numberKey(id, 'win_rate'), day: TODAY, reason: '' };
    expect(await refusalOf(storeSplit(acme.context, nil, rate, []))).toContain('not split');
  });

  it('shows everybody the teams’ parts, and what is inside a team to those who may see it', async () => {
    const made = await company(open);
    const { acme, rep } = made;
    await splitCompany(made);
    const lena = await acme.callerOf(rep);
    const [sheet] = (await objectivesSheet(acme.context, lena, 0)).shown;
    const revenue = sheet?.numbers[0];
    expect(revenue?.teams.map(({ part, inside }) => [part.name, inside !== null])).toEqual([
      ['East', true],
      ['West', false],
    ]);
    expect(revenue?.endToEnd).toBeNull();
    expect(revenue?.teams.some(({ maySplit }) => maySplit)).toBe(false);
  });
});
