import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Context } from '../../../context.ts';
import type { PersonalTrigger } from '../../../reminder.ts';
import { type PersonalCandidate, personalKey } from '../../rules/personal/choose.ts';
import type { OwnMorning } from './mornings.ts';

/** What the triggers find about some people, each on their morning: person's id -> findings; nobody without any. */
export async function findPersonal(
  context: Context,
  triggers: readonly PersonalTrigger[],
  workspaceId: string,
  mornings: readonly OwnMorning[],
  now: Date,
): Promise<Map<string, PersonalCandidate[]>> {
  const found = new Map<string, PersonalCandidate[]>();
  if (mornings.length === 0) return found;
  const asked = {
    workspaceId,
    people: mornings.map(({ person, today, liveOn }) => ({ person, today, liveOn })),
    now,
  };
  const ids = new Set(mornings.map(({ person }) => person.id));
  for (const { key: trigger, priority, coolDownDays, worseBy, find } of triggers) {
    // SQLite answers at once: without a pause a thousand people would keep everyone who clicks waiting.
    await nextTurn();
    for (const { personId, about, severity, numbers } of await find(context, asked)) {
      if (!ids.has(personId)) continue;
      const candidate = { trigger, priority, coolDownDays, worseBy, about, severity, numbers };
      found.set(personId, withStrongest(found.get(personId) ?? [], candidate));
    }
  }
  return found;
}

/** A kind says one thing about the same: of a week's and a month's goal for calls the one that is worse. */
function withStrongest(
  candidates: readonly PersonalCandidate[],
  candidate: PersonalCandidate,
): PersonalCandidate[] {
  const isSame = (each: PersonalCandidate) => personalKey(each) === personalKey(candidate);
  const twin = candidates.find(isSame);
  if (twin && twin.severity >= candidate.severity) return [...candidates];
  return [...candidates.filter((each) => !isSame(each)), candidate];
}
