import type { ColumnType } from 'kysely';

/** No or yes. */
export type Flag = 0 | 1;

/** JSON kept as text; read it with JSON.parse and a zod schema. */
export type JsonText = string;

/** Never updated after insert. */
export type Fixed<T> = ColumnType<T, T, never>;

/** A row that holds from `valid_from` until before `valid_to` (null: until changed). domain.md §0.8 */
export type Dated = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  valid_from: string;
  valid_to: string | null;
  recorded_at: number;
};
