import type { Message } from '../../capability.ts';
import { rateButtonId } from '../../coaching/index.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, header, section } from '../../slack/blocks.ts';
import type { ManagerCard, ShownLine } from '../actions/manager-card.ts';
import { nameLabel, oneLine } from './labels.ts';

const LONGEST_TITLE_NAME = 80;

/** A manager's own card, and how to rate their coaching for whoever may. Private to who asked. */
export function managerCardMessage(card: ManagerCard, t: Translations): Message {
  const { manager, isOwn, days, people, lines, rate } = card;
  const title = t.managerCard.title({ name: oneLine(manager.name, LONGEST_TITLE_NAME) });
  const intro = people === 0 ? t.managerCard.newPeople : t.managerCard.intro({ people, days });
  const said = lines.map((each) => lineText(each, t));
  if (people > 0 && said.length === 0) said.push(t.managerCard.nothing);
  const notes = [
    t.managerCard.known,
    isOwn ? t.managerCard.ownVisible : t.managerCard.visible,
    ...(typeof rate === 'object' ? [t.managerCard.rateFew({ people: rate.tooFew })] : []),
  ];
  const rating = button({ id: rateButtonId, text: t.managerCard.rateButton, value: manager.id });
  return {
    text: [t.managerCard.title({ name: nameLabel(manager.name) }), intro, ...said].join('\n'),
    blocks: [
      header(title),
      section(intro),
      ...(said.length > 0 ? [section(said.map((line) => `• ${line}`).join('\n'))] : []),
      context(notes.join(' ')),
      ...(rate === 'yes' ? [actions(rating)] : []),
    ],
  };
}

function lineText({ line, ownBelow }: ShownLine, t: Translations): string {
  return ownBelow === null ? line(t) : `${line(t)}\n   _${t.managerCard.ownOnly({ fewest: ownBelow })}_`;
}
