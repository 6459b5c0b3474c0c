import type { Context } from '../../../context.ts';
import { addDays } from '../../../kernel/date.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { isKpiKey } from '../../../kpis/index.ts';
import { workCalendarsOf } from '../../../people/index.ts';
import type { ActedOn, PersonalFinding, PersonalQuestion } from '../../../reminder.ts';
import type { UnansweredNumbers } from '../../nudge-numbers.ts';
import { isOpen } from '../../rules/contract.ts';
import { daysUnanswered } from '../../rules/unanswered.ts';
import { proposalById, proposedTo } from '../../store/proposals.ts';

type Found = PersonalFinding & { numbers: UnansweredNumbers };

/** Older ones were left open for a reason, or are forgotten by both: App Home still lists them. */
const LONGEST_DAYS = 30;

/** Who was asked to agree on a number three working days ago or earlier, and said nothing. */
export async function findUnanswered(
  { db }: Context,
  { workspaceId, people }: PersonalQuestion,
): Promise<Found[]> {
  const days = people.map(({ today }) => today).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const ids = people.map(({ person }) => person.id);
  const open = Map.groupBy(await proposedTo(db, workspaceId, ids), ({ askedId }) => askedId);
  const asked = people.filter(({ person }) => open.has(person.id));
  const calendars = await workCalendarsOf(
    db,
    workspaceId,
    asked.map(({ person }) => person),
    { from: addDays(first, -LONGEST_DAYS), until: addDays(last, 1) },
  );
  return asked.flatMap(({ person, today, liveOn }) =>
    (open.get(person.id) ?? []).flatMap((proposal): Found[] => {
      const { validTo, proposedAt } = proposal;
      // What was suggested before the team was live has reached them since.
      const on = localDateOf(proposedAt, person.zone);
      const since = on > liveOn ? on : liveOn;
      if (validTo !== null && validTo <= today) return [];
      if (on < addDays(today, -LONGEST_DAYS)) return [];
      const waited = daysUnanswered(since, today, calendars.get(person.id) ?? person.workWeek);
      if (waited === null) return [];
      const numbers = {
        proposalId: proposal.id,
        kpi: isKpiKey(proposal.kpi) ? proposal.kpi : null,
        isOwn: proposal.personId === person.id ? 1 : 0,
        target: proposal.target,
        type: proposal.type,
        start: proposal.start,
        upper: proposal.upper,
        currency: proposal.currency,
        since,
        days: waited,
      };
      return [{ personId: person.id, about: `proposal:${proposal.id}`, severity: waited, numbers }];
    }),
  );
}

/** Whether the number was answered, or asked about, since. */
export async function answered({ db }: Context, { workspaceId, about }: ActedOn): Promise<boolean> {
  const proposal = await proposalById(db, workspaceId, about.replace(/^proposal:/, ''));
  return !proposal || !isOpen(proposal.state) || proposal.state === 'asked';
}
