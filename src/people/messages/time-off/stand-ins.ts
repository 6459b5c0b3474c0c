import { addDays, type LocalDate } from '../../../kernel/date.ts';
import { formatDate } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { Coming } from '../../actions/time-off/coming.ts';
import type { Person } from '../../types.ts';
import { daysInWords } from './words.ts';

const MOST_LINES = 10;

/** Who stands in for a person, and for whom that person stands in, a line each. */
export function standInLines(
  { person, isSelf, today, coming }: { person: Person; isSelf: boolean; today: LocalDate; coming: Coming },
  t: Translations,
): string[] {
  const own = escapeMrkdwn(person.name);
  const deputies = coming.deputies.map((each) => {
    const name = escapeMrkdwn(each.person.name);
    const days = daysInWords(each, t);
    return isSelf
      ? t.timeOff.standsInForYou({ name, days })
      : t.timeOff.standsInFor({ name, other: own, days });
  });
  const managers = coming.standsInFor.map((each) => {
    const name = escapeMrkdwn(each.person.name);
    const days = daysInWords(each, t);
    if (!isSelf) return t.timeOff.standsInFor({ name: own, other: name, days });
    return each.from <= today
      ? t.timeOff.youStandInUntil({ name, date: formatDate(addDays(each.until, -1), t.locale) })
      : t.timeOff.youStandIn({ name, days });
  });
  return [...deputies, ...managers].slice(0, MOST_LINES);
}
