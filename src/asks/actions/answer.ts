import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { plan } from '../../outbox/index.ts';
import {
  actorOf,
  deputiesOn,
  nextAtWork,
  openChange,
  personById,
  requirePermission,
} from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { makePromise } from '../../promises/index.ts';
import { askPermissions } from '../permissions.ts';
import {
  type Ask,
  type AskAnswer,
  askState,
  dueProblem,
  LONGEST_REASON,
  MOST_DAYS_AHEAD,
} from '../rules/asks.ts';
import { answerAskRow, askById } from '../store.ts';
import { type AskLine, linesFor } from './lines.ts';

/** To the asker: what came of it. Period: the ask's id. */
export const ANSWERED = 'asks.answered.v1';

/** The fields of the forms, under which refusals stand. */
export const ANSWER_FIELDS = { dueOn: 'due_on', reason: 'reason' } as const;

const DAYS_TO_ARRIVE = 14;

/**
 * Answers an ask: the manager it was asked of, or who stands in for them today. "I'll do it by …" becomes a promise of whoever
 * says it. The asker hears of it. Throws a UserError when it is not the caller's to answer, or is open no more.
 */
export async function answerAsk(
  context: Context,
  caller: Caller,
  askId: string,
  answer: AskAnswer,
): Promise<AskLine> {
  const { workspaceId, personId: byId } = caller;
  const { db, clock } = context;
  const line = await answerable(context, caller, askId);
  const { ask } = line;
  const today = localDateOf(clock.now(), caller.zone);
  const checked = check(answer, today);
  const asker = await personById(db, workspaceId, ask.askerId, today);
  if (!asker) throw new UserError((t) => t.asks.notYours);
  const at = clock.now();
  const dueAt = await nextAtWork(db, asker, at);
  const expiresAt = new Date(dueAt.getTime() + DAYS_TO_ARRIVE * 24 * 3_600_000);
  const change = await openChange(db, context, workspaceId, actorOf(caller));
  await perform(context, caller, async (trx) => {
    if (!(await answerAskRow(trx, workspaceId, askId, { ...checked, byId, at }))) {
      throw new UserError((t) => t.asks.settled);
    }
    if (checked.kind === 'by') {
      await makePromise(trx, change, {
        id: context.newId(),
        ownerId: byId,
        otherId: ask.askerId,
        text: ask.text,
        dueOn: checked.dueOn,
        kpi: null,
        source: { kind: 'ask', id: ask.id },
        madeOn: today,
      });
    }
    await plan(trx, context, workspaceId, [
      { kind: ANSWERED, period: askId, target: ask.askerId, params: { askId }, dueAt, expiresAt },
    ]);
    await writeAudit(trx, context, workspaceId, [
      {
        ...{ ...actorOf(caller), action: 'ask.answered', subjectKind: 'ask', subjectId: askId },
        detail: { answer: checked.kind, dueOn: checked.kind === 'by' ? checked.dueOn : null },
      },
    ]);
  });
  return { ...line, ask: { ...ask, answer: { ...checked, byId, at } }, byName: caller.name };
}

/** An open ask that is the caller's to answer, with its names. Throws a UserError otherwise. */
export async function answerable(context: Context, caller: Caller, askId: string): Promise<AskLine> {
  const { workspaceId, zone } = caller;
  const ask = await askById(context.db, workspaceId, askId);
  if (!ask) throw new UserError((t) => t.asks.notYours);
  const today = localDateOf(context.clock.now(), zone);
  await requireAnswerer(context, caller, ask, today);
  const state = askState(ask);
  if (state !== 'open') {
    throw new UserError((t) => (state === 'taken_back' ? t.asks.wasTakenBack : t.asks.settled));
  }
  const [line] = await linesFor(context.db, workspaceId, [ask], { today, zone });
  if (!line) throw new UserError((t) => t.asks.notYours);
  return line;
}

/** On the days somebody stands in for the manager they stand where that manager does; never for what they asked themselves. */
async function requireAnswerer(
  { db }: Context,
  caller: Caller,
  { managerId, askerId }: Ask,
  today: LocalDate,
): Promise<void> {
  const { workspaceId, personId } = caller;
  const deputyId = (await deputiesOn(db, workspaceId, [managerId], today)).get(managerId);
  const isStandIn = deputyId === personId && askerId !== personId;
  const subject = { personId: isStandIn ? personId : managerId };
  const allowed = askPermissions['asks.answer'];
  await requirePermission(db, caller, allowed, subject, today, (t) => t.asks.notYours);
}

function check(answer: AskAnswer, today: LocalDate): AskAnswer {
  if (answer.kind === 'by') {
    const problem = dueProblem(answer.dueOn, today, addDays(today, MOST_DAYS_AHEAD));
    if (problem === 'past') throw new UserError((t) => t.asks.duePast, ANSWER_FIELDS.dueOn);
    if (problem === 'far') {
      throw new UserError((t) => t.asks.dueFar({ days: MOST_DAYS_AHEAD }), ANSWER_FIELDS.dueOn);
    }
  }
  if (answer.kind !== 'no') return answer;
  const reason = answer.reason.trim();
  if (!reason) throw new UserError((t) => t.asks.reasonMissing, ANSWER_FIELDS.reason);
  if (reason.length > LONGEST_REASON) {
    throw new UserError((t) => t.asks.long({ most: LONGEST_REASON }), ANSWER_FIELDS.reason);
  }
  return { kind: 'no', reason };
}
