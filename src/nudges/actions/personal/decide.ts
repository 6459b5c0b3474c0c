import type { Context } from '../../../context.ts';
import type { PersonalTrigger } from '../../../reminder.ts';
import { choosePersonal, type PersonalChoice, type Room } from '../../rules/personal/choose.ts';
import { findPersonal } from './find.ts';
import type { OwnMorning } from './mornings.ts';
import { reservationsOf } from './reservations.ts';

/** What is to be said to each of some people this morning, and what is not, and why; nobody of whom nothing was found. */
export async function decidePersonal(
  context: Context,
  triggers: readonly PersonalTrigger[],
  workspaceId: string,
  mornings: readonly OwnMorning[],
  now: Date,
  room: Room = {},
): Promise<{ morning: OwnMorning; choices: PersonalChoice[] }[]> {
  const found = await findPersonal(context, triggers, workspaceId, mornings, now);
  const concerned = mornings.filter(({ person }) => found.has(person.id));
  const reservations = await reservationsOf(context.db, workspaceId, concerned, now);
  return concerned.flatMap((morning) => {
    const { id } = morning.person;
    const held = reservations.get(id);
    const candidates = found.get(id) ?? [];
    return held
      ? [{ morning, choices: choosePersonal(candidates, held, { today: morning.today, now }, room) }]
      : [];
  });
}
