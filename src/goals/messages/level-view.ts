import type { ModalViewDraft } from '../../capability.ts';
import type { BookKpi } from '../../kpis/index.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { textField } from '../../slack/inputs.ts';
import { LONGEST_NUMBER, reasonInput, targetInput } from './goal-inputs.ts';

/** The second step of the form, for a KPI that is no sum; its private_metadata is the goal asked for. */
export const LEVEL_FORM = 'goals.level.v1';

/** The goal as it was typed: nothing is stored yet. */
export type LevelTyped = {
  kpi: BookKpi;
  /** Whose goal, by name, and where the level is now, in words. */
  who: string;
  now: string;
  typed: { target: string; reason: string };
  metadata: string;
};

/** The level that is wanted, and what it needs besides: the end of a range, or where it is moved from. */
export function levelView({ kpi, who, now, typed, metadata }: LevelTyped, t: Translations): ModalViewDraft {
  const label = t.targets.fieldTarget[kpi.direction];
  return {
    type: 'modal',
    callback_id: LEVEL_FORM,
    private_metadata: metadata,
    title: plain(t.goals.formTitle),
    submit: plain(t.goals.formSubmit),
    close: plain(t.common.cancel),
    blocks: [
      section(`${escapeMrkdwn(who)}: ${now}`),
      targetInput(t, typed.target, { label, hint: t.targets.fieldHint }),
      kpi.direction === 'in_range'
        ? textField('upper', t.targets.fieldUpper, { longest: LONGEST_NUMBER })
        : textField('start', t.targets.fieldStart, {
            hint: t.targets.fieldStartHint,
            longest: LONGEST_NUMBER,
            optional: true,
          }),
      reasonInput(t, { initial: typed.reason }),
      context(t.goals.formVisible),
    ],
  };
}
