import type { PageBlock, Value } from '../api/shapes.ts';
import { initialValue } from './values.ts';

/**
 * What a modal's submit carries: one value per input block, touched or initial. Elements elsewhere told
 * the app when they were used. `touched` is keyed `block id/action id`.
 */
export function collectValues(
  blocks: readonly PageBlock[],
  touched: ReadonlyMap<string, Value>,
): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const block of blocks) {
    if (block.type !== 'input') continue;
    const key = `${block.block_id ?? ''}/${block.element.action_id ?? ''}`;
    values[block.block_id ?? ''] = touched.has(key)
      ? (touched.get(key) ?? null)
      : initialValue(block.element);
  }
  return values;
}
