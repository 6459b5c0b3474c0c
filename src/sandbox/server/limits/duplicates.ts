import type { Block } from './blocks.ts';
import { problem } from './problems.ts';

/** Two blocks may not share a block_id, nor two elements of one block an action_id. */
export function findDuplicates(blocks: Block[], root: string): string[] {
  const problems: string[] = [];
  const blockIds = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    if (block.block_id) {
      if (blockIds.has(block.block_id)) {
        problems.push(problem(`block_id already exists: ${block.block_id}`, `${root}/${index}/block_id`));
      }
      blockIds.add(block.block_id);
    }
    if (block.type !== 'actions' && block.type !== 'context_actions') continue;
    const actionIds = new Set<string>();
    for (const { action_id } of block.elements) {
      if (!action_id) continue;
      if (actionIds.has(action_id)) {
        problems.push(problem(`action_id already exists: ${action_id}`, `${root}/${index}/elements`));
      }
      actionIds.add(action_id);
    }
  }
  return problems;
}
