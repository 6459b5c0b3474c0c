import type { Caller, Context } from '../../../context.ts';
import { daysBetween, type LocalDate } from '../../../kernel/date.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import type { BookKpi } from '../../../kpis/index.ts';
import { leadsSomeone, peopleLed } from '../../../people/index.ts';
import { isOpen } from '../../rules/contract.ts';
import { goalsOnDays } from '../../store/goals.ts';
import { type Proposal, unsettledOf } from '../../store/proposals.ts';
import { type Doubt, doubtsOf } from '../check-in/doubts.ts';
import { kpisOf } from '../goal-kpis.ts';

/** Believed in so little (1 to 5) that whoever leads the person should know. */
const WORRY = 2;

/** What waits for answers among the people somebody leads, and what worries them; each list the oldest first. */
export type Waiting = {
  /** Numbers that were suggested to a person who is in Slack. */
  notAnswered: WaitingGoal[];
  /** Numbers that a person suggests: the reader is to answer, or whoever else was asked. */
  suggested: WaitingGoal[];
  /** Agreed numbers that hold now or later and that the person hardly believes in. */
  worries: WaitingGoal[];
  /** Goals that do not look well this week to the person whose they are. */
  doubts: Doubt[];
};

export type WaitingGoal = {
  proposal: Proposal;
  kpi: BookKpi;
  /** Whose goal it is. */
  name: string;
  /** Days since it was suggested. */
  days: number;
};

/** Null for somebody who leads nobody: this is between people and their managers. */
export async function waitingFor(context: Context, caller: Caller): Promise<Waiting | null> {
  const { db } = context;
  const { workspaceId, personId } = caller;
  const today = localDateOf(context.clock.now(), caller.zone);
  if (!(await leadsSomeone(db, workspaceId, personId, today))) return null;
  const people = await peopleLed(db, workspaceId, personId, today);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const inSlack = new Set(people.filter(({ slackUserId }) => slackUserId !== null).map(({ id }) => id));
  const found = await unsettledOf(db, workspaceId, [...names.keys()], WORRY);
  const kpiOf = await kpisOf(db, workspaceId, found);
  const lines = found
    .filter(({ validTo }) => validTo === null || validTo > today)
    .map((proposal) => ({
      proposal,
      kpi: kpiOf(proposal),
      name: names.get(proposal.personId) ?? '',
      days: Math.max(0, daysBetween(localDateOf(proposal.proposedAt, caller.zone), today)),
    }));
  const open = lines.filter(({ proposal }) => isOpen(proposal.state));
  const agreed = lines.filter(({ proposal }) => !isOpen(proposal.state));
  return {
    notAnswered: open.filter(
      ({ proposal }) => proposal.askedId === proposal.personId && inSlack.has(proposal.askedId),
    ),
    suggested: open.filter(({ proposal }) => proposal.askedId !== proposal.personId),
    worries: await holding(context, workspaceId, agreed, today),
    doubts: await doubtsOf(db, workspaceId, people, today),
  };
}

/** Without those whose number was replaced since. */
async function holding(
  { db }: Context,
  workspaceId: string,
  lines: readonly WaitingGoal[],
  today: LocalDate,
): Promise<WaitingGoal[]> {
  const days = [...new Set(lines.map(({ proposal }) => startOf(proposal, today)))];
  const personIds = [...new Set(lines.map(({ proposal }) => proposal.personId))];
  const goals = await goalsOnDays(db, workspaceId, { personIds }, days);
  return lines.filter(({ proposal }) => {
    const held = goals[days.indexOf(startOf(proposal, today))] ?? [];
    return held.some(({ id, version }) => id === proposal.goalId && version === proposal.version);
  });
}

const startOf = ({ validFrom }: Proposal, today: LocalDate) => (validFrom > today ? validFrom : today);
