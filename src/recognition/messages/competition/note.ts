import type { Message } from '../../../capability.ts';
import type { Translations } from '../../../locales/index.ts';
import { actions, button, section } from '../../../slack/blocks.ts';
import type { Note } from '../../actions/competition/kinds.ts';
import type { PrizeLine } from '../../actions/competition/prizes.ts';
import type { Competition } from '../../rules/competition/competition.ts';
import { nameLabel } from '../labels.ts';
import { GRANT_BUTTON, SHOW_BUTTON } from './ids.ts';
import { nameOf } from './words.ts';

/** As many as have room for a button each. */
const MOST_BUTTONS = 5;

/** To who created a competition: what became of it, and what is theirs to do. */
export function noteMessage(
  what: Note,
  competition: Competition,
  prizes: readonly PrizeLine[],
  t: Translations,
): Message {
  const text = t.competitions.note[what]({ name: nameOf(competition) });
  const owed = what === 'grant' ? prizes.filter(({ prize }) => !prize.grantedAt) : [];
  const show = button({ id: SHOW_BUTTON, text: t.competitions.show, value: competition.id });
  return {
    text,
    blocks: [
      section(text),
      ...owed
        .slice(0, MOST_BUTTONS)
        .map(({ prize, winner }) =>
          section(
            `*${nameLabel(winner)}*`,
            button({ id: GRANT_BUTTON, text: t.competitions.grant, value: prize.id, style: 'primary' }),
          ),
        ),
      ...(what === 'pulled_in' ? [actions(show)] : []),
    ],
  };
}
