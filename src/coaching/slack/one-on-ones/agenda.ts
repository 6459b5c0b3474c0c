import type {
  AgendaSource,
  Answer,
  Button,
  MessageShortcut,
  Modal,
  ModalAnswer,
  Request,
  Values,
} from '../../../capability.ts';
import { UserError } from '../../../errors.ts';
import { isId } from '../../../kernel/id.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { isMessageLink } from '../../../recognition/index.ts';
import { messageView, plainMessage } from '../../../slack/answer.ts';
import { asRead } from '../../../slack/as-read.ts';
import { actions, button, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import { openAgenda } from '../../actions/one-on-ones/agenda.ts';
import { addItem, dealWith } from '../../actions/one-on-ones/items.ts';
import { readNotes, writeNotes } from '../../actions/one-on-ones/notes.ts';
import { partnersOf } from '../../actions/one-on-ones/pair.ts';
import { promiseInSession, startPromise } from '../../actions/one-on-ones/promise.ts';
import { changeableSession } from '../../actions/one-on-ones/settle.ts';
import { decodeItemState } from '../../item-state.ts';
import { agendaView } from '../../messages/one-on-ones/agenda-view.ts';
import { FIELDS, ids } from '../../messages/one-on-ones/ids.ts';
import { nameOf } from '../../messages/one-on-ones/words.ts';
import { actionForm, itemForm, notesForm } from '../../messages/one-on-ones/write-forms.ts';
import { isTag, LONGEST_ITEM } from '../../rules/one-on-ones/item.ts';

type Sources = () => readonly AgendaSource[];

/** The buttons and forms around an agenda; `sources`: what later capabilities put on it. */
export function agendaButtons(sources: Sources): Button[] {
  return [
    {
      id: ids.agenda,
      async run({ context, caller, t, value }) {
        return { kind: 'show', view: agendaView(await openAgenda(context, caller, value, sources()), t) };
      },
    },
    {
      id: ids.itemDone,
      async run({ context, caller, t, value }): Promise<Answer> {
        const [itemId = '', sessionId = ''] = value.split(' ');
        await dealWith(context, caller, itemId);
        return { kind: 'show', view: agendaView(await openAgenda(context, caller, sessionId, sources()), t) };
      },
    },
    addButton,
    notesButton,
    actionButton,
  ];
}

/** *Add a topic* of a session: the two are settled. */
const addButton: Button = {
  id: ids.addItem,
  async run({ context, caller, t, value }) {
    const { session, pair } = await changeableSession(context, caller, value);
    const state = { id: context.newId(), otherId: pair.other.id, link: null, sessionId: session.id };
    return { kind: 'show', view: itemForm({ state, partners: [pair], chosen: null, text: '' }, t) };
  },
};

const notesButton: Button = {
  id: ids.notes,
  async run({ context, caller, t, value }) {
    return { kind: 'show', view: notesForm(await readNotes(context, caller, value), t) };
  },
};

const actionButton: Button = {
  id: ids.action,
  async run({ context, caller, t, value }) {
    const start = await startPromise(context, caller, value);
    const today = localDateOf(context.clock.now(), caller.zone);
    return { kind: 'show', view: actionForm(start, { id: context.newId(), today }, t) };
  },
};

/** *Add to 1:1 agenda* on a message: with whom is asked unless there is one person, or its author is one of them. */
export const agendaShortcut: MessageShortcut = {
  id: ids.shortcut,
  async run({ context, caller, t, message }) {
    const partners = await partnersOf(context, caller);
    const [only, ...others] = partners;
    if (!only) throw new UserError((words) => words.oneOnOnes.none);
    const author = partners.find(({ other }) => other.slackUserId === message.authorId);
    const state = {
      id: context.newId(),
      otherId: others.length === 0 ? only.other.id : null,
      link: message.link && isMessageLink(message.link) ? message.link : null,
      sessionId: null,
    };
    const text = asRead(message.text).slice(0, LONGEST_ITEM);
    return { kind: 'open', view: itemForm({ state, partners, chosen: author?.other.id ?? null, text }, t) };
  },
};

export function agendaModals(sources: Sources): Modal[] {
  return [itemModal(sources), notesModal, actionModal];
}

const itemModal = (sources: Sources): Modal => ({
  id: ids.itemForm,
  async submit(request): Promise<ModalAnswer> {
    const { context, caller, t, metadata, values } = request;
    const state = decodeItemState(metadata);
    if (!state) throw outdated();
    const otherId = state.otherId ?? text(values, FIELDS.who);
    const tag = values[FIELDS.tag];
    const draft = { id: state.id, otherId, text: text(values, FIELDS.text), link: state.link };
    const added = await addItem(context, caller, { ...draft, tag: isTag(tag) ? tag : null });
    const said = t.oneOnOnes.added({ name: nameOf(added.pair.other), text: escapeMrkdwn(added.text) });
    if (!state.sessionId) return { kind: 'show', view: messageView(plainMessage(said), t) };
    const agenda = await openAgenda(context, caller, state.sessionId, sources());
    return { kind: 'show', view: agendaView(agenda, t) };
  },
});

const notesModal: Modal = {
  id: ids.notesForm,
  async submit(request): Promise<ModalAnswer> {
    const { context, caller, t, metadata, values } = request;
    const [sessionId = '', at = '0'] = metadata.split(' ');
    const before = Number(at) || null;
    const draft = { notes: text(values, FIELDS.notes), own: text(values, FIELDS.own), before };
    const { session } = await writeNotes(context, caller, sessionId, draft);
    return saved(t.oneOnOnes.notesSaved, session.id, request);
  },
};

const actionModal: Modal = {
  id: ids.actionForm,
  async submit(request): Promise<ModalAnswer> {
    const { context, caller, t, metadata, values } = request;
    const [id = '', sessionId = ''] = metadata.split(' ');
    if (!isId(id)) throw outdated();
    const owner = values[FIELDS.owner] === 'manager' ? 'manager' : 'report';
    const { session } = await promiseInSession(context, caller, sessionId, {
      ...{ id, owner, text: text(values, FIELDS.text), dueOn: text(values, FIELDS.due) },
      kpi: text(values, FIELDS.kpi) || null,
    });
    return saved(t.oneOnOnes.actionSaved, session.id, request);
  },
};

/** What was stored, and the ways on: another action item, the notes, back to the agenda. */
function saved(sentence: string, sessionId: string, { t }: Request): ModalAnswer {
  const say = t.oneOnOnes;
  const value = sessionId;
  const blocks = [
    section(sentence),
    actions(
      button({ id: ids.action, text: say.action, value }),
      button({ id: ids.notes, text: say.notes, value }),
      button({ id: ids.agenda, text: say.agenda, value }),
    ),
  ];
  return { kind: 'show', view: messageView({ text: sentence, blocks }, t) };
}

const text = (values: Values, field: string): string => {
  const value = values[field];
  return typeof value === 'string' ? value : '';
};

const outdated = () => new UserError((t) => t.common.outdatedForm);
