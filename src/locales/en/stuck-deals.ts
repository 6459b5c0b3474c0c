const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);

/** Deals that have been in their stage too long. */
export const stuckDeals = {
  name: 'stuck deals',
  why: (p: { stuck: number; open: number }) =>
    `${p.stuck} of your ${p.open} open deals have been in their stage more than twice as long as won deals usually are.`,
  next: 'Pick one: agree on a next step with a date, or close it as lost.',
  longest: (p: { days: number }) => `Longest in its stage: ${days(p.days)}`,
  usual: (p: { median: string; n: number }) =>
    `Won deals usually spend ${p.median} days there (median of ${p.n})`,
  rule: 'A deal counts as stuck after twice the median days that won deals spent in its stage, where at least 10 won deals are known',
  show: 'Show them',
  title: (p: { stuck: number }) =>
    p.stuck === 1 ? '1 deal of yours is stuck' : `${p.stuck} deals of yours are stuck`,
  line: (p: { deal: string; stage: string; days: number; median: string }) =>
    `${p.deal}: ${days(p.days)} in “${p.stage}”, usually ${p.median}`,
  more: (p: { more: number }) => `And ${p.more} more`,
  refusal: 'Stuck deals are listed to their owner only.',
  none: 'None of your open deals is stuck at present.',
};
