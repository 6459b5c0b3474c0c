import type { Answer, Button, Modal, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { resolvePerson } from '../../people/index.ts';
import { ownPromise } from '../actions/own-promise.ts';
import { savePromise } from '../actions/save-promise.ts';
import { startFromFeedback, startOwnPromise } from '../actions/start-promise.ts';
import { decodeState, FIELDS, readForm } from '../form-state.ts';
import { promiseForm } from '../messages/form.ts';
import { ids } from '../messages/ids.ts';
import { promiseView } from '../messages/promise-view.ts';

/** The form for a promise of the caller's own. */
export async function openOwnForm({ context, caller, t }: Request): Promise<Answer> {
  const start = await startOwnPromise(context, caller);
  return { kind: 'open', view: promiseForm(start, { id: context.newId() }, t) };
}

/** *New promise*. */
export const makeButton: Button = { id: ids.make, run: openOwnForm };

/** *Make it an action* on opened feedback: the form, with the next step that it names. */
export const fromFeedbackButton: Button = {
  id: ids.fromFeedback,
  async run({ context, caller, t, value }) {
    const start = await startFromFeedback(context, caller, value);
    return { kind: 'open', view: promiseForm(start, { id: context.newId() }, t) };
  },
};

/** Another owner was chosen: the same form with their numbers; what was typed stays. */
export const ownerMenu: Button = {
  id: ids.owner,
  async run({ context, caller, t, value, metadata, values }) {
    if (!isId(value)) throw new UserError((words) => words.common.outdatedForm);
    const { id, source } = decodeState(metadata) ?? {
      id: context.newId(),
      source: { kind: 'self', id: null },
    };
    const start =
      source.kind === 'feedback'
        ? await startFromFeedback(context, caller, source.id ?? '', value)
        : await startOwnPromise(context, caller, value);
    return { kind: 'show', view: promiseForm(start, { id, typed: readForm(values) }, t) };
  },
};

export const promiseModal: Modal = {
  id: ids.form,
  async submit({ context, caller, t, metadata, values }) {
    const state = decodeState(metadata);
    const typed = readForm(values);
    if (!state || typed.dueOn === null) throw new UserError((words) => words.common.outdatedForm);
    const ownerId = typed.ownerId ?? (await ownerOf({ context, caller, t }, state.source));
    const otherId = state.withId ?? (await pickedId({ context, caller, t }, typed.otherSlackId));
    const { id, source } = state;
    const { text, dueOn, kpi, proof } = typed;
    const saved = { id, source, ownerId, otherId, text, dueOn, kpi, proof };
    const { owner, other } = await savePromise(context, caller, saved);
    const reader = owner.id === caller.personId ? other : owner;
    const said = reader.slackUserId ? t.promises.saved({ name: reader.name }) : t.promises.savedAlone;
    return { kind: 'show', view: promiseView(await ownPromise(context, caller, id), t, said) };
  },
};

/** Whose promise it is where nobody was asked: by itself the caller's, of feedback whose it can be. */
async function ownerOf({ context, caller }: Request, source: { kind: string; id: string | null }) {
  if (source.kind !== 'feedback') return caller.personId;
  return (await startFromFeedback(context, caller, source.id ?? '')).owner.id;
}

async function pickedId({ context, caller }: Request, slackUserId: string | null): Promise<string> {
  const today = localDateOf(context.clock.now(), caller.zone);
  const found = await resolvePerson(context.db, caller.workspaceId, `<@${slackUserId ?? ''}>`, today);
  if (found.kind !== 'one') throw new UserError((t) => t.promises.notHere, FIELDS.other);
  return found.person.id;
}
