import type { Context } from '../../../context.ts';
import { touchedSince } from '../../../kpis/index.ts';
import type { Workspace } from '../../../people/index.ts';
import { outcomeOfTarget } from '../../rules/closing.ts';
import { type Result, resultsAround } from '../../store/results.ts';
import { keepResults } from './keep-results.ts';
import { readPeriod, shownActual } from './period-actual.ts';

/**
 * Adds the corrected number to every closed period whose number is another by now: something was logged late, imported or
 * taken back since an instant. What was agreed on stays as it was when the period was closed.
 */
export async function correctResults(
  context: Context,
  { id: workspaceId }: Workspace,
  now: Date,
  since: Date,
): Promise<void> {
  const { db } = context;
  // A percentage changes with either of its counters.
  const touched = (await touchedSince(db, workspaceId, since)).map((each) => ({
    ...each,
    kpi: each.kpi.replace(/\.of$/, ''),
  }));
  const read = readPeriod(db, workspaceId);
  for (const [kpi, ofKpi] of Map.groupBy(touched, (each) => each.kpi)) {
    const first = ofKpi.map((each) => each.first).sort()[0] ?? '';
    const last =
      ofKpi
        .map((each) => each.last)
        .sort()
        .at(-1) ?? '';
    const bySubject = Map.groupBy(ofKpi, ({ subjectId }) => subjectId);
    const corrected: Result[] = [];
    for (const result of await resultsAround(db, workspaceId, { kpi, first, last })) {
      const { subject, period, round } = result;
      // A team's number is that of its people: whose does not matter here.
      const theirs = 'personId' in subject ? (bySubject.get(subject.personId) ?? []) : ofKpi;
      if (!theirs.some((each) => each.first < period.end && each.last >= period.start)) continue;
      const reading = await read(result);
      const found = shownActual(result, reading);
      if (isSame(found, result)) continue;
      const outcome = outcomeOfTarget(result, reading);
      corrected.push({ ...result, ...found, round: round + 1, outcome, recordedAt: now });
    }
    await keepResults(context, workspaceId, corrected, 'goal.corrected');
  }
}

function isSame(one: Pick<Result, 'actual' | 'behind'>, other: Pick<Result, 'actual' | 'behind'>): boolean {
  return (
    one.actual === other.actual && one.behind?.k === other.behind?.k && one.behind?.n === other.behind?.n
  );
}
