import type { KnownBlock } from '@slack/types';
import type { Translations } from '../../locales/index.ts';
import { actions, button } from '../../slack/blocks.ts';

/** Buttons to the pages beside this one; nothing for a single page. Their values are the pages' numbers. */
export function pagerBlocks(
  { page, pages }: { page: number; pages: number },
  ids: { back: string; on: string },
  t: Translations,
): KnownBlock[] {
  const buttons = [
    ...(page > 0 ? [button({ id: ids.back, text: t.people.buttonPrevious, value: String(page - 1) })] : []),
    ...(page + 1 < pages ? [button({ id: ids.on, text: t.people.buttonNext, value: String(page + 1) })] : []),
  ];
  return buttons.length > 0 ? [actions(...buttons)] : [];
}
