import type { Answer, Button, Modal, ModalViewDraft, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import type { FollowedKey } from '../../promises/index.ts';
import { draftScore, enterScore } from '../actions/confirm.ts';
import { openGiven } from '../actions/open-given.ts';
import { draftDone, draftWaive, markDone, start, waive } from '../actions/settle.ts';
import { doneForm, scoreForm, waiveForm } from '../messages/forms.ts';
import { FIELDS, ids } from '../messages/ids.ts';
import { givenView } from '../messages/view.ts';
import { textOf } from './text-of.ts';

async function viewOf({ context, caller, t }: Request, id: string, said?: string): Promise<ModalViewDraft> {
  const opened = await openGiven(context, caller, id);
  return givenView(opened, t, said);
}

/** A button that opens a view, or shows it in the place of the one it stands in. */
const showing = (id: string, viewFor: (request: Request, id: string) => Promise<ModalViewDraft>): Button => ({
  id,
  async run({ context, caller, t, value, from }): Promise<Answer> {
    const view = await viewFor({ context, caller, t }, value);
    return from === 'modal' ? { kind: 'show', view } : { kind: 'open', view };
  },
});

export const settleButtons: readonly Button[] = [
  showing(ids.open, viewOf),
  showing(ids.start, async (request, id) => {
    await start(request.context, request.caller, id);
    return viewOf(request, id, request.t.courses.saved);
  }),
  showing(ids.done, async ({ context, caller, t }, id) => {
    const { given, kpis } = await draftDone(context, caller, id);
    return doneForm(given, kpis, t);
  }),
  showing(ids.waive, async ({ context, caller, t }, id) =>
    waiveForm(await draftWaive(context, caller, id), t),
  ),
  showing(ids.score, async ({ context, caller, t }, id) =>
    scoreForm(await draftScore(context, caller, id), context.newId(), t),
  ),
];

const doneModal: Modal = {
  id: ids.doneForm,
  async submit({ context, caller, t, metadata: id, values }) {
    if (!isId(id)) throw new UserError((words) => words.common.outdatedForm);
    const evidence = textOf(values, FIELDS.evidence);
    // Held against what can be followed before anything is kept.
    const kpi = (textOf(values, FIELDS.kpi) || null) as FollowedKey | null;
    await markDone(context, caller, id, { evidence, kpi });
    return { kind: 'show', view: await viewOf({ context, caller, t }, id, t.courses.saved) };
  },
};

const waiveModal: Modal = {
  id: ids.waiveForm,
  async submit({ context, caller, t, metadata: id, values }) {
    if (!isId(id)) throw new UserError((words) => words.common.outdatedForm);
    await waive(context, caller, id, textOf(values, FIELDS.reason));
    return { kind: 'show', view: await viewOf({ context, caller, t }, id, t.courses.saved) };
  },
};

const scoreModal: Modal = {
  id: ids.scoreForm,
  async submit({ context, caller, t, metadata, values }) {
    const [id = '', attemptId = ''] = metadata.split(' ');
    if (!isId(id) || !isId(attemptId)) throw new UserError((words) => words.common.outdatedForm);
    const said = { score: textOf(values, FIELDS.score), evidence: textOf(values, FIELDS.evidence) };
    await enterScore(context, caller, { id, attemptId }, said);
    return { kind: 'show', view: await viewOf({ context, caller, t }, id, t.courses.saved) };
  },
};

export const settleModals: readonly Modal[] = [doneModal, waiveModal, scoreModal];
