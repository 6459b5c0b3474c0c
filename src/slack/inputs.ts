import type {
  Checkboxes,
  Datepicker,
  InputBlock,
  MultiUsersSelect,
  PlainTextInput,
  PlainTextOption,
  RadioButtons,
  StaticSelect,
  UsersSelect,
} from '@slack/types';
import { shorten } from '../kernel/shorten.ts';
import { plain } from './blocks.ts';

/** Slack's own: a longer option is refused with the whole form. */
const LONGEST_OPTION = 75;

/** What stands around an element. Without `optional` Slack asks for an answer before it sends the form. */
export type FieldParts = {
  hint?: string | null | undefined;
  optional?: boolean;
  /** Each answer comes at once, by the id of the element's action, for a form that is drawn anew. */
  isLive?: boolean;
};

/** A field of a form; its id is that of the block, by which the answer is read (`Values`). */
export function field(
  id: string,
  label: string,
  element: InputBlock['element'],
  { hint, optional = false, isLive = false }: FieldParts = {},
): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: plain(label),
    element,
    optional,
    ...(isLive ? { dispatch_action: true } : {}),
    ...(hint ? { hint: plain(hint) } : {}),
  };
}

/** What a field for text holds, and how much it takes. A `value` that is too long is shown as far as it fits. */
export type TextParts = {
  longest: number;
  shortest?: number;
  value?: string | null | undefined;
  example?: string | null;
  /** Several lines. */
  isLong?: boolean;
};

/** A field for text. */
export function textField(
  id: string,
  label: string,
  { hint, optional = false, ...text }: TextParts & FieldParts,
): InputBlock {
  return field(id, label, textElement(id, text), { hint, optional });
}

/** The element of a field for text. */
export function textElement(
  id: string,
  { longest, shortest, value, example, isLong }: TextParts,
): PlainTextInput {
  return {
    type: 'plain_text_input',
    action_id: id,
    max_length: longest,
    ...(shortest ? { min_length: shortest } : {}),
    ...(isLong ? { multiline: true } : {}),
    ...(example ? { placeholder: plain(example) } : {}),
    ...(value ? { initial_value: value.slice(0, longest) } : {}),
  };
}

/** One choice of a menu. */
export function option(value: string, text: string): PlainTextOption {
  return { value, text: plain(shorten(text, LONGEST_OPTION)) };
}

/** A field with a menu of at most a hundred choices. */
export function menuField(
  id: string,
  label: string,
  options: readonly PlainTextOption[],
  { chosen, orFirst, placeholder, ...around }: MenuParts & FieldParts = {},
): InputBlock {
  return field(id, label, menu(id, options, { chosen, orFirst, placeholder }), around);
}

/** Which choice stands there at first, if it is one of them, and what stands there without one. */
export type MenuParts = {
  chosen?: string | null | undefined;
  /** Without a chosen one the first stands there. */
  orFirst?: boolean | undefined;
  placeholder?: string | null | undefined;
};

/** A menu of at most a hundred choices. */
export function menu(
  id: string,
  options: readonly PlainTextOption[],
  { chosen, orFirst = false, placeholder }: MenuParts = {},
): StaticSelect {
  const initial = options.find(({ value }) => value === chosen) ?? (orFirst ? options[0] : undefined);
  return {
    type: 'static_select',
    action_id: id,
    options: [...options],
    ...(placeholder ? { placeholder: plain(placeholder) } : {}),
    ...(initial ? { initial_option: initial } : {}),
  };
}

/** A field with a few choices, all of which stand there. */
export function radioField(
  id: string,
  label: string,
  options: readonly PlainTextOption[],
  { chosen, ...around }: { chosen?: string | null | undefined } & FieldParts = {},
): InputBlock {
  const initial = options.find(({ value }) => value === chosen);
  const element: RadioButtons = {
    type: 'radio_buttons',
    action_id: id,
    options: [...options],
    ...(initial ? { initial_option: initial } : {}),
  };
  return field(id, label, element, around);
}

/** A field with boxes to tick; `chosen`: which are ticked already, by their values. */
export function boxesField(
  id: string,
  label: string,
  options: readonly PlainTextOption[],
  { chosen = [], ...around }: { chosen?: readonly string[] } & FieldParts = {},
): InputBlock {
  const initial = options.filter(({ value }) => chosen.some((each) => each === value));
  const element: Checkboxes = {
    type: 'checkboxes',
    action_id: id,
    options: [...options],
    ...(initial.length > 0 ? { initial_options: initial } : {}),
  };
  return field(id, label, element, around);
}

/** A field for a day (`YYYY-MM-DD`); empty without one. */
export function dayField(
  id: string,
  label: string,
  date: string | null,
  around: FieldParts = {},
): InputBlock {
  return field(id, label, dayPicker(id, date), around);
}

/** A day; empty without one. */
export function dayPicker(id: string, date: string | null): Datepicker {
  return { type: 'datepicker', action_id: id, ...(date ? { initial_date: date } : {}) };
}

/** A field for somebody of the workspace, by Slack's id. */
export function personField(
  id: string,
  label: string,
  slackUserId: string | null,
  around: FieldParts = {},
): InputBlock {
  return field(id, label, personPicker(id, slackUserId), around);
}

/** Somebody of the workspace, by Slack's id. */
export function personPicker(id: string, slackUserId: string | null): UsersSelect {
  return { type: 'users_select', action_id: id, ...(slackUserId ? { initial_user: slackUserId } : {}) };
}

/** A field for several of the workspace, by Slack's ids. */
export function peopleField(
  id: string,
  label: string,
  { chosen = [], placeholder, ...around }: { chosen?: readonly string[]; placeholder?: string } & FieldParts,
): InputBlock {
  const element: MultiUsersSelect = {
    type: 'multi_users_select',
    action_id: id,
    ...(placeholder ? { placeholder: plain(placeholder) } : {}),
    ...(chosen.length > 0 ? { initial_users: [...chosen] } : {}),
  };
  return field(id, label, element, around);
}
