import type { ColumnType } from 'kysely';
import type { Fixed } from './columns.ts';

/** Tables of what people tell one another. */
export type FeedbackTables = {
  feedback: FeedbackTable;
  feedback_request: FeedbackRequestTable;
};

type Template = 'sbi' | 'coin' | 'forward' | 'free';

type Direction = 'up' | 'down' | 'peer';

/** What one person told another; private to the two. */
export type FeedbackTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  giver_id: string;
  receiver_id: string;
  kind: Fixed<'strength' | 'improve'>;
  /** What the four texts are called; one that it has no use for is empty. */
  template: ColumnType<Template, Template | undefined, never>;
  /** Up: to somebody above the giver, on the day it was given. Null: given before this was kept. */
  direction: ColumnType<Direction | null, Direction | null | undefined, never>;
  situation: string;
  behaviour: string;
  impact: string;
  next_step: string | null;
  /** The message in Slack that it is about. */
  link: string | null;
  given_at: Fixed<number>;
  /** The start of the receiver's hours, when it was given outside of them; until then they see nothing of it. */
  waits_until: Fixed<number | null>;
  /** When the receiver pressed *Open*. */
  opened_at: number | null;
  thanked_at: number | null;
  /** What the receiver answered; private to the two. */
  reply: string | null;
  replied_at: number | null;
  /** When the giver took it back; its texts are gone then. */
  taken_back_at: number | null;
};

/** That somebody was asked for feedback, about the asker or about somebody they lead. */
export type FeedbackRequestTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  asker_id: string;
  asked_id: string;
  /** The asker, or whom they lead; then the asker reads what is written, too. */
  about_id: string;
  topic: Fixed<string | null>;
  asked_at: Fixed<number>;
  expires_at: Fixed<number>;
  /** When the asked said not now. */
  declined_at: number | null;
  /** What came of it. */
  feedback_id: string | null;
  /** When the asker thought better of it. */
  withdrawn_at: number | null;
};
