import type { Answer, Button, ButtonRequest, Modal, Request, Topic } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import { section } from '../../slack/blocks.ts';
import { correctResult, endCompetition } from '../actions/competition/end.ts';
import { type FormWish, formStart, mayCreate } from '../actions/competition/form-start.ts';
import { saveDraft } from '../actions/competition/save.ts';
import { competitionsFor, ownView } from '../actions/competition/view.ts';
import { readDraft } from '../competition-form.ts';
import { competitionForm } from '../messages/competition/form.ts';
import {
  COMPETITION_FORM,
  CORRECT_BUTTON,
  END_BUTTON,
  FORM_BUTTON,
  MY_PLACE_BUTTON,
  readWish,
  SHOW_BUTTON,
} from '../messages/competition/ids.ts';
import { savedView } from '../messages/competition/saved.ts';
import { competitionMessage, listMessage, ownPlaceLine } from '../messages/competition/view.ts';

/** `/pacesetter competitions`: those the caller may see. */
export const competitionsTopic: Topic = {
  words: ['competition', 'competitions', 'contest', 'yarışma', 'yarışmalar'],
  run: list,
};

async function list({ context, caller, t }: Request): Promise<Answer> {
  const all = await competitionsFor(context, caller);
  return { kind: 'tell', message: listMessage(all, await mayCreate(context, caller), t) };
}

/** *New*, *Change* and *Copy*: the form. */
export const formButton: Button = {
  id: FORM_BUTTON,
  async run({ context, caller, value, t }): Promise<Answer> {
    const wish: FormWish | null = readWish(value);
    if (!wish) throw outdated();
    return { kind: 'open', view: competitionForm(await formStart(context, caller, wish), t) };
  },
};

export const competitionModal: Modal = {
  id: COMPETITION_FORM,
  async submit({ context, caller, metadata: id, values, t }) {
    if (!isId(id)) throw new UserError((words) => words.common.outdatedForm);
    const saved = await saveDraft(context, caller, readDraft(id, values, caller.locale));
    return { kind: 'show', view: savedView(saved, t) };
  },
};

/** *Standings*: how it stands, with one's own place. */
export const showButton: Button = {
  id: SHOW_BUTTON,
  async run(request): Promise<Answer> {
    return { kind: 'tell', message: await shown(request) };
  },
};

/** *My place*, below what stands in a channel: only to who asked. */
export const myPlaceButton: Button = {
  id: MY_PLACE_BUTTON,
  async run({ context, caller, value, t }): Promise<Answer> {
    const view = await ownView(context, caller, requireId(value));
    const text = ownPlaceLine(view, t) ?? t.competitions.noPlaces;
    return { kind: 'tell', message: { text, blocks: [section(text)] } };
  },
};

/** *End it*. */
export const endButton: Button = {
  id: END_BUTTON,
  async run(request): Promise<Answer> {
    await endCompetition(request.context, request.caller, requireId(request.value));
    return { kind: 'replace', message: await shown(request) };
  },
};

/** *Correct the result*. */
export const correctButton: Button = {
  id: CORRECT_BUTTON,
  async run(request): Promise<Answer> {
    await correctResult(request.context, request.caller, requireId(request.value));
    return { kind: 'replace', message: await shown(request) };
  },
};

async function shown({ context, caller, value, t }: ButtonRequest) {
  return competitionMessage(await ownView(context, caller, requireId(value)), t);
}

function requireId(value: string): string {
  if (!isId(value)) throw outdated();
  return value;
}

const outdated = () => new UserError((t) => t.common.outdatedButton);
