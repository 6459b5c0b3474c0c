import type { Message } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Place } from '../actions/places.ts';
import { ALLOW_BUTTON, HOLD_BUTTON } from './ids.ts';

/** To who leads a team: another company reads its channel now, and what becomes of the posts. */
export function heldMessage(place: Place, t: Translations): Message {
  const team = escapeMrkdwn(place.name);
  const value = `${place.id} ${place.channelId}`;
  const confirm = {
    title: t.wins.heldAllow,
    question: t.wins.heldConfirm,
    yes: t.wins.heldAllow,
    no: t.common.cancel,
  };
  return {
    text: t.wins.heldText({ team }),
    blocks: [
      section(t.wins.heldTitle({ team, channel: `<#${place.channelId}>` })),
      actions(
        button({ id: HOLD_BUTTON, text: t.wins.heldLeave, value }),
        button({ id: ALLOW_BUTTON, text: t.wins.heldAllow, value, confirm }),
      ),
    ],
  };
}

/** What was decided, in the place of the question. */
export function decidedMessage({ channelId }: Place, isAllowed: boolean, t: Translations): Message {
  const channel = `<#${channelId}>`;
  const said = isAllowed ? t.wins.heldAllowed({ channel }) : t.wins.heldLeft({ channel });
  return { text: said, blocks: [section(said)] };
}
