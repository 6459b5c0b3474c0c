import type { ActionsBlock, KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { checkInWords, periodHeading, statusInWords } from '../../goals/index.ts';
import { type BookKpi, kpiIds } from '../../kpis/index.ts';
import { kpiAmount, kpiHeading, kpiNumber } from '../../kpis/wording.ts';
import { formatMonth } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Answered, Item } from '../actions/answers.ts';
import { mayBeNone } from '../rules/by-hand.ts';
import { writePressed } from '../rules/things.ts';
import { LOG, NONE, SAYS_BUTTONS } from './ids.ts';

/** At the end of a week: what is missing, each with its taps. What was answered stands there, and can be changed. */
export function questionMessage(answered: Answered, t: Translations): Message {
  const { items } = answered;
  const left = items.filter((item) => !isAnswered(item)).length;
  const intro = left > 0 ? t.rhythm.intro({ count: left }) : t.rhythm.done;
  return {
    text: [intro, ...items.map((item) => itemText(item, answered, t))].join('\n'),
    blocks: [section(intro), ...itemBlocks(answered, t), context(t.rhythm.less)],
  };
}

/** Its things alone, as they stand in App Home. */
export function itemBlocks(answered: Answered, t: Translations): KnownBlock[] {
  return answered.items.flatMap((item) => {
    const buttons = buttonsOf(item, answered, t);
    return [section(itemText(item, answered, t)), ...(buttons ? [buttons] : [])];
  });
}

function isAnswered(item: Item): boolean {
  if (item.kind === 'goal') return item.said !== null;
  return item.kind === 'kpi' ? item.entered !== null : item.isThere;
}

function itemText(item: Item, { isOver }: Answered, t: Translations): string {
  if (item.kind === 'month') {
    const month = formatMonth(item.month, t.locale);
    return item.isThere ? t.rhythm.monthThere({ month }) : t.rhythm.monthMissing({ month });
  }
  if (item.kind === 'kpi') return numberText(item, isOver, t);
  const { line, said } = item;
  const kpi = escapeMrkdwn(kpiHeading(line.kpi, t.locale));
  const period = periodHeading(line.period, t);
  if (said && !isOver) return t.rhythm.said({ kpi, period, said: checkInWords(said, line, null, t) });
  const words = { kpi, period, status: statusInWords(line.pace, t) };
  return isOver ? t.rhythm.goalLastWeek(words) : t.checkIn.need(words);
}

function numberText(
  { kpi, entered }: Extract<Item, { kind: 'kpi' }>,
  isOver: boolean,
  t: Translations,
): string {
  const name = escapeMrkdwn(kpiHeading(kpi, t.locale));
  if (!entered) return t.rhythm.numberMissing({ name, isOver });
  const { amount, currency } = entered;
  return t.rhythm.numberThere({
    name,
    amount: amount === null ? null : amountText(kpi, amount, currency, t),
    isOver,
  });
}

/** Without what is counted, which the line names already. */
const amountText = (kpi: BookKpi, amount: number, currency: string | null, t: Translations) =>
  kpi.unit === 'days'
    ? kpiAmount(kpi, amount, currency, t.locale)
    : kpiNumber(kpi, amount, currency, t.locale);

function buttonsOf(item: Item, { question, isOver }: Answered, t: Translations): ActionsBlock | null {
  const value = writePressed(item.thing, question);
  if (item.kind === 'month') {
    const enter = button({ id: kpiIds.month, text: t.numbers.buttonEnter, value: item.month });
    return item.isThere ? null : actions(enter);
  }
  if (item.kind === 'goal') {
    if (isOver) return null;
    const tap = (id: string, text: string, isSaid: boolean) =>
      button({ id, text, value, ...(isSaid ? { style: 'primary' as const } : {}) });
    return actions(
      ...SAYS_BUTTONS.map(({ says, id }) => tap(id, t.checkIn.button[says], says === item.said?.says)),
    );
  }
  const none = button({ id: NONE, text: isOver ? t.rhythm.noneLastWeek : t.rhythm.none, value });
  const log = button({ id: LOG, text: t.rhythm.log, value });
  return actions(...(item.entered || !mayBeNone(item.kpi) ? [] : [none]), log);
}
