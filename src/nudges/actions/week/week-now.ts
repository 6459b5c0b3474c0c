import type { Caller, Context } from '../../../context.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { leadsSomeone, peopleByIds, personById } from '../../../people/index.ts';
import type { Candidate, Reason } from '../../rules/choose.ts';
import { isoWeek } from '../../rules/iso-week.ts';
import type { PersonalCandidate, PersonalReason } from '../../rules/personal/choose.ts';
import { decide } from '../decide.ts';
import { decidePersonal } from '../personal/decide.ts';
import { ownMornings } from '../personal/mornings.ts';
import { type OwedLine, owedBy } from './owed.ts';
import type { WeekSources } from './sources.ts';

/** A manager's week as it stands now, all of it: each person once, with the strongest reason. */
export type WeekNow = {
  people: (Candidate & { isInSlack: boolean })[];
  owed: OwedLine[];
  own: PersonalCandidate[];
};

/** Not of those who are off or put off; what was said last week is still so. */
const STANDS: readonly Reason[] = ['told', 'same_as_last_week', 'said_lately', 'three_others_first'];
const STANDS_OWN: readonly PersonalReason[] = ['told', 'said_lately', 'three_others_first', 'over_budget'];

/** Whether the caller leads anybody: who does not has no such week. */
export async function hasWeek({ db, clock }: Context, caller: Caller): Promise<boolean> {
  const { workspaceId, personId, zone } = caller;
  return leadsSomeone(db, workspaceId, personId, localDateOf(clock.now(), zone));
}

/** The caller's own; `withOwn`: with what they may be reminded of for themselves. Nothing is kept of it. */
export async function weekNow(
  context: Context,
  { triggers, personal, owed: sources }: WeekSources,
  { workspaceId, personId, zone }: Caller,
  { withOwn }: { withOwn: boolean },
): Promise<WeekNow> {
  const now = context.clock.now();
  const day = localDateOf(now, zone);
  const manager = await personById(context.db, workspaceId, personId, day);
  if (!manager) return { people: [], owed: [], own: [] };
  const week = isoWeek(day);
  const occasion = { week, manager, recipient: manager, day, dueAt: now, expiresAt: now };
  const stands = (await decide(context, triggers, occasion, now)).filter(({ reason }) =>
    STANDS.includes(reason),
  );
  const people = new Map<string, Candidate>();
  for (const { candidate } of stands) {
    if (!people.has(candidate.subjectId)) people.set(candidate.subjectId, candidate);
  }
  const subjects = await peopleByIds(context.db, workspaceId, [...people.keys()], day);
  const inSlack = new Set(subjects.filter(({ slackUserId }) => slackUserId !== null).map(({ id }) => id));
  const owed = await owedBy(context, sources, manager);
  const mornings = withOwn ? await ownMornings(context, workspaceId, [manager], now) : [];
  const alreadySaid = new Set(owed.map((line) => line.owed.about));
  const [own] = await decidePersonal(context, personal, workspaceId, mornings, now, { alreadySaid });
  return {
    people: [...people.values()].map((each) => ({ ...each, isInSlack: inSlack.has(each.subjectId) })),
    owed,
    own: (own?.choices ?? [])
      .filter(({ reason }) => STANDS_OWN.includes(reason))
      .map(({ candidate }) => candidate),
  };
}
