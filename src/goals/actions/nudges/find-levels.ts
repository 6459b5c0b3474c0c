import type { Context } from '../../../context.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { kpiBook } from '../../../kpis/index.ts';
import type { ActedOn, PersonalFinding, PersonalQuestion } from '../../../reminder.ts';
import { type LevelNumbers, ownKpiKept } from '../../nudge-numbers.ts';
import { behindTwice } from '../../rules/behind-twice.ts';
import { isLevel, isMove } from '../../rules/targets/types.ts';
import type { Goal } from '../../store/goals.ts';
import type { GoalLine } from '../goal-line.ts';
import { goalLinesOfPeople } from '../lines-of-people.ts';
import { somethingCounted } from './something-counted.ts';
import { withDayBefore } from './with-day-before.ts';

type Found = PersonalFinding & { numbers: LevelNumbers };

/**
 * Whose own level, move or budget is not where it was agreed to be, this morning and the working day before
 * (domain.md §1.5, §3.3). A level with too few records has no verdict, so it is not among them; nor is a goal that was set or
 * changed since.
 */
export async function findLevelsOut(context: Context, asked: PersonalQuestion): Promise<Found[]> {
  const people = await withDayBefore(context, asked);
  if (people.length === 0) return [];
  const lines = await goalLinesOfPeople(
    context.db,
    asked.workspaceId,
    people.flatMap(({ person, calendar, today, before }) =>
      [today, before].map((day) => ({ personId: person.id, day, calendar })),
    ),
    isLevelGoal,
  );
  return people.flatMap(({ person, before }, index) => {
    const judged = (some: readonly GoalLine[] = []) =>
      some.filter(
        ({ goal, kpi }) =>
          kpi.endedOn === null && localDateOf(new Date(goal.recordedAt), person.zone) <= before,
      );
    const out = behindTwice(judged(lines[2 * index]), judged(lines[2 * index + 1]));
    return out.map(
      ({ line }): Found => ({
        personId: person.id,
        about: `kpi:${line.goal.kpi}`,
        severity: Math.max(0, 1 - (line.pace.ratio ?? 0)),
        numbers: numbersOf(line, before),
      }),
    );
  });
}

const isLevelGoal = ({ type }: Goal) => isLevel(type) || isMove(type) || type === 'budget';

function numbersOf({ goal, kpi, period, target, actual, reading }: GoalLine, earlier: string): LevelNumbers {
  const { k, n } = reading.kind === 'level' ? reading : { k: 0, n: 0 };
  return {
    goalId: goal.id,
    kpi: goal.kpi,
    ownKpi: ownKpiKept(kpi),
    period: period.key,
    type: goal.type,
    target,
    start: goal.start,
    upper: goal.upper,
    currency: goal.currency,
    actual,
    k,
    n,
    earlier,
  };
}

/** Whether anything of the KPI, or of the two it is worked out from, was counted since. */
export async function levelCounted(context: Context, asked: ActedOn): Promise<boolean> {
  const { workspaceId, about } = asked;
  const kpi = (await kpiBook(context.db, workspaceId)).find(about.replace(/^kpi:/, ''));
  const keys = kpi?.counters ? [kpi.counters.numerator, kpi.counters.denominator] : [kpi?.key ?? ''];
  for (const key of keys) if (await somethingCounted(context, { ...asked, about: key })) return true;
  return false;
}
