import type { Reader } from '../../database/open.ts';
import { lastDayOf, type Period } from '../../kernel/period.ts';
import { catalogue, type KpiKey } from '../../kpis/catalogue.ts';
import { type Total, totals } from '../../kpis/index.ts';
import { membershipsBetween, membersOf, peopleByIds, type Team, type Workspace } from '../../people/index.ts';
import { teamWeekGoals, type WeekGoals } from './week-goals.ts';

/** A team's week as figures, for scripts. */
export type WeekFigures = { team: string; week: string; members: MemberFigures[] };

export type MemberFigures = { name: string; measures: MeasureFigure[] };

/** `actual` and `target` are minor units for money (`unit` is its ISO code), else counts (`unit` is `count`). */
export type MeasureFigure = { kpi: KpiKey; actual: number; target: number | null; unit: string };

/**
 * Every member of a team in a week with every measure of the catalogue, in name order, whoever leads the team left
 * out. Figures are those of the days a member was in the team. Money comes in the workspace's currency; a member with
 * sums in others has a further entry for each.
 */
export async function weekFigures(
  db: Reader,
  workspace: Workspace,
  team: Team,
  week: Period,
): Promise<WeekFigures> {
  const { id: workspaceId, currency } = workspace;
  const spans = await membershipsBetween(db, workspaceId, team.id, week.start, week.end);
  const current = await membersOf(db, workspaceId, team.id, lastDayOf(week));
  const leads = new Set(current.filter((member) => member.isTeamManager).map((member) => member.id));
  const ids = [...new Set(spans.map((span) => span.personId))].filter((id) => !leads.has(id));
  const people = await peopleByIds(db, workspaceId, ids, lastDayOf(week));
  const { compare } = new Intl.Collator(team.locale);
  const members: MemberFigures[] = [];
  for (const person of people.toSorted((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1))) {
    const sums: Total[] = [];
    for (const { from, until } of spans.filter((span) => span.personId === person.id)) {
      sums.push(...(await totals(db, workspaceId, { subjectIds: [person.id], from, until })));
    }
    const goals = await teamWeekGoals(db, workspaceId, { people: [person] }, week, currency);
    members.push({ name: person.name, measures: measuresOf(sums, goals, currency) });
  }
  return { team: team.name, week: week.key, members };
}

function measuresOf(sums: readonly Total[], goals: WeekGoals, currency: string): MeasureFigure[] {
  return catalogue.flatMap(({ key: kpi, unit }) => {
    const own = sums.filter((sum) => sum.kpi === kpi);
    const sumIn = (code: string | null) =>
      own.filter((sum) => sum.currency === code).reduce((total, sum) => total + sum.amount, 0);
    const target = goals.get(kpi) ?? null;
    if (unit === 'count') return [{ kpi, actual: sumIn(null), target, unit: 'count' }];
    const others = [...new Set(own.flatMap((sum) => sum.currency ?? []))]
      .filter((code) => code !== currency)
      .sort();
    return [
      { kpi, actual: sumIn(currency), target, unit: currency },
      ...others.map((code) => ({ kpi, actual: sumIn(code), target: null, unit: code })),
    ];
  });
}
