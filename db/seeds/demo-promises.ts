import type { Context } from '../../src/context.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { addDays, datesFrom, type LocalDate, weekdayOf } from '../../src/kernel/date.ts';
import { toInstant } from '../../src/kernel/zoned.ts';
import { type KpiKey, type NewFact, writeFacts } from '../../src/kpis/index.ts';
import type { Change } from '../../src/people/index.ts';
import { resolvePerson } from '../../src/people/index.ts';
import { findResults } from '../../src/promises/actions/find-results.ts';
import { makePromise } from '../../src/promises/index.ts';
import { moveDue, settlePromise } from '../../src/promises/store/settling.ts';

/** A promise of the demo's history; days count from the demo's first, due and done ones, too. */
type DemoPromise = {
  owner: string;
  other: string;
  text: string;
  kpi?: KpiKey;
  made: number;
  due: number;
  done?: number;
  said?: string;
  moved?: { due: number; reason: string };
};

const HISTORY: readonly DemoPromise[] = [
  {
    owner: 'ayse',
    other: 'selin',
    text: 'Her ilk görüşmede bütçeyi ve kararı kimin verdiğini sormak',
    kpi: 'qualified_leads',
    made: -42,
    due: -35,
    done: -36,
    said: 'İlk hafta unuttum, sonra soruyu not defterimin ilk satırına yazdım',
  },
  {
    owner: 'zeynep',
    other: 'selin',
    text: 'Sabahın ilk saatini aramalara ayırmak, e-postayı ondan sonra açmak',
    kpi: 'calls',
    made: -26,
    due: -19,
    done: -19,
  },
  {
    owner: 'ayse',
    other: 'selin',
    text: 'Bir sonraki demoda ilk soruda sunumu bırakıp o ekrana geçmek',
    kpi: 'demos',
    made: -5,
    due: 3,
  },
  { owner: 'selin', other: 'ayse', text: 'Demodan önce yarım saat birlikte prova yapmak', made: -5, due: 2 },
  {
    owner: 'lena',
    other: 'markus',
    text: 'Ask which of the three modules they could do without before I talk about price',
    kpi: 'deals_won',
    made: -40,
    due: -33,
    done: -34,
    said: 'Worked at Hansa; at Nordwerk they had decided already',
  },
  {
    owner: 'lena',
    other: 'markus',
    text: 'Open the Nordwerk pitch with their three goals, and show the product only after that',
    kpi: 'proposals',
    made: -10,
    due: -3,
    moved: { due: 4, reason: 'Nordwerk moved the pitch by a week' },
  },
  {
    owner: 'markus',
    other: 'lena',
    text: 'Listen in on two of your discovery calls',
    made: -20,
    due: -10,
    done: -12,
  },
  {
    owner: 'markus',
    other: 'amelie',
    text: 'Introduce you to the partner team',
    made: -18,
    due: -9,
    done: -9,
  },
  {
    owner: 'markus',
    other: 'jonas',
    text: 'Go through your three oldest deals',
    made: -18,
    due: -11,
    done: -8,
  },
];

/** What came of the first promise: so many more of its number on each of the working days of four weeks. */
const MOVED = { owner: 'ayse', kpi: 'qualified_leads', from: -42, until: -14, more: 2 } as const;
/** The days on which the numbers of the old promises were compared. */
const LOOKS = [-23, -8];

/** What people promised one another in the weeks before the demo begins; one number moved, of one too little is known. */
export async function addDemoPromises(
  context: Context,
  change: Change,
  slack: { userId(handle: string): string },
): Promise<void> {
  const { workspaceId, today } = change;
  const personId = async (handle: string) => {
    const found = await resolvePerson(context.db, workspaceId, slack.userId(handle), today);
    if (found.kind !== 'one') throw new Error(`Nobody in the demo is called ${handle}`);
    return found.person.id;
  };
  const day = (days: number) => addDays(today, days);
  await addMoved(context, workspaceId, { personId: await personId(MOVED.owner), day });
  for (const { owner, other, made, due, done, said, moved, ...rest } of HISTORY) {
    const [ownerId, otherId] = [await personId(owner), await personId(other)];
    const id = context.newId();
    const kpi = rest.kpi ?? null;
    const promise = {
      id,
      ownerId,
      otherId,
      text: rest.text,
      kpi,
      dueOn: workday(day(due)),
      madeOn: day(made),
    };
    const on = (date: LocalDate): Change => ({
      ...change,
      clock: { now: () => noon(date) },
      actor: { actorId: ownerId, source: 'slack' },
    });
    await inTransaction(context.db, async (trx) => {
      await makePromise(trx, on(day(made)), { ...promise, source: { kind: 'self', id: null } });
      if (moved) {
        const to = { dueOn: workday(day(moved.due)), reason: moved.reason, at: noon(day(due)), by: ownerId };
        await moveDue(trx, workspaceId, id, to);
      }
      if (done === undefined) return;
      const settled = { on: day(done), at: noon(day(done)), by: ownerId, said: said ?? '' };
      await settlePromise(trx, workspaceId, id, { state: 'done', ...settled });
    });
  }
  for (const look of LOOKS) await findResults(context, noon(day(look)));
}

/** On the evenings of that time, so that nobody finds them "logged just now". */
async function addMoved(
  context: Context,
  workspaceId: string,
  { personId, day }: { personId: string; day(days: number): LocalDate },
): Promise<void> {
  const { kpi, from, until, more } = MOVED;
  const days = datesFrom(day(from), day(until)).filter((date) => weekdayOf(date) <= 5);
  for (const date of days) {
    const fact: NewFact = {
      subject: { kind: 'person', id: personId },
      kpi,
      date,
      occurredAt: evening(date),
      amount: more,
      count: more,
      currency: null,
      source: { kind: 'log', id: `demo:promise:${date}` },
    };
    const stamp = { newId: context.newId, clock: { now: () => evening(date) } };
    await inTransaction(context.db, (trx) => writeFacts(trx, stamp, workspaceId, [fact]));
  }
}

/** That day, or the Monday after its weekend. */
const workday = (date: LocalDate) => (weekdayOf(date) > 5 ? addDays(date, 8 - weekdayOf(date)) : date);
const noon = (date: LocalDate) => toInstant(date, '12:00', 'UTC');
const evening = (date: LocalDate) => toInstant(date, '17:30', 'Europe/Istanbul');
