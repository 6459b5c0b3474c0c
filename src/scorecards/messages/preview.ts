import type { Message } from '../../capability.ts';
import { localDateOf, localTimeOf } from '../../kernel/zoned.ts';
import { formatDate, formatWeekday, formatWeekLabel } from '../../locales/format.ts';
import { type Translations, translate } from '../../locales/index.ts';
import { actions, button, divider, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Preview } from '../actions/preview-card.ts';
import type { Decided } from '../actions/release-card.ts';
import type { TeamCard } from '../rules/card.ts';
import { isThin } from '../rules/look.ts';
import { nameLabel } from './labels.ts';
import { memberFigureMessages } from './member-figures.ts';
import { reviewIds } from './review-ids.ts';
import { teamCardMessage } from './team-card.ts';

/** Messages' worth of members' figures; a longer list is in the channel's thread once the card is posted. */
const MOST_FIGURES = 2;

/**
 * A card for whoever looks at it first: why it comes here, the card as it would stand in the channel (`teamT`: in the
 * team's language) with everyone's figures, and what to do with it.
 */
export function previewMessage(preview: Preview, t: Translations, teamT: Translations): Message {
  const { team, card } = preview;
  const why = whyText(preview, t);
  const whole = wholeCard(card, teamT);
  const value = `${card.week.key} ${team.id}`;
  return {
    text: [why, whole.text].join('\n'),
    blocks: [
      section(`*${why}*\n${t.review.previewHow({ channel: channelOf(team.channelId, t) })}`),
      divider(),
      ...whole.blocks,
      actions(
        button({ id: reviewIds.post, text: t.review.post, value, style: 'primary' }),
        button({ id: reviewIds.notYet, text: t.review.notYet, value }),
      ),
    ],
  };
}

/**
 * What a looked-at card becomes once somebody decided. `held`: the card as it stands now, which stays below as long as
 * it is not posted (null: it cannot be made any more). `mayForward`: the reader can send it to their manager.
 */
export function decidedMessage(
  decision: Decided,
  held: TeamCard | null,
  t: Translations,
  { zone, mayForward }: { zone: string; mayForward: boolean },
): Message {
  const { team, week, state } = decision;
  const value = `${week.key} ${team.id}`;
  const words = {
    team: nameLabel(team.name),
    week: formatWeekLabel(week, t.locale),
    name: nameLabel(decision.by),
    when: momentText(decision.at, zone, t),
    channel: channelOf(team.channelId, t),
  };
  const text =
    state === 'posted'
      ? t.review.posted(words)
      : t.review.held({ ...words, next: decision.next && momentText(decision.next, zone, t) });
  const forward = button({ id: reviewIds.forward, text: t.review.forwardButton, value });
  const post = button({ id: reviewIds.post, text: t.review.post, value, style: 'primary' });
  const buttons = state === 'held' ? [post] : mayForward ? [forward] : [];
  const below = state === 'held' && held ? wholeCard(held, translate(team.locale)) : null;
  return {
    text: below ? [text, below.text].join('\n') : text,
    blocks: [
      section(text),
      ...(below ? [divider(), ...below.blocks] : []),
      ...(buttons.length > 0 ? [actions(...buttons)] : []),
    ],
  };
}

/** The card as it would stand in the channel, with everyone's figures below. */
function wholeCard(card: TeamCard, teamT: Translations): Message {
  const figures = memberFigureMessages(card, teamT).slice(0, MOST_FIGURES);
  const parts = [teamCardMessage(card, teamT, { hasThread: false }), ...figures];
  return { text: parts.map((part) => part.text).join('\n'), blocks: parts.flatMap((part) => part.blocks) };
}

/** 'Monday, 23 Nov 2026 at 09:04', on the reader's clocks. */
export function momentText(instant: Date, zone: string, t: Translations): string {
  const date = localDateOf(instant, zone);
  return t.review.moment({
    weekday: formatWeekday(date, t.locale),
    date: formatDate(date, t.locale),
    time: localTimeOf(instant, zone),
  });
}

function whyText({ team, look, coverage }: Preview, t: Translations): string {
  const name = nameLabel(team.name);
  if (look === 'first') return t.review.firstCard({ team: name });
  return t.review.thinCard({
    team: name,
    k: coverage.withData,
    n: coverage.expected,
    isThin: isThin(coverage),
  });
}

const channelOf = (channelId: string | null, t: Translations) =>
  channelId ? `<#${escapeMrkdwn(channelId)}>` : t.review.itsChannel;
