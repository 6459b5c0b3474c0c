import { expect, it } from 'vitest';
import { mergeGoals } from '../../src/goals/actions/merge-goals.ts';
import { setGoal } from '../../src/goals/actions/set-goal.ts';
import { periodOf, plainYear } from '../../src/kernel/company-year.ts';
import { lineOfGoal, relevanceOf } from '../../src/objectives/actions/line-of-goal.ts';
import { linkableGoal, linkGoal } from '../../src/objectives/actions/link-goal.ts';
import { mergeLinks } from '../../src/objectives/actions/merge-links.ts';
import { objectivesSheet } from '../../src/objectives/actions/objectives-sheet.ts';
import { putLink } from '../../src/objectives/actions/put-link.ts';
import { closeObjective } from '../../src/objectives/actions/save-objective.ts';
import { goalKey } from '../../src/objectives/rules/links.ts';
import { numberKey } from '../../src/objectives/rules/parent-key.ts';
import { onBothDatabases, onSqlite } from '../support/databases.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { addGoal, company, QUARTER, setObjective } from './company.ts';

const TODAY = '2026-11-23';
const WEEK = periodOf(plainYear, 'week', TODAY);

onBothDatabases('what a goal is part of', (open) => {
  it('is said by hand, from a person’s goal up to the company’s objective', async () => {
    const made = await company(open);
    const { acme, nil, markus, east, rep } = made;
    const { db, workspace } = acme;
    const { id } = await setObjective(made);
    const ofTeam = await addGoal(acme, { teamId: east }, { target: 20_000_000 });
    const ofLena = await addGoal(acme, { personId: rep }, { target: 5_000_000 });
    const lena = await acme.callerOf(rep);
    const { parents } = await linkableGoal(acme.context, lena, ofLena);
    // Her team's goal stands nearest; the win rate is something else.
    expect(parents.map(({ key, isSame }) => [key, isSame])).toEqual([
      [goalKey(ofTeam), true],
      [numberKey(id, 'revenue_won'), true],
      [numberKey(id, 'win_rate'), false],
    ]);
    await linkGoal(acme.context, lena, ofLena, { parent: goalKey(ofTeam), note: '' });
    await linkGoal(acme.context, nil, ofTeam, { parent: numberKey(id, 'revenue_won'), note: '' });
    const line = await lineOfGoal(db, workspace.id, ofLena, TODAY);
    expect(line).toMatchObject([
      { team: 'East', goal: { target: 20_000_000 } },
      { objective: { id, why: 'It pays for the product.' }, number: { target: 40_000_000 } },
    ]);
    // A new number keeps it.
    await setGoal(acme.context, markus, {
      subject: { personId: rep },
      kpi: 'revenue_won',
      periodKind: 'quarter',
      startsIn: 'this',
      repeats: true,
      target: 6_000_000,
      reason: '',
    });
    expect(await lineOfGoal(db, workspace.id, ofLena, TODAY)).toHaveLength(2);
    const [sheet] = (await objectivesSheet(acme.context, nil, 0)).shown;
    expect(sheet?.numbers[0]?.endToEnd).toMatchObject({ assigned: 6_000_000 });

    await linkGoal(acme.context, lena, ofLena, { parent: null, note: '' });
    expect(await lineOfGoal(db, workspace.id, ofLena, TODAY)).toEqual([]);
  });

  it('changes hands with the goal when two people are one, and is passed on where both had one', async () => {
    const made = await company(open);
    const { acme, nil, east, rep, manager } = made;
    const { id } = await setObjective(made);
    const again = await acme.addPerson({ name: 'L. Rep', slackId: null, managerId: manager, teamId: east });
    await addGoal(acme, { personId: rep });
    const twice = await addGoal(acme, { personId: again });
    const calls = await addGoal(acme, { personId: again }, { kpi: 'calls', periodKind: 'week', target: 100 });
    await linkGoal(acme.context, nil, twice, { parent: numberKey(id, 'revenue_won'), note: '' });
    await linkGoal(acme.context, nil, calls, { parent: numberKey(id, 'win_rate'), note: 'More tries' });
    await acme.change(async (trx, change) => {
      await mergeGoals(trx, change, { from: again, into: rep });
      await mergeLinks(trx, change, { from: again, into: rep });
      // Once more changes nothing.
      await mergeLinks(trx, change, { from: again, into: rep });
    });
    const [sheet] = (await objectivesSheet(acme.context, nil, 0)).shown;
    const [revenue, rate] = sheet?.numbers ?? [];
    expect(revenue?.people).toEqual({ count: 1, effective: 1_000_000 });
    expect(rate?.contributing).toBe(1);
  });

  it('is no circle either when two people close it at the same instant', async () => {
    const { acme, rep, mate } = await company(open);
    const one = await addGoal(acme, { personId: rep });
    const other = await addGoal(acme, { personId: mate });
    const put = (goalId: string, parent: string) =>
      acme.change(async (trx, change) => {
        const by = { workspaceId: acme.workspace.id, actor: change.actor };
        const link = { goalId, parent: goalKey(parent), from: QUARTER.start, until: null, note: '' };
        await putLink(trx, change, by, link);
        // The other one has begun, and sees nothing of this yet.
        await new Promise((resolve) => setTimeout(resolve, 100));
      });
    const ends = await Promise.allSettled([put(one, other), put(other, one)]);
    expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

onSqlite('a link', (open) => {
  it('to what counts something else needs a word on how it contributes, and is not added up', async () => {
    const made = await company(open);
    const { acme, nil, rep } = made;
    const { id } = await setObjective(made);
    const calls = await addGoal(acme, { personId: rep }, { kpi: 'calls', periodKind: 'week', target: 100 });
    const parent = numberKey(id, 'revenue_won');
    const without = linkGoal(acme.context, nil, calls, { parent, note: '' });
    expect(await refusalOf(without)).toContain('how this goal contributes');
    await linkGoal(acme.context, nil, calls, { parent, note: 'Calls become deals' });
    const [sheet] = (await objectivesSheet(acme.context, nil, 0)).shown;
    expect(sheet?.numbers[0]).toMatchObject({ contributing: 1, people: { count: 0 } });
    expect(sheet?.numbers[0]?.coverage?.assigned).toBe(0);
  });

  it('of a goal in another currency is said, and never added', async () => {
    const made = await company(open);
    const { acme, nil, east } = made;
    const { id } = await setObjective(made);
    const inEuros = await addGoal(acme, { teamId: east }, { currency: 'EUR' });
    await linkGoal(acme.context, nil, inEuros, { parent: numberKey(id, 'revenue_won'), note: '' });
    const [sheet] = (await objectivesSheet(acme.context, nil, 0)).shown;
    expect(sheet?.numbers[0]).toMatchObject({ inOtherCurrencies: 1, contributing: 0, teams: [] });
    expect(sheet?.numbers[0]?.coverage).toMatchObject({ assigned: 0, status: 'under' });
  });

  it('brings a week’s number to the quarter of its objective', async () => {
    const made = await company(open);
    const { acme, nil, rep } = made;
    const numbers = [{ kpi: 'calls' as const, target: 1500, currency: null }];
    const { id } = await setObjective(made, { numbers });
    const calls = await addGoal(
      acme,
      { personId: rep },
      {
        kpi: 'calls',
        periodKind: 'week',
        target: 100,
        validFrom: '2026-09-28',
      },
    );
    await linkGoal(acme.context, nil, calls, { parent: numberKey(id, 'calls'), note: '' });
    const [sheet] = (await objectivesSheet(acme.context, nil, 0)).shown;
    // 14 weeks have their middle in the quarter.
    expect(sheet?.numbers[0]?.people).toEqual({ count: 1, effective: 1400 });
    expect(sheet?.numbers[0]?.coverage).toMatchObject({ status: 'under', difference: -100 });
  });

  it('is refused for what does not cover the goal’s period, and for somebody else’s goal', async () => {
    const made = await company(open);
    const { acme, markus, rep, ada } = made;
    const { id } = await setObjective(made);
    const ofYear = await addGoal(acme, { personId: rep }, { periodKind: 'year', validFrom: '2026-01-01' });
    const parent = numberKey(id, 'revenue_won');
    expect(await refusalOf(linkGoal(acme.context, markus, ofYear, { parent, note: '' }))).toContain(
      'cannot be part of that',
    );
    const ofAda = await addGoal(acme, { personId: ada });
    expect(await refusalOf(linkGoal(acme.context, markus, ofAda, { parent, note: '' }))).not.toBe('');
    expect(await acme.db.selectFrom('goal_link').selectAll().execute()).toEqual([]);
  });

  it('tells a goal’s check whether the goal is part of anything', async () => {
    const made = await company(open);
    const { acme, nil, rep } = made;
    const { db, workspace } = acme;
    const wanted = { subject: { personId: rep }, kpi: 'revenue_won' as const, period: QUARTER };
    const relevance = () => relevanceOf(db, workspace.id, wanted);
    // Without any objective there is nothing to say.
    expect(await relevance()).toBeNull();
    const { id } = await setObjective(made);
    expect(await relevance()).toBe('unlinked');
    const goalId = await addGoal(acme, { personId: rep });
    await linkGoal(acme.context, nil, goalId, { parent: numberKey(id, 'revenue_won'), note: '' });
    expect(await relevance()).toBe('linked');
    expect(await relevanceOf(db, workspace.id, { ...wanted, period: WEEK })).toBe('unlinked');
    await closeObjective(acme.context, nil, { id, outcome: 'Done.' });
    expect(await relevance()).toBe('closed');
    // A goal of its own for a period that no objective covers is not asked about.
    const year = periodOf(plainYear, 'year', TODAY);
    expect(await relevanceOf(db, workspace.id, { ...wanted, period: year })).toBeNull();
  });
});

onBothDatabases('a circle of teams', (open) => {
  it('is refused wherever it would close, and so is a seventh level', async () => {
    const { acme } = await company(open);
    const ids: string[] = [];
    for (let nth = 0; nth < 7; nth++) {
      ids.push(await addGoal(acme, { teamId: await acme.addTeam({ name: `Team ${nth}` }) }));
    }
    const workspaceId = acme.workspace.id;
    const put = (child: number, parent: number) =>
      acme.change((trx, change) =>
        putLink(
          trx,
          change,
          { workspaceId, actor: change.actor },
          {
            goalId: ids[child] ?? '',
            parent: goalKey(ids[parent] ?? ''),
            from: QUARTER.start,
            until: null,
            note: '',
          },
        ),
      );
    // Built from the middle, so that what hangs above and below is both looked at.
    for (const child of [3, 5, 4, 2, 1]) await put(child, child - 1);
    expect(await refusalOf(put(0, 5))).toContain('part of itself');
    expect(await refusalOf(put(2, 4))).toContain('part of itself');
    expect(await refusalOf(put(6, 5))).toContain('more than six levels');
    expect(await refusalOf(put(0, 6))).toContain('more than six levels');
    await put(6, 4);
  });
});
