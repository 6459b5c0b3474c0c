import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import type { BookKpi } from '../../kpis/index.ts';
import { kpiHeading, kpiNumber } from '../../kpis/wording.ts';
import { formatDate, formatMoney } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, divider, header, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { GoalLine } from '../actions/goal-line.ts';
import type { GoalsCard } from '../actions/my-goals.ts';
import { isAskedAbout } from '../rules/check-in.ts';
import type { Proposal } from '../store/proposals.ts';
import { CHECK_IN_BUTTON } from './check-in/ids.ts';
import { checkInButtons, checkInWords } from './check-in/words.ts';
import { ANSWER_BUTTON } from './contract/ids.ts';
import { isFor } from './contract/proposal.ts';
import { waitingBlocks, waitingLines } from './contract/waiting.ts';
import { bareNumber } from './contract/words.ts';
import { isMarked } from './goal-bar.ts';
import { daysWords, periodHeading } from './pace-words.ts';
import { shareWords } from './share-words.ts';
import { besideWords, lineStatus, numbersLine } from './target-words.ts';
import { WHAT_IF_BUTTON } from './what-if.ts';

/** Shows one's own card; no value. */
export const MINE_BUTTON = 'goals.mine.v1';
export const WHY_BUTTON = 'goals.why.v1';

/** Slack takes 50 blocks in a message; what stands after the lines needs some of them. */
const ROOM = 45;

/** The card `/mygoals` answers with. */
export function goalsCard(card: GoalsCard, t: Translations): Message {
  const today = formatDate(card.today, t.locale);
  const title = card.isSelf
    ? t.goals.title({ period: today })
    : `${t.goals.titleOf({ name: card.person.name })} · ${today}`;
  const blocks: KnownBlock[] = [header(title)];
  const texts: string[] = [escapeMrkdwn(title)];
  if (card.waiting) {
    blocks.push(...waitingBlocks(card.waiting, t));
    texts.push(...waitingLines(card.waiting, t));
  }
  if (card.week) texts.push(weekText(card, card.week, t));
  const noGoals = noGoalsBlocks(card, t);
  blocks.push(...noGoals.slice(0, 1));
  const untitled = { title: null, lines: card.lines };
  const ofTeams = card.teams.map(({ team, lines }) => ({
    title: t.goals.teamTitle({ team: escapeMrkdwn(team.name) }),
    lines,
  }));
  let left = 0;
  for (const { title: teamTitle, lines } of [untitled, ...ofTeams]) {
    for (const [index, line] of lines.entries()) {
      const heading = teamTitle && index === 0 ? [divider(), section(`*${teamTitle}*`)] : [];
      const more = [...heading, ...lineBlocks(line, card, t)];
      if (left > 0 || blocks.length + more.length > ROOM) {
        left++;
        continue;
      }
      blocks.push(...more);
      texts.push(
        ...(heading.length > 0 && teamTitle ? [teamTitle] : []),
        lineText(line, card, t).join(' · '),
      );
    }
  }
  if (left > 0) blocks.push(context(t.goals.linesLeft({ count: left })));
  blocks.push(...noGoals.slice(1));
  if (card.lines.length > 0 || card.teams.length > 0) {
    const hasDaysOff = card.lines.some((line) => line.daysOff > 0);
    const isAnyMarked = [card.lines, ...card.teams.map(({ lines }) => lines)].flat().some(isMarked);
    const note = hasDaysOff ? t.goals.clockNoteDaysOff : t.goals.clockNote;
    blocks.push(context(isAnyMarked ? `${t.goals.markNote} ${note}` : note));
  }
  return { text: texts.join('\n'), blocks };
}

/** Of somebody without goals: their week, and how to get a goal. Nothing of anybody else. */
export function noGoalsBlocks(card: GoalsCard, t: Translations): KnownBlock[] {
  if (!card.week) return [];
  const manager = card.week.manager ? escapeMrkdwn(card.week.manager.name) : null;
  const name = escapeMrkdwn(card.person.name);
  return [
    section(weekText(card, card.week, t)),
    section(card.isSelf ? t.goals.noGoalsHowTo({ manager }) : t.goals.noGoalsHowToManager({ name })),
  ];
}

