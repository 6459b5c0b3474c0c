import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { isTimeOfDay, localDateOf } from '../../kernel/zoned.ts';
import { perform } from '../../perform.ts';
import { leadsSomeone } from '../leading.ts';
import { NOTICES, type Notice } from '../rules/notices.ts';
import { leavesRoom, type QuietHours } from '../rules/quiet-hours.ts';
import { keepMessageSettings, type MessageSettings, messageSettingsOf } from '../store/message-settings.ts';
import { personById } from '../store/people.ts';
import { actorOf, type Person } from '../types.ts';
import { auditChange } from './audit.ts';
import { openChange } from './open-change.ts';

/** What the caller wants to hear of, and what of it there is for them to choose. */
export type OwnSettings = { person: Person; settings: MessageSettings; choice: readonly Notice[] };

export async function ownSettings({ db, clock }: Context, caller: Caller): Promise<OwnSettings> {
  const { workspaceId, personId, zone } = caller;
  const today = localDateOf(clock.now(), zone);
  const person = await personById(db, workspaceId, personId, today);
  if (!person) throw new Error(`The caller ${personId} is not in the workspace`);
  // Only whoever leads people is reminded of them.
  const leads = await leadsSomeone(db, workspaceId, personId, today);
  const choice = NOTICES.filter((notice) => notice !== 'reminders' || leads);
  return { person, settings: await messageSettingsOf(db, workspaceId, personId), choice };
}

/**
 * Keeps when the caller wants quiet (null: never), and which of `choice` they want to hear of; what they could not choose
 * stays. Throws a UserError for hours that leave no room for anything.
 */
export async function saveSettings(
  context: Context,
  caller: Caller,
  { quiet, wanted }: { quiet: { from: string; until: string } | null; wanted: readonly string[] },
): Promise<MessageSettings> {
  if (quiet) requireHours(quiet);
  const { settings, choice } = await ownSettings(context, caller);
  const off = NOTICES.filter((notice) =>
    choice.includes(notice) ? !wanted.includes(notice) : settings.off.includes(notice),
  );
  const next: MessageSettings = { quiet, off };
  if (isSame(settings, next)) return next;
  const { workspaceId, personId } = caller;
  await perform(context, caller, async (trx) => {
    const change = await openChange(trx, context, workspaceId, actorOf(caller));
    await keepMessageSettings(trx, workspaceId, personId, next, context.clock.now());
    await auditChange(trx, change, 'person', personId, 'person.messages_set', {
      quietFrom: quiet?.from ?? null,
      quietUntil: quiet?.until ?? null,
      off: off.join(' '),
    });
  });
  return next;
}

function requireHours(quiet: QuietHours): void {
  if (!isTimeOfDay(quiet.from) || !isTimeOfDay(quiet.until)) {
    throw new UserError((t) => t.common.outdatedForm);
  }
  if (quiet.from === quiet.until) throw new UserError((t) => t.settings.sameHour, 'quiet_until');
  if (!leavesRoom(quiet)) throw new UserError((t) => t.settings.noRoom, 'quiet_until');
}

const isSame = (one: MessageSettings, other: MessageSettings) =>
  one.quiet?.from === other.quiet?.from &&
  one.quiet?.until === other.quiet?.until &&
  one.off.join() === other.off.join();
