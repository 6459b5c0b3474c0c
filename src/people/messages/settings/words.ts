import { formatList } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import type { MessageSettings } from '../../store/message-settings.ts';

/** What differs from the usual, a line each; nothing for whoever never said anything. */
export function settingsWords({ quiet, off }: MessageSettings, t: Translations): string[] {
  const names = off.map((notice) => t.settings.notice[notice]);
  return [
    ...(quiet ? [t.settings.quiet(quiet)] : []),
    ...(names.length > 0 ? [t.settings.off({ names: formatList(names, t.locale) })] : []),
  ];
}
