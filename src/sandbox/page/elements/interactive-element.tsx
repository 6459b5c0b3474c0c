import type { InteractiveElement as Element } from '../rules/values.ts';
import { ButtonElement } from './button.tsx';
import { DateField } from './date-field.tsx';
import { OptionGroup } from './option-group.tsx';
import { OverflowElement } from './overflow.tsx';
import { RichTextField } from './rich-text-field.tsx';
import { SelectElement } from './select.tsx';
import { TextField } from './text-field.tsx';
import type { Placement } from './use-element.ts';

/** Any element a person can use. What this Slack cannot offer says so instead of vanishing. */
export function InteractiveElement({ element, placement }: { element: Element; placement: Placement }) {
  switch (element.type) {
    case 'button':
      return <ButtonElement element={element} placement={placement} />;
    case 'overflow':
      return <OverflowElement element={element} placement={placement} />;
    case 'static_select':
    case 'multi_static_select':
    case 'users_select':
    case 'multi_users_select':
    case 'channels_select':
    case 'multi_channels_select':
    case 'conversations_select':
    case 'multi_conversations_select':
      return <SelectElement element={element} placement={placement} />;
    case 'radio_buttons':
    case 'checkboxes':
      return <OptionGroup element={element} placement={placement} />;
    case 'datepicker':
    case 'timepicker':
    case 'datetimepicker':
      return <DateField element={element} placement={placement} />;
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return <TextField element={element} placement={placement} />;
    case 'rich_text_input':
      return <RichTextField element={element} placement={placement} />;
    default:
      return <span className="not-here">The local Slack does not offer “{element.type}”.</span>;
  }
}
