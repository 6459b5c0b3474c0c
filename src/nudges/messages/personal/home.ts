import type { KnownBlock } from '@slack/types';
import { formatDate } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { actions, button, section } from '../../../slack/blocks.ts';
import type { OwnPreference } from '../../actions/preferences.ts';
import { OWN_LIST, OWN_PREVIEW, OWN_RESUME, OWN_SETTINGS } from './ids.ts';

/** In App Home: this week's number, the pause, and the ways to the rest. */
export function homeBlocks({ budget, everybody, pausedUntil }: OwnPreference, t: Translations): KnownBlock[] {
  const { counted, most } = budget;
  const lines = [
    `*${t.personal.homeTitle}*`,
    t.personal.listWeek({ counted, most, everybody }),
    ...(pausedUntil ? [t.personal.paused({ date: formatDate(pausedUntil, t.locale) })] : []),
  ];
  return [
    section(lines.join('\n')),
    actions(
      button({ id: OWN_PREVIEW, text: t.personal.previewButton }),
      button({ id: OWN_LIST, text: t.personal.homeList }),
      button({ id: OWN_SETTINGS, text: t.personal.settingsButton, value: '' }),
      ...(pausedUntil ? [button({ id: OWN_RESUME, text: t.personal.resume, value: '' })] : []),
    ),
  ];
}
