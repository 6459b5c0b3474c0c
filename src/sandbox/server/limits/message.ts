import { z } from 'zod';
import { type Block, messageBlock } from './blocks.ts';
import { findDuplicates } from './duplicates.ts';
import { describeProblems, problem } from './problems.ts';

/** Blocks that Slack would take, or what it would say is wrong with them. */
export type Checked<T> = { ok: true; value: T } | { ok: false; problems: string[] };

const blocks = z.array(messageBlock).max(50);

/** Checks the blocks of a message: 50 blocks, known types, the limits of each, and those of the whole message. */
export function checkMessageBlocks(input: unknown): Checked<Block[]> {
  const parsed = blocks.safeParse(input);
  if (!parsed.success) return { ok: false, problems: describeProblems(parsed.error, input, '/blocks') };
  const problems = [...findDuplicates(parsed.data, '/blocks'), ...checkWhole(parsed.data)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: parsed.data };
}

function checkWhole(all: Block[]): string[] {
  const problems: string[] = [];
  const count = (type: Block['type']) => all.filter((block) => block.type === type).length;
  if (count('table') > 1) problems.push(problem('only one table allowed', '/blocks'));
  if (count('data_visualization') > 2)
    problems.push(problem('only two data_visualization allowed', '/blocks'));
  const markdown = all.reduce((sum, block) => sum + (block.type === 'markdown' ? block.text.length : 0), 0);
  if (markdown > 12_000)
    problems.push(problem('markdown blocks must be less than 12001 characters in all', '/blocks'));
  return problems;
}

/**
 * Slack also limits a message's blocks as a whole and answers `msg_blocks_too_long`. The exact rule is not
 * documented (bolt-js issues 2509 and 2867: about 12 000 characters of text "with a buffer for containers");
 * here every text counts with its length and every object that has a type with 20.
 */
export function areBlocksTooLong(all: Block[]): boolean {
  return weigh(all) > 12_000;
}

function weigh(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + weigh(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  let sum = 'type' in value ? 20 : 0;
  for (const [key, each] of Object.entries(value)) {
    sum += key === 'text' && typeof each === 'string' ? each.length : weigh(each);
  }
  return sum;
}
