import type { Button } from '../../capability.ts';
import { plainMessage } from '../../slack/answer.ts';
import { forwardCard } from '../actions/forward.ts';
import { shareMyWeek } from '../actions/share.ts';
import { nameLabel } from '../messages/labels.ts';
import { momentText } from '../messages/preview.ts';
import { reviewIds } from '../messages/review-ids.ts';

/** Sends the card that is shown to the clicker's manager. */
export const forwardButton: Button = {
  id: reviewIds.forward,
  async run({ context, caller, t, value }) {
    const [week = '', teamId = '', through = null] = value.split(' ');
    const { team, receiver, at, isNew } = await forwardCard(context, caller, { teamId, week, through });
    const words = { name: nameLabel(receiver.name), team: nameLabel(team.name) };
    const isNow = at <= context.clock.now();
    const text = !isNew
      ? t.review.forwardedBefore(words)
      : isNow
        ? t.review.forwardSent(words)
        : t.review.forwardLater({ ...words, when: momentText(at, receiver.zone, t) });
    return { kind: 'tell', message: plainMessage(text) };
  },
};

/** Shows the clicker's own week to their team. */
export const shareButton: Button = {
  id: reviewIds.share,
  async run({ context, caller, t }) {
    const { team, isNew } = await shareMyWeek(context, caller);
    const words = { channel: `<#${team.channelId}>` };
    return {
      kind: 'tell',
      message: plainMessage(isNew ? t.review.shareDone(words) : t.review.shareBefore(words)),
    };
  },
};
