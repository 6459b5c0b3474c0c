import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { ButtonRequest } from '../capability.ts';
import type { Caller, Context } from '../context.ts';
import { type Translations, translate } from '../locales/index.ts';
import { type AnswerRoute, giveAnswer, plainMessage, refusalMessage } from './answer.ts';
import { identify } from './caller.ts';
import type { Homes } from './homes.ts';
import { metadataOf, originOf } from './origin.ts';
import { sentenceFor } from './refusal.ts';
import { nameForLog, type Registry } from './registry.ts';
import { createRespond } from './respond.ts';
import { readValues } from './values.ts';

type ButtonArgs = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;

/** Acknowledges a click or selection, finds the capability that owns its id, and carries the answer back. */
export function createButtonListener(context: Context, registry: Registry, homes: Homes) {
  return async (args: ButtonArgs): Promise<void> => {
    const { ack, action, body, client } = args;
    await ack();
    if (isLink(action) || isFormInput(body, action.action_id, registry)) return;
    const userId = body.user.id;
    const teamId = body.team?.id ?? body.user.team_id ?? '';
    const route = routeOf(args, translate('en'));
    try {
      const caller = await identify(context, { teamId, userId, receipt: `trigger:${body.trigger_id}` });
      const t = translate(caller?.locale ?? 'en');
      route.t = t;
      if (!caller) {
        return await giveAnswer({ kind: 'tell', message: plainMessage(t.common.notAMember) }, route);
      }
      // Whoever presses there has it before them, though they opened it before a restart.
      const isAtHome = body.view?.type === 'home';
      if (isAtHome) homes.opened(client, { teamId, userId }, caller.personId);
      const button = registry.buttons.get(action.action_id);
      if (!button) {
        return await giveAnswer({ kind: 'tell', message: plainMessage(t.common.outdatedButton) }, route);
      }
      await giveAnswer(await button.run(requestOf(args, context, caller, t)), route);
      if (isAtHome) await homes.refresh(client, { teamId, userId });
    } catch (error) {
      const text = sentenceFor(error, route.t, context.log, nameForLog(registry.buttons, action.action_id));
      if (text) await giveAnswer({ kind: 'tell', message: refusalMessage(text) }, route);
    }
  };
}

/** A button with an address only opens it. */
const isLink = (action: BlockAction['actions'][number]) =>
  action.type === 'button' && 'url' in action && action.url;

/** Inputs of a form speak when it is submitted; only declared ids act before. */
const isFormInput = (body: BlockAction, actionId: string, registry: Registry) =>
  body.view?.type === 'modal' && !registry.buttons.has(actionId) && !/\.v\d+$/.test(actionId);

function routeOf({ body, client }: ButtonArgs, t: Translations): AnswerRoute {
  const origin = originOf(body.view?.private_metadata ?? '');
  return {
    client,
    t,
    triggerId: body.trigger_id,
    // Only what was clicked in a message has one.
    ...(body.response_url
      ? { respond: createRespond(body.response_url), responseUrl: body.response_url }
      : {}),
    ...(origin ? { origin } : {}),
    ...(body.view?.type === 'modal' ? { viewId: body.view.id, shown: body.view } : {}),
  };
}

function requestOf(
  { body, action }: ButtonArgs,
  context: Context,
  caller: Caller,
  t: Translations,
): ButtonRequest {
  return {
    context,
    caller,
    t,
    value: chosenValue(action),
    from: body.view?.type === 'home' ? 'home' : body.view ? 'modal' : 'message',
    metadata: metadataOf(body.view?.private_metadata ?? ''),
    values: readValues(body.view?.state?.values ?? body.state?.values),
    channelId: body.channel?.id ?? null,
    blockId: action.block_id,
  };
}

function chosenValue(action: BlockAction['actions'][number]): string {
  if (action.type === 'button') return action.value ?? '';
  const values = readValues({ chosen: { chosen: action as never } });
  const chosen = values.chosen;
  return typeof chosen === 'string' ? chosen : (chosen ?? []).join(',');
}
