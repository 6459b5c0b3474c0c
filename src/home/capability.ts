import type { Capability } from '../capability.ts';
import { ownDay } from './actions/today.ts';
import { needsBlocks, topBlocks } from './messages/top.ts';

/** The top of App Home: the greeting, and what of all the `others` waits for the reader. */
export function homeWith(others: readonly Capability[]): Capability {
  return {
    name: 'home',
    home: [
      {
        order: -20,
        render: async ({ context, caller, t }) => topBlocks(await ownDay(context, caller), caller.name, t),
      },
      {
        order: -10,
        async render(request) {
          const needs = [];
          for (const { needs: needsOf } of others) needs.push(...((await needsOf?.(request)) ?? []));
          return needsBlocks(needs, request.t);
        },
      },
    ],
  };
}
