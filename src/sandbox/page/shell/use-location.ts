import { useSyncExternalStore } from 'react';
import type { Conversation } from '../api/shapes.ts';
import type { Workspace } from './workspace.tsx';

/** Where the page is: who looks (`as`), at which conversation (`c`, an id or `app`), thread (`t`) and tab of the app. */
export type Place = { as?: string; c?: string; t?: string; tab?: 'home' };

const changed = 'place-changed';

function subscribe(listener: () => void) {
  window.addEventListener('popstate', listener);
  window.addEventListener(changed, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(changed, listener);
  };
}

/** The place in the address bar. */
export function usePlace(): Place {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  const query = new URLSearchParams(search);
  const [as, c, t] = ['as', 'c', 't'].map((name) => query.get(name) ?? undefined);
  return {
    ...(as && { as }),
    ...(c && { c }),
    ...(t && { t }),
    ...(query.get('tab') === 'home' && { tab: 'home' }),
  };
}

/** A conversation's `c`: the app's direct messages are `app`, so that the place stays when the person changes. */
export function placeOf({ id, with_user }: Conversation, { state }: Workspace): string {
  return with_user === state.app.user_id ? 'app' : id;
}

/** Goes to a place; `isCorrection` replaces the present one, so that Back does not return to it. */
export function goTo(place: Place, isCorrection = false): void {
  const url = `?${new URLSearchParams(place)}`;
  if (isCorrection) window.history.replaceState(null, '', url);
  else window.history.pushState(null, '', url);
  window.dispatchEvent(new Event(changed));
}
