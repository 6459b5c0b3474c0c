import type { KnownBlock } from '@slack/types';
import type { Request } from '../capability.ts';
import { askedOfMe } from './actions/my-calls.ts';
import { needBlocks } from './messages/list.ts';

/** The calls that the reader was asked to review. */
export async function callNeeds({ context, caller, t }: Request): Promise<KnownBlock[]> {
  return needBlocks(await askedOfMe(context, caller), t);
}
