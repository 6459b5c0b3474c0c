import { remindersOf } from '../../src/coaching/actions/one-on-ones/planned-messages.ts';
import type { Tag } from '../../src/coaching/rules/one-on-ones/item.ts';
import { type EveryWeeks, slotAfter } from '../../src/coaching/rules/one-on-ones/slots.ts';
import { insertItem } from '../../src/coaching/store/one-on-ones/items.ts';
import { keepNotes } from '../../src/coaching/store/one-on-ones/notes.ts';
import { insertOneOnOne } from '../../src/coaching/store/one-on-ones/series.ts';
import { insertSession, moveSession, settleSession } from '../../src/coaching/store/one-on-ones/sessions.ts';
import type { Context } from '../../src/context.ts';
import type { Writer } from '../../src/database/open.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { addDays, type LocalDate, type Weekday } from '../../src/kernel/date.ts';
import { periodContaining } from '../../src/kernel/period.ts';
import { toInstant } from '../../src/kernel/zoned.ts';
import { plan } from '../../src/outbox/index.ts';
import { type Person, resolvePerson } from '../../src/people/index.ts';
import { insertPromise } from '../../src/promises/store/promises.ts';

/** A 1:1 of the demo: since some weeks, on a weekday (Monday 1) at a time on the report's clocks. */
type DemoOneOnOne = {
  manager: string;
  report: string;
  weekday: Weekday;
  time: string;
  everyWeeks: EveryWeeks;
  sinceWeeks: number;
  /** What became of the past ones, by how many slots ago; whatever is not named was held. */
  past?: Readonly<Record<number, 'moved' | 'missed' | { excused: string }>>;
  /** Of the last one that was held. */
  notes?: string;
  /** Made in the last one that was held. */
  promise?: { owner: 'manager' | 'report'; text: string; dueInDays: number };
  items?: readonly { by: string; text: string; tag: Tag | null; daysAgo: number }[];
};

const ALL: readonly DemoOneOnOne[] = [
  {
    ...{ manager: 'selin', report: 'ayse', weekday: 2, time: '14:00', everyWeeks: 1, sinceWeeks: 5 },
    past: { 2: 'moved' },
    notes:
      'Ege Tekstil: finans müdürü ikinci toplantıya katılacak. Demo akışı kısaldı, ilk soru beşinci dakikada.',
    promise: { owner: 'report', text: 'Ege Tekstil için iki sayfalık teklif', dueInDays: -1 },
    items: [
      { by: 'ayse', text: 'Yenilemelerde indirim sorulunca ne diyelim?', tag: 'discuss', daysAgo: 9 },
      { by: 'selin', text: 'Aralıkta hangi üç müşteriye öncelik?', tag: null, daysAgo: 3 },
    ],
  },
  {
    ...{ manager: 'selin', report: 'zeynep', weekday: 3, time: '11:00', everyWeeks: 2, sinceWeeks: 6 },
    past: { 1: { excused: 'Fuar haftası' } },
  },
  { manager: 'selin', report: 'ilker', weekday: 4, time: '11:00', everyWeeks: 2, sinceWeeks: 6 },
  {
    ...{ manager: 'markus', report: 'jonas', weekday: 2, time: '11:00', everyWeeks: 1, sinceWeeks: 5 },
    past: { 2: 'missed' },
    notes:
      'Two proposals are waiting for the buyer’s legal team. Jonas calls both on Thursday instead of writing.',
    promise: { owner: 'manager', text: 'Ask our legal team for a shorter contract', dueInDays: 2 },
    items: [{ by: 'jonas', text: 'How do I get past the gatekeeper at Hansa?', tag: 'help', daysAgo: 4 }],
  },
  { manager: 'markus', report: 'lena', weekday: 3, time: '14:00', everyWeeks: 2, sinceWeeks: 6 },
  {
    ...{ manager: 'markus', report: 'amelie', weekday: 4, time: '14:00', everyWeeks: 2, sinceWeeks: 6 },
    past: { 2: { excused: 'Customer visit in Hamburg' } },
  },
];

/** 1:1s with some weeks behind them: most were held, one moved, one missed, and some left out. */
export async function addDemoOneOnOnes(
  context: Context,
  workspaceId: string,
  slack: { userId(handle: string): string },
  today: LocalDate,
): Promise<void> {
  const personOf = async (handle: string): Promise<Person | null> => {
    const found = await resolvePerson(context.db, workspaceId, slack.userId(handle), today);
    return found.kind === 'one' ? found.person : null;
  };
  for (const each of ALL) {
    const [manager, report] = [await personOf(each.manager), await personOf(each.report)];
    if (!manager || !report) continue;
    await inTransaction(context.db, (trx) =>
      addOne(trx, context, workspaceId, each, { manager, report }, today),
    );
  }
}

