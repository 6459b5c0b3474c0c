import { type DealReport, upsertDeals } from '../../src/deals/index.ts';
import { setGoal } from '../../src/goals/actions/set-goal.ts';
import { addDays, type LocalDate } from '../../src/kernel/date.ts';
import type { RecurringKind } from '../../src/kernel/period.ts';
import { type KpiKey, writeFacts } from '../../src/kpis/index.ts';
import { launchTeam } from '../../src/people/index.ts';
import { planBeats } from '../../src/wins/actions/beat.ts';
import type { OpenFresh } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';

/** Thursday 26 November 2026, 09:30 in Istanbul. */
export const THURSDAY_BEAT = '2026-11-26T06:30:00Z';

export const EAST = 'C0EAST';

/** Acme: Mert leads Ana and Cem in East, which is live since January and has a channel; Oya belongs to nobody's team. */
export type WinsCompany = Company & {
  [Name in 'mert' | 'ana' | 'cem' | 'oya' | 'nil' | 'east']: string;
} & {
  /** Records counts by date. */
  counts(personId: string, kpi: KpiKey, byDate: Readonly<Record<string, number>>): Promise<void>;
  /** One count on the Wednesday of each week before the running one, the newest last. */
  weeks(personId: string, kpi: KpiKey, amounts: readonly number[]): Promise<void>;
  /** Mert sets a goal from the running period on. */
  goal(personId: string, kpi: KpiKey, periodKind: RecurringKind, target: number): Promise<void>;
  /** Tells of deals, as a file does. */
  deals(...reports: (Partial<DealReport> & { externalId: string; ownerId: string })[]): Promise<void>;
  /** Moves business time, and works the beat there. */
  beatAt(instant: string): Promise<void>;
  at(instant: string): void;
  deliveries(kind: string): Promise<{ period: string; target: string; due_at: number; params: string }[]>;
  /** The channel is shared with another company from now on. */
  share(isShared?: boolean): void;
};

export async function winsCompany(open: OpenFresh, now: string = THURSDAY_BEAT): Promise<WinsCompany> {
  const acme = await createCompany(open, { now });
  const { context, workspace } = acme;
  context.slack.channels.push({ id: EAST, name: 'east', isMember: true, isArchived: false, isShared: false });
  const east = await acme.addTeam({ name: 'East', channelId: EAST, isLive: false });
  await acme.change((trx, change) => launchTeam(trx, change, { teamId: east, liveOn: '2026-01-05' }));
  const mert = await acme.addPerson({ name: 'Mert Manager' });
  const ana = await acme.addPerson({ name: 'Ana Silva', managerId: mert, teamId: east });
  const cem = await acme.addPerson({ name: 'Cem Ak', managerId: mert, teamId: east });
  const oya = await acme.addPerson({ name: 'Oya Outsider' });
  const nil = await acme.addPerson({ name: 'Nil Admin', isAdmin: true });
  let batches = 0;
  const company: WinsCompany = {
    ...acme,
    ...{ mert, ana, cem, oya, nil, east },
    async counts(personId, kpi, byDate) {
      batches += 1;
      const source = { kind: 'activity_import', id: `batch-${batches}` } as const;
      const facts = Object.entries(byDate).map(([date, amount]) => ({
        subject: { kind: 'person' as const, id: personId },
        kpi,
        date,
        occurredAt: new Date(`${date}T09:00:00Z`),
        amount,
        count: amount,
        currency: kpi === 'revenue_won' ? 'USD' : null,
        source,
      }));
      await acme.change((trx) => writeFacts(trx, context, workspace.id, facts));
    },
    async weeks(personId, kpi, amounts) {
      const wednesday: LocalDate = '2026-11-25';
      const byDate = amounts.map((amount, nth) => [addDays(wednesday, -7 * (amounts.length - nth)), amount]);
      await company.counts(personId, kpi, Object.fromEntries(byDate));
    },
    async goal(personId, kpi, periodKind, target) {
      const when = { periodKind, startsIn: 'this', repeats: true } as const;
      const draft = { subject: { personId }, kpi, target, reason: 'agreed', ...when };
      await setGoal(context, await acme.callerOf(mert), draft);
    },
    async deals(...reports) {
      const usual = { stage: 'Won', status: 'won' as const, currency: 'USD', closedOn: acme.today() };
      const all = reports.map((report) => ({ ...usual, ...report }));
      await acme.change((trx) => upsertDeals(trx, context, workspace.id, all, acme.today()));
    },
    at: (instant) => context.clock.moveTo(new Date(instant)),
    async beatAt(instant) {
      company.at(instant);
      await planBeats(context, context.clock.now());
    },
    deliveries: (kind) =>
      acme.db
        .selectFrom('delivery')
        .select(['period', 'target', 'due_at', 'params'])
        .where('kind', '=', kind)
        .orderBy('created_at')
        .orderBy('id')
        .execute(),
    share(isShared = true) {
      for (const channel of context.slack.channels) channel.isShared = isShared;
    },
  };
  return company;
}
