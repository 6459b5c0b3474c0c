import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { MENU_VIEW } from '../../slack/answer.ts';
import { plain, section } from '../../slack/blocks.ts';

const MOST_BLOCKS = 100;

/** Parts of App Home in a window of their own; App Home is drawn anew when it is closed, as its buttons may have changed it. */
export function menuView(title: string, blocks: readonly KnownBlock[], t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    callback_id: MENU_VIEW,
    title: plain(title),
    close: plain(t.common.close),
    notify_on_close: true,
    blocks: blocks.length > 0 ? blocks.slice(0, MOST_BLOCKS) : [section(t.home.nothingWaits)],
  };
}
