import type { Foreseen } from '../../capability.ts';
import type { Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import type { Team } from '../../people/index.ts';
import { nextCard } from '../rules/card-times.ts';
import { hasAnyCard, scheduleOf } from '../store.ts';
import { reviewersOf } from './reviewers.ts';
import { timesOf, USUAL } from './start-schedule.ts';
import { teamHolidays } from './team-holidays.ts';

/**
 * What a live team's cards will say between two instants: the first goes to those who look at it, and into the channel
 * once they say so; a later one into the channel, unless too few people have data.
 */
export async function foreseenCards(
  context: Context,
  team: Team,
  { from, until }: { from: Date; until: Date },
): Promise<Foreseen[]> {
  const { db } = context;
  const schedule = (await scheduleOf(db, team.workspaceId, team.id)) ?? USUAL;
  const { isOn } = schedule;
  const at = nextCard(timesOf(team, schedule), from, await teamHolidays(db, team, from)).instant;
  if (!isOn || at > until) return [];
  const reviewers = await reviewersOf(db, team, localDateOf(at, team.zone));
  const named = reviewers.map(({ name }) => name);
  const channel = team.channelId;
  const isFirst = !(await hasAnyCard(db, team.workspaceId, team.id));
  const toChannel = (what: Foreseen['what']): Foreseen[] =>
    channel ? [{ at, to: { channelId: channel }, named, what }] : [];
  if (!isFirst) return toChannel((t, names) => t.review.foreseenCard({ names }));
  return [
    ...reviewers.map(
      ({ id }) =>
        ({
          at,
          to: { personId: id },
          what: (t) => t.review.foreseenFirst,
        }) satisfies Foreseen,
    ),
    ...toChannel((t, names) => t.review.foreseenAfterFirst({ names })),
  ];
}
