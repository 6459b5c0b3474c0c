import type { FactKey, KpiBook } from '../../../kpis/index.ts';
import { joinParts, type Part } from './joined.ts';
import type { PeriodScore, ScoredByRole } from './period-score.ts';
import { type Measured, type ScoreLine, scoreOf } from './score.ts';

/** Those of a team who sell as the same, and what they come to by their card. */
export type RoleGroup = { people: readonly string[]; score: PeriodScore };

const WITHOUT_TARGET = { aim: null, reading: null, way: null };

/**
 * A team's score where its people are scored by different cards: each measure counts those whose card carries it, with
 * their targets, and weighs what it weighs on their cards by how many they are (3 people at 60 and 2 at none: 36). Where
 * not each of them has a target, the team's own goal counts with everybody's numbers. Whoever has no card is in none of it.
 * `whole`: the team by one card; it stays where one card is everybody's after all.
 */
export function joinRoles(whole: PeriodScore, groups: readonly RoleGroup[], book: KpiBook): PeriodScore {
  const cards = new Set(groups.map(({ score }) => score.chosen?.id ?? null));
  const carded = groups.filter(({ score }) => score.chosen !== null);
  if (cards.size < 2 || carded.length === 0) return whole;
  const keys = new Set(carded.flatMap(({ score }) => score.score.lines.map(({ kpi }) => kpi.key)));
  const carriers = new Map<FactKey, ReadonlySet<string>>();
  const measures = [...keys]
    .sort((a, b) => book.position(a) - book.position(b))
    .flatMap((key): Measured[] => {
      const carrying = carded.flatMap(({ people, score }) => {
        const line = score.score.lines.find(({ kpi }) => kpi.key === key);
        return line ? [{ people, line }] : [];
      });
      const [first] = carrying;
      if (!first) return [];
      const { kpi } = first.line;
      const weight = carrying.reduce((sum, { people, line }) => sum + people.length * line.weight, 0);
      const joined = joinLines(carrying.map(({ line }) => line));
      if (!joined) return [{ ...(ofTeam(whole, key) ?? WITHOUT_TARGET), kpi, weight }];
      carriers.set(key, new Set(carrying.flatMap(({ people }) => people)));
      return [{ kpi, weight, ...joined }];
    });
  const chosen = carded[0]?.score.chosen ?? null;
  return { ...whole, chosen, score: scoreOf(measures), others: others(), byRole: told() };

  /** What was counted besides: also what was a measure of the one card, and is of none of these. */
  function others(): PeriodScore['others'] {
    const was = whole.score.lines.flatMap(({ kpi, reading }) =>
      reading?.kind === 'sum' && reading.amount !== 0 ? [{ kpi, amount: reading.amount }] : [],
    );
    return [...was, ...whole.others]
      .filter(({ kpi }) => !keys.has(kpi.key))
      .sort((a, b) => book.position(a.kpi.key) - book.position(b.kpi.key));
  }

  function told(): ScoredByRole {
    const without = groups.filter(({ score }) => score.chosen === null);
    return {
      groups: carded.map(({ people, score }) => ({
        cardId: score.chosen?.id ?? '',
        role: score.chosen?.role ?? '',
        people: people.length,
      })),
      outside: without.reduce((sum, { people }) => sum + people.length, 0),
      carriers,
    };
  }
}

/** Null where somebody who carries it has no target, or where targets cannot be held against one number. */
function joinLines(lines: readonly ScoreLine[]): Pick<Measured, 'aim' | 'reading' | 'way'> | null {
  const [only] = lines;
  if (lines.length === 1 && only?.aim) return { aim: only.aim, reading: only.reading, way: only.way };
  const parts = lines.flatMap(({ kpi, aim, reading }): (Part & Pick<ScoreLine, 'kpi'>)[] =>
    aim ? [{ kpi, aim, reading }] : [],
  );
  const [first] = parts;
  const joined = first && parts.length === lines.length ? joinParts(first.kpi, parts) : null;
  return joined && { ...joined, way: null };
}

/** The team's own goal for a measure, with everybody's numbers; null where it has none. */
function ofTeam({ targets, levels, withGoal }: PeriodScore, key: FactKey): Measured | null {
  const goal = targets.get(key)?.parts[0]?.goal ?? levels.get(key);
  return goal && 'teamId' in goal.subject ? (withGoal.get(key) ?? null) : null;
}
