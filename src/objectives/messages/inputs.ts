import type { InputBlock, PlainTextOption } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import type { Translations } from '../../locales/index.ts';
import { plain, section } from '../../slack/blocks.ts';

const LONGEST_OPTION = 75;

/** A field whose block id is its name. */
export function input(
  id: string,
  label: string,
  element: InputBlock['element'],
  { hint, optional = false }: { hint?: string; optional?: boolean } = {},
): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: plain(label),
    element,
    optional,
    ...(hint ? { hint: plain(hint) } : {}),
  };
}

/** A line, or several, to write in; `initial` stands in it. */
export function text(
  id: string,
  { most, lines = false, initial = '' }: { most: number; lines?: boolean; initial?: string },
): InputBlock['element'] {
  return {
    type: 'plain_text_input',
    action_id: id,
    max_length: most,
    ...(lines ? { multiline: true } : {}),
    ...(initial ? { initial_value: initial } : {}),
  };
}

/** A menu; what is chosen already, or the first. */
export function menu(
  id: string,
  options: readonly PlainTextOption[],
  chosen?: string,
): InputBlock['element'] {
  const initial = options.find(({ value }) => value === chosen) ?? options[0];
  return {
    type: 'static_select',
    action_id: id,
    options: [...options],
    ...(initial ? { initial_option: initial } : {}),
  };
}

export const option = (value: string, name: string): PlainTextOption => ({
  value,
  text: plain(shorten(name, LONGEST_OPTION)),
});

/** What a form becomes. */
export function doneView(title: string, lines: readonly string[], t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    title: plain(title),
    close: plain(t.common.done),
    blocks: [section(lines.join('\n'))],
  };
}
