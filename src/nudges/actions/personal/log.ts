import type { Caller, Context } from '../../../context.ts';
import { UserError } from '../../../errors.ts';
import { addDays, type LocalDate } from '../../../kernel/date.ts';
import { localDateOf, toInstant } from '../../../kernel/zoned.ts';
import {
  type Person,
  personById,
  requirePermission,
  resolvePerson,
  SWITCHED_OFF,
} from '../../../people/index.ts';
import type { NudgeNumbers } from '../../../reminder.ts';
import { nudgePermissions } from '../../permissions.ts';
import { OVER_BUDGET } from '../../rules/budget.ts';
import { isoWeek } from '../../rules/iso-week.ts';
import type { LogReason } from '../../rules/personal/choose.ts';
import type { Response } from '../../rules/personal/response.ts';
import type { PersonalDecision } from '../../store/personal/decision-row.ts';
import { decidedSince } from '../../store/personal/decisions.ts';
import { type Fate, fatesOf } from '../../store/personal/fates.ts';
import { type Frequency, frequenciesOf } from '../../store/personal/frequency.ts';
import { type PutOffRow, putOffBy } from '../../store/personal/put-off.ts';
import { type Proactive, proactiveSince } from '../../store/proactive.ts';
import { type OwnPreference, ownPreference } from '../preferences.ts';
import { WEEK } from '../week/week-key.ts';
import { MORNING } from './morning-key.ts';

/** What somebody was reminded of in the last four weeks, what was kept back, and what they said to it. */
export type ReminderLog = {
  /** Whose, when it is somebody else's. */
  name: string | null;
  since: LocalDate;
  zone: string;
  said: LogLine[];
  keptBack: LogLine[];
  /** Messages nobody waited for, of every kind but the morning's. */
  others: Proactive[];
  /** One's own wishes; null for whoever looks at somebody else's. */
  wishes: { preference: OwnPreference; putOff: PutOffRow[]; fewer: Frequency[] } | null;
};

/** The same thing with the same outcome, on one morning or several. */
export type LogLine = {
  trigger: string;
  about: string;
  /** As they were the last time. */
  numbers: NudgeNumbers;
  reason: LogReason;
  response: Response | null;
  first: LocalDate;
  last: LocalDate;
  mornings: number;
};

const DAYS = 28;

/** One's own. */
export async function ownLog(context: Context, caller: Caller): Promise<ReminderLog> {
  const { db, clock } = context;
  const { workspaceId, personId, zone } = caller;
  const now = clock.now();
  const putOff = await putOffBy(db, workspaceId, [personId]);
  const fewer = await frequenciesOf(db, workspaceId, [personId]);
  return {
    ...(await logOf(context, { workspaceId, id: personId, zone })),
    name: null,
    wishes: {
      preference: await ownPreference(context, caller),
      putOff: putOff.filter(({ until }) => until === null || until > now),
      fewer: fewer.filter(({ level }) => level !== 'usual'),
    },
  };
}

/** Somebody else's, by name. Throws a UserError for anyone but an admin, and for a name that is not one person's. */
export async function namedLog(context: Context, caller: Caller, text: string): Promise<ReminderLog> {
  const { db, clock } = context;
  const { workspaceId, personId, zone } = caller;
  const today = localDateOf(clock.now(), zone);
  const named = await resolvePerson(db, workspaceId, text, today);
  // Whoever may not read it does not learn who is known here either.
  const person = named.kind === 'one' ? await personById(db, workspaceId, named.person.id, today) : null;
  const of = { personId: person?.id ?? '' };
  const allowed = nudgePermissions['nudges.read_own'];
  if (!caller.isAdmin) await requirePermission(db, caller, allowed, of, today, (t) => t.personal.logRefusal);
  if (!person) throw new UserError((t) => t.personal.noOne({ name: text.slice(0, 80) }));
  if (person.id === personId) return ownLog(context, caller);
  return { ...(await logOf(context, person)), name: person.name, wishes: null };
}

async function logOf(
  { db, clock }: Context,
  { workspaceId, id, zone }: Pick<Person, 'workspaceId' | 'id' | 'zone'>,
): Promise<Omit<ReminderLog, 'name' | 'wishes'>> {
  const since = addDays(localDateOf(clock.now(), zone), -DAYS);
  const decisions = await decidedSince(db, workspaceId, id, since);
  const planned = decisions.filter(({ outcome }) => outcome === 'planned').map(({ day }) => day);
  const fates = await fatesOf(db, workspaceId, { kind: MORNING, target: id, periods: planned });
  const weeks = planned.map((day) => isoWeek(day).key);
  const fatesOfWeeks = await fatesOf(db, workspaceId, { kind: WEEK, target: id, periods: weeks });
  const others = await proactiveSince(db, workspaceId, id, toInstant(since, '00:00', zone));
  const fateOn = (day: LocalDate) => fates.get(day) ?? fatesOfWeeks.get(isoWeek(day).key);
  const lines = inLines(decisions, fateOn);
  return {
    since,
    zone,
    said: lines.filter(({ reason }) => reason === 'told'),
    keptBack: lines.filter(({ reason }) => reason !== 'told'),
    others: others.filter(({ kind }) => kind !== MORNING),
  };
}

/** One line for as long as nothing changes; what was said has one for each time. */
function inLines(
  decisions: readonly PersonalDecision[],
  fateOn: (day: LocalDate) => Fate | undefined,
): LogLine[] {
  const lines = new Map<string, LogLine>();
  for (const { id, trigger, about, numbers, response, day, ...decision } of decisions) {
    const reason = reasonOf(decision, fateOn(day));
    const key = reason === 'told' ? id : `${trigger} ${about} ${reason}`;
    const line = lines.get(key);
    if (line) Object.assign(line, { first: day, mornings: line.mornings + 1 });
    else lines.set(key, { trigger, about, numbers, reason, response, first: day, last: day, mornings: 1 });
  }
  return [...lines.values()];
}

function reasonOf(
  { outcome, reason }: Pick<PersonalDecision, 'outcome' | 'reason'>,
  fate: Fate | undefined,
): LogReason {
  if (outcome !== 'planned') return reason;
  if (fate?.state === 'pending' || fate?.state === 'sending' || fate?.state === 'unknown') return 'waiting';
  if (fate?.reason === OVER_BUDGET) return 'over_budget';
  return fate?.reason === SWITCHED_OFF ? 'switched_off' : 'not_sent';
}
