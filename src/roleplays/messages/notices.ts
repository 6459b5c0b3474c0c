import type { Message } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { DEBRIEF_MINUTES, PLAY_MINUTES } from '../starter/scenario.ts';
import { ids } from './ids.ts';

type Named = { id: string; name: string; title: string };

const parts = ({ name, title }: Named) => ({ name: escapeMrkdwn(name), title: escapeMrkdwn(title) });

/** To who is invited to play the buyer. */
export function invitedMessage(named: Named, t: Translations): Message {
  const words = t.roleplays;
  const text = words.askedToPlay(parts(named));
  const note = words.dmInvitedNote({ play: PLAY_MINUTES, debrief: DEBRIEF_MINUTES, ...parts(named) });
  const value = named.id;
  return {
    text,
    blocks: [
      section(text),
      context(note),
      actions(
        button({ id: ids.sheet, text: words.playBuyer, value, style: 'primary' }),
        button({ id: ids.decline, text: words.notNow, value }),
      ),
    ],
  };
}

/** In its place, once it was taken up: the sheet again, and the points. */
export function acceptedMessage(named: Named, t: Translations): Message {
  const words = t.roleplays;
  const text = words.youPlay(parts(named));
  return {
    text,
    blocks: [
      section(text),
      actions(
        button({ id: ids.score, text: words.score, value: named.id }),
        button({ id: ids.sheet, text: words.buyerSheet, value: named.id }),
      ),
    ],
  };
}

/** In its place, once it was declined; they may think better of it. */
export function declinedMessage(named: Named, t: Translations): Message {
  const text = t.roleplays.declined(parts(named));
  const play = button({ id: ids.sheet, text: t.roleplays.playBuyer, value: named.id });
  return { text, blocks: [section(text), actions(play)] };
}

/** To whoever invited: what came of it. */
export function answeredMessage(named: Named, isAccepted: boolean, t: Translations): Message {
  const words = t.roleplays;
  if (!isAccepted) {
    const text = words.dmDeclined(parts(named));
    return { text, blocks: [section(text), actions(button({ id: ids.list, text: words.title }))] };
  }
  const text = words.dmAccepted(parts(named));
  return {
    text,
    blocks: [
      section(text),
      actions(
        button({ id: ids.done, text: words.done, value: named.id, style: 'primary' }),
        button({ id: ids.own, text: words.mySheet, value: named.id }),
      ),
    ],
  };
}

/** To who played the buyer: the points are missing. */
export function playedMessage(named: Named, t: Translations): Message {
  const text = t.roleplays.askedToScore(parts(named));
  const score = button({ id: ids.score, text: t.roleplays.score, value: named.id, style: 'primary' });
  return { text, blocks: [section(text), context(t.roleplays.scoreSoon), actions(score)] };
}

/** In its place, once they were given; for a day they can be corrected. */
export function gaveMessage(id: string, name: string, t: Translations): Message {
  const text = t.roleplays.gave({ name: escapeMrkdwn(name) });
  const correct = button({ id: ids.correct, text: t.roleplays.correct, value: id });
  return { text, blocks: [section(text), context(t.roleplays.correctUntil), actions(correct)] };
}

/** Once they were corrected. */
export function correctedMessage(name: string, t: Translations): Message {
  const text = t.roleplays.correctSaid({ name: escapeMrkdwn(name) });
  return { text, blocks: [section(text)] };
}

/** To who sold: points they were given have changed. */
export function rescoredMessage(named: Named, t: Translations): Message {
  const text = t.roleplays.dmCorrected(parts(named));
  const note = t.roleplays.readers({ name: escapeMrkdwn(named.name) });
  return { text, blocks: [section(text), context(note), actions(readButton(named.id, t))] };
}

/** To who sold: the points are there, and nothing of them: phones show it to the whole tram. */
export function scoredMessage(named: Named, t: Translations): Message {
  const text = t.roleplays.dmScored(parts(named));
  const note = t.roleplays.readers({ name: escapeMrkdwn(named.name) });
  return { text, blocks: [section(text), context(note), actions(readButton(named.id, t))] };
}

/** To whoever leads somebody who shared an attempt. */
export function sharedMessage(named: Named, t: Translations): Message {
  const text = t.roleplays.dmShared(parts(named));
  return { text, blocks: [section(text), actions(readButton(named.id, t))] };
}

/** To whoever invited, once it is sent. */
export function inviteSentMessage(name: string, t: Translations): Message {
  const text = t.roleplays.inviteSent({ name: escapeMrkdwn(name) });
  return { text, blocks: [section(text)] };
}

/** To whoever sold, once they said that it was played. */
export function doneMessage(name: string, t: Translations): Message {
  const text = t.roleplays.doneSaid({ name: escapeMrkdwn(name) });
  return { text, blocks: [section(text)] };
}

const readButton = (id: string, t: Translations) =>
  button({ id: ids.read, text: t.roleplays.read, value: id, style: 'primary' });
