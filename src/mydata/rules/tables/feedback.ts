import type { FeedbackTables } from '../../../database/tables/feedback.ts';
import type { TablesOfPeople } from '../table-of-people.ts';

/** What the columns of feedback are to a person. */
export const feedbackTables: TablesOfPeople<FeedbackTables> = {
  feedback: {
    topic: 'feedback',
    since: 'given_at',
    columns: {
      workspace_id: 'inner',
      id: 'value',
      giver_id: 'mine',
      receiver_id: 'reader',
      kind: 'value',
      template: 'value',
      direction: 'value',
      situation: 'value',
      behaviour: 'value',
      impact: 'value',
      next_step: 'value',
      link: 'value',
      given_at: 'instant',
      waits_until: 'instant',
      opened_at: 'instant',
      thanked_at: 'instant',
      reply: 'value',
      replied_at: 'instant',
      taken_back_at: 'instant',
    },
  },
  // Whom it is about, if that is a third, knows of it once it came to something: it stands with the feedback then.
  feedback_request: {
    topic: 'feedback',
    since: 'asked_at',
    columns: {
      workspace_id: 'inner',
      id: 'inner',
      asker_id: 'mine',
      asked_id: 'mine',
      about_id: 'person',
      topic: 'value',
      asked_at: 'instant',
      expires_at: 'instant',
      declined_at: 'instant',
      feedback_id: 'inner',
      withdrawn_at: 'instant',
    },
  },
};
