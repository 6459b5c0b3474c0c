import type { ActedOn, PersonalFinding, PersonalQuestion } from '../../capability.ts';
import type { Context } from '../../context.ts';
import { addDays, daysBetween } from '../../kernel/date.ts';
import type { DueNumbers, FoundNumbers } from '../nudge-numbers.ts';
import { openDueBy, promiseById } from '../store/promises.ts';
import { resultsSince } from '../store/results.ts';

/** Later than that it is forgotten by both: *Needs you* still lists it. */
const LONGEST_DAYS = 30;
/** A result that nobody had a morning for by then stands in the list. */
const NEWS_DAYS = 4;

type Due = PersonalFinding & { numbers: DueNumbers };
type Found = PersonalFinding & { numbers: FoundNumbers };

/** Whose promise is due today, or is late. */
export async function findDue({ db }: Context, { workspaceId, people }: PersonalQuestion): Promise<Due[]> {
  const latest = people
    .map(({ today }) => today)
    .sort()
    .at(-1);
  if (!latest) return [];
  const ids = people.map(({ person }) => person.id);
  const open = Map.groupBy(await openDueBy(db, workspaceId, ids, latest), ({ ownerId }) => ownerId);
  return people.flatMap(({ person, today }) =>
    (open.get(person.id) ?? []).flatMap(({ id, dueOn }): Due[] => {
      const overdueDays = daysBetween(dueOn, today);
      if (overdueDays < 0 || overdueDays > LONGEST_DAYS) return [];
      const numbers = { promiseId: id, dueOn, overdueDays };
      return [{ personId: person.id, about: `promise:${id}`, severity: overdueDays, numbers }];
    }),
  );
}

/** Whether it was settled, or its date moved, since. */
export async function dueActedOn({ db }: Context, { workspaceId, about, from }: ActedOn): Promise<boolean> {
  const promise = await promiseById(db, workspaceId, about.replace(/^promise:/, ''));
  return promise?.state !== 'open' || (promise.movedAt !== null && promise.movedAt >= from);
}

/** Who has not heard yet what was found of a number, of a promise of theirs or made with them. */
export async function findFound(
  { db }: Context,
  { workspaceId, people }: PersonalQuestion,
): Promise<Found[]> {
  const earliest = people.map(({ today }) => today).sort()[0];
  if (!earliest) return [];
  const ids = people.map(({ person }) => person.id);
  const since = addDays(earliest, -NEWS_DAYS);
  const found = await resultsSince(db, workspaceId, ids, since);
  return people.flatMap(({ person }) =>
    found.flatMap(({ id, promiseId, ownerId, otherId, weeks, outcome, foundOn }): Found[] => {
      if (outcome === 'too_little' || (ownerId !== person.id && otherId !== person.id)) return [];
      const numbers = { promiseId, weeks, outcome, foundOn, isMine: ownerId === person.id ? 1 : 0 };
      return [{ personId: person.id, about: `result:${id}`, severity: 0, numbers }];
    }),
  );
}
