import type { RichTextBlock } from '@slack/types';

/** Text as its author wrote it, under a bold label: in rich text nothing is read as formatting, and it may be long. */
export function paragraph(label: string, said: string): RichTextBlock {
  return {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: `${label}\n`, style: { bold: true } },
          { type: 'text', text: said },
        ],
      },
    ],
  };
}
