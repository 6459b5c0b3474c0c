import type { Reader } from '../../../database/open.ts';
import { isOpen } from '../../rules/contract.ts';
import type { Goal } from '../../store/goals.ts';
import { type Proposal, proposalsOf } from '../../store/proposals.ts';

/** What stands about a goal's number besides the number: by the goal's id, the last that waits for an answer. */
export type OpenProposals = ReadonlyMap<string, Proposal>;

/** What waits for an answer about these goals' numbers. */
export async function openProposalsOf(
  db: Reader,
  workspaceId: string,
  goals: readonly Goal[],
): Promise<OpenProposals> {
  const ids = goals.filter((goal) => 'personId' in goal.subject).map(({ id }) => id);
  const open = (await proposalsOf(db, workspaceId, ids)).filter(({ state }) => isOpen(state));
  return new Map(
    goals.flatMap((goal) => {
      const about = open.findLast((proposal) => isAbout(proposal, goal));
      return about ? [[goal.id, about] as const] : [];
    }),
  );
}

/** A proposal's number is this version's, or would take its place. */
function isAbout(proposal: Proposal, goal: Goal): boolean {
  if (proposal.goalId !== goal.id) return false;
  if (proposal.version !== null) return proposal.version === goal.version;
  const meets = goal.validTo === null || proposal.validFrom < goal.validTo;
  return meets && (proposal.validTo === null || goal.validFrom < proposal.validTo);
}
