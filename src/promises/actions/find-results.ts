import type { Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { inTransaction } from '../../database/transaction.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type KpiBook, kpiBook } from '../../kpis/index.ts';
import { personById } from '../../people/index.ts';
import type { Sides } from '../rules/effect.ts';
import { followableOf } from '../rules/followable.ts';
import { LAST_TO_SEE_A_DAY, LOOKS, lookOn, windowsOf } from '../rules/windows.ts';
import { dueBy, type Followed, setNextOn } from '../store/followed.ts';
import { insertResult, type ResultNumbers } from '../store/results.ts';
import { type Compared, compare } from './compare.ts';

/** At a time, so that a beat stays short. */
const MOST = 100;

/** Works out what is due of followed numbers, and keeps it. Twice is as good as once. */
export async function findResults(context: Context, now: Date): Promise<void> {
  const books = new Map<string, KpiBook>();
  for (;;) {
    const due = await dueBy(context.db, localDateOf(now, LAST_TO_SEE_A_DAY), MOST);
    for (const followed of due) {
      const { workspaceId } = followed;
      const book = books.get(workspaceId) ?? (await kpiBook(context.db, workspaceId));
      books.set(workspaceId, book);
      await lookAt(context, followed, book, now);
    }
    // The second look may be due as well, after a long sleep.
    if (due.length === 0) return;
  }
}

async function lookAt(context: Context, followed: Followed, book: KpiBook, now: Date): Promise<void> {
  const { db } = context;
  const { id, workspaceId, personId, kpi, startedOn, nextOn } = followed;
  const person = await personById(db, workspaceId, personId, startedOn);
  const how = followableOf(kpi, book);
  const weeks = LOOKS.find((each) => lookOn(startedOn, each) === nextOn);
  // Whoever left, and a KPI that is not counted so any more, leave nothing to compare.
  if (!person?.isActive || !how || !weeks) {
    await inTransaction(db, (trx) => setNextOn(trx, followed, null));
    return;
  }
  const today = localDateOf(now, person.zone);
  const compared = await compare(db, person, { kpi, how, windows: windowsOf(startedOn, weeks), today });
  const next = LOOKS.find((each) => each > weeks);
  await inTransaction(context.db, async (trx) => {
    const result = {
      id: context.newId(),
      followId: id,
      personId,
      weeks,
      outcome: compared.effect.outcome,
      numbers: numbersOf(compared),
      foundOn: today,
    };
    if (!(await setNextOn(trx, followed, next ? lookOn(startedOn, next) : null))) return;
    if (!(await insertResult(trx, workspaceId, result, now))) return;
    const detail = { weeks, outcome: result.outcome, source: followed.source.kind };
    await writeAudit(trx, context, workspaceId, [
      {
        ...{ actorId: null, source: 'job', action: 'metric.compared', subjectKind: 'followed_metric' },
        ...{ subjectId: id, detail },
      },
    ]);
  });
}

function numbersOf({ effect, own, currency }: Compared): ResultNumbers {
  const shared = {
    ...{ before: sideOf(own, 'before'), after: sideOf(own, 'after'), currency },
    ...(own.kind === 'mean' ? { isMean: true } : {}),
  };
  if (effect.outcome === 'too_little') {
    return { ...shared, why: effect.why, others: null, teammates: 0, net: null };
  }
  const { value, below, above } = effect.net;
  return {
    ...shared,
    why: null,
    others: effect.others,
    teammates: effect.teammates,
    net: { value, low: value - below, high: value + above },
  };
}

function sideOf(sides: Sides, which: 'before' | 'after'): ResultNumbers['before'] {
  if (sides.kind === 'share') {
    const { k, n, days } = sides[which];
    return { k, n, days };
  }
  const { days } = sides[which];
  const amount = days.reduce((sum, day) => sum + day.amount, 0);
  const weight = days.reduce((sum, day) => sum + day.weight, 0);
  return { amount, days: days.length, perDay: weight > 0 ? amount / weight : 0 };
}
