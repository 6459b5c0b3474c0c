import type { Announcer } from '../announcements.ts';
import type { Faults } from '../api/faults.ts';
import type { SocketMode } from '../app/socket-mode.ts';
import type { Handler } from '../http/server.ts';
import type { Sandbox } from '../sandbox.ts';
import { controlRoutes } from './controls.ts';
import { conversationRoutes } from './conversations.ts';
import { interactionRoutes } from './interactions.ts';
import { messageRoutes } from './messages.ts';
import { peopleRoutes } from './people.ts';
import { createRouter } from './router.ts';
import { viewRoutes } from './views.ts';

/** What a person can do, as JSON below `/sandbox/v1` (described in ../../README.md). */
export function createPersonApi(options: {
  sandbox: Sandbox;
  announcer: Announcer;
  faults: Faults;
  socket: SocketMode;
  onMoveClock?: ((to: Date) => Promise<void>) | undefined;
}): Handler {
  const { sandbox, announcer } = options;
  return createRouter('/sandbox/v1', [
    ...controlRoutes(options),
    ...conversationRoutes(sandbox),
    ...messageRoutes(sandbox),
    ...interactionRoutes(sandbox),
    ...viewRoutes(sandbox, announcer),
    ...peopleRoutes(sandbox),
  ]);
}
