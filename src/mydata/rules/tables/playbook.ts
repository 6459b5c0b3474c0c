import type { PlaybookTables } from '../../../database/tables/playbook.ts';
import type { TablesOfPeople } from '../table-of-people.ts';

/** What the columns of playbook are to a person. */
export const playbookTables: TablesOfPeople<PlaybookTables> = {
  playbook_entry: {
    topic: 'playbook',
    since: 'created_at',
    columns: {
      workspace_id: 'inner',
      id: 'value',
      locale: 'value',
      starter_key: 'inner',
      author_id: 'mine',
      owner_id: 'mine',
      version: 'value',
      link: 'value',
      shown: 'value',
      shared: 'value',
      created_at: 'instant',
      live_at: 'instant',
      reviewed_at: 'instant',
      removed_at: 'instant',
    },
  },
  playbook_version: {
    topic: 'playbook',
    since: 'written_at',
    columns: {
      workspace_id: 'inner',
      id: 'inner',
      entry_id: 'value',
      number: 'value',
      base: 'value',
      kind: 'value',
      title: 'value',
      occasion: 'value',
      talk: 'value',
      proof: 'value',
      answers: 'value',
      done_when: 'value',
      title_key: 'inner',
      occasion_key: 'inner',
      body_key: 'inner',
      writer_id: 'mine',
      reason: 'value',
      state: 'value',
      written_at: 'instant',
      decided_by: 'person',
      decided_at: 'instant',
      decision: 'value',
    },
  },
};
