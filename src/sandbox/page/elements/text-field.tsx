import type { EmailInput, NumberInput, PlainTextInput, URLInput } from '@slack/types';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { nameAttributes, type Placement, useElement } from './use-element.ts';

type TextElement = EmailInput | NumberInput | PlainTextInput | URLInput;

const typingPauseMs = 300;

/** Any element a person types into. With `dispatch_action` it tells the app on Enter, or while typing if so configured. */
export function TextField({ element, placement }: { element: TextElement; placement: Placement }) {
  const { value, show, dispatch } = useElement(element, placement);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  const triggers = element.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'];
  const isMultiline = element.type === 'plain_text_input' && element.multiline === true;

  const type = (text: string) => {
    show(text);
    if (!placement.dispatches || !triggers.includes('on_character_entered')) return;
    clearTimeout(pause.current);
    pause.current = setTimeout(() => void dispatch(text), typingPauseMs);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    const isEnter = event.key === 'Enter' && !event.shiftKey;
    if (!isEnter || !placement.dispatches || !triggers.includes('on_enter_pressed')) return;
    event.preventDefault();
    void dispatch(event.currentTarget.value);
  };

  const attributes = {
    ...nameAttributes(placement),
    ...limitsOf(element),
    className: 'field',
    value: String(value ?? ''),
    placeholder: element.placeholder?.text,
    'data-focus-on-load': element.focus_on_load,
    onKeyDown,
  };
  if (isMultiline)
    return <textarea {...attributes} rows={4} onChange={(event) => type(event.target.value)} />;
  return <input {...attributes} {...kindOf(element)} onChange={(event) => type(event.target.value)} />;
}

function limitsOf(element: TextElement) {
  return element.type === 'plain_text_input' && element.max_length ? { maxLength: element.max_length } : {};
}

/** Plain text boxes with the right keyboard: the app says what is wrong, not the browser. */
function kindOf(element: TextElement) {
  switch (element.type) {
    case 'number_input':
      return { type: 'text', inputMode: element.is_decimal_allowed ? 'decimal' : 'numeric' } as const;
    case 'email_text_input':
      return { type: 'email' } as const;
    case 'url_text_input':
      return { type: 'url' } as const;
    default:
      return { type: 'text' } as const;
  }
}
