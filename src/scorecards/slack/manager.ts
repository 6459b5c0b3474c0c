import type { Answer, Button, ManagerMeasure, Request } from '../../capability.ts';
import { managerCard, managerMeant } from '../actions/manager-card.ts';
import { MANAGER } from '../messages/card-ids.ts';
import { managerCardMessage } from '../messages/manager-card.ts';

/** What follows `/scorecard` for it, with a name behind it perhaps. */
const WORDS = /^(?:manager|my manager|yönetici|yonetici|yöneticim|yoneticim)(?:\s+(?<name>\S.*))?$/iu;

/** Whom a text asks about: '' for one's own manager; null when it asks about something else. */
export function readManager(text: string): string | null {
  const found = WORDS.exec(text.trim());
  return found ? (found.groups?.name ?? '').trim() : null;
}

/** A manager's own card, to the one who asks alone: what it says is nobody's business in a channel. */
export async function showManager(
  { context, caller, t }: Request,
  measures: readonly ManagerMeasure[],
  whom: { name?: string; teamId?: string },
): Promise<Answer> {
  const managerId = await managerMeant(context, caller, whom);
  const card = await managerCard(context, caller, managerId, measures);
  return { kind: 'tell', message: managerCardMessage(card, t) };
}

/** *How is my manager doing?* */
export const managerButton = (measures: readonly ManagerMeasure[]): Button => ({
  id: MANAGER,
  run: (request) => showManager(request, measures, { teamId: request.value }),
});
