import type { Answer, Button, MessageShortcut, Modal, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import type { Person } from '../../people/index.ts';
import { givePraise } from '../actions/give-praise.ts';
import { SharedPlaceError } from '../actions/places.ts';
import { pickedReceivers, receiverById } from '../actions/receivers.ts';
import { decodeState, type FormState, readForm } from '../form-state.ts';
import { givenMessage, resultView } from '../messages/given.ts';
import { MESSAGE_SHORTCUT, OPEN_BUTTON, PRAISE_FORM, RECEIVERS_CHOSEN } from '../messages/ids.ts';
import { namesBehaviour } from '../rules/behaviour.ts';
import { isMessageLink, MOST_AT_ONCE } from '../rules/praise.ts';
import { formFor } from './open-form.ts';

/** *Praise someone*: the form, for the person whose id it carries or for whom is still to be chosen. */
export const openButton: Button = {
  id: OPEN_BUTTON,
  async run(request): Promise<Answer> {
    const { context, caller, value } = request;
    const receivers = value ? await receiverById(context, caller, value) : [];
    return { kind: 'open', view: await formFor(request, { receivers }) };
  },
};

/** *Praise this* on a message: the form for its author, with a link to it. */
export const messageShortcut: MessageShortcut = {
  id: MESSAGE_SHORTCUT,
  async run(request): Promise<Answer> {
    const { authorId, link } = request.message;
    const state = { link: link && isMessageLink(link) ? link : null };
    const chosen = await choose(request, authorId ? [authorId] : []);
    return { kind: 'open', view: await formFor(request, { ...chosen, state }) };
  },
};

/** People were chosen: the same form with the places they add; what was typed stays. */
export const receiversButton: Button = {
  id: RECEIVERS_CHOSEN,
  async run(request): Promise<Answer> {
    const state = decodeState(request.metadata) ?? {};
    const { text, valueId, teamId } = readForm(request.values);
    const chosen = await choose(request, request.value.split(',').filter(Boolean));
    return { kind: 'show', view: await formFor(request, { ...chosen, text, valueId, teamId, state }) };
  },
};

/** *Send*: the first time a text says little, the form asks once what they did; and it says once that another company reads along. */
export const praiseModal: Modal = {
  id: PRAISE_FORM,
  async submit(request) {
    const { context, caller, t, metadata, values } = request;
    const state = requireState(metadata);
    const { slackUserIds, text, valueId, teamId } = readForm(values);
    if (slackUserIds.length === 0 || teamId === undefined) throw outdated();
    const receivers = await pickedReceivers(context, caller, slackUserIds);
    if (!state.isHinted && !namesBehaviour(text)) {
      const again = { receivers, text, valueId, teamId, state: { ...state, isHinted: true } };
      return { kind: 'show', view: await formFor(request, again) };
    }
    const { id, link, warnedOf } = state;
    try {
      const given = await givePraise(context, caller, {
        id,
        receivers,
        text,
        valueId,
        teamId,
        link,
        warnedOf,
      });
      return { kind: 'show', view: resultView(givenMessage(given, false, t), t) };
    } catch (error) {
      if (!(error instanceof SharedPlaceError)) throw error;
      const again = { ...state, isHinted: true, warnedOf: error.channelId };
      return {
        kind: 'show',
        view: await formFor(request, { receivers, text, valueId, teamId, state: again }),
      };
    }
  },
};

/** Who cannot be thanked is told at once, not after everything is typed, and is chosen no longer. */
async function choose(
  { context, caller, t }: Request,
  slackUserIds: readonly string[],
): Promise<{ receivers: Person[]; refusal: string | null }> {
  const receivers: Person[] = [];
  let refusal: string | null = null;
  for (const id of slackUserIds.slice(0, MOST_AT_ONCE)) {
    try {
      receivers.push(...(await pickedReceivers(context, caller, [id])));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refusal = error.sentence(t);
    }
  }
  return { receivers, refusal };
}

function requireState(metadata: string): FormState {
  const state = decodeState(metadata);
  if (!state) throw outdated();
  return state;
}

const outdated = () => new UserError((t) => t.common.outdatedForm);
