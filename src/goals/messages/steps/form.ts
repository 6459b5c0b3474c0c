import type { ModalViewDraft } from '../../../capability.ts';
import type { Translations } from '../../../locales/index.ts';
import { context, plain, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { StepsSet } from '../../actions/steps/set-steps.ts';
import { type GoalFormStart, subjectInput } from '../goal-form.ts';
import { input, reasonInput } from '../goal-inputs.ts';
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
      input(
        'title',
        t.targets.stepsWhat,
        { type: 'plain_text_input', action_id: 'title', min_length: 3, max_length: 75 },
        t.targets.stepsWhatHint,
      ),
      input(
        'steps',
        t.targets.stepsField,
        { type: 'plain_text_input', action_id: 'steps', multiline: true, max_length: 2500 },
        t.targets.stepsHint,
      ),
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
