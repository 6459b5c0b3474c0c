import type { ModalViewDraft } from '../../capability.ts';
import { formatNumber } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { textField } from '../../slack/inputs.ts';
import type { TeamsSaved } from '../actions/save-teams.ts';
import { ids } from './ids.ts';

/** Slack's field and a view's private_metadata hold 3,000 characters; the text travels in both, with a fingerprint. */
export const MOST_PASTED = 2900;

/** The form into which teams are pasted; `text` is what stood there before. */
export function pasteForm(t: Translations, text = ''): ModalViewDraft {
  return {
    type: 'modal',
    callback_id: ids.pasteForm,
    title: plain(t.paste.title),
    submit: plain(t.paste.submit),
    close: plain(t.common.cancel),
    blocks: [
      textField('text', t.paste.field, {
        hint: t.paste.hint,
        longest: MOST_PASTED,
        value: text,
        isLong: true,
      }),
      context(t.paste.more({ most: formatNumber(MOST_PASTED, t.locale) })),
      context(t.paste.visible),
    ],
  };
}

/** What the preview becomes once everything is stored. */
export function pasteSavedView(saved: TeamsSaved, t: Translations): ModalViewDraft {
  const { withoutAccount } = saved;
  const lines = [
    t.paste.saved(saved),
    ...(withoutAccount > 0 ? [t.paste.savedNew({ count: withoutAccount })] : []),
  ];
  const match = button({ id: ids.match, text: t.matching.buttonPlain });
  return {
    type: 'modal',
    title: plain(t.paste.title),
    close: plain(t.common.done),
    blocks: [section(lines.join('\n')), ...(withoutAccount > 0 ? [actions(match)] : [])],
  };
}
