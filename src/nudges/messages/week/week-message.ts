import type { KnownBlock } from '@slack/types';
import type { Message } from '../../../capability.ts';
import { formatDate, formatWeekday } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { button, context, section } from '../../../slack/blocks.ts';
import type { OwedLine } from '../../actions/week/owed.ts';
import type { WeekSources } from '../../actions/week/sources.ts';
import type { Week } from '../../actions/week/week.ts';
import { MOST_OWED } from '../../rules/week.ts';
import { itemPart, morningFoot } from '../personal/morning-message.ts';
import { personPart } from '../reminder-message.ts';
import { inWeek, WEEK_ALL, WEEK_OWED, weekPlace } from './ids.ts';

type Part = { text: string; blocks: KnownBlock[] };

/** A manager's week: who is worth a word, what they owe others, what of their own is worth a look. The text says the same alone. */
export function weekMessage(
  { day, people, owed, own }: Week,
  sources: WeekSources,
  t: Translations,
): Message {
  const at = { weekday: formatWeekday(day, t.locale), date: formatDate(day, t.locale) };
  const title =
    people.length > 0
      ? t.nudges.title({ ...at, people: people.length, standsInFor: null })
      : t.week.title(at);
  const parts = [
    ...people.map((part) => personPart(part, inWeek(part.decisionId), sources.triggers, t)),
    ...owedParts(owed, day, t),
    ...titled(
      t.week.ownTitle,
      own.items.map((item) =>
        itemPart(item, { value: inWeek(item.decisionId), zone: own.zone }, sources.personal, t),
      ),
    ),
  ];
  const all = button({ id: WEEK_ALL, text: t.week.all });
  return {
    text: [title, ...parts.map(({ text }) => text)].join('\n'),
    blocks: [
      section(title),
      ...parts.flatMap(({ blocks }) => blocks),
      ...morningFoot(own, weekPlace(day), t, all),
    ],
  };
}

function owedParts(owed: readonly OwedLine[], day: string, t: Translations): Part[] {
  const left = owed.length - MOST_OWED;
  const parts = owed.slice(0, MOST_OWED).map(({ key, owed: each }): Part => {
    const text = each.words(t);
    const settles = each.button?.(t);
    const value = `${day} ${key} ${each.about}`;
    return {
      text: `• ${text}`,
      blocks: [section(text, settles && button({ id: WEEK_OWED, text: settles.text, value }))],
    };
  });
  const more = t.week.more({ count: left });
  return titled(t.week.owedTitle, left > 0 ? [...parts, { text: more, blocks: [context(more)] }] : parts);
}

function titled(title: string, parts: readonly Part[]): Part[] {
  const text = `*${title}*`;
  return parts.length > 0 ? [{ text, blocks: [section(text)] }, ...parts] : [];
}
