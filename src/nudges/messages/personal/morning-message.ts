import type { Button, KnownBlock, StaticSelect } from '@slack/types';
import type { Message } from '../../../capability.ts';
import { localDateOf, localTimeOf } from '../../../kernel/zoned.ts';
import { formatDate, formatWeekday } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import type { PersonalTrigger } from '../../../reminder.ts';
import { actions, button, context, section } from '../../../slack/blocks.ts';
import { menu, option } from '../../../slack/inputs.ts';
import type { Morning, MorningItem } from '../../actions/personal/morning.ts';
import { PUT_OFF_CHOICES } from '../../rules/personal/put-off.ts';
import {
  OWN_BACK,
  OWN_DO,
  OWN_LESS,
  OWN_PUT_OFF,
  OWN_RESUME,
  OWN_SETTINGS,
  OWN_STOP,
  OWN_USUAL,
  OWN_WHY,
} from './ids.ts';
import { kindName, kindOf, wordsFor } from './kinds.ts';

/** A morning's message, or one item of it that was put off for two hours; the text says the same alone. */
export function morningMessage(
  morning: Morning,
  triggers: readonly PersonalTrigger[],
  t: Translations,
): Message {
  const { day, items, only } = morning;
  const weekday = formatWeekday(day, t.locale);
  const date = formatDate(day, t.locale);
  const title = only === null ? t.personal.title({ weekday, date, items: items.length }) : t.personal.again;
  const parts = items.map((item) =>
    itemPart(item, { value: refOf(item, morning), zone: morning.zone }, triggers, t),
  );
  return {
    text: [title, ...parts.map(({ text }) => text)].join('\n'),
    blocks: [
      section(title),
      ...parts.flatMap(({ blocks }) => blocks),
      ...morningFoot(morning, only ?? day, t),
    ],
  };
}

type Part = { text: string; blocks: KnownBlock[] };

/** One thing of one's own, with what can be said to it; `value` is the decision's id, and what says where it stands. */
export function itemPart(
  item: MorningItem,
  { value, zone }: { value: string; zone: string },
  triggers: readonly PersonalTrigger[],
  t: Translations,
): Part {
  const words = wordsFor(item, triggers, t);
  const why = words?.why ?? t.personal.goneKind;
  const kind = kindName(item.trigger, triggers, t);
  const undo = button({ id: OWN_BACK, text: t.personal.undo, value });
  const usual = button({ id: OWN_USUAL, text: t.personal.undo, value });
  const { state } = item;
  if (state.kind === 'put_off') {
    const text =
      state.until === null
        ? t.personal.notAgain({ why })
        : t.personal.notBefore({ why, when: whenWords(state.until, zone, t) });
    return { text, blocks: [section(text, undo)] };
  }
  if (state.kind === 'less' && state.level === 'off') {
    const text = t.personal.stopped({ why, kind });
    return { text, blocks: [section(text, usual)] };
  }
  if (state.kind === 'less') {
    const text = t.personal.halved({ why, kind });
    const stop = button({ id: OWN_STOP, text: t.personal.stop, value });
    return { text, blocks: [section(text), actions(stop, usual)] };
  }
  return openPart(item, { why, nextStep: words?.nextStep ?? '', kind, value }, triggers, t);
}

function openPart(
  item: MorningItem,
  { why, nextStep, kind, value }: { why: string; nextStep: string; kind: string; value: string },
  triggers: readonly PersonalTrigger[],
  t: Translations,
): Part {
  const text = t.personal.item({ why, nextStep });
  const settles = kindOf(item.trigger, triggers)?.button?.(item, t);
  const blocks: KnownBlock[] = [
    section(text),
    actions(
      ...(settles ? [button({ id: OWN_DO, text: settles.text, value })] : []),
      putOffMenu(value, t),
      button({ id: OWN_LESS, text: t.personal.less, value }),
      button({ id: OWN_WHY, text: t.personal.why, value }),
    ),
  ];
  if (!item.asksToStop) return { text, blocks };
  const question = t.personal.askStop({ kind });
  return {
    text: `${text}\n${question}`,
    blocks: [
      ...blocks,
      section(question),
      actions(
        button({ id: OWN_STOP, text: t.personal.stop, value }),
        button({ id: OWN_USUAL, text: t.personal.asBefore, value }),
      ),
    ],
  };
}

/** Each choice carries what it is about, as a menu has no value of its own. */
function putOffMenu(value: string, t: Translations): StaticSelect {
  const options = PUT_OFF_CHOICES.map((choice) => option(`${choice} ${value}`, t.personal.choices[choice]));
  return menu(OWN_PUT_OFF, options, { placeholder: t.personal.snooze });
}

/** How many came this week, and the way to a pause; `value` says what message this is. Before that `more` buttons. */
export function morningFoot(
  { pausedUntil, budget }: Pick<Morning, 'pausedUntil' | 'budget'>,
  value: string,
  t: Translations,
  ...more: readonly Button[]
): KnownBlock[] {
  const week = context(t.personal.week({ counted: budget.counted, most: budget.most }));
  if (pausedUntil === null) {
    return [week, actions(...more, button({ id: OWN_SETTINGS, text: t.personal.pause, value }))];
  }
  const paused = t.personal.paused({ date: formatDate(pausedUntil, t.locale) });
  return [
    section(paused, button({ id: OWN_RESUME, text: t.personal.resume, value })),
    ...(more.length > 0 ? [actions(...more)] : []),
    week,
  ];
}

const refOf = ({ decisionId }: MorningItem, { only }: Morning) =>
  only === null ? decisionId : `${decisionId} alone`;

/** '23 Nov 2026, 11:15'; whole days without the hour. */
export function whenWords(until: Date, zone: string, t: Translations): string {
  const date = formatDate(localDateOf(until, zone), t.locale);
  const time = localTimeOf(until, zone);
  return time === '00:00' ? date : `${date}, ${time}`;
}
