import type { PageBlock, Value } from '../api/shapes.ts';
import { shownValue } from './values.ts';

/**
 * What a submit or an interaction carries: one value per input block, touched or initial. Elements elsewhere
 * told the app when they were used. `touched` is keyed `block id/action id`.
 */
export function collectValues(
  blocks: readonly PageBlock[],
  touched: ReadonlyMap<string, Value>,
): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const block of blocks) {
    if (block.type !== 'input') continue;
    const blockId = block.block_id ?? '';
    values[blockId] = shownValue(block.element, touched.get(`${blockId}/${block.element.action_id ?? ''}`));
  }
  return values;
}
