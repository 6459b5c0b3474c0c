import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, header, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Settings } from '../actions/settings.ts';
import type { CompanyValue } from '../rules/values.ts';
import { PAUSE_BUTTON, RESUME_BUTTON, VALUE_BUTTON } from './ids.ts';
import { nameLabel } from './labels.ts';

/** As a message holds beside the values. */
const MOST_PAUSES = 6;
const LONGEST_REASON = 40;

/** What the company values; for an admin with buttons, and for whom praise is paused. */
export function settingsMessage(settings: Settings, t: Translations): Message {
  const { values, mayChange } = settings;
  const words = t.recognition;
  const change = ({ id }: CompanyValue) =>
    mayChange ? button({ id: VALUE_BUTTON, text: words.change, value: id }) : undefined;
  const blocks: KnownBlock[] = [
    header(words.settingsTitle),
    ...(values.length > 0
      ? [...values.map((value) => section(valueText(value), change(value))), context(words.settingsHow)]
      : [section(words.settingsNone)]),
    ...(mayChange ? adminBlocks(settings, t) : []),
  ];
  const texts = values.length > 0 ? values.map(valueText) : [words.settingsNone];
  return { text: [words.settingsTitle, ...texts].join('\n'), blocks };
}

function adminBlocks({ pauses }: Settings, t: Translations): KnownBlock[] {
  const words = t.recognition;
  const lines = pauses.slice(0, MOST_PAUSES).map(({ id, name, reason }) => {
    const line = {
      name: nameLabel(name ?? words.everybody),
      reason: escapeMrkdwn(shorten(reason, LONGEST_REASON)),
    };
    return section(words.pausedLine(line), button({ id: RESUME_BUTTON, text: words.resume, value: id }));
  });
  return [
    ...(lines.length > 0 ? [section(`*${words.settingsPaused}*`), ...lines] : []),
    actions(
      button({ id: VALUE_BUTTON, text: words.addValue, value: '' }),
      button({ id: PAUSE_BUTTON, text: words.pause }),
    ),
  ];
}

function valueText({ name, line }: CompanyValue): string {
  return `*${escapeMrkdwn(name)}*${line ? `\n${escapeMrkdwn(line)}` : ''}`;
}
