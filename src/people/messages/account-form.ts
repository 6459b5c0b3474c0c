import type { ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import type { Translations } from '../../locales/index.ts';
import { plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Linked } from '../actions/link-account.ts';
import type { Person } from '../types.ts';
import { ids } from './ids.ts';
import { input } from './inputs.ts';

/** The form that says which Slack account is a person's. */
export function accountForm(person: Person, t: Translations): ModalViewDraft {
  const { slackUserId } = person;
  return {
    type: 'modal',
    callback_id: ids.accountForm,
    private_metadata: person.id,
    title: plain(t.matching.accountTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      input(
        'account',
        t.matching.accountField({ name: shorten(person.name, 120) }),
        {
          type: 'users_select',
          action_id: 'account',
          ...(slackUserId ? { initial_user: slackUserId } : {}),
        },
        slackUserId ? { hint: t.matching.accountHint } : {},
      ),
    ],
  };
}

/** What the form becomes. */
export function accountSavedView({ name, person }: Linked, t: Translations): ModalViewDraft {
  const [was, is] = [name, person.name].map((each) => escapeMrkdwn(shorten(each, 120)));
  return {
    type: 'modal',
    title: plain(t.matching.accountTitle),
    close: plain(t.common.done),
    blocks: [section(t.matching.accountSaved({ name: was ?? '', account: is ?? '' }))],
  };
}
