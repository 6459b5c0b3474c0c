import { addGoalVersion, type GoalSubject } from '../../../src/goals/index.ts';
import type { LocalDate } from '../../../src/kernel/date.ts';
import { periodContaining, type RecurringKind } from '../../../src/kernel/period.ts';
import { type FactKey, isKpiKey, kpiByKey, type NewFact, writeFacts } from '../../../src/kpis/index.ts';
import { teamById } from '../../../src/people/index.ts';
import { loadScores } from '../../../src/scorecards/actions/score/load-scores.ts';
import { loadTeamScores } from '../../../src/scorecards/actions/score/team-scores.ts';
import type { PeriodScore } from '../../../src/scorecards/rules/score/period-score.ts';
import type { OpenFresh } from '../../support/databases.ts';
import { type Company, createCompany } from '../../support/fixtures.ts';

export type GoalDraft = {
  from?: LocalDate;
  to?: LocalDate;
  type?: 'cumulative' | 'budget' | 'at_least' | 'at_most';
};

/** Acme with a team, East, and what its tests set and read; today is Monday 23 November 2026. */
export async function scoredCompany(open: OpenFresh, options: Parameters<typeof createCompany>[1] = {}) {
  const acme = await createCompany(open, options);
  const east = await acme.addTeam({ name: 'East' });
  let ids = 0;
  const goal = (
    subject: GoalSubject,
    kpi: FactKey,
    per: RecurringKind,
    target: number,
    { from = '2026-07-01', to, type = 'cumulative' }: GoalDraft = {},
  ) =>
    acme.change((trx) =>
      addGoalVersion(
        trx,
        acme.workspace.id,
        { subject, kpi, periodKind: per },
        {
          validFrom: from,
          validTo: to ?? null,
          target,
          type,
          currency: kpi === 'revenue_won' ? 'USD' : null,
          authorId: null,
          reason: 'Agreed.',
        },
        { newId: acme.context.newId, at: 0 },
      ),
    );
  const fact = (personId: string, kpi: FactKey, date: LocalDate, amount: number): NewFact<FactKey> => ({
    subject: { kind: 'person', id: personId },
    kpi,
    date,
    occurredAt: new Date(`${date}T09:00:00Z`),
    amount,
    count: 1,
    currency: isKpiKey(kpi) && kpiByKey(kpi).unit === 'money' ? 'USD' : null,
    source: { kind: 'log', id: `log ${++ids}` },
  });
  const did = (personId: string, kpi: FactKey, amounts: Readonly<Record<LocalDate, number>>) =>
    acme.change((trx) =>
      writeFacts(
        trx,
        acme.context,
        acme.workspace.id,
        Object.entries(amounts).map(([date, amount]) => fact(personId, kpi, date, amount)),
      ),
    );
  const personScore = async (personId: string, kind: RecurringKind, day: LocalDate, today = day) => {
    const person = await acme.person(personId);
    const { periods } = await loadScores(
      acme.db,
      acme.workspace,
      { person },
      [periodContaining(kind, day)],
      today,
    );
    return only(periods);
  };
  const teamScore = async (teamId: string, kind: RecurringKind, day: LocalDate, today = day) => {
    const team = await teamById(acme.db, acme.workspace.id, teamId, day);
    if (!team) throw new Error('No team');
    const { periods } = await loadTeamScores(
      acme.db,
      acme.workspace,
      team,
      [periodContaining(kind, day)],
      today,
    );
    return only(periods);
  };
  return { acme, east, goal, fact, did, personScore, teamScore };
}

export type ScoredCompany = Awaited<ReturnType<typeof scoredCompany>>;

export type { Company };

function only(periods: readonly PeriodScore[]): PeriodScore {
  const [first] = periods;
  if (!first) throw new Error('No score');
  return first;
}

/** '83/100' of each line, or why it is left out. */
export function standings({ score }: PeriodScore): Record<string, string> {
  return Object.fromEntries(
    score.lines.map(({ kpi, aim, reading, missing }) => [
      kpi.key,
      missing ?? `${reading?.kind === 'sum' ? reading.amount : reading?.kind}/${aim?.target}`,
    ]),
  );
}

/** The score in percent; null: none. */
export function inPercent({ score }: PeriodScore): number | null {
  return score.uncapped && (100 * Number(score.uncapped.top)) / Number(score.uncapped.bottom);
}
