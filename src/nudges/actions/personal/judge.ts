import type { Context } from '../../../context.ts';
import { writeAudit } from '../../../database/audit-store.ts';
import { inTransaction } from '../../../database/transaction.ts';
import type { PersonalTrigger } from '../../../reminder.ts';
import { isMostlyIgnored, isTimeOver, type Response } from '../../rules/personal/response.ts';
import type { PersonalDecision } from '../../store/personal/decision-row.ts';
import { frequenciesOf, saveFrequency } from '../../store/personal/frequency.ts';
import { keepResponse, responsesTo, withoutResponse } from '../../store/personal/responses.ts';
import type { OwnMorning } from './mornings.ts';

const EVER = new Date(0);

/**
 * Judges the reminders whose time to act is over: acted on, or ignored. A kind of which three in a row were ignored comes
 * half as often from then on.
 */
export async function judgeResponses(
  context: Context,
  triggers: readonly PersonalTrigger[],
  workspaceId: string,
  mornings: readonly OwnMorning[],
  now: Date,
): Promise<void> {
  const { db } = context;
  const ofPerson = new Map(mornings.map((morning) => [morning.person.id, morning]));
  const last = mornings
    .map(({ today }) => today)
    .sort()
    .at(-1);
  if (!last) return;
  const open = await withoutResponse(db, workspaceId, [...ofPerson.keys()], last);
  for (const decision of open) {
    const morning = ofPerson.get(decision.personId);
    if (!morning || !isTimeOver(decision.day, morning.today, morning.calendar)) continue;
    const response = await responseTo(context, triggers, workspaceId, decision, now);
    await inTransaction(db, (trx) => keepResponse(trx, workspaceId, decision.id, response));
    if (response === 'ignored') await halveIfIgnored(context, workspaceId, decision, now);
  }
}

/** Of a kind that is gone nobody can say; it counts as acted on. */
async function responseTo(
  context: Context,
  triggers: readonly PersonalTrigger[],
  workspaceId: string,
  { personId, trigger, about, decidedAt }: PersonalDecision,
  now: Date,
): Promise<Response> {
  const known = triggers.find(({ key }) => key === trigger);
  if (!known) return 'acted';
  const asked = { workspaceId, personId, about, from: decidedAt, until: now };
  return (await known.actedOn(context, asked)) ? 'acted' : 'ignored';
}

async function halveIfIgnored(
  context: Context,
  workspaceId: string,
  { personId, trigger }: PersonalDecision,
  now: Date,
): Promise<void> {
  const { db } = context;
  const frequencies = await frequenciesOf(db, workspaceId, [personId]);
  const held = frequencies.find((each) => each.trigger === trigger);
  if (held && held.level !== 'usual') return;
  const after = held?.since ?? EVER;
  if (!isMostlyIgnored(await responsesTo(db, workspaceId, { personId, trigger, after }))) return;
  await inTransaction(db, async (trx) => {
    const said = { personId, trigger, level: 'half', cause: 'ignored', askedIn: null, since: now } as const;
    await saveFrequency(trx, workspaceId, said);
    await writeAudit(trx, context, workspaceId, [
      {
        actorId: null,
        source: 'job',
        action: 'nudge.halved',
        subjectKind: 'person',
        subjectId: personId,
        detail: { trigger },
      },
    ]);
  });
}
