import type { KpiBook } from '../../kpis/index.ts';
import { formatDay, formatWeekday } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { MadePromise, PromiseAge } from '../rules/promise.ts';
import { numberName } from './effect-words.ts';

/** A promise's words in one line of mrkdwn. */
export const promiseText = ({ text }: Pick<MadePromise, 'text'>) => escapeMrkdwn(text.replace(/\s+/g, ' '));

/** By when it is to be done, or how late it is, or what became of it. mrkdwn. */
export function standing(promise: MadePromise & PromiseAge, t: Translations): string {
  const { dueOn, overdueDays, state, settledOn } = promise;
  const say = t.promises;
  const date = formatDay(dueOn, t.locale);
  if (state !== 'open') {
    const on = { date: formatDay(settledOn ?? dueOn, t.locale) };
    return state === 'done' ? say.doneOn(on) : say.droppedOn(on);
  }
  if (overdueDays > 0) return say.overdue({ date, days: overdueDays });
  return say.due({ date, weekday: formatWeekday(dueOn, t.locale) });
}

/** An open promise in one line of mrkdwn, with its date, how late it is and how old: for an agenda or a list. */
export function promiseLine(promise: MadePromise & PromiseAge, t: Translations): string {
  const { ageDays } = promise;
  const age = ageDays > 0 ? [t.promises.age({ days: ageDays })] : [];
  return [promiseText(promise), standing(promise, t), ...age].join(' · ');
}

/** What stands below its words: by when, with whom, and for which number. mrkdwn. */
export function aboutLine(
  promise: MadePromise & PromiseAge & { otherName: string },
  isMine: boolean,
  book: Pick<KpiBook, 'find'>,
  t: Translations,
): string {
  const name = escapeMrkdwn(promise.otherName);
  return [
    standing(promise, t),
    isMine ? t.promises.withName({ name }) : t.promises.byName({ name }),
    ...(promise.kpi === null ? [] : [escapeMrkdwn(numberName(promise.kpi, book, t))]),
  ].join(' · ');
}
