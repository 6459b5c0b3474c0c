import type { ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { textField } from '../../slack/inputs.ts';

/** The form that erases somebody; its version is in its id. */
export const ERASE_FORM = 'mydata.erase.v1';

/** Of a field's label Slack takes 2,000 characters; a name needs fewer. */
const LONGEST_NAME = 120;

/** Says what goes and what stays, and asks for the name. */
export function eraseForm({ id, name }: { id: string; name: string }, t: Translations): ModalViewDraft {
  const shown = shorten(name, LONGEST_NAME);
  const list = (title: string, lines: readonly string[]) =>
    section(`*${title}*\n${lines.map((line) => `• ${line}`).join('\n')}`);
  return {
    type: 'modal',
    callback_id: ERASE_FORM,
    private_metadata: id,
    title: plain(t.erasure.title),
    submit: plain(t.erasure.submit),
    close: plain(t.common.cancel),
    blocks: [
      section(t.erasure.intro({ name: escapeMrkdwn(shown) })),
      list(t.erasure.goesTitle, t.erasure.goes),
      list(t.erasure.staysTitle, t.erasure.stays),
      context(t.erasure.crm),
      textField('name', t.erasure.field({ name: shown }), { longest: 300 }),
    ],
  };
}

/** What the form becomes. */
export function erasedView(name: string, t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    title: plain(t.erasure.title),
    close: plain(t.common.done),
    blocks: [section(t.erasure.done({ name: escapeMrkdwn(name) }))],
  };
}
