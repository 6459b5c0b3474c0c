import type { Context } from '../../src/context.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { type DealReport, statusOfStage, upsertDeals } from '../../src/deals/index.ts';
import { addDays, datesFrom, type LocalDate } from '../../src/kernel/date.ts';
import { toMinor } from '../../src/kernel/money.ts';
import { toInstant } from '../../src/kernel/zoned.ts';
import { liveFactsBySource, type NewFact, writeFacts } from '../../src/kpis/index.ts';
import { timeOffBetween } from '../../src/people/index.ts';
import { activityOn } from './activity-history.ts';
import { type DemoDeal, dealsOpenedOn, stageOn } from './deal-history.ts';
import type { Profile } from './organisation.ts';

/** A rep of the demo, as the bot knows them; `startedOn` null: longer ago than the demo's history. */
export type DemoRep = {
  handle: string;
  personId: string;
  zone: string;
  profile: Profile;
  startedOn: LocalDate | null;
};

/** Deals live at most this long, so a day's news is found among those opened since. */
const LONGEST_DEAL_DAYS = 60;
const END_OF_DAY = '17:30';

/**
 * Adds what the demo's reps did on one business day: their activity unless they are away, and the deals that moved.
 * Doing it again changes nothing.
 */
export async function addDemoDay(
  context: Context,
  workspaceId: string,
  reps: readonly DemoRep[],
  date: LocalDate,
): Promise<void> {
  const active = reps.filter((rep) => (rep.startedOn ?? date) <= date);
  const ids = active.map((rep) => rep.personId);
  const off = await timeOffBetween(context.db, workspaceId, ids, { from: date, until: addDays(date, 1) });
  const isAway = (rep: DemoRep) => off.some(({ personId }) => personId === rep.personId);
  const facts = active.flatMap((rep) => (isAway(rep) ? [] : factsOf(rep, date)));
  const reports = active.flatMap((rep) =>
    dealsOf(rep, date)
      .filter((deal) => deal.steps.some((step) => step.on === date))
      .map((deal) => reportOf(deal, rep.personId, date)),
  );
  // Recorded on the evening of that day, so that nobody finds a quarter of history "logged just now".
  const evening = toInstant(date, END_OF_DAY, active[0]?.zone ?? 'UTC');
  const stamp = { newId: context.newId, clock: { now: () => evening } };
  await inTransaction(context.db, async (trx) => {
    const known = await liveFactsBySource(trx, workspaceId, 'log', [
      ...new Set(facts.map((fact) => fact.source.id)),
    ]);
    const knownIds = new Set(known.map((fact) => fact.source.id));
    await writeFacts(
      trx,
      stamp,
      workspaceId,
      facts.filter((fact) => !knownIds.has(fact.source.id)),
    );
    if (reports.length > 0) await upsertDeals(trx, stamp, workspaceId, reports, date);
  });
}

function factsOf(rep: DemoRep, date: LocalDate): NewFact[] {
  return activityOn(rep.handle, rep.profile.pace, date).map(({ kpi, count }) => ({
    subject: { kind: 'person', id: rep.personId },
    kpi,
    date,
    occurredAt: toInstant(date, END_OF_DAY, rep.zone),
    amount: count,
    count,
    currency: null,
    source: { kind: 'log', id: `demo:${rep.handle}:${date}` },
  }));
}

function dealsOf(rep: DemoRep, date: LocalDate): DemoDeal[] {
  const recent = addDays(date, -LONGEST_DEAL_DAYS);
  const first = rep.startedOn && rep.startedOn > recent ? rep.startedOn : recent;
  return datesFrom(first, addDays(date, 1)).flatMap((day) =>
    dealsOpenedOn(rep.handle, rep.profile.pace, day),
  );
}

function reportOf(deal: DemoDeal, ownerId: string, date: LocalDate): DealReport {
  const stage = stageOn(deal, date)?.stage ?? 'Discovery';
  const status = statusOfStage(stage);
  return {
    externalId: deal.externalId,
    ownerId,
    customer: deal.customer,
    product: deal.product,
    dealType: deal.dealType,
    stage,
    status,
    amount: toMinor(String(deal.amount), 'USD'),
    currency: 'USD',
    openedOn: deal.steps[0]?.on ?? date,
    closedOn: status === 'open' ? null : date,
  };
}

/** Adds a deal whose last step lies in the past, step by step, so that its time in each stage is known. */
export async function addOldDeal(
  context: Context,
  workspaceId: string,
  deal: DemoDeal,
  ownerId: string,
): Promise<void> {
  for (const { on } of deal.steps) {
    const stamp = { newId: context.newId, clock: { now: () => toInstant(on, END_OF_DAY, 'UTC') } };
    await inTransaction(context.db, (trx) =>
      upsertDeals(trx, stamp, workspaceId, [reportOf(deal, ownerId, on)], on),
    );
  }
}
