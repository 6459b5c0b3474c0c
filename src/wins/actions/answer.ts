import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { plan } from '../../outbox/index.ts';
import { lookAtChannel, personById, requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { LONGEST_TEXT, SHORTEST_TEXT } from '../../recognition/index.ts';
import { winPermissions } from '../permissions.ts';
import { answerWin, type Win, winById } from '../store/wins.ts';
import { type Place, placesOf } from './places.ts';
import { type CurrentWin, currentWin } from './told-win.ts';

/** Into the team's channel. Period: the win's id. */
export const POSTED = 'wins.posted.v1';

const A_DAY_MS = 24 * 3_600_000;

/** A win of the caller's that can still be posted, by today's numbers, and where. */
export type Postable = { win: Win; current: CurrentWin; places: Place[] };

/**
 * What the form to post it starts with. Throws a UserError for what is somebody else's, was posted before or is no longer
 * true, and without a live team that has a channel.
 */
export async function postable(context: Context, caller: Caller, winId: string): Promise<Postable> {
  const win = await ownWin(context, caller, winId);
  if (win.state === 'posted') throw new UserError((t) => t.wins.postedAlready);
  if (win.state === 'taken_back') throw new UserError((t) => t.wins.takenBackAlready);
  const { workspaceId, personId } = caller;
  const today = localDateOf(context.clock.now(), caller.zone);
  const person = await personById(context.db, workspaceId, personId, today);
  const current = person && (await currentWin(context, person, win));
  if (!current) throw new UserError((t) => t.wins.noLongerTrue);
  const places = await placesOf(context, caller);
  if (places.length === 0) throw new UserError((t) => t.wins.nowhere);
  return { win, current, places };
}

/** A win as its owner wants it posted; `isWarned`: they know that another company reads that channel. */
export type PostDraft = { winId: string; text: string; teamId: string; isWarned: boolean };

/** Where it goes; or that another company reads there, and nothing was stored. */
export type PostResult = { kind: 'posted'; place: Place } | { kind: 'warn'; place: Place };

/** Posts a win in the person's own words. Throws a UserError as `postable` does, and for a channel I am not in. */
export async function postWin(context: Context, caller: Caller, draft: PostDraft): Promise<PostResult> {
  const { workspaceId } = caller;
  const { win, places } = await postable(context, caller, draft.winId);
  const text = draft.text.trim();
  if (text.length < SHORTEST_TEXT) throw new UserError((t) => t.wins.textMissing, 'text');
  if (text.length > LONGEST_TEXT) {
    throw new UserError((t) => t.recognition.textTooLong({ most: LONGEST_TEXT }), 'text');
  }
  const place = places.find(({ id }) => id === draft.teamId);
  if (!place) throw new UserError((t) => t.recognition.placeGone, 'place');
  const state = await lookAtChannel(context, place.channelId);
  if (state === 'shared' && !draft.isWarned) return { kind: 'warn', place };
  if (state !== null && state !== 'ready' && state !== 'shared') {
    throw new UserError((t) => t.recognition.placeNotThere, 'place');
  }
  const at = context.clock.now();
  await perform(context, caller, async (trx) => {
    const answer = { state: 'posted', at, text, teamId: place.id } as const;
    if (!(await answerWin(trx, workspaceId, win.id, ['asked', 'kept'], answer))) {
      throw new UserError((t) => t.wins.postedAlready);
    }
    const params = { winId: win.id, ...(state === 'shared' ? { shared: place.channelId } : {}) };
    const expiresAt = new Date(at.getTime() + A_DAY_MS);
    await plan(trx, context, workspaceId, [
      { kind: POSTED, period: win.id, target: place.id, params, dueAt: at, expiresAt },
    ]);
    await audit(trx, context, caller, 'win.posted', win.id, { team: place.id });
  });
  return { kind: 'posted', place };
}

/** Keeps a win to its owner. They may still post it later. Throws a UserError for somebody else's, and what is posted. */
export async function keepWin(context: Context, caller: Caller, winId: string): Promise<Win> {
  const win = await ownWin(context, caller, winId);
  if (win.state === 'kept') return win;
  await perform(context, caller, async (trx) => {
    const answer = { state: 'kept', at: context.clock.now(), text: '', teamId: null } as const;
    if (!(await answerWin(trx, caller.workspaceId, win.id, ['asked'], answer))) {
      throw new UserError((t) => t.wins.postedAlready);
    }
    await audit(trx, context, caller, 'win.kept', win.id);
  });
  return win;
}

/** The caller's own win. Throws a UserError for any other. */
export async function ownWin(context: Context, caller: Caller, winId: string): Promise<Win> {
  const { db, clock } = context;
  const win = await winById(db, caller.workspaceId, winId);
  if (!win) throw new UserError((t) => t.wins.notYours);
  const today = localDateOf(clock.now(), caller.zone);
  const allowed = winPermissions['wins.answer'];
  await requirePermission(db, caller, allowed, { personId: win.personId }, today, (t) => t.wins.notYours);
  return win;
}

/** A line of the audit about a win. */
export async function audit(
  trx: Writer,
  context: Context,
  { workspaceId, personId: actorId, source }: Caller,
  action: string,
  subjectId: string,
  detail: Record<string, string> = {},
): Promise<void> {
  await writeAudit(trx, context, workspaceId, [
    { actorId, source, action, subjectKind: 'win', subjectId, detail },
  ]);
}
