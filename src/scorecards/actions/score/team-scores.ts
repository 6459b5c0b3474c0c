import type { Reader } from '../../../database/open.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import type { RecurringPeriod } from '../../../kernel/period.ts';
import { kpiBook } from '../../../kpis/index.ts';
import { membersOf, type Team, type Workspace } from '../../../people/index.ts';
import { roleCards } from '../../role-card-store.ts';
import { lastCounted } from '../../rules/score/asked.ts';
import { joinRoles } from '../../rules/score/by-role.ts';
import { loadScores, type Scored } from './load-scores.ts';
import { inRoles } from './whose.ts';

/**
 * The scores of a team, each of its people by the card of what they sell as (`joinRoles`). Where somebody chose a card for a
 * role and people of the team differ in theirs, each role takes as many queries as the team does.
 */
export async function loadTeamScores(
  db: Reader,
  workspace: Workspace,
  team: Team,
  periods: readonly RecurringPeriod[],
  today: LocalDate,
): Promise<Scored> {
  const whole = await loadScores(db, workspace, { team }, periods, today);
  const last = periods.at(-1);
  const cards = await roleCards(db, workspace.id);
  if (!last || !cards.some(({ roleKey }) => roleKey !== '')) return whole;
  const day = lastCounted(last, today);
  const members = await membersOf(db, workspace.id, team.id, day);
  const sellers = members.filter(({ teamId, isTeamManager }) => teamId === team.id && !isTeamManager);
  const roles = await inRoles(db, workspace.id, sellers, day);
  if (roles.length < 2) return whole;
  const groups: { people: string[]; scored: Scored }[] = [];
  for (const among of roles) {
    const scored = await loadScores(db, workspace, { team, among }, periods, today);
    groups.push({ people: among.people.map(({ id }) => id), scored });
  }
  const book = await kpiBook(db, workspace.id);
  return {
    ...whole,
    periods: whole.periods.map((period, n) => {
      const ofPeriod = groups.flatMap(({ people, scored }) => {
        const score = scored.periods[n];
        return score ? [{ people, score }] : [];
      });
      return joinRoles(period, ofPeriod, book);
    }),
  };
}
