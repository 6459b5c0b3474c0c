import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { addDays, isLocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type Person, requirePermission } from '../../people/index.ts';
import { callPermissions } from '../permissions.ts';
import { readRecording } from '../rules/recording.ts';
import {
  LONGEST_CONSENT,
  LONGEST_TITLE,
  OLDEST_CALL_DAYS,
  type SalesCall,
  SHORTEST_CONSENT,
} from '../rules/review.ts';
import { knownPerson } from './whom.ts';

/** The fields of the form about a call, under which refusals stand. */
export const CALL_FIELDS = {
  form: 'form',
  title: 'title',
  heldOn: 'held_on',
  link: 'link',
  consent: 'consent',
  asked: 'asked',
} as const;

/** A call as it is typed, and by which version of which form. */
export type CallDraft = {
  id: string;
  form: { formKey: string; formVersion: number };
  title: string;
  heldOn: string;
  link: string;
  consent: string;
};

/** Throws unless the caller may review calls of that person: of their own, or of somebody they lead. */
export async function requireReviewable(context: Context, caller: Caller, personId: string): Promise<Person> {
  const person = await knownPerson(context, caller, personId);
  await requirePermission(
    context.db,
    caller,
    callPermissions['calls.review'],
    { personId },
    localDateOf(context.clock.now(), caller.zone),
    (t) => t.calls.onlyLed({ name: person.name }),
  );
  if (!person.isActive) throw new UserError((t) => t.calls.hasLeft({ name: person.name }));
  return person;
}

/** The call that somebody typed. Throws a UserError, under its field, for what is missing or wrong. */
export function readCall(context: Context, caller: Caller, owner: Person, draft: CallDraft): SalesCall {
  const title = draft.title.trim().slice(0, LONGEST_TITLE);
  if (title === '') throw new UserError((t) => t.calls.titleNeeded, CALL_FIELDS.title);
  const today = localDateOf(context.clock.now(), owner.zone);
  const { heldOn } = draft;
  if (!isLocalDate(heldOn) || heldOn > today || heldOn < addDays(today, -OLDEST_CALL_DAYS)) {
    throw new UserError((t) => t.calls.heldOnWrong({ days: OLDEST_CALL_DAYS }), CALL_FIELDS.heldOn);
  }
  const recording = draft.link.trim() === '' ? null : readRecording(draft.link);
  if (draft.link.trim() !== '' && !recording) throw new UserError((t) => t.calls.linkWrong, CALL_FIELDS.link);
  const consent = draft.consent.trim().slice(0, LONGEST_CONSENT);
  if (consent.length < SHORTEST_CONSENT)
    throw new UserError((t) => t.calls.consentNeeded, CALL_FIELDS.consent);
  return {
    id: draft.id,
    ownerId: owner.id,
    ...draft.form,
    title,
    heldOn,
    link: recording?.link ?? null,
    consent,
    addedBy: caller.personId,
  };
}
