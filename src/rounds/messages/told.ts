import type { Message } from '../../capability.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { RoundView } from '../actions/load.ts';
import type { NewsKind } from '../actions/planned-messages.ts';
import type { Part } from '../rules/questions.ts';
import { countParts } from '../rules/terms.ts';
import { ids } from './ids.ts';

/** To somebody who is asked, the same whether they answer or not. */
export function invitedMessage(view: RoundView, part: Part, t: Translations): Message {
  const { round, subject, asked } = view;
  const say = t.rounds;
  const words = { name: escapeMrkdwn(subject.name), date: formatDate(round.endsOn, t.locale) };
  const text = say.invited[part]({ ...words, n: countParts(asked).get(part) ?? 0 });
  const isNamed = part === 'self' || part === 'manager';
  return {
    text,
    blocks: [
      section(text),
      context(isNamed ? say.invitedNote.named : say.invitedNote.nameless),
      actions(button({ id: ids.answer, text: say.answer, value: round.id, style: 'primary' })),
    ],
  };
}

/** Below it, to everybody alike. */
export function remindedMessage({ round }: RoundView, t: Translations): Message {
  const text = t.rounds.reminded({ date: formatDate(round.endsOn, t.locale) });
  return { text, blocks: [section(text)] };
}

/** What became of a round. `opener`: who suggested it. */
export function newsMessage(
  what: NewsKind,
  { round, subject }: RoundView,
  { readerId, opener }: { readerId: string; opener: string },
  t: Translations,
): Message {
  const say = t.rounds;
  const name = escapeMrkdwn(subject.name);
  const isOwn = subject.id === readerId;
  switch (what) {
    case 'offered': {
      const text = say.offered({ name: escapeMrkdwn(opener) });
      const look = button({ id: ids.open, text: say.look, value: round.id, style: 'primary' });
      return { text, blocks: [section(text, look)] };
    }
    case 'result': {
      const text = isOwn ? say.resultHere : say.resultHereOf({ name });
      const read = button({ id: ids.result, text: say.read, value: round.id, style: 'primary' });
      return { text, blocks: [section(text, read)] };
    }
    case 'declined':
    case 'called_off': {
      const calledOff = isOwn ? say.wasCalledOffYours : say.wasCalledOff({ name });
      const text = what === 'declined' ? say.declined({ name }) : calledOff;
      return { text, blocks: [section(text)] };
    }
  }
}
