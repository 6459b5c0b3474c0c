import type { Answer, Button, Modal, ModalViewDraft, Request, Values } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { addDays, isLocalDate } from '../../kernel/date.ts';
import { isId } from '../../kernel/id.ts';
import type { Translations } from '../../locales/index.ts';
import { type OwnPromise, ownPromise } from '../actions/own-promise.ts';
import { dropPromise, movePromise, sayHowItWent } from '../actions/settle.ts';
import { ids } from '../messages/ids.ts';
import { promiseView } from '../messages/promise-view.ts';
import { dropForm, moveForm, SETTLE_FIELDS, sayForm } from '../messages/settle-forms.ts';

/** A button that asks for a few words first, in the place of the promise. */
const asking = (id: string, formOf: (own: OwnPromise, t: Translations) => ModalViewDraft): Button => ({
  id,
  async run({ context, caller, t, value, from }): Promise<Answer> {
    const view = formOf(await ownPromise(context, caller, value), t);
    return from === 'modal' ? { kind: 'show', view } : { kind: 'open', view };
  },
});

const A_WEEK = 7;

export const settleButtons: readonly Button[] = [
  asking(ids.say, ({ promise }, t) => sayForm(promise, t)),
  asking(ids.drop, ({ promise }, t) => dropForm(promise, t)),
  asking(ids.move, ({ promise, today }, t) => {
    const from = promise.dueOn > today ? promise.dueOn : today;
    return moveForm(promise, addDays(from, A_WEEK), t);
  }),
];

/** A form about a promise: what it does, and then the promise as it is now. */
const settling = (
  id: string,
  act: (request: Request, promiseId: string, values: { said: string; due: string }) => Promise<void>,
): Modal => ({
  id,
  async submit({ context, caller, t, metadata, values }) {
    if (!isId(metadata)) throw new UserError((words) => words.common.outdatedForm);
    const typed = { said: textOf(values, SETTLE_FIELDS.said), due: textOf(values, SETTLE_FIELDS.due) };
    await act({ context, caller, t }, metadata, typed);
    return { kind: 'show', view: promiseView(await ownPromise(context, caller, metadata), t) };
  },
});

export const settleModals: readonly Modal[] = [
  settling(ids.sayForm, ({ context, caller }, id, { said }) => sayHowItWent(context, caller, id, said)),
  settling(ids.dropForm, ({ context, caller }, id, { said }) => dropPromise(context, caller, id, said)),
  settling(ids.moveForm, ({ context, caller }, id, { said, due }) =>
    movePromise(context, caller, id, { dueOn: isLocalDate(due) ? due : null, reason: said }),
  ),
];

function textOf(values: Values, field: string): string {
  const value = values[field];
  return typeof value === 'string' ? value : '';
}
