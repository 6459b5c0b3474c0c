import type {
  AllMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewOutput,
  ViewResponseAction,
  ViewSubmitAction,
} from '@slack/bolt';
import type { ModalAnswer } from '../capability.ts';
import type { Context } from '../context.ts';
import { UserError } from '../errors.ts';
import { type Translations, translate } from '../locales/index.ts';
import { messageView, refusalMessage, replace } from './answer.ts';
import { identify } from './caller.ts';
import type { Homes } from './homes.ts';
import { warnWhenLate } from './late-answer.ts';
import { assertSlackLimits } from './limits.ts';
import { keepingOrigin, metadataOf, originOf } from './origin.ts';
import { sentenceFor } from './refusal.ts';
import { nameForLog, type Registry } from './registry.ts';
import { readValues } from './values.ts';

type ModalArgs = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/**
 * Submits a form: its capability stores it and answers within the acknowledgement, so that errors stand under the
 * fields they belong to and nothing is closed before it is stored.
 */
export function createModalListener(context: Context, registry: Registry, homes: Homes) {
  return async ({ ack, body, view, client }: ModalArgs): Promise<void> => {
    const answered = warnWhenLate(context.log, nameForLog(registry.modals, view.callback_id));
    const slack = { teamId: body.team?.id ?? body.user.team_id ?? '', userId: body.user.id };
    let answer: ModalAnswer;
    try {
      answer = await submit(context, registry, slack, view);
      await ack(acknowledgement(answer, view));
    } finally {
      answered();
    }
    const origin = originOf(view.private_metadata);
    // Beside what was asked for: a message that Slack lets nobody change any more stays as it is.
    if (answer.kind === 'show' && answer.replacement && origin) {
      await replace(answer.replacement, origin).catch(() => {});
    }
    if (answer.kind !== 'errors') await homes.refresh(client, slack);
  };
}

async function submit(
  context: Context,
  registry: Registry,
  slack: { teamId: string; userId: string },
  view: ViewOutput,
): Promise<ModalAnswer> {
  let t = translate('en');
  try {
    const receipt = `view:${view.id}:${view.hash}`;
    const caller = await identify(context, { ...slack, receipt });
    if (!caller) return refusal(view, t.common.notAMember, t);
    t = translate(caller.locale);
    const modal = registry.modals.get(view.callback_id);
    if (!modal) return refusal(view, t.common.outdatedForm, t);
    const values = readValues(view.state.values);
    const metadata = metadataOf(view.private_metadata);
    const answer = await modal.submit({ context, caller, t, metadata, values });
    if (answer.kind === 'show') assertSlackLimits(answer.view);
    return answer;
  } catch (error) {
    const text = sentenceFor(error, t, context.log, nameForLog(registry.modals, view.callback_id));
    const field = error instanceof UserError ? error.field : null;
    return text ? refusal(view, text, t, field) : { kind: 'close' };
  }
}

/** Shown under the field it is about or else the first, so that what was typed stays; a form without fields is replaced by the sentence. */
function refusal(view: ViewOutput, text: string, t: Translations, about: string | null = null): ModalAnswer {
  const fields = view.blocks.filter((block) => block.type === 'input');
  const field = fields.find((block) => block.block_id === about) ?? fields[0];
  if (field?.block_id) return { kind: 'errors', errors: { [field.block_id]: text } };
  return { kind: 'show', view: messageView(refusalMessage(text), t) };
}

/** Undefined closes the form. */
function acknowledgement(answer: ModalAnswer, view: ViewOutput): ViewResponseAction | undefined {
  switch (answer.kind) {
    case 'close':
      return undefined;
    case 'errors':
      return { response_action: 'errors', errors: answer.errors };
    case 'show':
      return { response_action: 'update', view: keepingOrigin(answer.view, view) };
  }
}
