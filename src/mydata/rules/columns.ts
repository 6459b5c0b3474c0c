import type { Schema } from '../../database/schema.ts';
import type { ColumnKind, TablesOfPeople } from './table-of-people.ts';
import { askTables } from './tables/asks.ts';
import { callTables } from './tables/calls.ts';
import { coachingTables } from './tables/coaching.ts';
import { competitionTables } from './tables/competitions.ts';
import { courseTables } from './tables/courses.ts';
import { customerTables } from './tables/customers.ts';
import { factTables } from './tables/facts.ts';
import { feedbackTables } from './tables/feedback.ts';
import { goalTables } from './tables/goals.ts';
import { improvementTables } from './tables/improvement.ts';
import { journalTables } from './tables/journal.ts';
import { nudgeTables } from './tables/nudges.ts';
import { objectiveTables } from './tables/objectives.ts';
import { onboardingTables } from './tables/onboarding.ts';
import { oneOnOneTables } from './tables/one-on-ones.ts';
import { openingTables } from './tables/openings.ts';
import { outboxTables } from './tables/outbox.ts';
import { peopleTables } from './tables/people.ts';
import { playbookTables } from './tables/playbook.ts';
import { praiseTables } from './tables/praise.ts';
import { promiseTables } from './tables/promises.ts';
import { retentionTables } from './tables/retention.ts';
import { reviewTables } from './tables/reviews.ts';
import { roundTables } from './tables/rounds.ts';
import { scorecardTables } from './tables/scorecards.ts';
import { skillTables } from './tables/skills.ts';
import { winTables } from './tables/wins.ts';

export type { ColumnKind, TableOfPeople } from './table-of-people.ts';
export type TableName = keyof Schema;

/**
 * Every column of every table, and what it is to a person (reliability.md §7, 21). A new column does not compile before
 * somebody has thought about it; test/mydata/columns.test.ts compares this with the databases themselves.
 */
export const tables: TablesOfPeople<Schema> = {
  ...peopleTables,
  ...journalTables,
  ...factTables,
  ...customerTables,
  ...goalTables,
  ...objectiveTables,
  ...scorecardTables,
  ...outboxTables,
  ...feedbackTables,
  ...promiseTables,
  ...praiseTables,
  ...competitionTables,
  ...coachingTables,
  ...askTables,
  ...improvementTables,
  ...skillTables,
  ...reviewTables,
  ...callTables,
  ...oneOnOneTables,
  ...winTables,
  ...playbookTables,
  ...courseTables,
  ...onboardingTables,
  ...roundTables,
  ...nudgeTables,
  ...openingTables,
  ...retentionTables,
};

/** The tables whose rows may be a person's. */
export const tablesOfPeople = (Object.keys(tables) as TableName[]).filter(
  (table) => tables[table].topic !== null,
);

const HIDDEN: ReadonlySet<ColumnKind> = new Set(['inner', 'secret']);
const PEOPLE: ReadonlySet<ColumnKind> = new Set(['mine', 'reader', 'once_open', 'person']);

/** The columns of a table that are shown to whom its row belongs. */
export function shownColumns(table: TableName): [column: string, kind: ColumnKind][] {
  return (Object.entries(tables[table].columns) as [string, ColumnKind][]).filter(
    ([, kind]) => !HIDDEN.has(kind),
  );
}

/** Whether a column holds the id of a person. */
export const isPersonColumn = (kind: ColumnKind) => PEOPLE.has(kind);
