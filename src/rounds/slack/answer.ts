import type { Button, Modal } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { messageView, plainMessage, refusalMessage } from '../../slack/answer.ts';
import { giveAnswers, startAnswer } from '../actions/answer.ts';
import { answerForm, thanksText } from '../messages/answer-form.ts';
import { ids } from '../messages/ids.ts';
import { readFilled } from '../rules/answers.ts';

/**
 * *Answer*. The message it stands in stays as it is, before and after: it must not tell who has answered. Once it has a reply (the
 * reminder) a private answer would be put among these, where nobody looks; so a refusal is a form, too.
 */
export const answerButton: Button = {
  id: ids.answer,
  async run({ context, caller, t, value }) {
    try {
      return { kind: 'open', view: answerForm(await startAnswer(context, caller, value), t) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { kind: 'open', view: messageView(refusalMessage(error.sentence(t)), t) };
    }
  },
};

export const answerModal: Modal = {
  id: ids.answerForm,
  async submit({ context, caller, t, metadata, values }) {
    const filled = readFilled((question) => {
      const value = values[question];
      return typeof value === 'string' ? value : '';
    });
    if (!filled) throw new UserError((words) => words.rounds.answerAll);
    const answered = await giveAnswers(context, caller, metadata, filled);
    return { kind: 'show', view: messageView(plainMessage(thanksText(answered, t)), t) };
  },
};
