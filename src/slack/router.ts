import type { App } from '@slack/bolt';
import type { Capability } from '../capability.ts';
import type { Context } from '../context.ts';
import { describeError } from '../log.ts';
import type { FileSender } from './file-sender.ts';
import { createHomes } from './homes.ts';
import { createButtonListener } from './on-button.ts';
import { createCloseListener } from './on-close.ts';
import { createCommandListener } from './on-command.ts';
import { createEventListener } from './on-event.ts';
import { createModalListener } from './on-modal.ts';
import { createShortcutListener } from './on-shortcut.ts';
import { createRegistry } from './registry.ts';
import { removeNul } from './remove-nul.ts';
import { trackWork, type WorkTracker } from './work-tracker.ts';

/** What is under way; `stopHomes`: App Homes are not drawn anew any more. */
export type RoutedWork = WorkTracker & { stopHomes(): void };

/**
 * Brings each payload from Slack to the capability that declared its name. One Bolt listener per payload kind and
 * a Map inside: Bolt runs every listener's chain for every payload, so forty listeners cost half the throughput.
 * Returns what is under way, for a graceful stop. App Homes are drawn anew `homesMs` after something changed.
 */
export function routePayloads(
  app: App,
  context: Context,
  capabilities: readonly Capability[],
  files: FileSender,
  options: { homesMs?: number } = {},
): RoutedWork {
  const registry = createRegistry(capabilities);
  const work = trackWork(context.log);
  const homes = createHomes(context, registry, {
    follow: work.follow,
    ...(options.homesMs === undefined ? {} : { gatherMs: options.homesMs }),
  });
  const told: Context = { ...context, stored: homes.stored };
  const listener = <A extends { body: object }>(listen: (args: A) => Promise<void>) =>
    work.follow((args: A) => {
      removeNul(args.body);
      return listen(args);
    });
  app.command(/.*/, listener(createCommandListener(told, registry, files)));
  app.action(/.*/, listener(createButtonListener(told, registry, homes)));
  app.view(/.*/, listener(createModalListener(told, registry, homes)));
  // Bolt's pattern alone means submissions only.
  app.view({ callback_id: /.*/, type: 'view_closed' }, listener(createCloseListener(homes)));
  app.event(/.*/, listener(createEventListener(told, registry, homes)));
  app.shortcut(/.*/, listener(createShortcutListener(told, registry)));
  app.options(/.*/, async ({ ack }) => ack());
  app.error(async (error) =>
    context.log.error({ error: describeError(error.original ?? error) }, 'bolt failed'),
  );
  return { ...work, stopHomes: homes.stop };
}
