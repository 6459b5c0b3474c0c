import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import {
  adminsToTell,
  deputiesOn,
  membersOf,
  type Person,
  peopleByIds,
  type Team,
} from '../../people/index.ts';

/**
 * Who looks at a team's card before it is posted: its managers, each one's deputy instead on a day that has one; an
 * admin when none of them has a Slack account.
 */
export async function reviewersOf(db: Reader, team: Team, date: LocalDate): Promise<Person[]> {
  const { workspaceId, id } = team;
  const managers = (await membersOf(db, workspaceId, id, date)).filter((member) => member.isTeamManager);
  const managerIds = managers.map((manager) => manager.id);
  const deputies = await deputiesOn(db, workspaceId, managerIds, date);
  const people = new Map<string, Person>(managers.map((manager) => [manager.id, manager]));
  for (const deputy of await peopleByIds(db, workspaceId, [...deputies.values()], date)) {
    people.set(deputy.id, deputy);
  }
  const canRead = (person: Person | undefined) => person?.isActive === true && person.slackUserId !== null;
  const chosen = managerIds.flatMap((managerId) => {
    const standing = [people.get(deputies.get(managerId) ?? ''), people.get(managerId)];
    return standing.find(canRead) ?? [];
  });
  const reviewers = [...new Map(chosen.map((person) => [person.id, person])).values()];
  return reviewers.length > 0 ? reviewers : adminsToTell(db, workspaceId, date);
}
