import type { Answer, Button } from '../../capability.ts';
import { myPraise } from '../actions/my-praise.ts';
import { placeOf } from '../actions/places.ts';
import { takeBackPraise } from '../actions/take-back.ts';
import { thankForPraise } from '../actions/thank.ts';
import { resultView, takenBackMessage } from '../messages/given.ts';
import { LIST_BUTTON, THANK_BUTTON, UNDO_BUTTON, UNDO_IN_LIST_BUTTON } from '../messages/ids.ts';
import { listMessage } from '../messages/list.ts';
import { receivedMessage } from '../messages/said.ts';

/** *Undo*: what came of it takes the place of what was clicked. */
export const undoButton: Button = {
  id: UNDO_BUTTON,
  async run({ context, caller, t, value, from }): Promise<Answer> {
    const message = takenBackMessage(await takeBackPraise(context, caller, value), t);
    return from === 'modal' ? { kind: 'show', view: resultView(message, t) } : { kind: 'replace', message };
  },
};

/** *Take back* in a list: the list without it. */
export const undoInListButton: Button = {
  id: UNDO_IN_LIST_BUTTON,
  async run({ context, caller, t, value }): Promise<Answer> {
    await takeBackPraise(context, caller, value);
    return { kind: 'replace', message: listMessage(await myPraise(context, caller), t) };
  },
};

/** *Say thanks* in the direct message. */
export const thankButton: Button = {
  id: THANK_BUTTON,
  async run({ context, caller, t, value }): Promise<Answer> {
    const { praise, giver } = await thankForPraise(context, caller, value);
    const place = praise.teamId ? await placeOf(context, caller.workspaceId, praise.teamId) : null;
    const said = { praise, giverName: giver.name, channelId: place?.channelId ?? null };
    return { kind: 'replace', message: receivedMessage(said, t) };
  },
};

/** *My praise* in App Home. */
export const listButton: Button = {
  id: LIST_BUTTON,
  async run({ context, caller, t }): Promise<Answer> {
    return { kind: 'tell', message: listMessage(await myPraise(context, caller), t) };
  },
};
