import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';

/** Whose goals there are. */
export async function subjectsWithGoals(
  db: Reader,
  workspaceId: string,
): Promise<{ personIds: string[]; teamIds: string[] }> {
  const found = await db
    .selectFrom('goal')
    .select(['person_id', 'team_id'])
    .distinct()
    .where('workspace_id', '=', workspaceId)
    .execute();
  return {
    personIds: found.flatMap((row) => row.person_id ?? []),
    teamIds: found.flatMap((row) => row.team_id ?? []),
  };
}

/** The first days of goals for chosen days that were over by `until`, and not by `after`. */
export async function startsOfRanges(
  db: Reader,
  workspaceId: string,
  { after, until }: { after: LocalDate; until: LocalDate },
): Promise<LocalDate[]> {
  const found = await db
    .selectFrom('goal_version')
    .innerJoin('goal', (join) =>
      join
        .onRef('goal.workspace_id', '=', 'goal_version.workspace_id')
        .onRef('goal.id', '=', 'goal_version.goal_id'),
    )
    .select('goal_version.valid_from')
    .distinct()
    .where('goal.workspace_id', '=', workspaceId)
    .where('goal.period_kind', '=', 'range')
    .where('goal_version.valid_to', '>', after)
    .where('goal_version.valid_to', '<=', until)
    .execute();
  return found.map((row) => row.valid_from);
}
