import { type Deal, dealLabel, stuckLine } from '../../../deals/index.ts';
import { besideWords, lineStatus, periodHeading, shortNumbers } from '../../../goals/index.ts';
import { shorten } from '../../../kernel/shorten.ts';
import { kpiHeading } from '../../../kpis/wording.ts';
import { formatDay, formatList, formatMoney } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { promiseLine } from '../../../promises/index.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { Agenda, AgendaGoal } from '../../actions/one-on-ones/agenda.ts';
import type { Pair } from '../../actions/one-on-ones/pair.ts';
import type { Item } from '../../rules/one-on-ones/item.ts';
import { nameOf } from './words.ts';

const LONGEST_ITEM_LINE = 400;

/** A part of the agenda that writes itself: its title, and its lines (mrkdwn). */
export type Part = { title: string; lines: string[] };

/** What writes itself, without what is empty; `most`: at most so many lines of each. */
export function agendaParts(agenda: Agenda, pair: Pair, t: Translations, most = 20): Part[] {
  const say = t.oneOnOnes;
  const cut = (title: string, lines: readonly string[]) => ({ title, lines: lines.slice(0, most) });
  return [
    cut(
      say.goals,
      agenda.goals.map((goal) => goalLine(goal, t)),
    ),
    cut(say.wins, winLines(agenda, t)),
    cut(
      say.stuck,
      agenda.stuck.map((deal) => stuckLine(deal, t)),
    ),
    cut(
      say.promises,
      agenda.promises.map((promise) => {
        const owner = promise.ownerId === pair.manager.id ? pair.manager : pair.report;
        return `${say.by({ name: nameOf(owner) })} ${promiseLine(promise, t)}`;
      }),
    ),
    cut(
      say.also,
      agenda.lines.map((line) => line(t)),
    ),
  ].filter(({ lines }) => lines.length > 0);
}

/** Goals that are reached in one line, and each deal that was won. */
function winLines({ wins: { goals, deals } }: Agenda, t: Translations): string[] {
  const say = t.oneOnOnes;
  const names = goals.map(({ kpi, period }) =>
    say.reachedGoal({ kpi: escapeMrkdwn(kpiHeading(kpi, t.locale)), period: periodHeading(period, t) }),
  );
  const won = ({ amount, currency, closedOn, ...deal }: Deal) =>
    say.wonDeal({
      deal: dealLabel(deal),
      amount: amount === null ? null : formatMoney(amount, currency, t.locale),
      date: formatDay(closedOn ?? '', t.locale),
    });
  return [
    ...(names.length > 0 ? [say.reached({ names: formatList(names, t.locale) })] : []),
    ...deals.map(won),
  ];
}

/** '*Calls* (week): 31 of 100 (31%) · ▼ behind · behind at the third 1:1 in a row'. */
function goalLine({ line, reds }: AgendaGoal, t: Translations): string {
  const words = t.oneOnOnes.goalLine({
    kpi: escapeMrkdwn(kpiHeading(line.kpi, t.locale)),
    period: periodHeading(line.period, t),
    numbers: shortNumbers(line, t),
    status: lineStatus(line, t),
  });
  const isShort = line.pace.status === 'behind' || line.pace.status === 'slipping';
  const gap = isShort ? besideWords(line, t).slice(0, 1) : [];
  return [words, ...gap, ...(reds > 1 ? [t.oneOnOnes.reds({ times: reds })] : [])].join(' · ');
}

/** What somebody wants to talk about, by whom, and how long it waits. */
export function itemLine(
  { item, days }: { item: Item; days: number | null },
  { manager, report }: Pair,
  t: Translations,
): string {
  const say = t.oneOnOnes;
  const author = item.authorId === manager.id ? manager : report;
  const tag = item.tag ? `*${say.tag[item.tag]}:* ` : '';
  const about = [
    say.itemBy({ name: nameOf(author) }),
    ...(item.link ? [`<${item.link}|${say.message}>`] : []),
    ...(days === null ? [] : [say.waits({ days })]),
  ];
  return `${tag}${escapeMrkdwn(shorten(item.text, LONGEST_ITEM_LINE))}\n_${about.join(' · ')}_`;
}

/** Once a month: where the one who reports wants to go. Nothing at other 1:1s. */
export function careerLines({ isForCareer }: Pick<Agenda, 'isForCareer'>, { report }: Pair, t: Translations) {
  return isForCareer ? [t.oneOnOnes.career({ name: nameOf(report) })] : [];
}
