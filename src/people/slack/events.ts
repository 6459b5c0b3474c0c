import { z } from 'zod';
import type { EventHandler } from '../../capability.ts';
import type { Context } from '../../context.ts';
import { toMember } from '../../slack/directory.ts';
import { becomeInstaller } from '../actions/become-installer.ts';
import { syncMember } from '../actions/sync-members.ts';
import { findCaller } from '../store/callers.ts';
import { workspaceById } from '../store/workspaces.ts';

/** Slack's user as far as we look at it before the edge reads the rest. */
const UserEvent = z.object({
  user: z.looseObject({
    id: z.string(),
    team_id: z.string().optional(),
    is_stranger: z.boolean().optional(),
    enterprise_user: z.unknown().optional(),
  }),
});

type SlackUser = z.infer<typeof UserEvent>['user'];

/** Someone joined the workspace, or something about them changed. */
export const memberEvents: readonly EventHandler[] = [
  { type: 'team_join', run: follow },
  { type: 'user_change', run: follow },
];

const Opened = z.object({ user: z.string() });

/** Whoever looks at the app first and may set it up is its installer. */
export const homeEvent: EventHandler = {
  type: 'app_home_opened',
  async run(context, workspaceId, event) {
    const { data } = Opened.safeParse(event);
    const { slackTeamId } = await workspaceById(context.db, workspaceId);
    if (!data || !slackTeamId) return;
    const person = await findCaller(context.db, slackTeamId, data.user, context.clock.now());
    if (person) await becomeInstaller(context, { ...person, personId: person.id });
  },
};

async function follow(context: Context, workspaceId: string, event: unknown) {
  const { data } = UserEvent.safeParse(event);
  if (!data) return;
  const { slackTeamId } = await workspaceById(context.db, workspaceId);
  if (isOutsider(data.user, slackTeamId)) return;
  const member = toMember(data.user as Parameters<typeof toMember>[0]);
  if (member) await syncMember(context, workspaceId, member);
}

/** People of other companies in shared channels also change, and Slack tells of that too. */
function isOutsider(user: SlackUser, slackTeamId: string | null): boolean {
  if (user.is_stranger) return true;
  return user.team_id !== undefined && user.team_id !== slackTeamId && user.enterprise_user === undefined;
}
