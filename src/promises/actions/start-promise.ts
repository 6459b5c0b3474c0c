import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { feedbackPair } from '../../feedback/index.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type Person, personById, relationTo, reportsOf, workCalendarsOf } from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { promisePermissions } from '../permissions.ts';
import { DUE_WITHIN_DAYS, usualDue } from '../rules/due.ts';
import { LONGEST_TEXT, type PromiseSource } from '../rules/promise.ts';
import { type ChoosableKpi, choosableKpis } from './choosable-kpis.ts';

/** What the form starts with. */
export type PromiseStart = {
  source: PromiseSource;
  owner: Person;
  /** Whose promise the caller may write down, themselves first; one alone is not asked for. */
  owners: Person[];
  /** With whom it is made; null: still to be chosen. */
  other: Person | null;
  /** It follows from whose promise it is, or where it was made, so nobody is asked. */
  isOtherFixed: boolean;
  /** It is made with the caller. */
  isWithCaller: boolean;
  text: string;
  dueOn: LocalDate;
  kpis: ChoosableKpi[];
};

/** More do not fit into one menu; whoever leads more picks among these and uses 1:1s for the others. */
const MOST_OWNERS = 100;

/** A promise by itself: the caller's, with their manager unless they say otherwise; or one of somebody they lead. */
export async function startOwnPromise(
  context: Context,
  caller: Caller,
  ownerId: string = caller.personId,
): Promise<PromiseStart> {
  const { db } = context;
  const today = localDateOf(context.clock.now(), caller.zone);
  const self = await knownPerson(context, caller, caller.personId);
  const led = await reportsOf(db, caller.workspaceId, self.id, today);
  const owner = await knownPerson(context, caller, ownerId);
  await requireMaking(context, caller, owner.id);
  const isOwn = owner.id === self.id;
  const other = isOwn
    ? self.managerId && (await personById(db, caller.workspaceId, self.managerId, today))
    : self;
  return {
    source: { kind: 'self', id: null },
    owner,
    // Whoever is led from further above is not in the menu by themselves.
    owners: [...new Map([self, owner, ...led].map((each) => [each.id, each])).values()].slice(0, MOST_OWNERS),
    other: other || null,
    isOtherFixed: !isOwn,
    isWithCaller: !isOwn,
    text: '',
    ...(await dueAndKpis(context, owner)),
  };
}

/** What two people agree on after feedback: its receiver's promise, or the giver's who does not lead them. */
export async function startFromFeedback(
  context: Context,
  caller: Caller,
  feedbackId: string,
  chosenId?: string,
): Promise<PromiseStart> {
  const pair = await feedbackPair(context, caller, feedbackId);
  const giver = await knownPerson(context, caller, pair.giverId);
  const receiver = await knownPerson(context, caller, pair.receiverId);
  const owners = [];
  for (const each of [receiver, giver]) if (await mayMake(context, caller, each.id)) owners.push(each);
  const owner = owners.find(({ id }) => id === chosenId) ?? owners[0];
  if (!owner) throw new UserError((t) => t.promises.notYours);
  return {
    source: { kind: 'feedback', id: feedbackId },
    owner,
    owners,
    other: owner.id === giver.id ? receiver : giver,
    isOtherFixed: true,
    isWithCaller: owner.id !== caller.personId,
    // What the feedback names as its next step is the receiver's to do.
    text: owner.id === receiver.id ? (pair.nextStep ?? '').slice(0, LONGEST_TEXT) : '',
    ...(await dueAndKpis(context, owner)),
  };
}

/** Throws a UserError unless the caller may write down a promise of this person. */
export async function requireMaking(context: Context, caller: Caller, ownerId: string): Promise<void> {
  if (!(await mayMake(context, caller, ownerId))) throw new UserError((t) => t.promises.notTheirs);
}

async function mayMake(context: Context, caller: Caller, personId: string): Promise<boolean> {
  const today = localDateOf(context.clock.now(), caller.zone);
  const relation = await relationTo(context.db, caller, { personId }, today);
  return isAllowed(promisePermissions['promises.make'], relation);
}

/** A person of the workspace as of today. Throws a UserError when there is none, or they left. */
export async function knownPerson(context: Context, caller: Caller, personId: string): Promise<Person> {
  const today = localDateOf(context.clock.now(), caller.zone);
  const person = await personById(context.db, caller.workspaceId, personId, today);
  if (!person?.isActive) throw new UserError((t) => t.promises.notHere);
  return person;
}

async function dueAndKpis({ db, clock }: Context, owner: Person) {
  const today = localDateOf(clock.now(), owner.zone);
  const range = { from: today, until: addDays(today, DUE_WITHIN_DAYS) };
  const calendars = await workCalendarsOf(db, owner.workspaceId, [owner], range);
  return {
    dueOn: usualDue(today, calendars.get(owner.id) ?? owner.workWeek),
    kpis: await choosableKpis(db, owner.workspaceId, owner.id, today),
  };
}
