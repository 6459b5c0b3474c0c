import { z } from 'zod';
import type { Button, ButtonRequest, EventHandler } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { askAboutStatus } from '../actions/time-off/ask-about-status.ts';
import { draftTimeOff } from '../actions/time-off/list-time-off.ts';
import { takeTimeOff } from '../actions/time-off/take-time-off.ts';
import { ids } from '../messages/ids.ts';
import { timeOffForm } from '../messages/time-off/form.ts';
import { statusKeptMessage } from '../messages/time-off/status-question.ts';
import { takenMessage } from '../messages/time-off/taken.ts';
import { checkDays } from '../rules/away/read-days.ts';
import { readDaysValue } from '../rules/away/status-days.ts';

/** As much of Slack's user as a status takes. Of a preset the canonical text is English, whatever Slack's language. */
const StatusEvent = z.object({
  user: z.object({
    id: z.string(),
    profile: z.object({
      status_text: z.string().nullish(),
      status_text_canonical: z.string().nullish(),
      status_emoji: z.string().nullish(),
      /** Unix seconds; 0: it does not expire. */
      status_expiration: z.number().int().min(0).max(8_640_000_000_000).nullish(),
    }),
  }),
});

/** Somebody's status changed, or was cleared. */
export const statusEvent: EventHandler = {
  type: 'user_status_changed',
  async run(context, workspaceId, event) {
    const { data } = StatusEvent.safeParse(event);
    if (!data) return;
    const { status_text, status_text_canonical, status_emoji, status_expiration } = data.user.profile;
    await askAboutStatus(context, workspaceId, {
      slackUserId: data.user.id,
      text: status_text_canonical || status_text || '',
      emoji: status_emoji ?? '',
      expiresAt: status_expiration ? new Date(status_expiration * 1000) : null,
    });
  },
};

/** *Yes, leave them out* and *Only today*: the days the button carries, for whoever clicks it. */
export const statusOffButtons: readonly Button[] = [ids.statusOff, ids.statusToday].map((id) => ({
  id,
  run: takeOff,
}));

async function takeOff({ context, caller, value, t }: ButtonRequest) {
  const carried = readDaysValue(value);
  const today = localDateOf(context.clock.now(), caller.zone);
  const reading = carried && checkDays(carried.first, carried.last, today, carried.halves);
  if (!reading?.ok) throw new UserError((words) => words.common.outdatedButton);
  const request = { personId: caller.personId, days: reading.days, deputyId: null };
  return { kind: 'replace', message: takenMessage(await takeTimeOff(context, caller, request), t) } as const;
}

/** *Choose the days*: the form for one's own days off, whose result takes the place of the question. */
export const statusDaysButton: Button = {
  id: ids.statusDays,
  async run({ context, caller, t }) {
    const view = timeOffForm(await draftTimeOff(context, caller, caller.personId), t);
    return { kind: 'open', view, returns: true };
  },
};

/** *No*: nothing is stored. */
export const statusNoButton: Button = {
  id: ids.statusNo,
  run: async ({ caller, t }) => ({ kind: 'replace', message: statusKeptMessage(caller.personId, t) }),
};
