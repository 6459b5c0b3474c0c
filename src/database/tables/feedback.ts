import type { Fixed } from './columns.ts';

/** Tables of what people tell one another. */
export type FeedbackTables = {
  feedback: FeedbackTable;
};

/** What one person told another; private to the two. */
export type FeedbackTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  giver_id: string;
  receiver_id: string;
  kind: Fixed<'strength' | 'improve'>;
  situation: string;
  behaviour: string;
  impact: string;
  next_step: string | null;
  given_at: Fixed<number>;
  /** The start of the receiver's hours, when it was given outside of them; until then they see nothing of it. */
  waits_until: Fixed<number | null>;
  /** When the receiver pressed *Open*. */
  opened_at: number | null;
  thanked_at: number | null;
};
