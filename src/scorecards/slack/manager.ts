import type { Answer, Button, ManagerMeasure, Message, Request } from '../../capability.ts';
import { messageView } from '../../slack/answer.ts';
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
export async function tellOfManager(
  request: Request,
  measures: readonly ManagerMeasure[],
  name: string,
): Promise<Answer> {
  return { kind: 'tell', message: await messageFor(request, measures, { name }) };
}

/** *How is my manager doing?* A form of its own: a private answer to a card with replies may stand among these. */
export const managerButton = (measures: readonly ManagerMeasure[]): Button => ({
  id: MANAGER,
  async run(request) {
    const message = await messageFor(request, measures, { teamId: request.value });
    return { kind: 'open', view: messageView(message, request.t) };
  },
});

async function messageFor(
  { context, caller, t }: Request,
  measures: readonly ManagerMeasure[],
  whom: { name?: string; teamId?: string },
): Promise<Message> {
  const managerId = await managerMeant(context, caller, whom);
  return managerCardMessage(await managerCard(context, caller, managerId, measures), t);
}
