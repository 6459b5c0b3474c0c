import type { KnownBlock } from '@slack/types';
import type { Answer, Capability, Request } from '../capability.ts';
import { homeSections } from '../slack/registry.ts';
import { ownDay } from './actions/today.ts';
import { menuView } from './messages/menu.ts';
import { MORE_BUTTON, NEEDS_BUTTON, needsBlocks, topBlocks, waysBlocks } from './messages/top.ts';

/**
 * The top of App Home: the greeting, and what of all the `others` waits for the reader. `all` are asked when somebody presses
 * *More*, since what is behind it comes after this in the row as well.
 */
export function homeWith(others: readonly Capability[], all: () => readonly Capability[]): Capability {
  async function needsOf(request: Request): Promise<KnownBlock[]> {
    const needs = [];
    for (const { needs: own } of others) needs.push(...((await own?.(request)) ?? []));
    return needs;
  }
  return {
    name: 'home',
    home: [
      {
        order: -20,
        render: async ({ context, caller, t }) => topBlocks(await ownDay(context, caller), caller.name, t),
      },
      { order: -10, render: async (request) => needsBlocks(await needsOf(request), request.t) },
      { order: 30, render: async ({ t }) => waysBlocks(t) },
    ],
    buttons: [
      {
        id: MORE_BUTTON,
        async run(request): Promise<Answer> {
          const blocks = [];
          for (const { rare, render } of homeSections(all()))
            if (rare) blocks.push(...(await render(request)));
          return { kind: 'open', view: menuView(request.t.home.more, blocks, request.t) };
        },
      },
      {
        id: NEEDS_BUTTON,
        async run(request): Promise<Answer> {
          const view = menuView(request.t.home.needsYou, await needsOf(request), request.t);
          return { kind: 'open', view };
        },
      },
    ],
  };
}
