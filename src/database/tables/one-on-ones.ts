import type { ColumnType } from 'kysely';
import type { Fixed } from './columns.ts';

/** Empty until something is written. */
type Notes = ColumnType<string, string | undefined, string>;

/** Tables of 1:1s; private to the pair. */
export type OneOnOneTables = {
  one_on_one: OneOnOneTable;
  one_on_one_session: OneOnOneSessionTable;
  one_on_one_own_note: OneOnOneOwnNoteTable;
  one_on_one_item: OneOnOneItemTable;
};

/** When a manager and somebody who reports to them meet; another rhythm is another row. */
export type OneOnOneTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  manager_id: string;
  report_id: string;
  /** ISO: 1 is Monday. */
  weekday: Fixed<number>;
  /** 'HH:MM' in the report's zone. */
  time: Fixed<string>;
  every_weeks: Fixed<number>;
  minutes: Fixed<number>;
  /** The date of its first slot, from which the weeks are counted. */
  first_on: Fixed<string>;
  arranged_by: string;
  arranged_at: Fixed<number>;
  ended_at: number | null;
  /** Another rhythm took its place; one of the two stopped it; the report has another manager; one of the two left. */
  ended_why: 'rearranged' | 'stopped' | 'manager' | 'left' | null;
};

/** One slot of it. */
export type OneOnOneSessionTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  one_on_one_id: Fixed<string>;
  manager_id: string;
  report_id: string;
  /** The date it fell on by the rhythm. */
  slot_on: Fixed<string>;
  /** The date in the report's zone when it was set, and the instant: where it was moved to, if it was. */
  starts_on: string;
  starts_at: number;
  /** `dropped`: its rhythm ended before; it counts for nothing. */
  state: 'planned' | 'held' | 'excused' | 'missed' | 'dropped';
  settled_at: number | null;
  /** Who said so; null: worked out. */
  settled_by: string | null;
  moved_at: number | null;
  moved_by: string | null;
  /** Who could not make it. */
  excused_for: 'manager' | 'report' | 'other' | null;
  /** Why, in their words; null where a day off says it. */
  excuse: string | null;
  /** What both read. */
  notes: Notes;
  noted_at: number | null;
  noted_by: string | null;
};

/** What somebody wrote down for themselves alone. */
export type OneOnOneOwnNoteTable = {
  workspace_id: Fixed<string>;
  session_id: Fixed<string>;
  author_id: string;
  note: string;
  written_at: number;
};

/** Something to talk about, until one of the two says that it is dealt with. */
export type OneOnOneItemTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  manager_id: string;
  report_id: string;
  author_id: string;
  text: Fixed<string>;
  /** The message in Slack that it came from. */
  link: Fixed<string | null>;
  tag: Fixed<'todo' | 'discuss' | 'help' | null>;
  added_at: Fixed<number>;
  done_at: number | null;
  done_by: string | null;
};
