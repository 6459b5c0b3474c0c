import type { Context } from '../../../context.ts';
import { messageSettingsOf } from '../../../people/index.ts';
import type { Choice } from '../../rules/choose.ts';
import type { PersonalChoice } from '../../rules/personal/choose.ts';
import { roomForOwn } from '../../rules/week.ts';
import { decide } from '../decide.ts';
import { decidePersonal } from '../personal/decide.ts';
import { type OwnMorning, ownMornings } from '../personal/mornings.ts';
import type { ManagerWeek } from './manager-weeks.ts';
import { type OwedLine, owedBy } from './owed.ts';
import type { WeekSources } from './sources.ts';

/** What there is to say to a manager of their week, and what not, and why. */
export type WeighedWeek = {
  people: Choice[];
  owed: OwedLine[];
  /** Null when they hear of nothing of their own that day: new, or in no live team. */
  own: { morning: OwnMorning; choices: PersonalChoice[] } | null;
};

/**
 * Weighs a manager's week as it is now. What somebody switched off is left out: people and what is owed together, one's own
 * apart. What is owed is not said again as something of one's own.
 */
export async function weighWeek(
  context: Context,
  { triggers, personal, owed: sources }: WeekSources,
  { manager, occasion }: ManagerWeek,
  now: Date,
): Promise<WeighedWeek> {
  const { workspaceId, id } = manager;
  const { off } = await messageSettingsOf(context.db, workspaceId, id);
  const wanted = !off.includes('reminders');
  const people = wanted && occasion ? await decide(context, triggers, occasion, now) : [];
  const owed = wanted ? await owedBy(context, sources, manager) : [];
  const [morning] = await ownMornings(context, workspaceId, [manager], now);
  if (!morning) return { people, owed, own: null };
  const told = people.filter(({ reason }) => reason === 'told').length;
  const room = {
    most: roomForOwn({ people: told, owed: owed.length }),
    alreadySaid: new Set(owed.map((line) => line.owed.about)),
  };
  const [decided] = await decidePersonal(context, personal, workspaceId, [morning], now, room);
  return { people, owed, own: { morning, choices: decided?.choices ?? [] } };
}

/** Whether any of it is to be said. */
export function isWorthSaying({ people, owed, own }: WeighedWeek): boolean {
  return (
    owed.length > 0 ||
    people.some(({ reason }) => reason === 'told') ||
    (own?.choices.some(({ reason }) => reason === 'told') ?? false)
  );
}
