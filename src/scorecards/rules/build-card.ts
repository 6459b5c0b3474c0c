import type { FactKey } from '../../kpis/index.ts';
import type { OwnCard, TeamCard } from './card.ts';
import { headline } from './headline.ts';
import { cardLines, chosenLines } from './measures.ts';
import { memberLines } from './members.ts';
import type { WeekScore } from './score/week-score.ts';
import { stuckDeal } from './stuck.ts';
import type { PersonWeek, TeamWeek } from './team-week.ts';
import { thanked } from './thanked.ts';
import { trend } from './trend.ts';
import { wins } from './wins.ts';

/** What a card has beside the week's data: its score, and which measures the team chose to see (null: none). */
export type CardChoice = { score?: WeekScore | null; chosen?: readonly FactKey[] | null };

/** A team's weekly card out of the week's data. Pure; the same data give the same card. */
export function teamCard(week: TeamWeek, { score = null, chosen = null }: CardChoice = {}): TeamCard {
  const isRunning = week.runningThrough !== null;
  const lines =
    (chosen && chosenLines(week.measures, week.own, chosen, isRunning)) ??
    cardLines(week.measures, week.own, isRunning);
  return {
    team: week.team.name,
    week: week.week,
    runningThrough: week.runningThrough,
    currency: week.currency,
    headline: headline(week),
    score,
    ...lines,
    trend: trend(week, lines),
    wins: wins(week),
    stuck: stuckDeal(week.openDeals, week.stages),
    thanked: thanked(week.thanks),
    ...memberLines(week),
  };
}

/** The same measures for one person. */
export function ownCard({ name, week, runningThrough, currency, measures, own }: PersonWeek): OwnCard {
  return { name, week, runningThrough, currency, ...cardLines(measures, own, runningThrough !== null) };
}
