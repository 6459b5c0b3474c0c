import type { InputBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { dayField, menuField, option, personField } from '../../slack/inputs.ts';
import type { ChangeDraft } from '../actions/change.ts';
import type { StartDraft } from '../actions/start.ts';
import { STARTERS } from '../starter/index.ts';
import { ids } from './ids.ts';
import { nameLabel } from './labels.ts';

/** To start with somebody: plan, first day, buddy, language. */
export function startForm({ newcomer, firstDay, own }: StartDraft, t: Translations): ModalViewDraft {
  const words = t.onboarding;
  const plans = [
    ...STARTERS.map((starter) => option(starter, words.starter[starter])),
    ...own.map(({ id, name, version }) => option(id, words.ownPlan({ name, version }))),
  ];
  const languages = (['en', 'tr'] as const).map((locale) => option(locale, words.languages[locale]));
  return {
    type: 'modal',
    callback_id: ids.startForm,
    private_metadata: newcomer.id,
    title: plain(words.startTitle),
    submit: plain(words.start),
    close: plain(t.common.cancel),
    blocks: [
      section(`*${nameLabel(newcomer.name)}*`),
      menuField('plan', words.fieldPlan, plans, { orFirst: true }),
      firstDayField(firstDay, t),
      buddyField(null, t),
      menuField('language', words.fieldLanguage, languages, {
        hint: words.languageHint,
        chosen: newcomer.locale,
      }),
      context(words.startReaders),
    ],
  };
}

/** To change one that runs: first day and buddy; the newer plan, and its end. */
export function changeForm({ sheet, newer }: ChangeDraft, t: Translations): ModalViewDraft {
  const words = t.onboarding;
  const { onboarding, newcomer, buddy } = sheet;
  return {
    type: 'modal',
    callback_id: ids.changeForm,
    private_metadata: onboarding.id,
    title: plain(words.changeTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      section(`*${nameLabel(newcomer.name)}*`),
      firstDayField(onboarding.firstDay, t),
      buddyField(buddy?.slackUserId ?? null, t),
      actions(
        ...(newer
          ? [
              button({
                id: ids.follow,
                text: words.follow({ version: newer.version }),
                value: onboarding.id,
                confirm: {
                  title: words.followTitle,
                  question: words.followQuestion,
                  yes: words.follow({ version: newer.version }),
                  no: words.followNo,
                },
              }),
            ]
          : []),
        button({
          id: ids.end,
          text: words.end,
          value: onboarding.id,
          style: 'danger',
          confirm: {
            title: words.endTitle,
            question: words.endQuestion,
            yes: words.end,
            no: words.endNo,
          },
        }),
      ),
    ],
  };
}

function firstDayField(date: string, t: Translations): InputBlock {
  return dayField('first_day', t.onboarding.fieldFirstDay, date);
}

function buddyField(chosen: string | null, t: Translations): InputBlock {
  const { fieldBuddy, buddyHint } = t.onboarding;
  return personField('buddy', fieldBuddy, chosen, { hint: buddyHint, optional: true });
}
