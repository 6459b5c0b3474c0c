import type { InputBlock, StaticSelect } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import type { ChangeDraft } from '../actions/change.ts';
import type { StartDraft } from '../actions/start.ts';
import { STARTERS } from '../starter/index.ts';
import { ids } from './ids.ts';
import { nameLabel } from './labels.ts';

const LONGEST_OPTION = 75;

/** To start with somebody: plan, first day, buddy, language. */
export function startForm({ newcomer, firstDay, own }: StartDraft, t: Translations): ModalViewDraft {
  const words = t.onboarding;
  const plans = [
    ...STARTERS.map((starter) => choice(starter, words.starter[starter])),
    ...own.map(({ id, name, version }) => choice(id, words.ownPlan({ name, version }))),
  ];
  const languages = (['en', 'tr'] as const).map((locale) => choice(locale, words.languages[locale]));
  return {
    type: 'modal',
    callback_id: ids.startForm,
    private_metadata: newcomer.id,
    title: plain(words.startTitle),
    submit: plain(words.start),
    close: plain(t.common.cancel),
    blocks: [
      section(`*${nameLabel(newcomer.name)}*`),
      input('plan', words.fieldPlan, menu('plan', plans, plans[0])),
      firstDayField(firstDay, t),
      buddyField(null, t),
      {
        ...input(
          'language',
          words.fieldLanguage,
          menu(
            'language',
            languages,
            languages.find(({ value }) => value === newcomer.locale),
          ),
        ),
        hint: plain(words.languageHint),
      },
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
  return input('first_day', t.onboarding.fieldFirstDay, {
    type: 'datepicker',
    action_id: 'first_day',
    initial_date: date,
  });
}

function buddyField(chosen: string | null, t: Translations): InputBlock {
  const element: InputBlock['element'] = {
    type: 'users_select',
    action_id: 'buddy',
    ...(chosen ? { initial_user: chosen } : {}),
  };
  const { fieldBuddy, buddyHint } = t.onboarding;
  return { ...input('buddy', fieldBuddy, element), hint: plain(buddyHint), optional: true };
}

type Choice = ReturnType<typeof choice>;

/** One choice of a menu. */
export const choice = (value: string, text: string) => ({
  value,
  text: plain(shorten(text, LONGEST_OPTION)),
});

/** A menu of few choices. */
export function menu(name: string, options: Choice[], chosen: Choice | undefined): StaticSelect {
  return {
    type: 'static_select',
    action_id: name,
    options,
    ...(chosen ? { initial_option: chosen } : {}),
  };
}

/** A field of a form; its name is the block's id, by which the answer is read. */
export function input(name: string, label: string, element: InputBlock['element']): InputBlock {
  return { type: 'input', block_id: name, label: plain(label), element };
}
