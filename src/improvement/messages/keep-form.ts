import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { textField } from '../../slack/inputs.ts';
import { KEEP_FIELD } from '../actions/keep.ts';
import type { PlanView } from '../actions/load-plan.ts';
import { LONGEST_WORD } from '../rules/plan.ts';
import { KEEP_FORM } from './ids.ts';
import { otherName } from './view.ts';

/** Before a change is left out: room for a word, which nobody has to say. */
export function keepForm(view: PlanView, version: number, t: Translations): ModalViewDraft {
  const words = t.improvement;
  return {
    type: 'modal',
    callback_id: KEEP_FORM,
    private_metadata: `${view.plan.id} ${version}`,
    title: plain(words.keepTitle),
    submit: plain(words.keepYes),
    close: plain(t.common.cancel),
    blocks: [
      section(words.keepWhat),
      textField(KEEP_FIELD, words.keepLabel, {
        ...{ longest: LONGEST_WORD, isLong: true, optional: true, hint: words.keepHint },
      }),
      context(words.keepVisible({ name: otherName(view) })),
    ],
  };
}
