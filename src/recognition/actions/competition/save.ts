import type { Caller, Context } from '../../../context.ts';
import { writeAudit } from '../../../database/audit-store.ts';
import { UserError } from '../../../errors.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { kpiBook } from '../../../kpis/index.ts';
import { liveTeams, lookAtChannel, requirePermission } from '../../../people/index.ts';
import { perform } from '../../../perform.ts';
import { recognitionPermissions } from '../../permissions.ts';
import { FEWEST_PEOPLE } from '../../rules/board/eligible.ts';
import { instantsOf } from '../../rules/competition/calendar.ts';
import type { Competition, CompetitionDraft } from '../../rules/competition/competition.ts';
import { problemOf } from '../../rules/competition/problem.ts';
import { isFiguresOnly } from '../../store/board/settings.ts';
import { competitionById, holdCompetition, saveCompetition } from '../../store/competition/competitions.ts';
import { calendarAround, postIn } from './place.ts';
import { FIELD_OF, sentenceOf } from './refusals.ts';
import { type Takers, takersOf } from './takers.ts';

/** A competition as it was stored, and who would take part as things stand. */
export type Saved = { competition: Competition; takers: Takers };

/**
 * Stores a competition, or changes one that has not started. Throws a UserError, under the field it is about, for whoever does
 * not lead all of the teams, while the company compares nobody, for rules that cannot be, for fewer than five people, and
 * for one that has started: its rules stay what they were.
 */
export async function saveDraft(context: Context, caller: Caller, draft: CompetitionDraft): Promise<Saved> {
  const { db, clock } = context;
  const { workspaceId, personId } = caller;
  const before = await competitionById(db, workspaceId, draft.id);
  await requireChangeable(context, caller, before);
  await requireCreator(context, caller, draft);
  if (await isFiguresOnly(db, workspaceId)) throw new UserError((t) => t.competitions.figuresOnly);
  const post = await postIn(context, workspaceId, draft.channelId);
  const book = await kpiBook(db, workspaceId);
  const today = localDateOf(clock.now(), post.zone);
  const problem = problemOf(draft, { today, kpiOf: (key) => book.find(key) });
  if (problem) throw new UserError(sentenceOf(problem), FIELD_OF[problem]);
  if (!draft.isHidden) await requireChannel(context, draft.channelId);
  const takers = await takersOf(context, workspaceId, draft);
  const n = takers.entries.length;
  if (n < FEWEST_PEOPLE) {
    const without = takers.without.length;
    throw new UserError((t) => t.competitions.tooFew({ n, fewest: FEWEST_PEOPLE, without }), 'who');
  }
  const calendar = await calendarAround(db, workspaceId, post, draft);
  const competition: Competition = {
    ...draft,
    ...instantsOf(draft, calendar, post.zone),
    createdBy: before?.createdBy ?? personId,
    startedAt: null,
    endedAt: null,
    cancelledAt: null,
    cancelledWhy: null,
  };
  await perform(context, caller, async (trx) => {
    const now = await holdCompetition(trx, workspaceId, draft.id);
    await requireChangeable(context, caller, now);
    await saveCompetition(trx, workspaceId, competition, clock.now());
    await writeAudit(trx, context, workspaceId, [
      {
        actorId: personId,
        source: caller.source,
        action: now ? 'competition.changed' : 'competition.created',
        subjectKind: 'competition',
        subjectId: draft.id,
        detail: { from: draft.firstDay, until: draft.endDay, mode: draft.mode, minimum: draft.minimum },
      },
    ]);
  });
  return { competition, takers };
}

/** Throws a UserError for anyone but who created it and admins, and for one that has started or is cancelled. */
export async function requireChangeable(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  caller: Caller,
  competition: Competition | null,
): Promise<void> {
  if (!competition) return;
  const today = localDateOf(clock.now(), caller.zone);
  const allowed = recognitionPermissions['recognition.competition_lead'];
  const creator = { personId: competition.createdBy };
  await requirePermission(db, caller, allowed, creator, today, (t) => t.competitions.notYours);
  const hasBegun = competition.startedAt !== null || competition.startsAt <= clock.now();
  if (hasBegun || competition.cancelledAt) throw new UserError((t) => t.competitions.rulesFrozen);
}

/** Whoever leads every team it is for; for roles and for everybody only admins. */
async function requireCreator(
  { db, clock }: Context,
  caller: Caller,
  { who }: CompetitionDraft,
): Promise<void> {
  const { personId, workspaceId } = caller;
  const today = localDateOf(clock.now(), caller.zone);
  if (who.teamIds.length === 0 || who.roles.length > 0) {
    const allowed = recognitionPermissions['recognition.compete_company'];
    await requirePermission(db, caller, allowed, { personId }, today, (t) => t.competitions.notAllowed);
  }
  const live = await liveTeams(db, workspaceId);
  for (const teamId of who.teamIds) {
    const allowed = recognitionPermissions['recognition.compete'];
    await requirePermission(db, caller, allowed, { teamId }, today, (t) => t.competitions.notAllowed);
    if (!live.has(teamId)) throw new UserError((t) => t.competitions.teamNotLive, 'who');
  }
}

/** Throws a UserError for a channel in which it cannot be spoken of; when Slack does not say, things go on. */
async function requireChannel(context: Context, channelId: string): Promise<void> {
  const state = await lookAtChannel(context, channelId);
  if (state === null || state === 'ready') return;
  throw new UserError(
    (t) => (state === 'shared' ? t.recognition.placeShared : t.recognition.placeNotThere),
    'channel',
  );
}
