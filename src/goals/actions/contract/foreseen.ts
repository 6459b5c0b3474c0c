import type { Foreseen } from '../../../capability.ts';
import type { Context } from '../../../context.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { membersOf, nextAtWork, type Team } from '../../../people/index.ts';
import { OPEN_STATES } from '../../rules/contract.ts';
import { unsettledOf } from '../../store/proposals.ts';

/** Suggestions made before a team is live reach its people then: once each, with all that waits for them. */
export async function foreseenSuggestions(
  context: Context,
  team: Team,
  range: { from: Date; until: Date },
): Promise<Foreseen[]> {
  const { db } = context;
  const date = localDateOf(range.from, team.zone);
  const members = (await membersOf(db, team.workspaceId, team.id, date)).filter(
    ({ teamId, slackUserId }) => teamId === team.id && slackUserId !== null,
  );
  const ids = members.map(({ id }) => id);
  const open = (await unsettledOf(db, team.workspaceId, ids, 0)).filter(
    ({ state, askedId, personId }) => OPEN_STATES.some((each) => each === state) && askedId === personId,
  );
  const found: Foreseen[] = [];
  for (const person of members.filter(({ id }) => open.some(({ askedId }) => askedId === id))) {
    const at = await nextAtWork(db, person, range.from);
    if (at < range.until) found.push({ at, to: { personId: person.id }, what: (t) => t.contract.foreseen });
  }
  return found;
}
