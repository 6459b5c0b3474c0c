import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { byName, type Person, peopleByIds, requirePermission, workCalendarsOf } from '../../people/index.ts';
import { roundPermissions } from '../permissions.ts';
import type { Part } from '../rules/questions.ts';
import type { Round } from '../rules/round.ts';
import { askedIn } from '../store/asked.ts';
import { roundById } from '../store/rounds.ts';

/** Somebody who is asked, by name. */
export type AskedPerson = { person: Person; part: Part };

/** A round with its people. */
export type RoundView = {
  round: Round;
  subject: Person;
  /** Who reads the result with the subject: they lead them still. */
  manager: Person | null;
  /** By name; nobody once it is over. */
  asked: readonly AskedPerson[];
};

/** The key under which a round's answers are sealed; it is in no database, backup or export. */
export const keyOf = (context: Context, workspaceId: string, roundId: string): Buffer =>
  Buffer.from(context.pseudonym(`360 ${workspaceId} ${roundId}`), 'base64url');

/** The round with this id, for its subject or their manager. Throws a UserError, as if there were none, for anybody else. */
export async function readRound(context: Context, caller: Caller, roundId: string): Promise<RoundView> {
  const round = await roundById(context.db, caller.workspaceId, roundId);
  if (!round) throw unknown();
  const view = await viewOf(context, caller.workspaceId, round);
  await requireSelf(context, caller, 'rounds.read', [view.subject.id, view.manager?.id ?? null]);
  return view;
}

/** A round as it stands. Asks for no permission. */
export async function viewOf(context: Context, workspaceId: string, round: Round): Promise<RoundView> {
  const { db } = context;
  const today = localDateOf(context.clock.now(), 'UTC');
  const rows = await askedIn(db, workspaceId, round.id);
  const ids = [round.subjectId, ...(round.managerId ? [round.managerId] : [])];
  const people = await peopleByIds(
    db,
    workspaceId,
    [...new Set([...ids, ...rows.map(({ personId }) => personId)])],
    today,
  );
  const known = new Map(people.map((person) => [person.id, person]));
  const subject = known.get(round.subjectId);
  if (!subject) throw new Error(`The round ${round.id} is about nobody`);
  const manager = round.managerId === subject.managerId ? known.get(round.managerId ?? '') : undefined;
  const asked = rows.flatMap(({ personId, part }) => {
    const person = known.get(personId);
    return person ? [{ person, part }] : [];
  });
  return {
    ...{ round, subject, manager: manager ?? null },
    asked: asked.toSorted((a, b) => byName(a.person, b.person)),
  };
}

/** Throws a UserError unless the caller is one of these people. */
export async function requireSelf(
  { db, clock }: Context,
  caller: Caller,
  permission: 'rounds.agree' | 'rounds.read' | 'rounds.answer',
  people: readonly (string | null)[],
): Promise<void> {
  const personId = people.includes(caller.personId) ? caller.personId : (people[0] ?? '');
  const today = localDateOf(clock.now(), caller.zone);
  await requirePermission(db, caller, roundPermissions[permission], { personId }, today, unknown().sentence);
}

export const unknown = () => new UserError((t) => t.rounds.unknown);

/** A subject's working days from today on, for as long as a round may take. */
export async function calendarOf({ db, clock }: Context, subject: Person) {
  const today: LocalDate = localDateOf(clock.now(), subject.zone);
  const range = { from: today, until: addDays(today, DAYS_READ) };
  const calendars = await workCalendarsOf(db, subject.workspaceId, [subject], range);
  return { today, calendar: calendars.get(subject.id) ?? subject.workWeek };
}

const DAYS_READ = 120;
