import type { ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import type { Translations } from '../../locales/index.ts';
import { button, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { personField } from '../../slack/inputs.ts';
import type { Linked } from '../actions/link-account.ts';
import type { AccountDraft } from '../actions/split-off.ts';
import { ids } from './ids.ts';

/** As many as leave room for the rest; who was matched to more than these is hardly a person. */
const MOST_MATCHED = 40;

/** The form that says which Slack account is a person's, and who was matched to them, with the way back. */
export function accountForm({ person, matched }: AccountDraft, t: Translations): ModalViewDraft {
  const { slackUserId } = person;
  return {
    type: 'modal',
    callback_id: ids.accountForm,
    private_metadata: person.id,
    title: plain(t.matching.accountTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      personField('account', t.matching.accountField({ name: shorten(person.name, 120) }), slackUserId, {
        hint: slackUserId ? t.matching.accountHint : null,
      }),
      ...matched
        .slice(0, MOST_MATCHED)
        .map(({ id, name }) =>
          section(
            t.matching.alsoMatched({ name: label(name) }),
            button({ id: ids.splitOff, text: t.matching.splitOff, value: `${person.id} ${id}` }),
          ),
        ),
    ],
  };
}

/** What the form becomes. */
export function accountSavedView({ name, person }: Linked, t: Translations): ModalViewDraft {
  return resultView(t.matching.accountSaved({ name: label(name), account: label(person.name) }), t);
}

/** What the form becomes once somebody was split off. */
export function splitOffView({ name, person }: Linked, t: Translations): ModalViewDraft {
  return resultView(t.matching.splitDone({ name: label(name), account: label(person.name) }), t);
}

const label = (name: string) => escapeMrkdwn(shorten(name, 120));

function resultView(text: string, t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    title: plain(t.matching.accountTitle),
    close: plain(t.common.done),
    blocks: [section(text)],
  };
}
