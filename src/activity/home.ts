import type { HomeSection } from '../capability.ts';
import type { Caller, Context } from '../context.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { leadsSomeone } from '../people/index.ts';
import { myCounts } from './actions/my-counts.ts';
import { countsBlocks } from './messages/counts.ts';

/** Today's and this week's counts in App Home, above the pace; nothing for whoever leads or administers and logs nothing. */
export const homeSection: HomeSection = {
  order: 9,
  async render({ context, caller, t }) {
    const counts = await myCounts(context, caller);
    const isEmpty = counts.day.length + counts.week.length === 0;
    if (isEmpty && (caller.isAdmin || (await leads(context, caller)))) return [];
    return countsBlocks(counts, t);
  },
};

const leads = ({ db, clock }: Context, { workspaceId, personId, zone }: Caller) =>
  leadsSomeone(db, workspaceId, personId, localDateOf(clock.now(), zone));
