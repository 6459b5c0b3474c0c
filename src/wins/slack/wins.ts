import type { Answer, Button, Modal, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { translate } from '../../locales/index.ts';
import { personById } from '../../people/index.ts';
import { keepWin, postable, postWin } from '../actions/answer.ts';
import { takeBackWin } from '../actions/take-back.ts';
import { currentWin } from '../actions/told-win.ts';
import { KEEP_BUTTON, POST_BUTTON, POST_FORM, TAKE_BACK_BUTTON } from '../messages/ids.ts';
import { postedMessage, postForm, resultView, takenBackMessage } from '../messages/post.ts';
import { keptMessage } from '../messages/prompt.ts';
import { draftWords } from '../messages/words.ts';

/** *Post it …*: the form, with a sentence in the language of the channel. */
export const postButton: Button = {
  id: POST_BUTTON,
  async run({ context, caller, t, value: winId }): Promise<Answer> {
    const { current, places } = await postable(context, caller, winId);
    const [place] = places;
    const text = draftWords(current, place ? translate(place.locale) : t);
    const form = { winId, text, places, teamId: place?.id ?? '', shared: null };
    return { kind: 'open', view: postForm(form, t), returns: true };
  },
};

/** *Post*: for a channel that another company reads, too, it is said once before it goes. */
export const postModal: Modal = {
  id: POST_FORM,
  async submit(request) {
    const { context, caller, t, metadata, values } = request;
    const [winId = '', warnedOf] = metadata.split(' ');
    const [text, teamId] = [textOf(values.text), textOf(values.place)];
    const { places } = await postable(context, caller, winId);
    const isWarned = places.some(({ id, channelId }) => id === teamId && channelId === warnedOf);
    const result = await postWin(context, caller, { winId, text, teamId, isWarned });
    if (result.kind === 'warn') {
      return { kind: 'show', view: postForm({ winId, text, places, teamId, shared: result.place }, t) };
    }
    const message = postedMessage({ winId, text: text.trim(), place: result.place }, t);
    return { kind: 'show', view: resultView(t.wins.formTitle, message, t), replacement: message };
  },
};

/** *Keep it to myself*: the message stays, with the way to post it after all. */
export const keepButton: Button = {
  id: KEEP_BUTTON,
  async run(request): Promise<Answer> {
    const { t, value: winId } = request;
    const win = await keepWin(request.context, request.caller, winId);
    return { kind: 'replace', message: keptMessage(winId, await current(request, win), t) };
  },
};

/** *Take back*, in the form's result or in the message. */
export const takeBackButton: Button = {
  id: TAKE_BACK_BUTTON,
  async run({ context, caller, t, value, from }): Promise<Answer> {
    const message = takenBackMessage(await takeBackWin(context, caller, value), t);
    if (from !== 'modal') return { kind: 'replace', message };
    return { kind: 'show', view: resultView(t.wins.formTitle, message, t), replacement: message };
  },
};

async function current({ context, caller }: Request, win: Parameters<typeof currentWin>[2]) {
  const today = localDateOf(context.clock.now(), caller.zone);
  const person = await personById(context.db, caller.workspaceId, caller.personId, today);
  return person && (await currentWin(context, person, win));
}

function textOf(value: string | readonly string[] | null | undefined): string {
  if (typeof value === 'string') return value;
  throw new UserError((t) => t.common.outdatedForm);
}
