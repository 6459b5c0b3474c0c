import type { Answer, Button, Modal, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import { cycleProgress, endCycle } from '../actions/cycles.ts';
import { previewCycle, startDraft } from '../actions/draft-cycle.ts';
import { startCycle } from '../actions/start-cycle.ts';
import { readCycleForm, readDraft } from '../form-values.ts';
import { cycleForm } from '../messages/cycle-form.ts';
import { previewView, progressView, startedView } from '../messages/cycle-view.ts';
import { ids } from '../messages/ids.ts';

/** The form for a new cycle. */
export const openCycleForm = async ({ context, caller, t }: Request): Promise<Answer> => ({
  kind: 'open',
  view: cycleForm(await startDraft(context, caller), t),
});

/** *Look at it*: who would get a review, before anything is stored. */
export const cycleModal: Modal = {
  id: ids.cycleForm,
  async submit({ context, caller, t, metadata: id, values }) {
    if (!isId(id)) throw new UserError((words) => words.common.outdatedForm);
    const draft = readCycleForm(values, { ...(await startDraft(context, caller)), id }, t);
    const preview = await previewCycle(context, caller, draft);
    return { kind: 'show', view: previewView(preview, t) };
  },
};

/** *Start*. */
export const beginModal: Modal = {
  id: ids.beginForm,
  async submit({ context, caller, t, metadata, values }) {
    const draft = readDraft(metadata, values);
    return { kind: 'show', view: startedView(await startCycle(context, caller, draft), t) };
  },
};

const progressButton: Button = {
  id: ids.progress,
  run: async ({ context, caller, t, value }) => ({
    kind: 'open',
    view: progressView(await cycleProgress(context, caller, value), t),
  }),
};

const endButton: Button = {
  id: ids.end,
  run: async ({ context, caller, t, value }) => ({
    kind: 'show',
    view: progressView(await endCycle(context, caller, value), t),
  }),
};

export const cycleButtons: readonly Button[] = [
  { id: ids.cycle, run: openCycleForm },
  progressButton,
  endButton,
];
