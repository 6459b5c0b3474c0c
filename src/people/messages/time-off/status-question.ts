import type { Message } from '../../../capability.ts';
import { addDays, type LocalDate } from '../../../kernel/date.ts';
import { formatDate } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { actions, button, context, section } from '../../../slack/blocks.ts';
import type { OffKind } from '../../rules/away/off-words.ts';
import type { Days } from '../../rules/away/read-days.ts';
import { daysAsValue } from '../../rules/away/status-days.ts';
import { ids } from '../ids.ts';
import { daysInWords } from './words.ts';

/** A status that means off, and the days it is about. */
export type StatusQuestion = {
  kind: OffKind;
  days: Days;
  /** Of these days, in halves. */
  workingDays: number;
  /** The day on which the status ends; null: it names none. */
  until: LocalDate | null;
  /** The person's. */
  today: LocalDate;
};

/** Whether the days of a status are to be left out, with a button for each answer. */
export function statusQuestion(question: StatusQuestion, t: Translations): Message {
  const { kind, days, until, workingDays: count } = question;
  const status = t.awayStatus.names[kind];
  const text = until
    ? t.awayStatus.asked({ status, date: formatDate(until, t.locale), days: daysInWords(days, t), count })
    : t.awayStatus.askedOpen({ status });
  return {
    text: `${text}\n${t.awayStatus.promise}`,
    blocks: [section(text), actions(...buttons(question, t)), context(t.awayStatus.promise)],
  };
}

/** The answer *No*, and the way to change one's mind. */
export function statusKeptMessage(personId: string, t: Translations): Message {
  const enter = button({ id: ids.awayEnter, text: t.timeOff.enter, value: personId });
  return { text: t.awayStatus.kept, blocks: [section(t.awayStatus.kept), actions(enter)] };
}

function buttons({ days, until, today }: StatusQuestion, t: Translations) {
  const isOneDay = addDays(days.from, 1) === days.until;
  const first = days.from > today ? days.from : today;
  const oneDay = { from: first, until: addDays(first, 1), ...(days.halves ? { halves: days.halves } : {}) };
  const onlyOne =
    first > today
      ? t.awayStatus.onlyOn({ day: formatDate(first, t.locale) })
      : days.halves === 2
        ? t.awayStatus.onlyAfternoon
        : t.awayStatus.onlyToday;
  const only = button({ id: ids.statusToday, text: onlyOne, value: daysAsValue(oneDay) });
  const no = button({ id: ids.statusNo, text: t.awayStatus.no });
  if (!until) return [only, button({ id: ids.statusDays, text: t.awayStatus.choose }), no];
  const yes = button({
    id: ids.statusOff,
    text: isOneDay ? t.awayStatus.yesOne : t.awayStatus.yes,
    value: daysAsValue(days),
    style: 'primary',
  });
  return isOneDay ? [yes, no] : [yes, only, no];
}
