import type { KnownBlock } from '@slack/types';
import type { Message } from '../../../capability.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { formatDate } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import type { NudgeButton } from '../../../reminder.ts';
import { actions, button, context, header, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { PrizeLine } from '../../actions/competition/prizes.ts';
import { nameLabel } from '../labels.ts';
import { GRANT_BUTTON, HANDED_OVER_BUTTON } from './ids.ts';
import { nameOf } from './words.ts';

const MOST_LISTED = 20;
const MOST_NEEDED = 3;

/** The prizes somebody won or promised, those still owed first, each with the button that moves it on. */
export function prizesMessage(lines: readonly PrizeLine[], t: Translations): Message {
  const words = t.competitions;
  const shown = lines.slice(0, MOST_LISTED);
  const texts = shown.map((line) => prizeText(line, t));
  const none = texts.length === 0 ? [words.noPrizes] : texts;
  return {
    text: [words.prizesTitle, ...none].join('\n'),
    blocks: [
      header(words.prizesTitle),
      ...(shown.length > 0
        ? shown.map((line, index) => section(texts[index] ?? '', buttonOf(line, t)))
        : [section(words.noPrizes)]),
      context(words.prizesNote),
    ],
  };
}

/** To somebody whose prize was granted, with *I have it* until they, or who gave it, pressed that. */
export function grantedMessage(line: PrizeLine, t: Translations): Message {
  const text = t.competitions.granted({
    name: nameLabel(line.giver),
    competition: nameOf(line.competition),
    prize: prizeName(line, t),
  });
  const blocks: KnownBlock[] = [section(text)];
  const pressed = line.prize.handedOverAt;
  const got = buttonOf(line, t);
  if (pressed) blocks.push(context(t.competitions.prizeState.handed_over));
  else if (got) blocks.push(actions(got));
  return { text, blocks };
}

function prizeName({ competition, sharedBy }: PrizeLine, t: Translations): string {
  const prize = escapeMrkdwn(competition.prize ?? '');
  return sharedBy > 1 ? t.competitions.sharedPrize({ prize, n: sharedBy }) : prize;
}

function prizeText(line: PrizeLine, t: Translations): string {
  const { prize, competition, reader } = line;
  const words = t.competitions;
  const named = { competition: nameOf(competition), prize: prizeName(line, t) };
  const title =
    reader === 'giver'
      ? words.prizeTo({ ...named, name: nameLabel(line.winner) })
      : words.prizeFrom({ ...named, name: nameLabel(line.giver) });
  const date = formatDate(prize.promisedAt.toISOString().slice(0, 10), t.locale);
  const promised = words.promisedOn({ date });
  const gone =
    reader === 'giver' && line.promiserGone
      ? [words.promiserGone({ name: nameLabel(line.promiserGone) })]
      : [];
  return `${title}\n${[words.prizeState[stateOf(line)], promised, ...gone].join(' · ')}`;
}

const stateOf = ({ prize }: PrizeLine) =>
  prize.handedOverAt ? 'handed_over' : prize.grantedAt ? 'granted' : 'promised';

function buttonOf(line: PrizeLine, t: Translations) {
  const { prize, reader } = line;
  const words = t.competitions;
  const state = stateOf(line);
  if (state === 'promised' && reader === 'giver') {
    return button({ id: GRANT_BUTTON, text: words.grant, value: prize.id, style: 'primary' });
  }
  if (state !== 'granted') return undefined;
  const text = reader === 'giver' ? words.handedOver : words.haveIt;
  return button({ id: HANDED_OVER_BUTTON, text, value: prize.id });
}

/** In a manager's week: a prize that was not handed over yet. `since`: the day it was promised, in their zone. */
export function owedPrize(line: PrizeLine, since: LocalDate, t: Translations): string {
  return t.week.prize({
    name: nameLabel(line.winner),
    prize: prizeName(line, t),
    competition: nameOf(line.competition),
    date: formatDate(since, t.locale),
  });
}

/** What moves a prize on, for who reads of it. */
export function prizeStep(line: PrizeLine, t: Translations): NudgeButton {
  const { prize } = line;
  return prize.grantedAt
    ? { id: HANDED_OVER_BUTTON, text: t.competitions.handedOver, value: prize.id }
    : { id: GRANT_BUTTON, text: t.competitions.grant, value: prize.id };
}

/** In *Needs you*: each prize that is to be granted, with the button that does. */
export function needsGrantBlocks(lines: readonly PrizeLine[], t: Translations): KnownBlock[] {
  return lines.slice(0, MOST_NEEDED).map((line) => {
    const named = { name: nameLabel(line.winner), competition: nameOf(line.competition) };
    return section(t.competitions.needsGrant({ ...named, prize: prizeName(line, t) }), buttonOf(line, t));
  });
}
