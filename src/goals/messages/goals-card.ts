import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { bar } from '../../kernel/sparkline.ts';
import { kpiHeading, kpiNumber } from '../../kpis/wording.ts';
import { formatDate, formatMoney, formatPercent } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { Locale } from '../../locales/locale.ts';
import { button, context, divider, header, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { GoalLine } from '../actions/goal-line.ts';
import type { GoalsCard } from '../actions/my-goals.ts';
import { daysWords, paceWords, statusInWords } from './pace-words.ts';

export const WHY_BUTTON = 'goals.why.v1';

const MOST_LINES = 40;

/** The card `/mygoals` answers with. */
export function goalsCard(card: GoalsCard, t: Translations): Message {
  const name = escapeMrkdwn(card.person.name);
  const today = formatDate(card.today, t.locale);
  const title = card.isSelf
    ? t.goals.title({ period: today })
    : `${t.goals.titleOf({ name: card.person.name })} · ${today}`;
  const blocks: KnownBlock[] = [header(title)];
  const texts: string[] = [escapeMrkdwn(title)];
  if (card.week) {
    const week = weekText(card, card.week, t);
    blocks.push(section(week));
    texts.push(week);
  }
  for (const line of card.lines.slice(0, MOST_LINES)) {
    blocks.push(lineBlock(line, t));
    texts.push(lineText(line, t).join(' · '));
  }
  for (const { team, lines } of card.teams) {
    blocks.push(divider(), section(`*${t.goals.teamTitle({ team: escapeMrkdwn(team.name) })}*`));
    texts.push(t.goals.teamTitle({ team: escapeMrkdwn(team.name) }));
    for (const line of lines.slice(0, MOST_LINES - card.lines.length)) {
      blocks.push(lineBlock(line, t));
      texts.push(lineText(line, t).join(' · '));
    }
  }
  if (card.week) {
    const manager = card.week.manager ? escapeMrkdwn(card.week.manager.name) : null;
    blocks.push(
      section(card.isSelf ? t.goals.noGoalsHowTo({ manager }) : t.goals.noGoalsHowToManager({ name })),
    );
  }
  if (card.lines.length > 0 || card.teams.length > 0) {
    const hasDaysOff = card.lines.some((line) => line.daysOff > 0);
    blocks.push(context(hasDaysOff ? t.goals.clockNoteDaysOff : t.goals.clockNote));
  }
  return { text: texts.join('\n'), blocks };
}

function lineBlock(line: GoalLine, t: Translations): KnownBlock {
  return section(
    lineText(line, t).join('\n'),
    button({ id: WHY_BUTTON, text: t.goals.why, value: line.goal.id }),
  );
}

function lineText(line: GoalLine, t: Translations): string[] {
  const { kpi, pace, period } = line;
  const { actual, target } = amounts(line, t.locale);
  const percent = formatPercent(pace.attainment ?? 0, t.locale);
  const status = statusInWords(pace, t);
  const lines = [
    `*${kpiHeading(kpi, t.locale)}* · ${t.goals.periodKind(period.kind)} · *${status}*`,
    `${bar(pace.attainment ?? 0)}  ${t.goals.line({ actual, target, percent })}`,
    [...paceWords(line, t), ...daysWords(line, t)].join(' · '),
  ];
  for (const other of line.otherCurrencies) {
    lines.push(t.goals.otherCurrency({ amount: formatMoney(other.amount, other.currency, t.locale) }));
  }
  return lines;
}

function amounts({ kpi, actual, goal }: GoalLine, locale: Locale) {
  return {
    actual: kpiNumber(kpi, actual, goal.currency, locale),
    target: kpiNumber(kpi, goal.target, goal.currency, locale),
  };
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