async function addOne(
  trx: Writer,
  context: Context,
  workspaceId: string,
  demo: DemoOneOnOne,
  pair: { manager: Person; report: Person },
  today: LocalDate,
): Promise<void> {
  const { weekday, time, everyWeeks, sinceWeeks, past = {} } = demo;
  const { zone } = pair.report;
  const firstOn = addDays(periodContaining('week', today).start, weekday - 1 - 7 * sinceWeeks);
  const ids = { managerId: pair.manager.id, reportId: pair.report.id };
  const id = context.newId();
  await insertOneOnOne(trx, workspaceId, {
    ...{ ...ids, id, weekday, time, everyWeeks, minutes: 30, firstOn },
    ...{ arrangedBy: ids.managerId, arrangedAt: toInstant(addDays(firstOn, -4), '10:00', zone) },
  });
  const slots: LocalDate[] = [];
  for (let slot = firstOn; ; slot = slotAfter({ firstOn, everyWeeks }, slot)) {
    slots.push(slot);
    if (slot > today) break;
  }
  let lastHeld: { id: string; slotOn: LocalDate } | null = null;
  for (const [index, slotOn] of slots.entries()) {
    const startsAt = toInstant(slotOn, time, zone);
    const session = { id: context.newId(), oneOnOneId: id, ...ids, slotOn, startsAt };
    await insertSession(trx, workspaceId, session);
    if (slotOn >= today) {
      await plan(trx, context, workspaceId, remindersOf(session, pair, context.clock.now()));
      continue;
    }
    const became = past[slots.length - 1 - index] ?? 'held';
    await settle(trx, workspaceId, session, became, pair);
    if (became === 'held' || became === 'moved') lastHeld = session;
  }
  if (lastHeld && demo.notes) {
    const at = toInstant(addDays(today, -3), '15:00', zone);
    const notes = { notes: demo.notes, by: ids.managerId, at, before: null };
    await keepNotes(trx, workspaceId, lastHeld.id, notes);
  }
  if (lastHeld && demo.promise) {
    const { owner, text, dueInDays } = demo.promise;
    const [ownerId, otherId] =
      owner === 'manager' ? [ids.managerId, ids.reportId] : [ids.reportId, ids.managerId];
    const promise = {
      ...{ id: context.newId(), ownerId, otherId, writtenBy: ids.managerId, text, proof: '', kpi: null },
      source: { kind: 'one_on_one', id: lastHeld.id } as const,
      ...{ madeOn: lastHeld.slotOn, dueOn: addDays(today, dueInDays) },
    };
    await insertPromise(trx, workspaceId, promise, toInstant(lastHeld.slotOn, '17:00', zone));
  }
  for (const { by, text, tag, daysAgo } of demo.items ?? []) {
    const authorId = by === demo.manager ? ids.managerId : ids.reportId;
    const addedAt = toInstant(addDays(today, -daysAgo), '16:00', zone);
    await insertItem(trx, workspaceId, {
      id: context.newId(),
      ...ids,
      authorId,
      text,
      tag,
      link: null,
      addedAt,
    });
  }
}

async function settle(
  trx: Writer,
  workspaceId: string,
  { id, slotOn, startsAt }: { id: string; slotOn: LocalDate; startsAt: Date },
  became: 'held' | 'moved' | 'missed' | { excused: string },
  { manager, report }: { manager: Person; report: Person },
): Promise<void> {
  if (became === 'moved') {
    const startsOn = addDays(slotOn, 2);
    const moved = { startsOn, startsAt: toInstant(startsOn, '16:00', report.zone) };
    await moveSession(trx, workspaceId, id, { ...moved, by: report.id, at: startsAt });
  }
  const at = new Date(startsAt.getTime() + 3 * 24 * 3_600_000);
  if (typeof became === 'object') {
    const excused = { excusedFor: 'report', excuse: became.excused } as const;
    await settleSession(trx, workspaceId, id, { state: 'excused', at, by: report.id, ...excused });
    return;
  }
  const state = became === 'missed' ? 'missed' : 'held';
  await settleSession(trx, workspaceId, id, { state, at, by: state === 'held' ? manager.id : null });
}
