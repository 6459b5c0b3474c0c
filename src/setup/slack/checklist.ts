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

/** Of an admin's App Home: the whole list near its top until every team is live, then one line behind *More*. */
export const setupSections: readonly HomeSection[] = [
  {
    order: 0,
    async render(request) {
      const { context, caller, t } = request;
      if (!caller.isAdmin || (await teamsAllLive(request))) return [];
      return checklistMessage(await checklist(context, caller, 0), t).blocks;
    },
  },
  {
    order: 95,
    rare: true,
    async render(request) {
      const all = request.caller.isAdmin && (await teamsAllLive(request));
      return all ? allLiveBlocks(all, request.t) : [];
    },
  },
];

/** How many teams there are, if there are any and every one is live; else 0. */
async function teamsAllLive({ context, caller }: Request): Promise<number> {
  const { teams, live } = await countTeams(context, caller);
  return teams === live ? teams : 0;
}

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
