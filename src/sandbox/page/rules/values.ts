import type {
  ActionsBlockElement,
  ContextActionsBlockElement,
  InputBlockElement,
  Option,
  SectionBlockAccessory,
} from '@slack/types';
import type { Value } from '../api/shapes.ts';

/** Any element a person can use. */
export type InteractiveElement =
  | ActionsBlockElement
  | ContextActionsBlockElement
  | InputBlockElement
  | Exclude<SectionBlockAccessory, { type: 'image' }>;

const singleValue = (option: Option | null | undefined) => option?.value ?? null;
const multipleValues = (options: readonly Option[] | undefined) =>
  (options ?? []).map((option) => option.value ?? '');

/** What an element shows before the person touches it: its `initial_*`. Lists are never null. */
function initialValue(element: InteractiveElement): Value {
  switch (element.type) {
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return element.initial_value ?? null;
    case 'static_select':
    case 'external_select':
    case 'radio_buttons':
      return singleValue(element.initial_option);
    case 'multi_static_select':
    case 'multi_external_select':
    case 'checkboxes':
      return multipleValues(element.initial_options);
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

/**
 * What an element shows: what the person gave it, or its initial value. An updated view may no longer offer
 * what was picked; that pick is then forgotten.
 */
export function shownValue(element: InteractiveElement, touched: Value | undefined): Value {
  if (touched === undefined) return initialValue(element);
  const offered = offeredValues(element);
  if (!offered || touched === null) return touched;
  if (Array.isArray(touched)) return touched.filter((value) => offered.includes(value));
  return offered.includes(touched) ? touched : initialValue(element);
}

function offeredValues(element: InteractiveElement): string[] | undefined {
  switch (element.type) {
    case 'static_select':
    case 'multi_static_select':
      return multipleValues(element.options ?? element.option_groups?.flatMap(({ options }) => options));
    case 'radio_buttons':
    case 'checkboxes':
      return multipleValues(element.options);
    default:
      return undefined;
  }
}
