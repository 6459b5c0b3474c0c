import { z } from 'zod';
import type { Reader, Writer } from '../../database/open.ts';
import type { CompanyYear } from '../../kernel/company-year.ts';
import { plainYear } from '../../kernel/company-year.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { YearRules } from '../../kernel/year-rules.ts';
import { type Stamp, sinceEver } from '../types.ts';
import { holdFrom } from './dated.ts';

const Rules = z.object({
  weekStartsOn: z.number(),
  startsIn: z.number(),
  namedBy: z.enum(['end', 'start']),
  retail: z
    .object({
      pattern: z.enum(['4-4-5', '4-5-4', '5-4-4']),
      anchor: z.enum(['last', 'nearest']),
      longMonth: z.number(),
    })
    .nullable(),
  filed: z.array(
    z.object({
      kind: z.enum(['month', 'quarter', 'year']),
      name: z.string(),
      start: z.string(),
      end: z.string(),
      year: z.number(),
      number: z.number(),
    }),
  ),
});

/** How a company counts weeks, months, quarters and years, and counted them before. */
export async function companyYear(db: Reader, workspaceId: string): Promise<CompanyYear> {
  const rows = await db
    .selectFrom('company_year')
    .select(['valid_from', 'rules'])
    .where('workspace_id', '=', workspaceId)
    .orderBy('valid_from')
    .execute();
  const said = rows.map((row) => ({ from: row.valid_from, rules: Rules.parse(JSON.parse(row.rules)) }));
  return said[0]?.from === sinceEver ? said : [...plainYear, ...said];
}

/** Lets rules hold from a day on. Returns whether anything was written; what holds already writes nothing. */
export function holdYearFrom(
  trx: Writer,
  stamp: Stamp,
  workspaceId: string,
  from: LocalDate,
  rules: YearRules,
): Promise<boolean> {
  const subject = { table: 'company_year', workspaceId, subjectId: workspaceId } as const;
  return holdFrom(trx, stamp, subject, from, { rules: textOf(rules) });
}

/** Whether two say the same. */
export function isSameRules(one: YearRules, other: YearRules): boolean {
  return textOf(one) === textOf(other);
}

/** Read back, so that the same rules are the same text in whatever order they were put together. */
const textOf = (rules: YearRules) => JSON.stringify(Rules.parse(rules));
