import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { plain, section } from '../../slack/blocks.ts';

/** What a form becomes. */
export function doneView(title: string, lines: readonly string[], t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    title: plain(title),
    close: plain(t.common.done),
    blocks: [section(lines.join('\n'))],
  };
}