/** The line, and below it the way to its records and, while something is missing of a sum, to what it would take. */
function lineBlocks(line: GoalLine, card: GoalsCard, t: Translations): KnownBlock[] {
  const { id } = line.goal;
  const open = card.open.get(id);
  const said = card.checkIns?.get(id);
  const mayCheckIn = isCheckedInBy(line, card);
  const isOpen =
    line.goal.type === 'cumulative' && line.pace.status !== 'done' && line.pace.remainingDays > 0;
  return [
    section(lineText(line, card, t).join('\n')),
    actions(
      ...(open && isFor(open, card.readerId)
        ? [button({ id: ANSWER_BUTTON, text: t.contract.answer, value: open.id, style: 'primary' })]
        : []),
      button({ id: WHY_BUTTON, text: t.goals.why, value: id }),
      ...(isOpen ? [button({ id: WHAT_IF_BUTTON, text: t.whatIf.button, value: id })] : []),
      ...(mayCheckIn && said ? [button({ id: CHECK_IN_BUTTON, text: t.checkIn.change, value: id })] : []),
    ),
    ...(mayCheckIn && !said && !card.asksElsewhere ? [checkInButtons(id, t)] : []),
  ];
}

function lineText(line: GoalLine, card: GoalsCard, t: Translations): string[] {
  const { kpi, period } = line;
  const beside = [...besideWords(line, t), ...daysWords(line, t)].join(' · ');
  const lines = [
    `*${escapeMrkdwn(kpiHeading(kpi, t.locale))}* · ${periodHeading(period, t)} · *${lineStatus(line, t)}*`,
    numbersLine(line, t),
    beside,
  ];
  lines.push(...shareWords(line, t));
  const open = card.open.get(line.goal.id);
  if (open) lines.push(`_${openWords(open, kpi, t)}_`);
  for (const other of line.otherCurrencies) {
    lines.push(t.goals.otherCurrency({ amount: formatMoney(other.amount, other.currency, t.locale) }));
  }
  lines.push(...saidWords(line, card, t));
  return lines;
}

/** One's own goals are asked about each week, while there is something to say. */
function isCheckedInBy(line: GoalLine, card: GoalsCard): boolean {
  return card.isSelf && 'personId' in line.goal.subject && isAskedAbout(line);
}

/** What was said of it this week, and what the numbers say to that; or the question. */
export function saidWords(line: GoalLine, card: GoalsCard, t: Translations): string[] {
  const said = card.checkIns?.get(line.goal.id);
  if (said) return [checkInWords(said, line, card.isSelf ? null : card.person.name, t)];
  return isCheckedInBy(line, card) && !card.asksElsewhere ? [`_${t.checkIn.ask}_`] : [];
}

/** That nobody agreed to the number yet, or which other was suggested. */
function openWords(open: Proposal, kpi: BookKpi, t: Translations): string {
  if (open.version !== null) return t.contract.notAnswered;
  return t.contract.counterOpen({ number: bareNumber(kpi, open, t) });
}

function weekText(card: GoalsCard, week: NonNullable<GoalsCard['week']>, t: Translations): string {
  const lead = card.isSelf ? t.goals.noGoals : t.goals.noGoalsOf({ name: escapeMrkdwn(card.person.name) });
  if (week.numbers.length === 0)
    return `${lead}\n${card.isSelf ? t.goals.noGoalsNothing : t.goals.noGoalsNothingOf}`;
  const numbers = week.numbers.map(
    ({ kpi, amount, currency }) =>
      `• ${kpiHeading(kpi, t.locale)}: *${kpiNumber(kpi, amount, currency, t.locale)}*`,
  );
  return [lead, ...numbers].join('\n');
}
