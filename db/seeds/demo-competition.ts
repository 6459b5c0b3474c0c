import type { Context } from '../../src/context.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { addDays, type LocalDate } from '../../src/kernel/date.ts';
import { periodContaining } from '../../src/kernel/period.ts';
import { plan } from '../../src/outbox/index.ts';
import { standingPosts } from '../../src/recognition/actions/competition/life.ts';
import { calendarAround, postIn } from '../../src/recognition/actions/competition/place.ts';
import { takersOf } from '../../src/recognition/actions/competition/takers.ts';
import { instantsOf } from '../../src/recognition/rules/competition/calendar.ts';
import type { Competition, CompetitionDraft } from '../../src/recognition/rules/competition/competition.ts';
import { markCompetition, saveCompetition } from '../../src/recognition/store/competition/competitions.ts';
import { insertEntries } from '../../src/recognition/store/competition/entries.ts';

/** Where it is spoken of. */
const CHANNEL = 'sales-rhine';

/** A competition of everybody that has run for a week: calls by one's own goal, with meetings booked to keep. */
export async function addDemoCompetition(
  context: Context,
  workspaceId: string,
  slack: { channelId(name: string): string },
  { today, adminId }: { today: LocalDate; adminId: string },
): Promise<void> {
  const firstDay = addDays(periodContaining('week', today).start, -7);
  const draft: CompetitionDraft = {
    id: context.newId(),
    name: 'Three good weeks',
    who: { teamIds: [], roles: [] },
    mode: 'percent',
    counted: [{ kpi: 'calls', points: null }],
    quality: { key: 'booked_per_call', bar: 5 },
    minimum: 80,
    prize: 'Lunch with the whole team, wherever you like',
    prizeRule: 'split',
    firstDay,
    endDay: addDays(firstDay, 19),
    channelId: slack.channelId(CHANNEL),
    isHidden: false,
  };
  const post = await postIn(context, workspaceId, draft.channelId);
  const calendar = await calendarAround(context.db, workspaceId, post, draft);
  const instants = instantsOf(draft, calendar, post.zone);
  const competition: Competition = {
    ...draft,
    ...instants,
    createdBy: adminId,
    startedAt: null,
    endedAt: null,
    cancelledAt: null,
    cancelledWhy: null,
  };
  const { entries } = await takersOf(context, workspaceId, draft);
  await inTransaction(context.db, async (trx) => {
    await saveCompetition(trx, workspaceId, competition, instants.startsAt);
    await insertEntries(trx, workspaceId, draft.id, entries);
    await markCompetition(trx, workspaceId, draft.id, 'started_at', instants.startsAt);
    await plan(trx, context, workspaceId, standingPosts(competition, post, context.clock.now()));
  });
}
