import type { ModalViewDraft } from '../../../capability.ts';
import type { Translations } from '../../../locales/index.ts';
import { context, plain, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import { textField } from '../../../slack/inputs.ts';
import type { StepsSet } from '../../actions/steps/set-steps.ts';
import { type GoalFormStart, subjectInput } from '../goal-form.ts';
import { reasonInput } from '../goal-inputs.ts';
import { stepLine } from './blocks.ts';
import { STEPS_FORM } from './ids.ts';

/** For whom, what is to be reached, and by which steps. */
export function stepsForm(
  start: Pick<GoalFormStart, 'subjects' | 'chosen'>,
  t: Translations,
): ModalViewDraft {
  return {
    type: 'modal',
    callback_id: STEPS_FORM,
    title: plain(t.targets.stepsTitle),
    submit: plain(t.goals.formSubmit),
    close: plain(t.common.cancel),
    blocks: [
      subjectInput(start, t),
      textField('title', t.targets.stepsWhat, { hint: t.targets.stepsWhatHint, longest: 75, shortest: 3 }),
      textField('steps', t.targets.stepsField, { hint: t.targets.stepsHint, longest: 2500, isLong: true }),
      reasonInput(t),
      context(t.goals.formVisible),
    ],
  };
}

/** What the form shows once the goal stands, or is gone. */
export function stepsSetView(
  { who, set, today }: { who: string; set: StepsSet; today: string },
  t: Translations,
): ModalViewDraft {
  const about = { who: `*${escapeMrkdwn(who)}*`, title: escapeMrkdwn(set.title) };
  const lines =
    set.kind === 'ended'
      ? [t.targets.stepsEnded(about)]
      : [
          t.targets.stepsSaved(about),
          ...set.steps.map((step) => stepLine({ ...step, doneOn: null }, { today }, t)),
          ...(set.asked?.slackUserId ? [t.contract.savedAsked({ name: escapeMrkdwn(set.asked.name) })] : []),
        ];
  return {
    type: 'modal',
    title: plain(t.targets.stepsTitle),
    close: plain(t.common.done),
    blocks: [section(lines.join('\n'))],
  };
}
