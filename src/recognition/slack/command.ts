import type { Answer, Command, CommandRequest } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { foldAlias, lookAtChannel, type Person } from '../../people/index.ts';
import { unescapeText } from '../../slack/escape.ts';
import { givePraise } from '../actions/give-praise.ts';
import { myPraise } from '../actions/my-praise.ts';
import { placesFor } from '../actions/places.ts';
import { namedReceivers } from '../actions/receivers.ts';
import { readSettings } from '../actions/settings.ts';
import { givenMessage, refusedMessage } from '../messages/given.ts';
import { listMessage } from '../messages/list.ts';
import { settingsMessage } from '../messages/settings.ts';
import { namesBehaviour } from '../rules/behaviour.ts';
import { readPraise } from '../rules/read-praise.ts';
import { takeValue } from '../rules/values.ts';
import { formFor } from './open-form.ts';

const LIST = ['list', 'liste'];
const VALUES = ['values', 'value', 'değerler', 'degerler', 'settings', 'ayarlar'].map(foldAlias);

/** `/praise` opens the form, with a name it is for that person, with what they did it is done; `list` and `values`. */
export const praiseCommand: Command = {
  name: '/praise',
  help: (t) => t.recognition.help,
  async run(request) {
    const { context, caller, t } = request;
    const typed = unescapeText(request.text).trim();
    const word = foldAlias(typed.slice(0, 100));
    if (word === '') return { kind: 'open', view: await formFor(request, {}) };
    if (LIST.includes(word)) {
      return { kind: 'tell', message: listMessage(await myPraise(context, caller), t) };
    }
    if (VALUES.includes(word)) {
      return { kind: 'tell', message: settingsMessage(await readSettings(context, caller), t) };
    }
    return praise(request, typed);
  },
};

async function praise(request: CommandRequest, typed: string): Promise<Answer> {
  const { context, caller, t } = request;
  const { names, text: typedText } = readPraise(typed);
  const receivers = await namedReceivers(context, caller, names).catch((error: unknown) =>
    refused(error, request, typedText),
  );
  if (!Array.isArray(receivers)) return receivers;
  if (!typedText) return { kind: 'open', view: await formFor(request, { receivers }) };
  const { values } = await readSettings(context, caller);
  const { text, value } = takeValue(asSeen(typedText), values);
  if (!text) {
    return { kind: 'open', view: await formFor(request, { receivers, valueId: value?.id ?? null }) };
  }
  try {
    const teamId = await ownChannel(request, receivers);
    const draft = { id: context.newId(), receivers, text, valueId: value?.id ?? null, teamId, link: null };
    const given = await givePraise(context, caller, draft);
    return { kind: 'tell', message: givenMessage(given, !namesBehaviour(text), t) };
  } catch (error) {
    return refused(error, request, typedText);
  }
}

/**
 * The channel of the giver's own team, when it can go there without a question; else only the receivers get it. One that
 * another company reads is chosen in the form.
 */
async function ownChannel({ context, caller }: CommandRequest, receivers: readonly Person[]) {
  const { own } = await placesFor(context, caller, receivers);
  const [place] = own;
  if (!place) return null;
  const state = await lookAtChannel(context, place.channelId);
  return state === null || state === 'ready' ? place.id : null;
}

/** A command is gone once it was sent, so a refusal gives its words back. */
function refused(error: unknown, { t }: CommandRequest, text: string): Answer {
  if (!(error instanceof UserError) || !text) throw error;
  return { kind: 'tell', message: refusedMessage(error.sentence(t), asSeen(text), t) };
}

/** Mentions in a text as they were seen: "@ana" for `<@U1|ana>`. */
const asSeen = (text: string) => text.replace(/<@[A-Z0-9]+\|([^>]*)>/g, '@$1');
