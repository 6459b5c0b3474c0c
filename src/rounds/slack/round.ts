import type { Button, ButtonRequest, Modal } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import type { Translations } from '../../locales/index.ts';
import { messageView } from '../../slack/answer.ts';
import { declineRound, over, startRound } from '../actions/agree.ts';
import { callOffRound, withdrawRound } from '../actions/call-off.ts';
import { type RoundView, readRound } from '../actions/load.ts';
import { offerRound } from '../actions/offer.ts';
import { FIELDS, ids } from '../messages/ids.ts';
import { resultMessage } from '../messages/result.ts';
import { roundMessage } from '../messages/view.ts';

/** *Open*: who is asked, and what settles it. */
export const openButton: Button = {
  id: ids.open,
  async run({ context, caller, t, value }) {
    const view = await readRound(context, caller, value);
    return { kind: 'open', view: messageView(roundMessage(view, caller.personId, t), t) };
  },
};

/** What settles a round that is shown: the round as it is then takes its place. */
const settling = (
  id: string,
  settle: (request: ButtonRequest) => Promise<RoundView>,
  said: (t: Translations) => string,
): Button => ({
  id,
  async run(request) {
    const { caller, t } = request;
    const view = await settle(request);
    return { kind: 'show', view: messageView(roundMessage(view, caller.personId, t, said(t)), t) };
  },
});

export const settleButtons: readonly Button[] = [
  settling(
    ids.start,
    ({ context, caller, value }) => startRound(context, caller, value),
    (t) => t.rounds.started,
  ),
  settling(
    ids.decline,
    ({ context, caller, value }) => declineRound(context, caller, value),
    (t) => t.rounds.notNowDone,
  ),
  settling(
    ids.callOff,
    ({ context, caller, value }) => callOffRound(context, caller, value),
    (t) => t.rounds.calledOff,
  ),
  settling(
    ids.withdraw,
    ({ context, caller, value }) => withdrawRound(context, caller, value),
    (t) => t.rounds.withdrawn,
  ),
];

/** *Read the result*. */
export const resultButton: Button = {
  id: ids.result,
  async run({ context, caller, t, value }) {
    const view = await readRound(context, caller, value);
    if (!view.round.result) throw over();
    return { kind: 'open', view: messageView(resultMessage(view, view.round.result, caller.personId, t), t) };
  },
};

export const roundModal: Modal = {
  id: ids.form,
  async submit({ context, caller, t, metadata, values }) {
    const [id = '', subjectId = ''] = metadata.split(' ');
    if (!isId(id) || !isId(subjectId)) throw new UserError((words) => words.common.outdatedForm);
    const picked = (field: string) => {
      const value = values[field];
      return Array.isArray(value) ? (value as string[]) : [];
    };
    const end = values[FIELDS.end];
    const form = {
      ...{ peers: picked(FIELDS.peers), reports: picked(FIELDS.reports) },
      endsOn: typeof end === 'string' ? end : '',
    };
    const view = await offerRound(context, caller, { id, subjectId, form });
    return { kind: 'show', view: messageView(roundMessage(view, caller.personId, t), t) };
  },
};
