import { isJson, type Json } from '../json.ts';
import type { Sandbox } from '../sandbox.ts';
import { SlackError } from '../slack-error.ts';
import type { User, View } from '../types.ts';
import { fill } from './actions.ts';
import type { Value } from './element-state.ts';
import { describeInteraction } from './payload.ts';
import { findInputErrors } from './required.ts';
import { modalsOf, openModal, pushModal, readView, setModals, updateModal } from './views.ts';

/** What a submission leads to; without `response_action` the modal closed. */
export type Submitted = {
  response_action?: 'errors' | 'update' | 'push' | 'clear';
  errors?: Record<string, string>;
};

/** What Slack's modal says when the app did not answer in a way it understands. */
const TROUBLE = 'We had some trouble connecting. Try again?';

/**
 * Submits a modal. Missing or malformed inputs are refused by Slack itself; else the app's acknowledgement decides.
 * Throws a SlackError: `dispatch_failed`, `operation_timeout`, or `invalid_response` with what was wrong with it.
 */
export async function submit(
  sandbox: Sandbox,
  user: User,
  view: View,
  values: Record<string, Value>,
): Promise<Submitted> {
  fill(view.blocks, view.state.values, values);
  const errors = findInputErrors(view.blocks, view.state.values);
  if (Object.keys(errors).length > 0) return { response_action: 'errors', errors };
  const ack = await sandbox.link.deliver({
    type: 'interactive',
    body: {
      type: 'view_submission',
      ...describeInteraction(sandbox, user),
      trigger_id: sandbox.triggers.create({ user: user.id, viewId: view.id }),
      view,
      response_urls: [],
    },
  });
  if (!ack.ok) throw new SlackError(ack.error, { message: TROUBLE });
  const answer = isJson(ack.body) ? ack.body : {};
  try {
    return carryOut(sandbox, user, view, answer);
  } catch (error) {
    if (!(error instanceof SlackError)) throw error;
    throw new SlackError('invalid_response', { message: TROUBLE, reason: error.code, ...error.details });
  }
}

function carryOut(sandbox: Sandbox, user: User, view: View, answer: Json): Submitted {
  switch (answer.response_action) {
    case undefined:
      setModals(
        sandbox,
        user.id,
        modalsOf(sandbox, user.id).filter((each) => each.id !== view.id),
      );
      return {};
    case 'clear':
      setModals(sandbox, user.id, []);
      return { response_action: 'clear' };
    case 'errors':
      return { response_action: 'errors', errors: readErrors(view, answer.errors) };
    case 'update': {
      const draft = readView(answer.view, 'modal');
      const open = modalsOf(sandbox, user.id).find((each) => each.id === view.id);
      if (open) updateModal(sandbox, user.id, open, draft);
      else openModal(sandbox, user.id, draft);
      return { response_action: 'update' };
    }
    case 'push':
      pushModal(sandbox, user.id, readView(answer.view, 'modal'));
      return { response_action: 'push' };
    default:
      throw new SlackError('unknown_response_action');
  }
}

function readErrors(view: View, errors: unknown): Record<string, string> {
  if (!isJson(errors) || Object.keys(errors).length === 0) throw new SlackError('no_errors');
  const inputs = new Set(
    view.blocks.filter((block) => block.type === 'input').map((block) => block.block_id),
  );
  const read: Record<string, string> = {};
  for (const [blockId, sentence] of Object.entries(errors)) {
    if (!inputs.has(blockId)) throw new SlackError('errors_name_no_input_block', { block_id: blockId });
    read[blockId] = String(sentence);
  }
  return read;
}

/** Closes a modal (all of them when it says `clear_on_close`) and tells the app when it asked to know. */
export async function closeModal(sandbox: Sandbox, user: User, view: View): Promise<void> {
  const stack = modalsOf(sandbox, user.id);
  const rest = view.clear_on_close ? [] : stack.filter((each) => each.id !== view.id);
  setModals(sandbox, user.id, rest);
  if (!view.notify_on_close) return;
  await sandbox.link.deliver({
    type: 'interactive',
    body: {
      type: 'view_closed',
      ...describeInteraction(sandbox, user),
      view,
      is_cleared: view.clear_on_close,
    },
  });
}
