import type { Button, Modal } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { shorten } from '../../kernel/shorten.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { setSteps } from '../actions/steps/set-steps.ts';
import { tickStep } from '../actions/steps/tick-step.ts';
import { whyGoal } from '../actions/why-goal.ts';
import { readSubject, textOf } from '../form-values.ts';
import { stepsSetView } from '../messages/steps/form.ts';
import { readStepValue, STEPS_FORM, TICK_BUTTON, UNTICK_BUTTON } from '../messages/steps/ids.ts';
import { whyView } from '../messages/why-view.ts';
import { MOST_DAYS_AHEAD, MOST_STEPS, readSteps } from '../rules/steps-text.ts';
import { nameOf } from './goal-forms.ts';

/** *Done* and *Undo* beside a step under *Why?*: the view as it is now. */
export const stepButtons: readonly Button[] = [TICK_BUTTON, UNTICK_BUTTON].map((id) => ({
  id,
  async run({ context, caller, value, from, t }) {
    const step = readStepValue(value);
    if (!step) throw new UserError((words) => words.targets.stepGone);
    await tickStep(context, caller, step, id === TICK_BUTTON);
    const view = whyView(await whyGoal(context, caller, step.goalId), caller.zone, t);
    return from === 'modal' ? { kind: 'show', view } : { kind: 'open', view };
  },
}));

/** *Set goal* in the form for steps; nothing is stored while a line cannot be read. */
export const stepsModal: Modal = {
  id: STEPS_FORM,
  async submit(request) {
    const { context, caller, values, t } = request;
    const subject = readSubject(values.subject);
    if (!subject) throw new UserError((words) => words.common.outdatedForm);
    const today = localDateOf(context.clock.now(), caller.zone);
    const read = readSteps(textOf(values.steps), today);
    const wrong = (steps: string) => ({ kind: 'errors', errors: { steps } }) as const;
    if (read.kind === 'unread' || read.kind === 'too_far') {
      const line = shorten(read.line, 60);
      return wrong(
        read.kind === 'unread'
          ? t.targets.stepsUnread({ line })
          : t.targets.stepsTooFar({ line, most: MOST_DAYS_AHEAD }),
      );
    }
    if (read.kind === 'too_many') return wrong(t.targets.stepsTooMany({ most: MOST_STEPS }));
    if (read.kind === 'none') return wrong(t.targets.stepsNone);
    const steps = read.kind === 'end' ? null : read.steps;
    const reason = textOf(values.reason).trim();
    const set = await setSteps(context, caller, { subject, title: textOf(values.title), steps, reason });
    return { kind: 'show', view: stepsSetView({ who: await nameOf(subject, request), set, today }, t) };
  },
};
