import type { Json } from '../json.ts';
import type { Block } from '../limits/blocks.ts';
import type { InteractiveElement } from '../limits/elements.ts';
import type { Sandbox } from '../sandbox.ts';
import { SlackError } from '../slack-error.ts';
import { presentTs } from '../state/timestamps.ts';
import type { Channel, Message, StateValues, User, View } from '../types.ts';
import { initialState, stateOf, type Value } from './element-state.ts';
import { findElement, listElements, type PlacedElement } from './elements.ts';
import type { Ack } from './link.ts';
import { describeChannel, describeInteraction, showMessage } from './payload.ts';

/** Where an element stands: in a message or in a view. */
export type Surface = { channel: Channel; message: Message } | { view: View };

/** What a person does with an element; `values` are what else they have filled in, by block id. */
export type Deed = {
  actionId: string;
  blockId?: string | undefined;
  value?: Value | undefined;
  values?: Record<string, Value> | undefined;
};

/**
 * Uses an element and sends `block_actions` to the app; resolves with the app's acknowledgement.
 * Throws a SlackError `action_not_found` or `invalid_value`.
 */
export async function act(sandbox: Sandbox, user: User, surface: Surface, deed: Deed): Promise<Ack> {
  const blocks = 'view' in surface ? surface.view.blocks : (surface.message.blocks ?? []);
  const placed = findElement(blocks, deed.actionId, deed.blockId);
  if (!placed) throw new SlackError('action_not_found');
  const state = stateFor(sandbox, user, surface, blocks);
  fill(blocks, state, deed.values ?? {});
  const action = applyAction(placed, state, deed.value);
  return sandbox.link.deliver({
    type: 'interactive',
    body: {
      type: 'block_actions',
      ...describeInteraction(sandbox, user),
      ...describeSurface(sandbox, user, surface, state),
      actions: [{ ...action, action_ts: presentTs(sandbox) }],
    },
  });
}

/** Puts values into the inputs of these blocks, one per block. Throws a SlackError `invalid_value`. */
export function fill(blocks: Block[], state: StateValues, values: Record<string, Value>): void {
  for (const [blockId, value] of Object.entries(values)) {
    const inputs = listElements(blocks).filter(
      (placed) => placed.blockId === blockId && stateOf(placed.element, null) !== null,
    );
    const [placed] = inputs;
    if (!placed || inputs.length > 1) {
      throw new SlackError('invalid_value', { message: `No single input in block ${blockId}` });
    }
    setState(state, placed, value);
  }
}

function stateFor(sandbox: Sandbox, user: User, surface: Surface, blocks: Block[]): StateValues {
  if ('view' in surface) return surface.view.state.values;
  const key = `${user.id} ${surface.channel.id} ${surface.message.ts}`;
  const state = initialState(blocks, sandbox.messageInputs.get(key));
  if (Object.keys(state).length > 0) sandbox.messageInputs.set(key, state);
  return state;
}

function setState(state: StateValues, { blockId, element }: PlacedElement, value: Value) {
  const found = stateOf(element, value);
  if (found) state[blockId] = { ...state[blockId], [element.action_id ?? '']: found };
  return found;
}

function applyAction(placed: PlacedElement, state: StateValues, value: Value | undefined): Json {
  const { blockId, element } = placed;
  const identity = { type: element.type, block_id: blockId, action_id: element.action_id };
  const stateless = describeStateless(element, value);
  if (stateless) return { ...identity, ...stateless };
  const given =
    value === undefined ? state[blockId]?.[element.action_id ?? ''] : setState(state, placed, value);
  return { ...identity, ...given };
}

function describeStateless(element: InteractiveElement, value: Value | undefined): Json | null {
  switch (element.type) {
    case 'button':
    case 'icon_button':
      return { text: element.text, ...(element.value === undefined ? {} : { value: element.value }) };
    case 'workflow_button':
      return { text: element.text };
    case 'feedback_buttons': {
      const pressed = [element.positive_button, element.negative_button].find((each) => each.value === value);
      if (!pressed) throw new SlackError('invalid_value');
      return { text: pressed.text, value: pressed.value };
    }
    case 'overflow': {
      const option = element.options.find((each) => each.value === value);
      if (!option) throw new SlackError('invalid_value');
      return { selected_option: option };
    }
    default:
      return null;
  }
}

function describeSurface(sandbox: Sandbox, user: User, surface: Surface, state: StateValues): Json {
  const { triggers, responseUrls, url } = sandbox;
  if ('view' in surface) {
    const { view } = surface;
    return {
      container: { type: 'view', view_id: view.id },
      trigger_id: triggers.create({ user: user.id, ...(view.type === 'modal' ? { viewId: view.id } : {}) }),
      view,
    };
  }
  const { channel, message } = surface;
  const ephemeral = message.ephemeral === true;
  const thread = message.thread_ts ? { thread_ts: message.thread_ts } : {};
  const origin = { user: user.id, channel: channel.id, original: { ts: message.ts, ephemeral }, ...thread };
  return {
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: ephemeral,
      ...thread,
    },
    trigger_id: triggers.create({ user: user.id }),
    channel: describeChannel(channel),
    // Slack keeps no copy of an ephemeral message, so it cannot show one.
    ...(ephemeral ? {} : { message: showMessage(message) }),
    state: { values: state },
    response_url: url + responseUrls.create(origin),
  };
}
