import { isMove } from '../../../goals/rules/targets/types.ts';
import type { BookKpi, FactKey, KpiBook } from '../../../kpis/index.ts';
import { joinParts, type Part } from './joined.ts';
import type { Brought, PeriodScore } from './period-score.ts';
import type { RoleCard } from './role-card.ts';
import { type Measured, scoreOf } from './score.ts';

/**
 * Teams' numbers together: sums added up, and held against the sum of their targets where each of them has one; rates and
 * means worked out anew from all teams' counters, where each has a level for them. What cannot be told from the teams' numbers,
 * such as a median, stays with them.
 */
export function joinScores(
  teams: readonly PeriodScore[],
  chosen: RoleCard | null,
  book: KpiBook,
): Pick<PeriodScore, 'score' | 'targets' | 'levels' | 'withGoal' | 'others' | 'hasAny' | 'byRole'> {
  const targets = joinTargets(teams);
  const levels = joinLevels(teams, book);
  const byPlace = (a: FactKey, b: FactKey) => book.position(a) - book.position(b);
  const found = [...new Set([...targets.keys(), ...levels.keys()])].sort(byPlace);
  const weighed = chosen?.measures ?? found.map((kpi) => ({ kpi, weight: 1 }));
  const measures = weighed.flatMap(({ kpi: key, weight }): Measured[] => {
    const kpi = book.find(key);
    if (!kpi) return [];
    const brought = targets.get(key);
    const level = brought ? undefined : levels.get(key);
    if (level) return [{ kpi, weight, ...level, way: null }];
    const type = brought?.parts[0]?.goal.type ?? 'cumulative';
    const amounts = teams.map((team) => amountIn(team, key)).filter((amount) => amount !== null);
    const amount = amounts.reduce((sum, each) => sum + each, 0);
    return [
      {
        kpi,
        weight,
        aim: brought ? { type, target: brought.target, start: null, upper: null } : null,
        reading: amounts.length > 0 ? { kind: 'sum', amount } : null,
        way: null,
      },
    ];
  });
  const shown = new Set<FactKey>(measures.map(({ kpi }) => kpi.key));
  const rest = book.running.filter(({ key, aggregation }) => aggregation === 'sum' && !shown.has(key));
  return {
    score: scoreOf(measures),
    targets,
    levels: new Map(),
    withGoal: new Map(),
    others: rest.flatMap((kpi) => {
      const amount = teams.reduce((sum, team) => sum + (amountIn(team, kpi.key) ?? 0), 0);
      return amount === 0 ? [] : [{ kpi, amount }];
    }),
    hasAny: teams.some(({ hasAny }) => hasAny),
    byRole: null,
  };
}

/** Levels that every team has one for, and that can be joined; a move is each team's own way. */
function joinLevels(teams: readonly PeriodScore[], book: KpiBook): Map<FactKey, Part> {
  const joined = new Map<FactKey, Part>();
  for (const key of teams[0]?.levels.keys() ?? []) {
    const kpi: BookKpi | undefined = book.find(key);
    const parts = teams.flatMap(({ levels, withGoal }): Part[] => {
      const { aim = null, reading = null } = (levels.has(key) ? withGoal.get(key) : null) ?? {};
      return aim && !isMove(aim.type) ? [{ aim, reading }] : [];
    });
    const all = kpi && parts.length === teams.length ? joinParts(kpi, parts) : null;
    if (all?.reading) joined.set(key, all);
  }
  return joined;
}

function joinTargets(teams: readonly PeriodScore[]): Map<FactKey, Brought> {
  const [first] = teams;
  const joined = new Map<FactKey, Brought>();
  for (const [key, { kind }] of first?.targets ?? []) {
    const all = teams.flatMap(({ targets }) => targets.get(key) ?? []);
    if (all.length < teams.length) continue;
    const target = all.reduce((sum, each) => sum + each.target, 0);
    joined.set(key, { target, kind, parts: all.flatMap(({ parts }) => parts) });
  }
  return joined;
}

/** A team's sum of a KPI; null where nothing is known of it. */
function amountIn({ score, others }: PeriodScore, key: FactKey): number | null {
  const line = score.lines.find(({ kpi }) => kpi.key === key);
  if (line) return line.reading?.kind === 'sum' ? line.reading.amount : null;
  return others.find(({ kpi }) => kpi.key === key)?.amount ?? null;
}
