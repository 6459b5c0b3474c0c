import type { Answer, Button, ButtonRequest, Modal, ModalAnswer, ModalRequest } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { personById } from '../../people/index.ts';
import { messageView } from '../../slack/answer.ts';
import { section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { acceptProposal } from '../actions/contract/accept.ts';
import { counterProposal, keepProposal } from '../actions/contract/answer.ts';
import { answerableProposal, readableProposal, sheetOf } from '../actions/contract/answerable.ts';
import { believe } from '../actions/contract/believe.ts';
import { askAbout, noteToReply, replyTo } from '../actions/contract/notes.ts';
import type { ProposalSheet } from '../actions/contract/sheet.ts';
import { waitingFor } from '../actions/contract/waiting.ts';
import { kpisOf } from '../actions/goal-kpis.ts';
import { readTarget, textOf } from '../form-values.ts';
import { askForm, counterForm, keepForm, replyForm } from '../messages/contract/forms.ts';
import {
  ACCEPT_BUTTON,
  ANSWER_BUTTON,
  ASK_BUTTON,
  ASK_FORM,
  BELIEF_BUTTONS,
  COUNTER_BUTTON,
  COUNTER_FORM,
  KEEP_BUTTON,
  KEEP_FORM,
  REPLY_BUTTON,
  REPLY_FORM,
  WAITING_BUTTON,
} from '../messages/contract/ids.ts';
import { proposalMessage } from '../messages/contract/proposal.ts';
import { waitingMessage } from '../messages/contract/waiting.ts';
import { isOpen } from '../rules/contract.ts';
import type { Proposal } from '../store/proposals.ts';

/** *Accept*: the message says so, and asks how sure the person is. */
const acceptButton: Button = {
  id: ACCEPT_BUTTON,
  run: async (request) =>
    replaced(request, await acceptProposal(request.context, request.caller, request.value)),
};

/** *Answer* in a card or list: the number as it is now, in a modal. */
const answerButton: Button = {
  id: ANSWER_BUTTON,
  async run({ context, caller, value, from, t }) {
    const { id } = await readableProposal(context, caller, value);
    const view = messageView(proposalMessage(await sheetOf(context, caller, id), caller.personId, t), t);
    return from === 'modal' ? { kind: 'show', view } : { kind: 'open', view };
  },
};

/** A form, while the number waits for an answer; else what it is now. */
function formButton(id: string, form: typeof counterForm): Button {
  return {
    id,
    async run(request): Promise<Answer> {
      const { context, caller, value, t } = request;
      const proposal = await answerableProposal(context, caller, value);
      if (!isOpen(proposal.state)) return replaced(request, await sheetOf(context, caller, value));
      const kpi = await kpiOfProposal(request, proposal);
      const view = form({ proposal, kpi, to: await nameOf(request, proposal.proposerId) }, t);
      return { kind: 'open', view, returns: true };
    },
  };
}

const beliefButtons: Button[] = BELIEF_BUTTONS.map(({ belief, id }) => ({
  id,
  run: async (request) =>
    replaced(request, await believe(request.context, request.caller, request.value, belief)),
}));

/** *Reply* to a question or a reply. */
const replyButton: Button = {
  id: REPLY_BUTTON,
  async run(request): Promise<Answer> {
    const { context, caller, value, t } = request;
    const note = await noteToReply(context, caller, value);
    return { kind: 'open', view: replyForm({ noteId: note.id, to: await nameOf(request, note.fromId) }, t) };
  },
};

/** What waits for an answer among the people one leads. */
const waitingButton: Button = {
  id: WAITING_BUTTON,
  run: (request) => showWaiting(request),
};

/** The list, for those who lead somebody. */
export async function showWaiting({
  context,
  caller,
  t,
}: Pick<ButtonRequest, 'context' | 'caller' | 't'>): Promise<Answer> {
  const waiting = await waitingFor(context, caller);
  if (!waiting) throw new UserError((words) => words.contract.listNotLeading);
  return { kind: 'tell', message: waitingMessage(waiting, t) };
}

const counterModal: Modal = {
  id: COUNTER_FORM,
  async submit(request): Promise<ModalAnswer> {
    const { context, caller, metadata, values, t } = request;
    const proposal: Proposal = await answerableProposal(context, caller, metadata);
    const kpi = await kpiOfProposal(request, proposal);
    const target = await readTarget(textOf(values.target), kpi, request);
    if (typeof target === 'string') return { kind: 'errors', errors: { target } };
    if (target === null) return { kind: 'errors', errors: { target: t.contract.notZero } };
    const isRange = proposal.type === 'range';
    const upper = isRange ? await readTarget(textOf(values.upper), kpi, request) : null;
    if (typeof upper === 'string') return { kind: 'errors', errors: { upper } };
    const reason = textOf(values.reason).trim();
    return shown(request, await counterProposal(context, caller, metadata, { target, upper, reason }));
  },
};

const keepModal: Modal = {
  id: KEEP_FORM,
  submit: async (request) =>
    shown(
      request,
      await keepProposal(
        request.context,
        request.caller,
        request.metadata,
        textOf(request.values.reason).trim(),
      ),
    ),
};

const askModal: Modal = {
  id: ASK_FORM,
  submit: async (request) =>
    shown(
      request,
      await askAbout(request.context, request.caller, request.metadata, textOf(request.values.text).trim()),
    ),
};

const replyModal: Modal = {
  id: REPLY_FORM,
  async submit({ context, caller, metadata, values, t }): Promise<ModalAnswer> {
    const { to } = await replyTo(context, caller, metadata, textOf(values.text).trim());
    const text = t.contract.youReplied({ name: escapeMrkdwn(to.name) });
    return { kind: 'show', view: messageView({ text, blocks: [section(text)] }, t) };
  },
};

export const contractButtons: readonly Button[] = [
  acceptButton,
  formButton(COUNTER_BUTTON, counterForm),
  formButton(KEEP_BUTTON, keepForm),
  formButton(ASK_BUTTON, askForm),
  answerButton,
  replyButton,
  waitingButton,
  ...beliefButtons,
];

export const contractModals: readonly Modal[] = [counterModal, keepModal, askModal, replyModal];

const replaced = ({ caller, t }: ButtonRequest, sheet: ProposalSheet): Answer => ({
  kind: 'replace',
  message: proposalMessage(sheet, caller.personId, t),
});

/** The form's result, which also replaces the message it was opened from. */
function shown({ caller, t }: ModalRequest, sheet: ProposalSheet): ModalAnswer {
  const message = proposalMessage(sheet, caller.personId, t);
  return { kind: 'show', view: messageView(message, t), replacement: message };
}

/** What a proposal's number is of. */
async function kpiOfProposal({ context, caller }: ButtonRequest | ModalRequest, proposal: Proposal) {
  return (await kpisOf(context.db, caller.workspaceId, [proposal]))(proposal);
}

async function nameOf({ context, caller }: ButtonRequest, personId: string): Promise<string> {
  const today = localDateOf(context.clock.now(), caller.zone);
  return (await personById(context.db, caller.workspaceId, personId, today))?.name ?? '';
}
