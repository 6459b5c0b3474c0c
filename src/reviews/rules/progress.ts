import { isReadyToShare, type PartStanding, type Review } from './review.ts';

/** How far a review is, which is all that whoever started the cycle sees of it. */
export type Stage = 'not_begun' | 'written' | 'shared' | 'acknowledged' | 'ended';

/** Who of a review has finished writing: nothing tells a draft from an empty page. */
export type Written = { self: boolean; manager: boolean; peers: number; peersAsked: number };

export function writtenOf(parts: readonly Pick<PartStanding, 'kind' | 'state'>[]): Written {
  const peers = parts.filter(({ kind }) => kind === 'peer');
  const isDone = (kind: PartStanding['kind']) =>
    parts.some((part) => part.kind === kind && part.state === 'final');
  return {
    self: isDone('self'),
    manager: isDone('manager'),
    peers: peers.filter(({ state }) => state === 'final').length,
    peersAsked: peers.length,
  };
}

export function stageOf(
  { state }: Pick<Review, 'state'>,
  parts: readonly Pick<PartStanding, 'kind' | 'state'>[],
): Stage {
  if (state === 'ended') return 'ended';
  if (state === 'closed') return 'acknowledged';
  if (state === 'shared' || isReadyToShare(parts)) return 'shared';
  return parts.some((part) => part.state === 'final') ? 'written' : 'not_begun';
}
