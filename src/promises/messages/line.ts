import { formatDay, formatWeekday } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { OpenPromise } from '../actions/make-promise.ts';

/** An open promise in one line of mrkdwn, with its date, how late it is and how old: for an agenda or a list. */
export function promiseLine(promise: OpenPromise, t: Translations): string {
  const { text, dueOn, overdueDays, ageDays } = promise;
  const say = t.promises;
  const date = formatDay(dueOn, t.locale);
  const due =
    overdueDays > 0
      ? say.overdue({ date, days: overdueDays })
      : say.due({ date, weekday: formatWeekday(dueOn, t.locale) });
  return [escapeMrkdwn(text), due, ...(ageDays > 0 ? [say.age({ days: ageDays })] : [])].join(' · ');
}
