import type { Message, Request } from '../../capability.ts';
import { myReports } from '../actions/reports.ts';
import { skillCard } from '../actions/skill-card.ts';
import { cardMessage } from '../messages/card.ts';

/** Somebody's skills for one of the pair; below one's own stand those who report to one. */
export async function cardFor({ context, caller, t }: Request, personId: string): Promise<Message> {
  const card = await skillCard(context, caller, personId);
  return cardMessage(card, t, card.side === 'self' ? await myReports(context, caller) : []);
}
