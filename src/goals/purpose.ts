import type { KnownBlock } from '@slack/types';
import type { ModalRequest, Request } from '../capability.ts';
import type { Reader, Writer } from '../database/open.ts';
import type { Period } from '../kernel/period.ts';
import type { FactKey } from '../kpis/index.ts';
import type { GoalSubject } from './store/goals.ts';

/** A goal about to be set, or one that stands, in one of its periods. */
export type PurposeGoal = { subject: GoalSubject; kpi: FactKey; period: Period };

/** What a goal is part of: something that runs, nothing, something that was closed, or something it lies outside of. */
export type GoalRelevance = 'linked' | 'unlinked' | 'closed' | 'outside';

/** Stores what was chosen, in the transaction that stores the goal and after it. */
export type StorePurpose = (trx: Writer) => Promise<void>;

/** What goals are for. `goals` asks for it and shows it; a later capability knows it, and `app.ts` joins the two. */
export type GoalPurpose = {
  /** Null where there is nothing a goal could be part of. */
  relevance(db: Reader, workspaceId: string, goal: PurposeGoal): Promise<GoalRelevance | null>;
  /** Fields to say it in; `values` is what was filled in before. */
  fields(request: Request, goal: PurposeGoal, values: ModalRequest['values']): Promise<KnownBlock[]>;
  /** How to store what the fields say; null for nothing. Throws a UserError for what the goal cannot be part of. */
  read(request: ModalRequest, goal: PurposeGoal): Promise<StorePurpose | null>;
  /** What *Why?* says of it. */
  why(request: Request, goalId: string): Promise<KnownBlock[]>;
};
