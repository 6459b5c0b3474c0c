import type { Message } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { section } from '../../slack/blocks.ts';
import type { SyncResult } from '../actions/sync-members.ts';

/** What a comparison with Slack changed. */
export function syncedMessage(result: SyncResult, t: Translations): Message {
  const { created, updated, left, newAdmins } = result;
  const changed = created + updated + left > 0;
  const lines = [
    changed ? t.people.synced(result) : t.people.syncedSame,
    ...(newAdmins > 0 ? [t.people.newAdmins({ count: newAdmins })] : []),
  ];
  const text = lines.join('\n');
  return { text, blocks: [section(text)] };
}
