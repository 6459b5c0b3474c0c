/** What the buttons about a card that is looked at, sent on or shared call; each ends in its version. */
export const reviewIds = {
  post: 'scorecards.post.v1',
  notYet: 'scorecards.not_yet.v1',
  forward: 'scorecards.forward.v1',
  share: 'scorecards.share.v1',
} as const;
