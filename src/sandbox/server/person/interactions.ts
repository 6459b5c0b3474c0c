import { z } from 'zod';
import { act, type Surface } from '../app/actions.ts';
import type { Ack } from '../app/link.ts';
import { runShortcut } from '../app/shortcuts.ts';
import type { Json } from '../json.ts';
import type { Sandbox } from '../sandbox.ts';
import { SlackError } from '../slack-error.ts';
import type { User } from '../types.ts';
import { actor, messageFor, messageName, read, value, values } from './read.ts';
import type { Route } from './router.ts';
import { viewFor } from './views.ts';

const action = z.object({
  message: messageName.optional(),
  view: z.object({ id: z.string() }).optional(),
  action_id: z.string(),
  block_id: z.string().optional(),
  value: value.optional(),
  values: values.optional(),
});

const shortcut = z.object({ callback_id: z.string(), message: messageName.optional() });

/** Buttons, menus and other elements; shortcuts. */
export function interactionRoutes(sandbox: Sandbox): Route[] {
  return [
    {
      method: 'POST',
      path: '/as/:user/actions',
      async run(call) {
        const user = actor(sandbox, call);
        const body = read(action, call);
        const deed = {
          actionId: body.action_id,
          blockId: body.block_id,
          value: body.value,
          values: body.values,
        };
        return answer(await act(sandbox, user, surfaceOf(sandbox, user, body), deed));
      },
    },
    {
      method: 'POST',
      path: '/as/:user/shortcuts',
      async run(call) {
        const user = actor(sandbox, call);
        const { callback_id, message } = read(shortcut, call);
        const target = message ? messageFor(sandbox, user, message) : undefined;
        return answer(await runShortcut(sandbox, user, callback_id, target));
      },
    },
  ];
}

function surfaceOf(sandbox: Sandbox, user: User, { message, view }: z.infer<typeof action>): Surface {
  if (message) return messageFor(sandbox, user, message);
  if (view) return { view: viewFor(sandbox, user, view.id) };
  throw new SlackError('invalid_request', { message: 'Either message or view must be given' });
}

function answer(ack: Ack): Json {
  if (!ack.ok) throw new SlackError(ack.error);
  return {};
}
