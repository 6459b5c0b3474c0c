import type { Context } from '../context.ts';
import { describeError } from '../log.ts';
import type { Standing } from './standing-store.ts';

/**
 * Removes the post of a delivery that was taken back. Whether nothing of it stands in Slack, or will: it is removed now, was
 * never sent, or is not to be removed. What waits, is on its way or cannot be reached is to be looked at again. `what` it is
 * stands in the log: 'praise', 'a win'.
 */
export async function removePost(
  context: Pick<Context, 'directory' | 'log'>,
  { state, post }: Standing,
  what: string,
): Promise<boolean> {
  if (state !== 'sent') return state === 'failed' || state === 'skipped';
  if (!post) return true;
  const { channelId, ts } = post;
  try {
    const isRemoved = await context.directory.removeMessage(channelId, ts);
    if (!isRemoved) context.log.warn({ channelId, ts }, `Slack does not remove ${what} that was taken back`);
    return true;
  } catch (error) {
    context.log.warn({ channelId, error: describeError(error) }, `${what} could not be removed yet`);
    return false;
  }
}
