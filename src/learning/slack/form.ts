import type { Answer, Button, MessageShortcut, Modal, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { formatList } from '../../locales/format.ts';
import { isMessageLink } from '../../recognition/index.ts';
import { messageView } from '../../slack/answer.ts';
import { asRead } from '../../slack/as-read.ts';
import { writesAtOnce } from '../actions/editors.ts';
import { entrySheet } from '../actions/open-entry.ts';
import { type Saved, saveEntry } from '../actions/save-entry.ts';
import { decodeState, readForm } from '../form-state.ts';
import { saidMessage } from '../messages/entry-view.ts';
import { entryForm } from '../messages/form.ts';
import { ids } from '../messages/ids.ts';
import { label } from '../messages/labels.ts';
import type { EntryText } from '../rules/entry.ts';

/** What a new entry's form starts with. */
type Start = { text?: Partial<EntryText>; credit?: string | null; link?: string | null };

/** The form for a new entry, filled with what there is. */
export async function openForm(request: Request, start: Start): Promise<Answer> {
  const { context, caller, t } = request;
  const state = { id: context.newId(), changes: null, link: start.link ?? null };
  const isEditor = await writesAtOnce(context, caller);
  const { text = {}, credit = null } = start;
  const view = entryForm({ state, text, locale: caller.locale, credit, isEditor }, t);
  return { kind: 'open', view };
}

/** *Write one*. */
export const writeButton: Button = {
  id: ids.write,
  run: (request) => openForm(request, {}),
};

/** *Change* and *Suggest a change*: the form with what stands there. */
export const changeButton: Button = {
  id: ids.change,
  async run({ context, caller, t, value }): Promise<Answer> {
    const { entry, isEditor } = await entrySheet(context, caller, value);
    const changes = { entryId: entry.id, base: entry.version };
    const state = { id: context.newId(), changes, link: null };
    const start = { state, text: entry, locale: entry.locale, credit: null, isEditor };
    return { kind: 'open', view: entryForm(start, t) };
  },
};

/** *Save to playbook* on a message: its words are what to say, and its author is credited. */
export const messageShortcut: MessageShortcut = {
  id: ids.shortcut,
  run(request) {
    const { text, authorId, link } = request.message;
    return openForm(request, {
      text: { talk: asRead(text) },
      credit: authorId,
      link: link && isMessageLink(link) ? link : null,
    });
  },
};

export const entryModal: Modal = {
  id: ids.form,
  async submit({ context, caller, t, metadata, values }) {
    const state = decodeState(metadata);
    const form = readForm(values);
    if (!state || !form) throw new UserError((words) => words.common.outdatedForm);
    const { text, creditSlackId, reason } = form;
    const draft = { ...state, text, locale: form.locale ?? caller.locale, creditSlackId, reason };
    const saved = await saveEntry(context, caller, draft);
    const message = saidMessage(savedText(saved, t));
    return { kind: 'show', view: { ...messageView(message, t), notify_on_close: false } };
  },
};

function savedText({ title, isLive, isNew, asked }: Saved, t: Request['t']): string {
  const words = t.playbook;
  if (isLive)
    return isNew ? words.savedNew({ title: label(title) }) : words.savedChange({ title: label(title) });
  const names = asked.length > 0 ? formatList(asked.map(label), t.locale) : null;
  return words.suggested({ title: label(title), names });
}
