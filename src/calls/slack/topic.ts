import type { Answer, Button, Request, Topic } from '../../capability.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { foldAlias } from '../../people/index.ts';
import { unescapeText } from '../../slack/escape.ts';
import { requireReviewable } from '../actions/call-draft.ts';
import { currentForms } from '../actions/forms.ts';
import { myCalls } from '../actions/my-calls.ts';
import { namedPerson } from '../actions/whom.ts';
import { callForm } from '../messages/call-form.ts';
import { ids } from '../messages/ids.ts';
import { listMessage } from '../messages/list.ts';
import { showForms } from './forms.ts';

const folded = (...words: string[]) => words.map(foldAlias);
const ME = folded('me', 'myself', 'self', 'ben', 'benim', 'kendim');
const ASK = folded('ask', 'iste', 'sor');
const FORMS = folded('forms', 'form', 'formlar');

/** `/pacesetter review-call @ana` opens the form for a call of hers; alone it shows mine; `me`, `ask`, `forms`. */
export const reviewTopic: Topic = {
  words: ['review-call', 'reviewcall', 'call-review', 'calls', 'görüşme', 'görüşmeler'],
  async run(request): Promise<Answer> {
    const typed = unescapeText(request.text).trim();
    const word = foldAlias(typed.slice(0, 100));
    if (word === '') return showList(request, 'tell');
    if (ME.includes(word)) return openCall(request, request.caller.personId, 'review');
    if (ASK.includes(word)) return openCall(request, request.caller.personId, 'ask');
    if (FORMS.includes(word)) return showForms(request);
    const person = await namedPerson(request.context, request.caller, typed);
    return openCall(request, person.id, 'review');
  },
};

/** *Review a call of mine*. */
export const selfButton: Button = {
  id: ids.self,
  run: (request) => openCall(request, request.caller.personId, 'review'),
};

/** *Ask for a review* of a call that is not known yet. */
export const askButton: Button = {
  id: ids.ask,
  run: (request) => openCall(request, request.caller.personId, 'ask'),
};

export const listButton: Button = { id: ids.list, run: (request) => showList(request, 'tell') };

async function showList({ context, caller, t }: Request, kind: 'tell'): Promise<Answer> {
  return { kind, message: listMessage(await myCalls(context, caller), caller.isAdmin, t) };
}

/** The first step: the form about the call. */
async function openCall(request: Request, ownerId: string, mode: 'review' | 'ask'): Promise<Answer> {
  const { context, caller, t } = request;
  const owner = await requireReviewable(context, caller, ownerId);
  const state = { id: context.newId(), callId: context.newId(), ownerId, mode };
  const start = {
    state,
    ownerName: ownerId === caller.personId ? null : owner.name,
    forms: await currentForms(context.db, caller.workspaceId, caller.locale),
    today: localDateOf(context.clock.now(), owner.zone),
  };
  return { kind: 'open', view: callForm(start, t) };
}
