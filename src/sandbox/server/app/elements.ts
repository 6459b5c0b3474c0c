import type { Block } from '../limits/blocks.ts';
import type { InteractiveElement } from '../limits/elements.ts';

/** An element a person can use, and the block it stands in. */
export type PlacedElement = { blockId: string; element: InteractiveElement };

/** Every interactive element of these blocks, in reading order. */
export function listElements(blocks: Block[]): PlacedElement[] {
  return blocks.flatMap((block) => {
    const blockId = block.block_id ?? '';
    return elementsOf(block).map((found) => ('blockId' in found ? found : { blockId, element: found }));
  });
}

/** The element with this action id (and block id, when given). */
export function findElement(blocks: Block[], actionId: string, blockId?: string): PlacedElement | undefined {
  return listElements(blocks).find(
    (placed) =>
      placed.element.action_id === actionId && (blockId === undefined || placed.blockId === blockId),
  );
}

function elementsOf(block: Block): Array<InteractiveElement | PlacedElement> {
  switch (block.type) {
    case 'actions':
      return block.elements;
    case 'context_actions':
      return block.elements;
    case 'input':
      return [block.element];
    case 'section':
      return block.accessory && block.accessory.type !== 'image' ? [block.accessory] : [];
    case 'card':
      return block.actions ?? [];
    case 'carousel':
      return block.elements.flatMap((card) => card.actions ?? []);
    case 'container':
      return listElements(block.child_blocks);
    default:
      return [];
  }
}
