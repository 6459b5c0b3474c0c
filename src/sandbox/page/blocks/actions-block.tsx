import type { ActionsBlock as Actions } from '@slack/types';
import { InteractiveElement } from '../elements/interactive-element.tsx';

/** Buttons, menus and pickers in one row. */
export function ActionsBlock({ block }: { block: Actions }) {
  return (
    <div className="block-actions">
      {block.elements.map((element, index) => (
        <InteractiveElement
          key={element.action_id ?? index}
          element={element}
          placement={{ blockId: block.block_id, dispatches: true }}
        />
      ))}
    </div>
  );
}
