import type { ColumnType } from 'kysely';
import type { LocalDate } from '../../kernel/date.ts';
import type { Fixed, Flag, JsonText } from './columns.ts';

/** Tables of people's first 90 days. */
export type OnboardingTables = {
  onboarding_template: OnboardingTemplateTable;
  onboarding_version: OnboardingVersionTable;
  onboarding: OnboardingTable;
  onboarding_task: OnboardingTaskTable;
};

/** A plan of a company's own. */
export type OnboardingTemplateTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  name: string;
  locale: Fixed<string>;
  /** Which of ours it was copied from. */
  starter: Fixed<string | null>;
  /** The version that counts. */
  version: number;
  created_by: string;
  created_at: Fixed<number>;
  removed_at: number | null;
};

/** What such a plan said. */
export type OnboardingVersionTable = {
  workspace_id: Fixed<string>;
  template_id: Fixed<string>;
  version: Fixed<number>;
  tasks: Fixed<JsonText>;
  author_id: string;
  written_at: Fixed<number>;
};

/** Somebody's first 90 days. */
export type OnboardingTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  /** The newcomer. */
  person_id: string;
  /** One of ours; null for a plan of the company's own. */
  starter: Fixed<string | null>;
  template_id: Fixed<string | null>;
  /** The plan's version that the tasks are of. */
  version: number | null;
  /** In which language its tasks are. */
  locale: Fixed<string>;
  first_day: LocalDate;
  buddy_id: string | null;
  /** `asked`, `agreed` or `declined`; null without a buddy. */
  buddy_state: string | null;
  /** Their date when they were asked. */
  buddy_asked_on: LocalDate | null;
  /** `running`; `done` when all its tasks are; `ended` by somebody before. */
  state: string;
  started_by: string;
  started_at: Fixed<number>;
  ended_by: string | null;
  ended_at: number | null;
};

/** A task of somebody's first 90 days. */
export type OnboardingTaskTable = {
  workspace_id: Fixed<string>;
  onboarding_id: Fixed<string>;
  /** The same as in the plan. */
  key: Fixed<string>;
  newcomer_id: string;
  /** A working day, from 1; below 0 before the first day. */
  day: number;
  /** `newcomer`, `buddy` or `manager`. */
  role: string;
  title: string;
  why: string;
  done_when: string;
  is_gate: Flag;
  link: string | null;
  /** JSON: a list of `Proof` (onboarding/rules/proofs.ts), what a gate asks to be seen. */
  proofs: ColumnType<string, string | undefined, string>;
  /** When it was done, on the newcomer's clocks, and the date it had then. */
  done_on: LocalDate | null;
  due_then: LocalDate | null;
  done_by: string | null;
  done_at: number | null;
  evidence: string;
  /** `asked`, `passed` or `not_yet`; null while nobody said that it is done. */
  gate_state: string | null;
  gate_reason: string;
  gate_by: string | null;
  gate_at: number | null;
};
