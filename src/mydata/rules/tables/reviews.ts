import type { ReviewTables } from '../../../database/tables/reviews.ts';
import type { TablesOfPeople } from '../table-of-people.ts';

/**
 * What the columns of performance reviews are to a person. A part is its writer's, and the pair's from the day on which it was
 * shared with both; what both wrote of their talk is both's.
 */
export const reviewTables: TablesOfPeople<ReviewTables> = {
  review_cycle: {
    topic: 'reviews',
    since: 'started_at',
    columns: {
      workspace_id: 'inner',
      id: 'value',
      name: 'value',
      period_start: 'value',
      period_end: 'value',
      self_due: 'value',
      manager_due: 'value',
      peers: 'value',
      has_overall: 'value',
      started_by: 'mine',
      started_at: 'instant',
      ended_by: 'person',
      ended_at: 'instant',
    },
  },
  review: {
    topic: 'reviews',
    columns: {
      workspace_id: 'inner',
      id: 'value',
      cycle_id: 'value',
      person_id: 'mine',
      manager_id: 'mine',
      state: 'value',
      shared_on: 'value',
      ended_why: 'value',
      ended_at: 'instant',
      verdict: 'value',
      comment: 'value',
      closed_at: 'instant',
      shown_to: 'person',
    },
  },
  review_part: {
    topic: 'reviews',
    since: 'asked_at',
    columns: {
      workspace_id: 'inner',
      id: 'value',
      review_id: 'value',
      kind: 'value',
      author_id: 'mine',
      person_id: 'once_open',
      manager_id: 'once_open',
      state: 'value',
      well: 'value',
      hard: 'value',
      next: 'value',
      overall: 'value',
      asked_at: 'instant',
      saved_at: 'instant',
      open_on: 'value',
    },
  },
  review_peer: {
    topic: 'reviews',
    since: 'changed_at',
    columns: {
      workspace_id: 'inner',
      review_id: 'value',
      peer_id: 'person',
      person_id: 'mine',
      state: 'value',
      changed_at: 'instant',
    },
  },
  review_note: {
    topic: 'reviews',
    since: 'noted_at',
    columns: {
      workspace_id: 'inner',
      id: 'value',
      review_id: 'value',
      kind: 'value',
      person_id: 'mine',
      manager_id: 'mine',
      author_id: 'person',
      text: 'value',
      noted_on: 'value',
      noted_at: 'instant',
    },
  },
};
