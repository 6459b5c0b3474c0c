import type { Block } from './blocks.ts';

/** Makes a short id that is unique in the workspace, as Slack gives blocks and elements without one. */
export type MakeId = () => string;

/** The same blocks, with an id for every block and every interactive element that came without. */
export function identifyBlocks(blocks: Block[], makeId: MakeId): Block[] {
  return blocks.map((block) => identify({ ...block, block_id: block.block_id || makeId() }, makeId));
}

function identify(block: Block, makeId: MakeId): Block {
  const named = <T extends object>(element: T): T =>
    'type' in element && element.type === 'image' ? element : { action_id: makeId(), ...element };
  switch (block.type) {
    case 'actions':
      return { ...block, elements: block.elements.map(named) };
    case 'context_actions':
      return { ...block, elements: block.elements.map(named) };
    case 'input':
      return { ...block, element: named(block.element) };
    case 'section':
      return block.accessory ? { ...block, accessory: named(block.accessory) } : block;
    case 'card':
      return block.actions ? { ...block, actions: block.actions.map(named) } : block;
    case 'carousel':
      return {
        ...block,
        elements: block.elements.map((card) =>
          card.actions ? { ...card, actions: card.actions.map(named) } : card,
        ),
      };
    case 'container':
      return {
        ...block,
        child_blocks: identifyBlocks(block.child_blocks, makeId) as typeof block.child_blocks,
      };
    default:
      return block;
  }
}
