import type { Button, Modal } from '../../capability.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { recordNumber, undoRecord } from '../actions/record.ts';
import { recordableKpi } from '../actions/recordable.ts';
import { ids } from '../messages/ids.ts';
import { recordedView, recordForm, undoneView } from '../messages/own.ts';
import { readRecord } from '../record-values.ts';

/** *Record a number*: the form of the KPI that was chosen. */
export const recordMenu: Button = {
  id: ids.record,
  async run({ context, caller, value, t }) {
    const recordable = await recordableKpi(context, caller, value);
    const today = localDateOf(context.clock.now(), caller.zone);
    return { kind: 'open', view: recordForm(recordable, today, t) };
  },
};

/** Stores the number, or says under its field what is wrong with it. */
export const recordModal: Modal = {
  id: ids.recordForm,
  async submit(request) {
    const { context, caller, metadata, t } = request;
    const values = await readRecord(request, await recordableKpi(context, caller, metadata));
    if ('errors' in values) return { kind: 'errors', errors: values.errors };
    return { kind: 'show', view: recordedView(await recordNumber(context, caller, values), t) };
  },
};

/** *Undo* of a recorded number. */
export const recordUndoButton: Button = {
  id: ids.recordUndo,
  async run({ context, caller, value, t }) {
    await undoRecord(context, caller, value);
    return { kind: 'show', view: undoneView(t) };
  },
};
