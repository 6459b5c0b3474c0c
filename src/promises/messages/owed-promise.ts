import type { LocalDate } from '../../kernel/date.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { ageOf, type MadePromise } from '../rules/promise.ts';
import { promiseText, standing } from './line.ts';

/** In a manager's week: a promise of theirs, to whom, since when, and by when or how late. mrkdwn. */
export function owedPromise(
  promise: MadePromise,
  { name, today }: { name: string; today: LocalDate },
  t: Translations,
): string {
  return t.week.promise({
    name: escapeMrkdwn(name),
    text: promiseText(promise),
    date: formatDate(promise.madeOn, t.locale),
    standing: standing({ ...promise, ...ageOf(promise, today) }, t),
  });
}
