import { z } from 'zod';
import type { Announcer } from '../announcements.ts';
import { sendEvent } from '../app/events.ts';
import { closeModal, submit } from '../app/submissions.ts';
import { modalsOf } from '../app/views.ts';
import type { Sandbox } from '../sandbox.ts';
import { SlackError } from '../slack-error.ts';
import { openAppDm } from '../state/conversations.ts';
import type { User, View } from '../types.ts';
import { actor, read, values } from './read.ts';
import type { Route } from './router.ts';

/** How long opening the Home tab waits for the app to publish it. */
const HOME_MS = 3000;

/** Modals and the Home tab. */
export function viewRoutes(sandbox: Sandbox, announcer: Announcer): Route[] {
  return [
    {
      method: 'GET',
      path: '/as/:user/views',
      run: (call) => ({ views: modalsOf(sandbox, actor(sandbox, call).id) }),
    },
    {
      method: 'POST',
      path: '/as/:user/views/:id/submit',
      async run(call) {
        const user = actor(sandbox, call);
        const body = read(z.object({ values: values.default({}) }), call);
        return submit(sandbox, user, modalFor(sandbox, user, call.params.id), body.values);
      },
    },
    {
      method: 'POST',
      path: '/as/:user/views/:id/close',
      async run(call) {
        const user = actor(sandbox, call);
        await closeModal(sandbox, user, modalFor(sandbox, user, call.params.id));
        return {};
      },
    },
    {
      method: 'GET',
      path: '/as/:user/home',
      run: (call) => ({ view: sandbox.state.homes.get(actor(sandbox, call).id) ?? null }),
    },
    {
      method: 'POST',
      path: '/as/:user/home',
      async run(call) {
        const user = actor(sandbox, call);
        if (!sandbox.manifest.homeTab) throw new SlackError('not_enabled');
        await openHome(sandbox, announcer, user);
        return { view: sandbox.state.homes.get(user.id) ?? null };
      },
    },
  ];
}

/** An open modal or the Home tab of this person. Throws a SlackError `view_not_found`. */
export function viewFor(sandbox: Sandbox, user: User, id: string): View {
  const home = sandbox.state.homes.get(user.id);
  return home?.id === id ? home : modalFor(sandbox, user, id);
}

function modalFor(sandbox: Sandbox, user: User, id: string | undefined): View {
  const view = modalsOf(sandbox, user.id).find((each) => each.id === id);
  if (!view) throw new SlackError('view_not_found');
  return view;
}

/** Tells the app that a person looks at its Home tab; resolves when it published one, or after three seconds. */
async function openHome(sandbox: Sandbox, { subscribe }: Announcer, user: User): Promise<void> {
  const { promise: published, resolve } = Promise.withResolvers<void>();
  const unsubscribe = subscribe((announcement) => {
    if (announcement.type === 'home' && announcement.for?.has(user.id)) resolve();
  });
  const cancel = sandbox.timers.after(HOME_MS, resolve);
  const view = sandbox.state.homes.get(user.id);
  sendEvent(sandbox, 'app_home_opened', {
    type: 'app_home_opened',
    user: user.id,
    channel: openAppDm(sandbox, user.id).id,
    tab: 'home',
    ...(view ? { view } : {}),
  });
  await published;
  cancel();
  unsubscribe();
}
