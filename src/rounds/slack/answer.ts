import type { Button, Modal } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { messageView, plainMessage } from '../../slack/answer.ts';
import { giveAnswers, startAnswer } from '../actions/answer.ts';
import { answerForm, thanksText } from '../messages/answer-form.ts';
import { ids } from '../messages/ids.ts';
import { readFilled } from '../rules/answers.ts';

/** *Answer*. The message it stands in stays as it is, before and after: it must not tell who has answered. */
export const answerButton: Button = {
  id: ids.answer,
  async run({ context, caller, t, value }) {
    return { kind: 'open', view: answerForm(await startAnswer(context, caller, value), t) };
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
