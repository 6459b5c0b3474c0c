import type { OwnCard, TeamCard } from './card.ts';
import { headline } from './headline.ts';
import { cardLines } from './measures.ts';
import { memberLines } from './members.ts';
import type { WeekScore } from './score/week-score.ts';
import { stuckDeal } from './stuck.ts';
import type { PersonWeek, TeamWeek } from './team-week.ts';
import { thanked } from './thanked.ts';
import { trend } from './trend.ts';
import { wins } from './wins.ts';

/** A team's weekly card out of the week's data and its score. Pure; the same data give the same card. */
export function teamCard(week: TeamWeek, score: WeekScore | null = null): TeamCard {
  const lines = cardLines(week.measures, week.own, week.runningThrough !== null);
  return {
    team: week.team.name,
    week: week.week,
    runningThrough: week.runningThrough,
    currency: week.currency,
    headline: headline(week),
    score,
    ...lines,
    trend: trend(week, lines.measures),
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
