import type { Message } from '../api/shapes.ts';
import { nameOf } from '../rules/people.ts';
import type { Workspace } from '../shell/workspace.tsx';

/** Who wrote a message, as shown beside it. */
export type Author = { id: string; name: string; isApp: boolean };

/** The author of a message: the app, Slackbot, or a member. */
export function authorOf(message: Message, { state, findUser }: Workspace): Author {
  const id = message.user ?? message.bot_id ?? '';
  if (id === state.app.user_id || (message.bot_id && id !== 'USLACKBOT')) {
    return { id, name: state.app.name, isApp: true };
  }
  if (id === 'USLACKBOT') return { id, name: 'Slackbot', isApp: false };
  const user = findUser(id);
  return { id, name: user ? nameOf(user) : id, isApp: false };
}
