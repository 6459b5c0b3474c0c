import type { Block } from '../limits/blocks.ts';
import type { InteractiveElement } from '../limits/elements.ts';
import { listOptions, type Option } from '../limits/options.ts';
import { SlackError } from '../slack-error.ts';
import type { ElementState, StateValues } from '../types.ts';
import { listElements } from './elements.ts';

/** What a person gives for an element: text, a chosen value or id, a list of them, or null for nothing. */
export type Value = string | string[] | null;

/**
 * The state of an element with this value, in Slack's shape; null for elements without state (buttons, overflow).
 * Throws a SlackError `invalid_value` for something the element does not offer.
 */
export function stateOf(element: InteractiveElement, value: Value): ElementState | null {
  const { type } = element;
  switch (element.type) {
    case 'plain_text_input':
    case 'number_input':
    case 'email_text_input':
    case 'url_text_input':
      return { type, value: one(value) };
    case 'static_select':
    case 'radio_buttons':
      return { type, selected_option: chosen(element, one(value)) };
    case 'multi_static_select':
    case 'checkboxes':
      return { type, selected_options: many(value).map((each) => chosen(element, each)) };
    case 'external_select':
      return { type, selected_option: asOption(one(value)) };
    case 'multi_external_select':
      return { type, selected_options: many(value).map(asOption) };
    case 'users_select':
      return { type, selected_user: one(value) };
    case 'multi_users_select':
      return { type, selected_users: many(value) };
    case 'channels_select':
      return { type, selected_channel: one(value) };
    case 'multi_channels_select':
      return { type, selected_channels: many(value) };
    case 'conversations_select':
      return { type, selected_conversation: one(value) };
    case 'multi_conversations_select':
      return { type, selected_conversations: many(value) };
    case 'datepicker':
      return { type, selected_date: one(value) };
    case 'timepicker':
      return {
        type,
        selected_time: one(value),
        ...(element.timezone ? { timezone: element.timezone } : {}),
      };
    case 'datetimepicker':
      return { type, selected_date_time: one(value) === null ? null : Number(one(value)) };
    case 'rich_text_input':
      return { type, rich_text_value: richText(one(value)) };
    case 'file_input':
      return { type, files: [] };
    default:
      return null;
  }
}

/** The value an element starts with. */
export function initialValue(element: InteractiveElement): Value {
  switch (element.type) {
    case 'plain_text_input':
    case 'number_input':
    case 'email_text_input':
    case 'url_text_input':
      return element.initial_value ?? null;
    case 'static_select':
    case 'external_select':
    case 'radio_buttons':
      return element.initial_option?.value ?? null;
    case 'multi_static_select':
    case 'multi_external_select':
    case 'checkboxes':
      return (element.initial_options ?? []).map((each) => each.value);
    case 'users_select':
      return element.initial_user ?? null;
    case 'multi_users_select':
      return element.initial_users ?? [];
    case 'channels_select':
      return element.initial_channel ?? null;
    case 'multi_channels_select':
      return element.initial_channels ?? [];
    case 'conversations_select':
      return element.initial_conversation ?? null;
    case 'multi_conversations_select':
      return element.initial_conversations ?? [];
    case 'datepicker':
      return element.initial_date ?? null;
    case 'timepicker':
      return element.initial_time ?? null;
    case 'datetimepicker':
      return element.initial_date_time === undefined ? null : String(element.initial_date_time);
    default:
      return null;
  }
}

/** The state these blocks start with; what `before` holds for the same element stays, as in an updated view. */
export function initialState(blocks: Block[], before: StateValues = {}): StateValues {
  const values: StateValues = {};
  for (const { blockId, element } of listElements(blocks)) {
    const actionId = element.action_id ?? '';
    const kept = before[blockId]?.[actionId];
    const state = kept?.type === element.type ? kept : stateOf(element, initialValue(element));
    if (!state) continue;
    values[blockId] = { ...values[blockId], [actionId]: state };
  }
  return values;
}

/** True when a person has given nothing for this element. */
export function isEmptyState(state: ElementState): boolean {
  return Object.entries(state).every(
    ([key, value]) =>
      key === 'type' ||
      key === 'timezone' ||
      value === null ||
      value === '' ||
      (Array.isArray(value) && value.length === 0),
  );
}

function one(value: Value): string | null {
  if (Array.isArray(value))
    throw new SlackError('invalid_value', { message: 'This element takes one value' });
  return value === '' ? null : value;
}

function many(value: Value): string[] {
  return Array.isArray(value) ? value : value === null ? [] : [value];
}

type WithOptions = Parameters<typeof listOptions>[0];

function chosen(element: WithOptions, value: string): Option;
function chosen(element: WithOptions, value: string | null): Option | null;
function chosen(element: WithOptions, value: string | null): Option | null {
  if (value === null) return null;
  const option = listOptions(element).find((each) => each.value === value);
  if (!option) throw new SlackError('invalid_value', { message: `This element does not offer "${value}"` });
  return option;
}

/** Options of an external select come from the app; here the typed value stands for one. */
function asOption(value: string | null) {
  return value === null ? null : { text: { type: 'plain_text', text: value }, value };
}

function richText(text: string | null) {
  if (text === null) return null;
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
  };
}
