import type { Caller, Context } from '../context.ts';
import type { LocalDate } from '../kernel/date.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { type KpiBook, kpiBook } from '../kpis/index.ts';
import { type OwnWords, ownWordsOf } from './rules/own-words.ts';

/** What a log is read with: the company's KPIs, what its own are called, and the person's date. */
export type LogVocabulary = { book: KpiBook; own: OwnWords; today: LocalDate };

/** The vocabulary of somebody. */
export async function vocabularyOf(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  caller: Pick<Caller, 'workspaceId' | 'zone'>,
): Promise<LogVocabulary> {
  const book = await kpiBook(db, caller.workspaceId);
  return { book, own: ownWordsOf(book.own), today: localDateOf(clock.now(), caller.zone) };
}
