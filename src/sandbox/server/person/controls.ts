import { z } from 'zod';
import type { Clock } from '../../../clock.ts';
import { type Faults, faultSchema } from '../api/faults.ts';
import type { SocketMode } from '../app/socket-mode.ts';
import type { Sandbox } from '../sandbox.ts';
import { SlackError } from '../slack-error.ts';
import { read } from './read.ts';
import type { Route } from './router.ts';
import { toInstant } from './wall-time.ts';

/** What the workspace looks like, its clock, and how to disturb it. */
export function controlRoutes(options: {
  sandbox: Sandbox;
  faults: Faults;
  socket: SocketMode;
  onMoveClock?: ((to: Date) => Promise<void>) | undefined;
}): Route[] {
  const { sandbox, faults, socket, onMoveClock } = options;
  const zone = sandbox.workspace.zone ?? 'UTC';
  return [
    {
      method: 'GET',
      path: '/state',
      run: () => ({
        workspace: sandbox.workspace,
        clock: { now: isoNow(sandbox.businessClock), zone },
        app: describeApp(sandbox),
        users: [...sandbox.state.users.values()],
      }),
    },
    {
      method: 'POST',
      path: '/clock',
      async run(call) {
        if (!onMoveClock) throw new SlackError('not_supported');
        const to = toInstant(read(z.object({ to: z.string() }), call).to, zone);
        if (to < sandbox.businessClock.now()) throw new SlackError('clock_only_moves_forward');
        await onMoveClock(to);
        const now = isoNow(sandbox.businessClock);
        sandbox.announce({ type: 'clock', now });
        return { now };
      },
    },
    {
      method: 'POST',
      path: '/faults',
      run(call) {
        faults.add(read(faultSchema, call));
        return {};
      },
    },
    {
      method: 'DELETE',
      path: '/faults',
      run() {
        faults.clear();
        return {};
      },
    },
    {
      method: 'POST',
      path: '/disconnect',
      run(call) {
        socket.disconnect(read(disconnect, call));
        return {};
      },
    },
    { method: 'GET', path: '/ledger', run: () => ({ entries: sandbox.state.ledger }) },
  ];
}

const disconnect = z.object({
  reason: z.enum(['warning', 'refresh_requested']),
  hard: z.boolean().optional(),
  connections: z.number().int().min(1).optional(),
});

function describeApp({ manifest, state }: Sandbox) {
  return {
    name: manifest.botName,
    user_id: state.app.botUserId,
    commands: manifest.commands.map(({ command, description, usage_hint }) => ({
      command,
      description,
      usage_hint,
    })),
    shortcuts: manifest.shortcuts,
    home_tab: manifest.homeTab,
    messages_tab_read_only: manifest.messagesTabReadOnly,
  };
}

function isoNow(clock: Clock): string {
  return clock.now().toISOString();
}
