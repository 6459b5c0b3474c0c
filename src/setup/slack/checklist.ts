import type { Answer, Button, HomeSection, Request, Topic } from '../../capability.ts';
import { peopleIds } from '../../people/index.ts';
import { checklist, countTeams } from '../actions/checklist.ts';
import { liveList } from '../actions/live-list.ts';
import { allLiveBlocks, checklistMessage } from '../messages/checklist.ts';
import { ids } from '../messages/ids.ts';
import { liveListMessage } from '../messages/live-list.ts';

/** `/pacesetter setup`: what is still to be set up. */
export const setupTopic: Topic = {
  words: ['setup', 'set-up', 'kurulum'],
  async run({ context, caller, t }) {
    return { kind: 'tell', message: checklistMessage(await checklist(context, caller, 0), t) };
  },
};

/** The first part of an admin's App Home: the whole list until every team is live, then one line. */
export const setupSection: HomeSection = {
  order: 0,
  async render({ context, caller, t }) {
    if (!caller.isAdmin) return [];
    const { teams, live } = await countTeams(context, caller);
    if (teams > 0 && teams === live) return allLiveBlocks(teams, t);
    return checklistMessage(await checklist(context, caller, 0), t).blocks;
  },
};

/** The lists and their pages, each in the place of what was clicked. */
export const listButtons: readonly Button[] = [
  ...[peopleIds.setup, ids.pageBack, ids.pageOn].map((id) => ({
    id,
    run: (request: Request & { value: string; from: string }) => showChecklist(request),
  })),
  ...[ids.live, ids.liveBack, ids.liveOn].map((id) => ({
    id,
    run: async ({ context, caller, t, value }: Request & { value: string }): Promise<Answer> => {
      const list = await liveList(context, caller, Number(value) || 0);
      return { kind: 'replace', message: liveListMessage(list, t) };
    },
  })),
];

async function showChecklist({ context, caller, t, value }: Request & { value: string }): Promise<Answer> {
  const list = await checklist(context, caller, Number(value) || 0);
  return { kind: 'replace', message: checklistMessage(list, t) };
}
