import type { Fixed, JsonText } from './columns.ts';

/** Tables of 360 feedback; nothing in them says who answered, when, or what. */
export type RoundTables = {
  round: RoundTable;
  round_asked: RoundAskedTable;
  round_box: RoundBoxTable;
};

/** A round about one person; what it asks and until when is fixed once it runs. */
export type RoundTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  /** Whom it is about. */
  subject_id: string;
  /** Who led them when it was offered, and reads the result if they still do; null: nobody. */
  manager_id: string | null;
  opened_by: string;
  /** `offered`: the subject has not agreed yet. `declined`: they would rather not. */
  state: 'offered' | 'running' | 'closed' | 'declined' | 'called_off';
  /** Its last day. */
  ends_on: Fixed<string>;
  /** Business time: until then answers are taken, from then on the result can be read. */
  closes_at: Fixed<number>;
  offered_at: Fixed<number>;
  started_at: number | null;
  ended_at: number | null;
  /** JSON: what is shown of it, once it is closed. */
  result: JsonText | null;
};

/** Somebody who is asked in a round that is offered or runs. */
export type RoundAskedTable = {
  workspace_id: Fixed<string>;
  /** Their ballot: what lies in the box as long as they have not answered. */
  id: Fixed<string>;
  round_id: Fixed<string>;
  subject_id: string;
  person_id: string;
  part: Fixed<'self' | 'manager' | 'peers' | 'reports'>;
};

/** What was answered in a round so far, sealed (`rounds/sealed-box.ts`). */
export type RoundBoxTable = {
  workspace_id: Fixed<string>;
  round_id: Fixed<string>;
  subject_id: string;
  sealed: string;
};
