import type { RichTextInput } from '@slack/types';
import { nameAttributes, type Placement, useElement } from './use-element.ts';

/** A rich text input, as plain text. */
export function RichTextField({ element, placement }: { element: RichTextInput; placement: Placement }) {
  const { value, show } = useElement(element, placement);
  return (
    <textarea
      {...nameAttributes(placement)}
      className="field"
      rows={element.min_lines ?? 4}
      placeholder={element.placeholder?.text}
      value={String(value ?? '')}
      onChange={(event) => show(event.target.value)}
    />
  );
}
