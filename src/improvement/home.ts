import type { KnownBlock } from '@slack/types';
import type { HomeSection, Request } from '../capability.ts';
import { myPlans, waitingOf } from './actions/my-plans.ts';
import { homeBlock, needBlock } from './messages/notices.ts';

/** Plans that run, in App Home; nothing where there is none. */
export const homeSection: HomeSection = {
  order: 33,
  async render({ context, caller, t }) {
    const running = (await myPlans(context, caller)).filter(
      ({ plan, part }) => plan.state === 'running' && part !== 'reader',
    );
    return running.map((view) => homeBlock(view, t));
  },
};

/** What waits for the reader: a version to agree to, a word at a check. */
export async function planNeeds({ context, caller, t }: Request): Promise<KnownBlock[]> {
  return (await myPlans(context, caller)).flatMap((view) => {
    const waiting = waitingOf(view, caller.personId);
    return waiting ? [needBlock(view, waiting, t)] : [];
  });
}
