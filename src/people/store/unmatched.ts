import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { byName } from '../rules/names.ts';
import type { Person } from '../types.ts';
import { selectPeople, toPerson, worksHereOn } from './select-people.ts';

/**
 * Members of teams (of one, or of any) of whom nobody knows which Slack account is theirs, by name. Those of whom an
 * admin said that they have none are left out.
 */
export async function unmatchedMembers(
  db: Reader,
  workspaceId: string,
  date: LocalDate,
  teamId?: string,
): Promise<Person[]> {
  const rows = await selectPeople(db, workspaceId, date)
    .where(worksHereOn(date))
    .where('slack.value', 'is', null)
    .where('person.without_slack', '=', 0)
    .where('membership.team_id', 'is not', null)
    .$if(teamId !== undefined, (query) => query.where('membership.team_id', '=', teamId ?? ''))
    .execute();
  return rows.map(toPerson).sort(byName);
}
