import type { LocalDate } from '../../../kernel/date.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import type { Person } from '../../../people/index.ts';
import type { BehindNumbers } from '../../nudge-numbers.ts';
import { ownKpiKept } from '../../nudge-numbers.ts';
import type { GoalLine } from '../goal-line.ts';
import type { TeamsCounted } from '../teams-counted.ts';

/** A goal that adds up, of whichever KPI. */
export type CountedLine = GoalLine & { goal: GoalLine['goal'] & { type: 'cumulative' } };

/**
 * The goals of a person by which they may be called behind: those that add up, as a level has its verdict every day and
 * nothing to catch up with; none that was set or changed since the earlier day, nor one whose
 * figures have not come in.
 */
export function judgedLines(
  lines: readonly GoalLine[],
  person: Person,
  earlier: LocalDate,
  counted: TeamsCounted,
): CountedLine[] {
  return lines.filter(addsUp).filter((line) => mayJudge(line, person, earlier, counted));
}

const addsUp = (line: GoalLine): line is CountedLine => line.goal.type === 'cumulative';

/** Whether a goal stood as it does on an earlier day, and its KPI still runs and has been counted. */
export function mayJudge(
  { goal, kpi, actual }: GoalLine,
  { zone, teamId }: Person,
  earlier: LocalDate,
  counted: TeamsCounted,
): boolean {
  const come = kpi.class === 'activity' ? counted.activity : counted.anything;
  const agreedOn = localDateOf(new Date(goal.recordedAt), zone);
  // Of a company's own nobody can say that an import did not run: one record shows that it is kept.
  const hasCome = teamId !== null && (come.has(teamId) || (kpi.fedBy === 'own' && actual !== 0));
  return agreedOn <= earlier && kpi.endedOn === null && hasCome;
}

/** What a reminder keeps of a goal that is behind, and was so on an earlier day. */
export function behindNumbersOf(line: CountedLine, then: CountedLine, earlier: LocalDate): BehindNumbers {
  const { goal, pace } = line;
  return {
    goalId: goal.id,
    kpi: goal.kpi,
    ownKpi: ownKpiKept(line.kpi),
    period: line.period.key,
    actual: line.actual,
    target: line.target,
    currency: goal.currency,
    expected: pace.expected,
    elapsedDays: pace.elapsedDays,
    totalDays: pace.totalDays,
    ratio: pace.ratio ?? 0,
    earlier,
    earlierRatio: then.pace.ratio ?? 0,
  };
}
