import { z } from 'zod';
import type { Button, Modal } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isLocalDate } from '../../kernel/date.ts';
import { draftTeam } from '../actions/draft-team.ts';
import { lookAtChannel } from '../actions/look-at-channel.ts';
import { pickedPeople } from '../actions/picked.ts';
import { setUpTeam } from '../actions/set-up-team.ts';
import { AUTO } from '../messages/holidays/region-menu.ts';
import { ids } from '../messages/ids.ts';
import { teamForm, teamSavedView } from '../messages/team-form.ts';

/** Opens the form for a new team. */
export const newTeamButton: Button = {
  id: ids.newTeam,
  async run({ context, caller, t }) {
    return { kind: 'open', view: teamForm(await draftTeam(context, caller, null), t) };
  },
};

/** Opens the form for a team; its id is the button's value. */
export const editTeamButton: Button = {
  id: ids.editTeam,
  async run({ context, caller, value, t }) {
    return { kind: 'open', view: teamForm(await draftTeam(context, caller, value), t) };
  },
};

const Fields = z.object({
  name: z.string(),
  manager: z.string().nullish(),
  members: z.array(z.string()).nullish(),
  channel: z
    .string()
    .regex(/^[A-Z0-9]+$/)
    .nullish(),
  zone: z.string(),
  locale: z.enum(['en', 'tr']),
  /** A form opened before holidays came has no such field; they stay as they are. */
  holidays: z.string().optional(),
  from: z.string().refine(isLocalDate).nullish(),
});

/** Stores the team and shows it. */
export const teamModal: Modal = {
  id: ids.teamForm,
  async submit({ context, caller, metadata, values, t }) {
    const { data } = Fields.safeParse(values);
    if (!data) throw new UserError((words) => words.common.outdatedForm);
    const [managerId = null] = await pickedPeople(context, caller, data.manager ? [data.manager] : []);
    const memberIds = await pickedPeople(context, caller, data.members ?? []);
    const known = memberIds.filter((id) => id !== null);
    const errors = {
      ...(data.manager && !managerId ? { manager: t.people.userUnknown } : {}),
      ...(known.length < memberIds.length ? { members: t.people.usersUnknown } : {}),
    };
    if (Object.keys(errors).length > 0) return { kind: 'errors', errors };
    const channelState = data.channel ? await lookAtChannel(context, data.channel) : null;
    if (channelState === 'shared' || channelState === 'archived') {
      return { kind: 'errors', errors: { channel: t.setup.refusedChannel[channelState] } };
    }
    const result = await setUpTeam(context, caller, {
      teamId: metadata || null,
      name: data.name,
      managerId,
      memberIds: known,
      channelId: data.channel ?? null,
      zone: data.zone,
      locale: data.locale,
      ...(data.holidays ? { holidays: data.holidays === AUTO ? null : data.holidays } : {}),
      ...(data.from ? { from: data.from } : {}),
    });
    return { kind: 'show', view: teamSavedView(result, channelState, t) };
  },
};
