import type { Message, Modal, ModalAnswer, ModalViewDraft } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import { capitalise } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { plain } from '../../slack/blocks.ts';
import { type Logged, logActivity } from '../actions/log-activity.ts';
import { byHandKpis } from '../batch.ts';
import { LOG_FORM } from '../form.ts';
import { readLogForm } from '../form-values.ts';
import { CONFIRM_FORM } from '../ids.ts';
import { loggedMessage } from '../messages/logged.ts';
import { problemWords } from '../messages/problem-words.ts';
import { questionView } from '../messages/question.ts';
import { decodePending } from '../pending-log.ts';
import { vocabularyOf } from '../vocabulary.ts';

/** The form of a bare `/log`. */
export const logModal: Modal = {
  id: LOG_FORM,
  async submit({ context, caller, t, metadata, values }) {
    const { book, today } = await vocabularyOf(context, caller);
    const read = readLogForm(values, byHandKpis(book), today);
    if (!read.ok) {
      const errors = Object.entries(read.problems).map(([field, problem]) => [
        field,
        `${capitalise(problemWords(problem, t), t.locale)}.`,
      ]);
      return { kind: 'errors', errors: Object.fromEntries(errors) };
    }
    if (!isId(metadata)) throw new UserError((words) => words.common.outdatedForm);
    const { date, entries } = read;
    return resultOf(await logActivity(context, caller, { date, entries, book, batchId: metadata }), t);
  },
};

/** The question in place of the form: submitting it is the *Yes*. */
export const confirmModal: Modal = {
  id: CONFIRM_FORM,
  async submit({ context, caller, t, metadata }) {
    const pending = decodePending(metadata);
    if (!pending) throw new UserError((words) => words.common.outdatedForm);
    return resultOf(await logActivity(context, caller, { ...pending, isConfirmed: true }), t);
  },
};

/** A result as it stands in the modal: nothing more to submit. */
export function resultView({ blocks }: Message, t: Translations): ModalViewDraft {
  return { type: 'modal', title: plain(t.activity.formTitle), close: plain(t.common.done), blocks };
}

function resultOf(logged: Logged, t: Translations): ModalAnswer {
  return {
    kind: 'show',
    view: logged.kind === 'stored' ? resultView(loggedMessage(logged, t), t) : questionView(logged, t),
  };
}
