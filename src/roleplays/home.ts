import type { KnownBlock } from '@slack/types';
import type { Request } from '../capability.ts';
import { askedOfMe, waitsForPartner } from './actions/my-roleplays.ts';
import { needBlocks } from './messages/list.ts';

/** Invitations that nobody answered yet, and what was played and wants points. */
export async function roleplayNeeds({ context, caller, t }: Request): Promise<KnownBlock[]> {
  const lines = await askedOfMe(context, caller);
  return needBlocks(
    lines.filter(({ state }) => waitsForPartner(state)),
    t,
  );
}
