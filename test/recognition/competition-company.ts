import { inTransaction } from '../../src/database/transaction.ts';
import { addGoalVersion } from '../../src/goals/index.ts';
import type { LocalDate } from '../../src/kernel/date.ts';
import type { RecurringKind } from '../../src/kernel/period.ts';
import { type KpiKey, writeFacts } from '../../src/kpis/index.ts';
import { moveCompetitionsOn } from '../../src/recognition/actions/competition/life.ts';
import { saveDraft } from '../../src/recognition/actions/competition/save.ts';
import type { CompetitionDraft } from '../../src/recognition/rules/competition/competition.ts';
import type { OpenFresh } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';

/** Monday 23 November 2026, 12:00 in Istanbul. */
export const MONDAY_NOON = '2026-11-23T09:00:00Z';
export const EAST = 'C0EAST';

export const REPS = ['ana', 'ben', 'cem', 'dilek', 'efe', 'fulya'] as const;
export type Rep = (typeof REPS)[number];

/**
 * Acme: Mert leads six reps in East, which is live, and Vera leads Mert; Rana is alone in West under Oya, and Nil an admin.
 * Every rep of East has a goal of 50 calls a week and 5 won deals a month.
 */
export type CompetitionCompany = Company & {
  [Name in Rep | 'mert' | 'vera' | 'rana' | 'oya' | 'nil' | 'east' | 'west']: string;
} & {
  /** So much of a KPI on a day, recorded now. */
  count(personId: string, kpi: KpiKey, amount: number, date?: LocalDate): Promise<void>;
  goal(personId: string, kpi: KpiKey, kind: RecurringKind, target: number, from?: LocalDate): Promise<void>;
  /** Stores a competition as Mert (or somebody else) asks for it; of this week, by won deals, unless said otherwise. */
  compete(more?: Partial<CompetitionDraft>, by?: string): Promise<string>;
  /** Moves business time there and does what is due. */
  at(instant: string): Promise<void>;
};

export async function competitionCompany(
  open: OpenFresh,
  now: string = MONDAY_NOON,
): Promise<CompetitionCompany> {
  const acme = await createCompany(open, { now });
  const { context, workspace } = acme;
  context.slack.channels.push({
    id: EAST,
    name: 'east',
    isMember: true,
    isArchived: false,
    isShared: false,
  });
  const east = await acme.addTeam({ name: 'East', channelId: EAST });
  const west = await acme.addTeam({ name: 'West' });
  const vera = await acme.addPerson({ name: 'Vera Boss' });
  const mert = await acme.addPerson({ name: 'Mert Manager', managerId: vera });
  const ids = {} as Record<Rep, string>;
  for (const name of REPS) {
    const whole = name[0]?.toUpperCase() + name.slice(1);
    ids[name] = await acme.addPerson({ name: `${whole} Rep`, managerId: mert, teamId: east });
  }
  const oya = await acme.addPerson({ name: 'Oya West' });
  const rana = await acme.addPerson({ name: 'Rana West', managerId: oya, teamId: west });
  const nil = await acme.addPerson({ name: 'Nil Admin', isAdmin: true });
  let facts = 0;
  const company: CompetitionCompany = {
    ...acme,
    ...ids,
    mert,
    vera,
    rana,
    oya,
    nil,
    east,
    west,
    async count(personId, kpi, amount, date = acme.today()) {
      facts += 1;
      const currency = kpi === 'revenue_won' ? 'USD' : null;
      const fact = {
        subject: { kind: 'person' as const, id: personId },
        kpi,
        date,
        amount,
        count: 1,
        currency,
        occurredAt: new Date(`${date}T09:00:00Z`),
        source: { kind: 'activity_import' as const, id: `fact-${facts}` },
      };
      await inTransaction(acme.db, (trx) => writeFacts(trx, context, workspace.id, [fact]));
    },
    async goal(personId, kpi, periodKind, target, validFrom = '2026-01-05') {
      const about = { subject: { personId }, kpi, periodKind } as const;
      const version = {
        type: 'cumulative' as const,
        target,
        start: null,
        upper: null,
        validFrom,
        validTo: null,
        currency: kpi === 'revenue_won' ? 'USD' : null,
        authorId: mert,
        reason: '',
      };
      const made = { newId: context.newId, at: 0 };
      await inTransaction(acme.db, (trx) => addGoalVersion(trx, workspace.id, about, version, made));
    },
    async compete(more = {}, by = mert) {
      const draft: CompetitionDraft = {
        id: context.newId(),
        name: 'Sprint',
        who: { teamIds: [east], roles: [] },
        mode: 'percent',
        counted: [{ kpi: 'deals_won', points: null }],
        quality: null,
        minimum: 0,
        prize: null,
        prizeRule: 'each',
        isHidden: false,
        firstDay: '2026-11-23',
        endDay: '2026-11-30',
        channelId: EAST,
        ...more,
      };
      await saveDraft(context, await company.callerOf(by), draft);
      return draft.id;
    },
    async at(instant) {
      context.clock.moveTo(new Date(instant));
      await moveCompetitionsOn(context, context.clock.now());
    },
  };
  for (const name of REPS) {
    await company.goal(ids[name], 'calls', 'week', 50);
    await company.goal(ids[name], 'deals_won', 'month', 5, '2026-01-01');
  }
  return company;
}
