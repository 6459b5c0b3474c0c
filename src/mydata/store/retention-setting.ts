import { sql } from 'kysely';
import type { Reader, Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { WordsYears } from '../rules/how-long.ts';

/** How many years of words a workspace keeps; null: as long as those they are between work there. */
export async function wordsYearsOf(db: Reader, workspaceId: string): Promise<WordsYears> {
  const row = await db
    .selectFrom('retention_setting')
    .select('words_years')
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirst();
  return (row?.words_years ?? null) as WordsYears;
}

export async function keepWordsYears(trx: Writer, workspaceId: string, years: WordsYears, at: Date) {
  const chosen = { words_years: years, set_at: at.getTime() };
  await trx
    .insertInto('retention_setting')
    .values({ workspace_id: workspaceId, ...chosen })
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet(chosen))
    .execute();
}

/** In the runs of jobs: that what was written to and about somebody who left is gone. Period: who, and when they left. */
export const LEFT = 'mydata.left';

/**
 * Who left on a day or before and has no account any more, so many at most, and the period of the run in which what was
 * written to and about them goes; of whom it is gone already they are not.
 */
export async function leftUntil(
  db: Reader,
  workspaceId: string,
  day: LocalDate,
  most: number,
): Promise<{ personId: string; period: string }[]> {
  const period = sql<string>`person.id || ' ' || person.ended_on`;
  return await db
    .selectFrom('person')
    .select(['person.id as personId', period.as('period')])
    .where('person.workspace_id', '=', workspaceId)
    .where('person.ended_on', '<=', day)
    .where(({ or, eb, not, exists, selectFrom }) =>
      or([
        eb('person.is_active', '=', 0),
        not(
          exists(
            selectFrom('alias')
              .select('alias.value')
              .whereRef('alias.workspace_id', '=', 'person.workspace_id')
              .whereRef('alias.person_id', '=', 'person.id')
              .where('alias.kind', '=', 'slack'),
          ),
        ),
      ]),
    )
    .where('person.erased_at', 'is', null)
    .where('person.merged_into', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('job_run')
            .select('job')
            .whereRef('job_run.workspace_id', '=', 'person.workspace_id')
            .where('job_run.job', '=', LEFT)
            .where('job_run.period', '=', period),
        ),
      ),
    )
    .orderBy('person.id')
    .limit(most)
    .execute();
}
