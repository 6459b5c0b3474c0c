import { daysBetween, type LocalDate } from '../../kernel/date.ts';
import { median } from '../../kernel/statistics.ts';

/** A won deal in a stage it was seen in before; in no stage (null) when it was first seen won. */
export type WonDealStage = {
  dealId: string;
  openedOn: LocalDate | null;
  closedOn: LocalDate;
  stage: string | null;
  enteredOn: LocalDate | null;
};

/** How long won deals stayed in a stage: the median in days, and how many deals stand behind it. */
export type StageTime = { stage: string; medianDays: number; n: number };

/** Fewer deals than this say nothing about a stage (domain.md §4.5). */
const ENOUGH = 10;

/**
 * The usual time in each of these stages; one of which nothing is known is left out. A first import knows of a
 * won deal only when it was opened and closed: until ten deals were followed through a stage, that whole time
 * stands for the stage, which can only call too few deals stuck (domain.md §4.5).
 */
export function usualTimes(stages: readonly string[], won: readonly WonDealStage[]): StageTime[] {
  const { byStage, whole } = daysOf(won);
  return stages.flatMap((stage) => {
    const followed = byStage.get(stage) ?? [];
    const days = followed.length >= ENOUGH || whole.length === 0 ? followed : whole;
    const medianDays = median(days);
    return medianDays === null ? [] : [{ stage, medianDays, n: days.length }];
  });
}

/** A stage lasts until the deal's next one, the last until the deal is closed. */
function daysOf(won: readonly WonDealStage[]) {
  const byStage = new Map<string, number[]>();
  const whole: number[] = [];
  for (const stages of Map.groupBy(won, (row) => row.dealId).values()) {
    const latestFirst = stages.toSorted((a, b) => ((a.enteredOn ?? '') < (b.enteredOn ?? '') ? 1 : -1));
    let left: LocalDate | null = null;
    for (const { stage, enteredOn, openedOn, closedOn } of latestFirst) {
      if (stage !== null && enteredOn !== null) {
        const times = byStage.get(stage) ?? [];
        times.push(Math.max(0, daysBetween(enteredOn, left ?? closedOn)));
        byStage.set(stage, times);
        left = enteredOn;
      } else if (openedOn !== null) {
        whole.push(Math.max(0, daysBetween(openedOn, closedOn)));
      }
    }
  }
  return { byStage, whole };
}
