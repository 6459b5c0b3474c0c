import type { Message } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { section } from '../../slack/blocks.ts';
import type { OwnCard, TeamCard } from '../rules/card.ts';
import { nameLabel } from './labels.ts';
import { ownCardMessage } from './own-card.ts';
import { teamCardMessage } from './team-card.ts';

/** A team's week, sent by one of its managers to their own. */
export function forwardedMessage(sender: string, card: TeamCard, t: Translations): Message {
  const intro = t.review.forwarded({ name: nameLabel(sender), team: nameLabel(card.team) });
  return below(intro, teamCardMessage(card, t, { hasThread: false }));
}

/** Somebody's own week, shown to their team by themselves. */
export function sharedMessage(card: OwnCard, t: Translations): Message {
  return below(t.review.shared({ name: nameLabel(card.name) }), ownCardMessage(card, t, { isOwn: false }));
}

function below(intro: string, card: Message): Message {
  return { text: `${intro}\n${card.text}`, blocks: [section(intro), ...card.blocks] };
}
