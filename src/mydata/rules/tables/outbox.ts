import type { OutboxTables } from '../../../database/tables/outbox.ts';
import type { TablesOfPeople } from '../table-of-people.ts';

/** What the columns of outbox are to a person. */
export const outboxTables: TablesOfPeople<OutboxTables> = {
  delivery: {
    topic: 'messages',
    since: 'due_at',
    columns: {
      workspace_id: 'inner',
      id: 'inner',
      kind: 'value',
      period: 'value',
      target: 'addressee',
      params: 'json',
      parent_id: 'inner',
      position: 'inner',
      due_at: 'instant',
      expires_at: 'inner',
      state: 'value',
      owner: 'secret',
      claimed_at: 'inner',
      next_at: 'inner',
      attempt: 'inner',
      channel: 'value',
      thread_ts: 'inner',
      seen_ts: 'inner',
      slack_ts: 'value',
      reason: 'inner',
      created_at: 'inner',
    },
  },
};
