import { z } from 'zod';
import { type Block, homeBlock, modalBlock } from './blocks.ts';
import { findDuplicates } from './duplicates.ts';
import type { Checked } from './message.ts';
import { describeProblems, problem } from './problems.ts';
import { plainText } from './text.ts';

const common = {
  private_metadata: z.string().max(3000).optional(),
  callback_id: z.string().max(255).optional(),
  external_id: z.string().max(255).optional(),
};

const modal = z.strictObject({
  type: z.literal('modal'),
  ...common,
  title: plainText(24),
  submit: plainText(24).nullish(),
  close: plainText(24).nullish(),
  clear_on_close: z.boolean().optional(),
  notify_on_close: z.boolean().optional(),
  submit_disabled: z.boolean().optional(),
  blocks: z.array(modalBlock).max(100),
});

const home = z.strictObject({ type: z.literal('home'), ...common, blocks: z.array(homeBlock).max(100) });

/** A view as an app sends it. */
export type ViewDraft = {
  type: 'modal' | 'home';
  blocks: Block[];
  title?: { type: 'plain_text'; text: string } | undefined;
  submit?: { type: 'plain_text'; text: string } | null | undefined;
  close?: { type: 'plain_text'; text: string } | null | undefined;
  private_metadata?: string | undefined;
  callback_id?: string | undefined;
  external_id?: string | undefined;
  clear_on_close?: boolean | undefined;
  notify_on_close?: boolean | undefined;
};

/** Views above this size are refused with `view_too_large`. */
export const VIEW_BYTES = 250_000;

/** Checks a modal or App Home view: 100 blocks, title 24, private_metadata 3000, a submit where there are inputs. */
export function checkView(input: unknown, type: 'modal' | 'home'): Checked<ViewDraft> {
  const parsed = type === 'modal' ? modal.safeParse(input) : home.safeParse(input);
  if (!parsed.success) return { ok: false, problems: describeProblems(parsed.error, input, '/view') };
  const view: ViewDraft = parsed.data;
  const problems = findDuplicates(view.blocks, '/view/blocks');
  if (type === 'modal' && !view.submit && view.blocks.some((block) => block.type === 'input')) {
    problems.push(problem('a submit is required when there are input blocks', '/view'));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: view };
}
