import type { Button } from '../capability.ts';
import { myStuckDeals } from './find-stuck.ts';
import { STUCK_BUTTON } from './ids.ts';
import { stuckMessage } from './messages/stuck.ts';

/** Lists the deals of whoever presses it that are stuck now. */
export const stuckButton: Button = {
  id: STUCK_BUTTON,
  async run({ context, caller, t }) {
    return { kind: 'tell', message: stuckMessage(await myStuckDeals(context, caller), t) };
  },
};
