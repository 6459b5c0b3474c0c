import type { Answer, Command, CommandRequest } from '../../capability.ts';
import { foldWord } from '../../kpis/words.ts';
import { logActivity } from '../actions/log-activity.ts';
import { recentLogs } from '../actions/recent-logs.ts';
import { undoLastLog } from '../actions/undo-log.ts';
import { byHandKpis } from '../batch.ts';
import { logForm } from '../form.ts';
import { logListMessage } from '../messages/log-list.ts';
import { loggedMessage, undoneMessage } from '../messages/logged.ts';
import { notUnderstoodMessage } from '../messages/not-understood.ts';
import { questionMessage } from '../messages/question.ts';
import { parseLog } from '../rules/parse.ts';
import { vocabularyOf } from '../vocabulary.ts';

const LIST = ['list', 'liste'];
const UNDO = ['undo', 'geri al'];

/** `/log 12 calls yesterday` logs, `/log list` and `/log undo` say what they do; alone it opens the form. */
export const logCommand: Command = {
  name: '/log',
  help: (t) => t.activity.help,
  async run(request) {
    const { context, caller, t, text } = request;
    const word = foldWord(text.trim().slice(0, 100)).replace(/\s+/g, ' ');
    if (word === '') return openForm(request);
    if (LIST.includes(word)) {
      return { kind: 'tell', message: logListMessage(await recentLogs(context, caller), caller.zone, t) };
    }
    if (UNDO.includes(word)) {
      return { kind: 'tell', message: undoneMessage(await undoLastLog(context, caller), t) };
    }
    return logText(request);
  },
};

async function openForm({ context, caller, t }: CommandRequest): Promise<Answer> {
  const { book, today } = await vocabularyOf(context, caller);
  const start = { batchId: context.newId(), date: today, entries: [] };
  return { kind: 'open', view: logForm(start, byHandKpis(book), t) };
}

async function logText({ context, caller, t, text }: CommandRequest): Promise<Answer> {
  const vocabulary = await vocabularyOf(context, caller);
  const parsed = parseLog(text, vocabulary);
  if (!parsed.ok) return { kind: 'tell', message: notUnderstoodMessage(text, parsed, vocabulary, t) };
  const logged = await logActivity(context, caller, {
    entries: parsed.entries,
    date: parsed.date,
    book: vocabulary.book,
  });
  const message = logged.kind === 'stored' ? loggedMessage(logged, t) : questionMessage(logged, t);
  return { kind: 'tell', message };
}
