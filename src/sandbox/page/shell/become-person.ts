import { goTo } from './use-location.ts';

/**
 * Looks through another person's eyes, at the same channel or the app (the page falls back when the new
 * person is not in the channel); direct messages belong to one person, so they are left.
 */
export function becomePerson(id: string): void {
  const query = new URLSearchParams(window.location.search);
  const conversation = query.get('c');
  const isShared = conversation && !conversation.startsWith('D');
  goTo({ as: id, ...(isShared && { c: conversation }), ...(query.get('tab') === 'home' && { tab: 'home' }) });
}
