import type { Answer, Button, ButtonRequest, Modal } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { messageView } from '../../slack/answer.ts';
import { checkIn, ownCheckIn } from '../actions/check-in/check-in.ts';
import { myGoals } from '../actions/my-goals.ts';
import { textOf } from '../form-values.ts';
import { checkInForm } from '../messages/check-in/form.ts';
import { CHECK_IN_BUTTON, CHECK_IN_FORM, SAYS_BUTTONS } from '../messages/check-in/ids.ts';
import { goalsCard } from '../messages/goals-card.ts';
import { SAYS } from '../rules/check-in.ts';

/** One tap: the card says it. App Home is drawn anew after every button. */
const saysButtons: Button[] = SAYS_BUTTONS.map(({ says, id }) => ({
  id,
  async run(request: ButtonRequest): Promise<Answer> {
    const { context, caller, value, from, t } = request;
    await checkIn(context, caller, value, { says });
    if (from === 'home') return { kind: 'nothing' };
    return { kind: 'replace', message: goalsCard(await myGoals(context, caller, caller.personId), t) };
  },
}));

const checkInButton: Button = {
  id: CHECK_IN_BUTTON,
  async run({ context, caller, value, t }): Promise<Answer> {
    const view = checkInForm(await ownCheckIn(context, caller, value), t);
    return { kind: 'open', view, returns: true };
  },
};

const checkInModal: Modal = {
  id: CHECK_IN_FORM,
  async submit({ context, caller, metadata, values, t }) {
    const says = SAYS.find((each) => each === values.says);
    if (!says) throw new UserError((words) => words.common.outdatedForm);
    await checkIn(context, caller, metadata, { says, note: textOf(values.note).trim() });
    const message = goalsCard(await myGoals(context, caller, caller.personId), t);
    return { kind: 'show', view: messageView(message, t), replacement: message };
  },
};

export const checkInSlackButtons: readonly Button[] = [...saysButtons, checkInButton];

export const checkInModals: readonly Modal[] = [checkInModal];
