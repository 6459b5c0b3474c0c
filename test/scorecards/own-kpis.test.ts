import { describe, expect, it } from 'vitest';
import { addOwnKpi } from '../../src/kpis/actions/define-kpi.ts';
import { recordNumber } from '../../src/kpis/actions/record.ts';
import { catalogue } from '../../src/kpis/catalogue.ts';
import { bookOf, type SaidOfOwn } from '../../src/kpis/index.ts';
import { ratioOf } from '../../src/kpis/rules/aggregate.ts';
import { translate } from '../../src/locales/index.ts';
import { setMembership, teamById } from '../../src/people/index.ts';
import { loadTeamWeek } from '../../src/scorecards/actions/load-team-week.ts';
import { myCard } from '../../src/scorecards/actions/own-card.ts';
import { memberFigureMessages } from '../../src/scorecards/messages/member-figures.ts';
import { ownCardMessage } from '../../src/scorecards/messages/own-card.ts';
import { teamCardMessage } from '../../src/scorecards/messages/team-card.ts';
import { teamCard } from '../../src/scorecards/rules/build-card.ts';
import { cardLines } from '../../src/scorecards/rules/measures.ts';
import type { OwnMeasure } from '../../src/scorecards/rules/own-measures.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { own } from '../kpis/own.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';
import { measure, period } from './weeks.ts';

const en = translate('en');
const counted = { unit: 'count', source: 'by_hand' } as const;

describe('a company’s own KPIs among the measures of a card', () => {
  const names = ['Audits', 'Scans', 'Trials', 'Talks'];
  const book = bookOf(names.map((name) => own(`own_${name}`, { name, ...counted })));
  const told = (name: string, given: Partial<OwnMeasure> = {}): OwnMeasure => ({
    kpi: book.get(`own_${name}`),
    actual: { value: 3, why: null, k: 3, n: 3 },
    goal: null,
    lastWeek: null,
    history: [],
    people: [],
    ...given,
  });
  const shown = (keys: readonly (typeof catalogue)[number]['key'][], measures: OwnMeasure[]) => {
    const lines = cardLines(
      keys.map((kpi) => measure(kpi, { actual: 3 })),
      measures,
      false,
    );
    return [...lines.measures.map(({ kpi }) => kpi as string), ...lines.own.map(({ kpi }) => kpi.key)];
  };

  it('stand below the others and count among the five', () => {
    expect(shown(['calls'], [told('Audits')])).toEqual([
      'calls',
      'emails',
      'deals_won',
      'revenue_won',
      'own_Audits',
    ]);
  });

  it('keep their place in a team that counts everything: seven, with the deals', () => {
    const all = catalogue.map(({ key }) => key);
    expect(shown(all, [told('Audits'), told('Scans')])).toEqual([
      'calls',
      'emails',
      'meetings_booked',
      'deals_won',
      'revenue_won',
      'own_Audits',
      'own_Scans',
    ]);
  });

  it('are three at most, those with a goal before those without', () => {
    const goal = told('Talks', { goal: 5 });
    const keys = shown([], [told('Audits'), told('Scans'), told('Trials'), goal]);
    expect(keys.filter((key) => key.startsWith('own_'))).toEqual(['own_Talks', 'own_Audits', 'own_Scans']);
  });

  it('are left out in a week without figures, unless there is a goal', () => {
    const nothing = { value: 0, why: null, k: 0, n: 0 } as const;
    expect(
      shown([], [told('Audits', { actual: nothing }), told('Scans', { actual: ratioOf(0, 0) })]),
    ).not.toContain('own_Audits');
    expect(shown([], [told('Audits', { actual: nothing, goal: 4 })])).toContain('own_Audits');
  });
});

onBothDatabases('a card with a company’s own KPIs', (open) => {
  it('tells each by its own rule, over the people as they were in the team', async () => {
    const acme = await createCompany(open);
    const { context } = acme;
    const nora = await acme.callerOf(await acme.addPerson({ name: 'Nora Admin', isAdmin: true }));
    const [east, west] = [await acme.addTeam({ name: 'East' }), await acme.addTeam({ name: 'West' })];
    const ada = await acme.callerOf(await acme.addPerson({ name: 'Ada Rep', teamId: east }));
    const can = await acme.callerOf(await acme.addPerson({ name: 'Can Rep', teamId: east }));
    await acme.addPerson({ name: 'Eda Rep', teamId: east });
    const add = (said: SaidOfOwn) => addOwnKpi(context, nora, said);
    const record = async (who: typeof ada, key: string, amount: number, date: string, more = {}) => {
      await recordNumber(context, who, { key, amount, of: null, date, ...more });
    };
    const visits = await add({
      name: 'Site <visits>',
      ...counted,
      words: { en: ['site visit', 'site visits'], tr: [] },
    });
    const renewed = await add({ name: 'Renewed', unit: 'percent', source: 'by_hand' });
    const seen = await add({ name: 'Accounts seen', ...counted, aggregation: 'count_distinct' });
    const plans = await add({ name: 'Plans', ...counted, dateBasis: 'month' });
    // Moved on 19 November: what Can did before counts for East, later not.
    await record(ada, visits.key, 3, '2026-11-17');
    await record(can, visits.key, 2, '2026-11-17');
    await record(can, visits.key, 9, '2026-11-20');
    await record(ada, renewed.key, 1, '2026-11-18', { of: 4 });
    await record(can, renewed.key, 2, '2026-11-18', { of: 2 });
    await record(ada, seen.key, 1, '2026-11-17', { thing: 'Nordwind' });
    await record(can, seen.key, 1, '2026-11-18', { thing: 'nordwind' });
    await record(ada, plans.key, 4, '2026-11-18');
    await acme.change((trx, change) =>
      setMembership(trx, change, { personId: can.personId, teamId: west, from: '2026-11-19' }),
    );

    const team = await teamById(acme.db, acme.workspace.id, east, '2026-11-23');
    if (!team) throw new Error('No team');
    const week = await loadTeamWeek(acme.db, acme.workspace, team, period('2026-W47'), '2026-11-23');
    const card = teamCard(week);
    const message = teamCardMessage(card, en, { hasThread: true });
    assertSlackLimits(message);
    // 3 of 6, not the mean of 25 % and 100 %; one account, though two people saw it.
    expect(message.text.split('\n').slice(2).join('\n')).toContain(
      ['Site &lt;visits&gt;: 5', 'Renewed: 50% (3 of 6)', 'Accounts seen: 1'].join('\n'),
    );
    expect(message.text).not.toContain('Plans');
    const [thread] = memberFigureMessages(card, en);
    expect(thread?.text).toContain('Ada Rep: 3 site visits · Renewed 1 of 4 · Accounts seen 1');
    expect(thread?.text).toContain('Eda Rep: nothing');

    // Ada's own card of the week that runs: what she did last week is in its trend.
    await record(ada, visits.key, 4, '2026-11-23');
    const mine = ownCardMessage(await myCard(context, ada), en, { isOwn: true });
    assertSlackLimits(mine);
    expect(mine.text).toContain('Site &lt;visits&gt;: 4');
    expect(mine.text).not.toContain('Renewed');
  });
});
