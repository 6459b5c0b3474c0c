import { inChunks } from '../../database/chunks.ts';
import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { PeriodKind } from '../../kernel/period.ts';
import type { FactKey } from '../../kpis/index.ts';
import { type Belief, OPEN_STATES, type ProposalState } from '../rules/contract.ts';
import type { Target } from '../rules/targets/types.ts';

/** A number suggested for a person's goal, with the goal it is for. */
export type Proposal = Target & {
  id: string;
  goalId: string;
  /** Whose goal it is. */
  personId: string;
  kpi: FactKey;
  /** What steps lead to; null for a KPI's goal. */
  title: string | null;
  periodKind: PeriodKind;
  /** The goal's version it is about; null while it does not count. */
  version: number | null;
  kind: 'set' | 'counter' | 'kept';
  answersId: string | null;
  proposerId: string;
  askedId: string;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  currency: string | null;
  /** What held before, or the number it answers; in `currency`. */
  otherTarget: number | null;
  /** The end of that range, where it was one. */
  otherUpper: number | null;
  reason: string;
  state: ProposalState;
  proposedAt: Date;
  answeredBy: string | null;
  answeredAt: Date | null;
  belief: Belief | null;
};

export type NewProposal = Omit<
  Proposal,
  'personId' | 'kpi' | 'title' | 'periodKind' | 'state' | 'answeredBy' | 'answeredAt' | 'belief'
>;

/** The proposal of an id; null when the workspace has none. */
export async function proposalById(db: Reader, workspaceId: string, id: string): Promise<Proposal | null> {
  const row = await proposals(db, workspaceId).where('goal_proposal.id', '=', id).executeTakeFirst();
  return row ? toProposal(row) : null;
}

/** Everything that was ever suggested for some goals; of each goal the earliest first. */
export async function proposalsOf(
  db: Reader,
  workspaceId: string,
  goalIds: readonly string[],
): Promise<Proposal[]> {
  if (goalIds.length === 0) return [];
  const rows = await proposals(db, workspaceId)
    .where('goal_proposal.goal_id', 'in', goalIds)
    .orderBy('goal_proposal.goal_id')
    .orderBy('goal_proposal.round')
    .execute();
  return rows.map(toProposal);
}

/** What waits for an answer, or was agreed with no more belief than that (1 to 5), of some people's goals; earliest first. */
export async function unsettledOf(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
  mostBelief: number,
): Promise<Proposal[]> {
  if (personIds.length === 0) return [];
  const rows = await proposals(db, workspaceId)
    .where('goal.person_id', 'in', personIds)
    .where((where) =>
      where.or([
        where('goal_proposal.state', 'in', OPEN_STATES),
        where.and([
          where('goal_proposal.state', '=', 'accepted'),
          where('goal_proposal.belief', '<=', mostBelief),
        ]),
      ]),
    )
    .orderBy('goal_proposal.proposed_at')
    .orderBy('goal_proposal.id')
    .execute();
  return rows.map(toProposal);
}

/** What was suggested to these people and nobody said anything to yet; the earliest first. */
export async function proposedTo(
  db: Reader,
  workspaceId: string,
  askedIds: readonly string[],
): Promise<Proposal[]> {
  const found: Proposal[] = [];
  for (const ids of inChunks(askedIds)) {
    const rows = await proposals(db, workspaceId)
      .where('goal_proposal.asked_id', 'in', ids)
      .where('goal_proposal.state', '=', 'proposed')
      .orderBy('goal_proposal.proposed_at')
      .orderBy('goal_proposal.id')
      .execute();
    found.push(...rows.map(toProposal));
  }
  return found;
}

/** What somebody was asked to answer since an instant, without what another number took over. */
export async function askedSince(
  db: Reader,
  workspaceId: string,
  askedId: string,
  since: Date,
): Promise<Pick<Proposal, 'proposedAt' | 'answeredAt'>[]> {
  const rows = await db
    .selectFrom('goal_proposal')
    .select(['proposed_at', 'answered_at'])
    .where('workspace_id', '=', workspaceId)
    .where('asked_id', '=', askedId)
    .where('proposed_at', '>=', since.getTime())
    .where('state', '<>', 'superseded')
    .execute();
  return rows.map((row) => ({
    proposedAt: new Date(row.proposed_at),
    answeredAt: row.answered_at === null ? null : new Date(row.answered_at),
  }));
}

function proposals(db: Reader, workspaceId: string) {
  return db
    .selectFrom('goal_proposal')
    .innerJoin('goal', (join) =>
      join
        .onRef('goal.workspace_id', '=', 'goal_proposal.workspace_id')
        .onRef('goal.id', '=', 'goal_proposal.goal_id'),
    )
    .where('goal_proposal.workspace_id', '=', workspaceId)
    .selectAll('goal_proposal')
    .select(['goal.person_id', 'goal.kpi', 'goal.title', 'goal.period_kind']);
}

type ProposalRow = Awaited<ReturnType<ReturnType<typeof proposals>['execute']>>[number];

function toProposal(row: ProposalRow): Proposal {
  return {
    id: row.id,
    goalId: row.goal_id,
    // Teams' goals are suggested to nobody.
    personId: row.person_id ?? '',
    kpi: row.kpi as FactKey,
    title: row.title,
    periodKind: row.period_kind,
    version: row.version,
    kind: row.kind,
    answersId: row.answers_id,
    proposerId: row.proposer_id,
    askedId: row.asked_id,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    target: row.target,
    type: row.type,
    start: row.start_value,
    upper: row.upper,
    currency: row.currency,
    otherTarget: row.other_target,
    otherUpper: row.other_upper,
    reason: row.reason,
    state: row.state,
    proposedAt: new Date(row.proposed_at),
    answeredBy: row.answered_by,
    answeredAt: row.answered_at === null ? null : new Date(row.answered_at),
    belief: row.belief as Belief | null,
  };
}
