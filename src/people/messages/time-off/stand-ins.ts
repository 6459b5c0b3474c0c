import { addDays, type LocalDate } from '../../../kernel/date.ts';
import { formatDate } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { Coming } from '../../actions/time-off/coming.ts';
import type { Person } from '../../types.ts';
import { daysInWords } from './words.ts';

const MOST_LINES = 10;

type StandIns = { person: Person; isSelf: boolean; today: LocalDate; coming: Coming };

/** Who stands in for a person, and for whom that person stands in, a line each. */
export function standInLines(of: StandIns, t: Translations): string[] {
  return [...deputyLines(of, t).map(({ text }) => text), ...managerLines(of, t)].slice(0, MOST_LINES);
}

/** Who stands in for a person, a line each, with the appointment's id. */
export function deputyLines(
  { person, isSelf, coming }: StandIns,
  t: Translations,
): { id: string; text: string }[] {
  const own = escapeMrkdwn(person.name);
  return coming.deputies.slice(0, MOST_LINES).map((each) => {
    const name = escapeMrkdwn(each.person.name);
    const days = daysInWords(each, t);
    const text = isSelf
      ? t.timeOff.standsInForYou({ name, days })
      : t.timeOff.standsInFor({ name, other: own, days });
    return { id: each.id, text };
  });
}

/** For whom a person stands in, a line each. */
export function managerLines({ person, isSelf, today, coming }: StandIns, t: Translations): string[] {
  const own = escapeMrkdwn(person.name);
  return coming.standsInFor.slice(0, MOST_LINES).map((each) => {
    const name = escapeMrkdwn(each.person.name);
    const days = daysInWords(each, t);
    if (!isSelf) return t.timeOff.standsInFor({ name: own, other: name, days });
    return each.from <= today
      ? t.timeOff.youStandInUntil({ name, date: formatDate(addDays(each.until, -1), t.locale) })
      : t.timeOff.youStandIn({ name, days });
  });
}
