import type { Topic } from './topics.ts';

/**
 * What a column holds for whoever asks for their own data. A row is theirs when one of its columns says so:
 *
 * - `mine`: a person's id; the row belongs to that person. Shown as a name, like every person.
 * - `of_goal`, `of_deal`: an id of a goal or deal; the row belongs to the person whose that is.
 * - `about`: a record's id; the row belongs to the person when it is they who were changed.
 * - `addressee`: for whom a message was; the row belongs to them once it was sent.
 * - `reader`: who received feedback; the row belongs to them, too, once they have opened it.
 * - `once_open`: who was rated; the row belongs to them, too, from its `open_on` on.
 *
 * The others come with such a row:
 *
 * - `person`, `team`: the id of another person or a team; shown as a name.
 * - `value`, `instant` (milliseconds), `json` (as text): shown.
 * - `theirs`: shown only in rows of one's own goals and deals: it is the other's own word.
 * - `inner`: says nothing of anybody: our own bookkeeping.
 * - `secret`: never leaves the database.
 */
export type ColumnKind =
  | 'mine'
  | 'of_goal'
  | 'of_deal'
  | 'about'
  | 'addressee'
  | 'reader'
  | 'once_open'
  | 'person'
  | 'team'
  | 'value'
  | 'instant'
  | 'json'
  | 'theirs'
  | 'inner'
  | 'secret';

/** A table: what its rows are to a person (null: of nobody's), since when a row is there, and its columns. */
export type TableOfPeople<Columns extends string = string> = {
  topic: Topic | null;
  /** A column of kind `instant` or `value` (a date). */
  since?: Columns;
  columns: Readonly<Record<Columns, ColumnKind>>;
};

/** The tables of a capability, as its row types have them: a new column does not compile before somebody has thought about it. */
export type TablesOfPeople<Tables> = {
  readonly [Table in keyof Tables]: TableOfPeople<keyof Tables[Table] & string>;
};
