import type { Answer, Button, ButtonRequest, Message } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import type { Translations } from '../../locales/index.ts';
import { section } from '../../slack/blocks.ts';
import { logActivity } from '../actions/log-activity.ts';
import { undoLog } from '../actions/undo-log.ts';
import { byHandKpis } from '../batch.ts';
import { logForm } from '../form.ts';
import { CONFIRM_BUTTON, DISMISS_BUTTON, OPEN_BUTTON, UNDO_BUTTON } from '../ids.ts';
import { loggedMessage, undoneMessage } from '../messages/logged.ts';
import { questionMessage } from '../messages/question.ts';
import { decodePending, type PendingLog } from '../pending-log.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { resultView } from './log-modal.ts';

/** *Log activity*, and *Change* on the question in a modal, which goes back to the form as it was filled in. */
export const openButton: Button = {
  id: OPEN_BUTTON,
  async run({ context, caller, t, value, from }) {
    const { book, today } = await vocabularyOf(context, caller);
    const start = value ? readPending(value) : { batchId: context.newId(), date: today, entries: [] };
    return { kind: from === 'modal' ? 'show' : 'open', view: logForm(start, byHandKpis(book), t) };
  },
};

/** *Yes, store it*: the day is checked again, since the question may be days old. */
export const confirmButton: Button = {
  id: CONFIRM_BUTTON,
  async run(request) {
    const { context, caller, t, value } = request;
    const logged = await logActivity(context, caller, { ...readPending(value), isConfirmed: true });
    return resultOf(
      request,
      logged.kind === 'stored' ? loggedMessage(logged, t) : questionMessage(logged, t),
    );
  },
};

/** *No*. */
export const dismissButton: Button = {
  id: DISMISS_BUTTON,
  async run(request) {
    const text = request.t.activity.dismissed;
    return resultOf(request, { text, blocks: [section(text)] });
  },
};

/** *Undo*. */
export const undoButton: Button = {
  id: UNDO_BUTTON,
  async run(request) {
    const { context, caller, t, value } = request;
    return resultOf(request, undoneMessage(await undoLog(context, caller, value), t));
  },
};

/** The result takes the place of what was clicked. */
function resultOf({ from, t }: Pick<ButtonRequest, 'from'> & { t: Translations }, message: Message): Answer {
  return from === 'modal' ? { kind: 'show', view: resultView(message, t) } : { kind: 'replace', message };
}

function readPending(value: string): PendingLog {
  const pending = decodePending(value);
  if (!pending) throw new UserError((t) => t.common.outdatedButton);
  return pending;
}
