import type { Answer, Button, CommandRequest, Request, Topic } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { foldAlias } from '../../people/index.ts';
import { unescapeText } from '../../slack/escape.ts';
import { myPromises } from '../actions/my-promises.ts';
import { ownPromise } from '../actions/own-promise.ts';
import { markDone } from '../actions/settle.ts';
import { ids } from '../messages/ids.ts';
import { listMessage } from '../messages/list.ts';
import { howView, promiseView } from '../messages/promise-view.ts';
import { openOwnForm } from './form.ts';

const NEW = ['new', 'add', 'yeni', 'ekle'].map(foldAlias);

/** `/pacesetter promises`: the list; with `new` the form. */
export const promisesTopic: Topic = {
  words: ['promises', 'promise', 'actions', 'sözler', 'söz', 'sozler', 'sözlerim'],
  async run(request: CommandRequest): Promise<Answer> {
    const typed = foldAlias(unescapeText(request.text).trim().slice(0, 100));
    if (NEW.includes(typed)) return openOwnForm(request);
    if (typed !== '') throw new UserError((t) => t.promises.unknownWord);
    return { kind: 'tell', message: await list(request) };
  },
};

const list = async ({ context, caller, t }: Request) => listMessage(await myPromises(context, caller), t);

/** *Promises* in App Home and in other messages: the list, beside what was clicked. */
export const listButton: Button = {
  id: ids.list,
  run: async (request) => ({ kind: 'tell', message: await list(request) }),
};

/** *Open*: all that is known of one, in a modal. */
export const openButton: Button = {
  id: ids.open,
  async run({ context, caller, t, value, from }) {
    const view = promiseView(await ownPromise(context, caller, value), t);
    return from === 'modal' ? { kind: 'show', view } : { kind: 'open', view };
  },
};

/** *Done*, with one tap: the list as it is now, or the promise, where a line can be added. */
export const doneButton: Button = {
  id: ids.done,
  async run(request): Promise<Answer> {
    const { context, caller, t, value, from } = request;
    await markDone(context, caller, value);
    if (from === 'message') return { kind: 'replace', message: await list(request) };
    const view = promiseView(await ownPromise(context, caller, value), t, t.promises.doneNow);
    return from === 'modal' ? { kind: 'show', view } : { kind: 'open', view };
  },
};

export const howButton: Button = {
  id: ids.how,
  run: async ({ t }) => ({ kind: 'open', view: howView(t) }),
};
