import { z } from 'zod';
import { SlackError } from '../slack-error.ts';
import { type Methods, method } from './method.ts';

/** Who does not want to be disturbed, as an app sees it of others: a stretch of time, and nothing of how it was set. */
export const dndMethods: Methods = {
  'dnd.info': method(
    z.object({ user: z.string() }),
    (sandbox, { user: id }) => {
      if (!sandbox.state.users.has(id)) throw new SlackError('user_not_found');
      const now = Math.floor(sandbox.businessClock.now().getTime() / 1000);
      const until = sandbox.doNotDisturb.get(id) ?? 0;
      return until > now
        ? { dnd_enabled: true, next_dnd_start_ts: now, next_dnd_end_ts: until }
        : { dnd_enabled: false, next_dnd_start_ts: 1, next_dnd_end_ts: 1 };
    },
    { scope: 'dnd:read' },
  ),
};
