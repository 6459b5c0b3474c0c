import type { Message } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, section } from '../../slack/blocks.ts';
import type { ChannelCheck } from '../actions/check-channel.ts';
import { momentText } from './go-live.ts';
import { ids } from './ids.ts';
import { missingText, nameText } from './missing-text.ts';

/** What an admin is told of a channel before a card is due: the one fix with a button to look again, or that all is well. */
export function channelWord(check: ChannelCheck, t: Translations): Message {
  const { team, problem, state, nextRunAt } = check;
  const words = { team: nameText(team.name), when: momentText(nextRunAt, team.zone, t) };
  if (!problem && state === 'ready') {
    const text = t.setup.nowFine({ ...words, channel: `<#${team.channelId}>` });
    return { text, blocks: [section(text)] };
  }
  const text = problem
    ? `${t.setup.cardTomorrow(words)} ${missingText(problem, t)}`
    : `${t.setup.cardTomorrow(words)} ${t.setup.cannotAsk}`;
  const again = button({ id: ids.checkChannel, text: t.setup.buttonCheckAgain, value: team.id });
  return { text, blocks: [section(text), actions(again)] };
}
