import { expect, it } from 'vitest';
import { coachingTriggers } from '../../../src/coaching/triggers.ts';
import { type Simulated, simulate } from '../../../src/nudges/index.ts';
import { saveWorkspaceBudget } from '../../../src/nudges/store/preferences.ts';
import { keepMessageSettings } from '../../../src/people/store/message-settings.ts';
import { onSqlite } from '../../support/databases.ts';
import { type WeekCompany, weekCompany } from './week-company.ts';

onSqlite('a simulation with managers', (open) => {
  const played = (company: WeekCompany, from: string, until: string) => {
    const sources = { triggers: coachingTriggers, personal: [company.own.trigger], owed: [company.source] };
    return simulate(company.context, sources, company.workspace.id, { from, until });
  };
  const short = ({ day, person, kind, people, owed, choices, outcome }: Simulated) => [
    `${day} ${person.name}, ${kind}: ${outcome.kind}`,
    ...people.map(({ name, choice }) => `${name} ${choice.reason}`),
    ...owed.map(({ owed: { about } }) => about),
    ...choices.map(({ candidate, reason }) => `${candidate.about} ${reason}`),
  ];

  it('has their week with all its parts, and the week after what it said itself', async () => {
    const company = await weekCompany(open);
    await company.fullWeek();
    // Of November's demos Ada has 31 % of what is expected; with these two it is 33 % a week later.
    await company.count(company.ada, 'demos', 1, '2026-11-24', '2026-11-26');
    const found = await played(company, '2026-11-23', '2026-12-01');
    const weeks = found.filter(({ kind }) => kind === 'week').map(short);
    expect(weeks[0]).toEqual([
      '2026-11-23 Mert Manager, week: said',
      'Ada Rep told',
      'a prize',
      'thing told',
    ]);
    expect(weeks[1]?.[0]).toBe('2026-11-30 Mert Manager, week: said');
    expect(weeks[1]).toContain('Ada Rep same_as_last_week');
    expect(weeks).toHaveLength(2);
    // On the mornings between there is no message, as the thing was said.
    const mornings = found.filter(({ kind }) => kind === 'morning').map(short);
    expect(new Set(mornings.map((lines) => lines.slice(1).join()))).toEqual(new Set(['thing said_lately']));
    expect(await company.db.selectFrom('delivery').selectAll().execute()).toEqual([]);
  });

  it('waits for quiet hours, and drops what is old by then', async () => {
    const quiet = async (until: string) => {
      const company = await weekCompany(open);
      company.own.put(company.ada, 'thing', 0.4);
      const settings = { quiet: { from: '09:00', until }, off: [] };
      await company.change((trx) =>
        keepMessageSettings(trx, company.workspace.id, company.ada, settings, new Date(0)),
      );
      const [first] = await played(company, '2026-11-24', '2026-11-25');
      return first?.outcome;
    };
    expect(await quiet('12:00')).toEqual({ kind: 'said', at: new Date('2026-11-24T09:00:00Z') });
    expect(await quiet('17:45')).toEqual({ kind: 'too_late' });
  });

  it('counts a manager’s week once, and says when the week was full', async () => {
    const company = await weekCompany(open);
    await company.fullWeek();
    await company.change((trx) => saveWorkspaceBudget(trx, company.workspace.id, 1, new Date(0)));
    company.own.put(company.ada, 'hers', 0.4);
    const before = await played(company, '2026-11-23', '2026-11-24');
    expect(before.map(({ person, outcome }) => `${person.name} ${outcome.kind}`)).toEqual([
      'Ada Rep said',
      'Mert Manager said',
    ]);
    await company.change((trx) => saveWorkspaceBudget(trx, company.workspace.id, 0, new Date(0)));
    const full = await played(company, '2026-11-23', '2026-11-24');
    expect(full.map(({ outcome }) => outcome.kind)).toEqual(['nothing', 'over_budget']);
  });

  it('tells the deputy of the people on Monday, and the manager of the rest once they are back', async () => {
    const company = await weekCompany(open);
    const deputy = await company.addPerson({ name: 'Dilek Deputy' });
    await company.fullWeek();
    await company.off(company.manager, '2026-11-23', '2026-11-25');
    await company.deputy(company.manager, deputy, '2026-11-23', '2026-11-25');
    const found = await played(company, '2026-11-23', '2026-11-28');
    expect(found.filter(({ kind }) => kind !== 'morning').map(short)).toEqual([
      ['2026-11-23 Dilek Deputy, stands_in: said', 'Ada Rep told'],
      ['2026-11-25 Mert Manager, week: said', 'a prize', 'thing told'],
    ]);
  });
});
