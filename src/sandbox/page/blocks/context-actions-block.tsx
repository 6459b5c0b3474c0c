import type { ContextActionsBlock as ContextActions, ContextActionsBlockElement } from '@slack/types';
import { useElement } from '../elements/use-element.ts';
import { Icon } from '../parts/icon.tsx';
import { useWorkspace } from '../shell/workspace.tsx';

/** Small buttons below an answer: thumbs up and down, or an icon. */
export function ContextActionsBlock({ block }: { block: ContextActions }) {
  return (
    <div className="block-actions">
      {block.elements.map((element, index) => (
        <ContextAction key={element.action_id ?? index} element={element} blockId={block.block_id} />
      ))}
    </div>
  );
}

type Props = { element: ContextActionsBlockElement; blockId: string | undefined };

function ContextAction({ element, blockId }: Props) {
  const { me } = useWorkspace();
  const { dispatch } = useElement(element, { blockId, dispatches: true });
  if (element.type === 'icon_button') {
    const isHidden = element.visible_to_user_ids && !element.visible_to_user_ids.includes(me.id);
    if (isHidden) return null;
    const name = element.accessibility_label ?? element.text.text;
    return (
      <button
        type="button"
        className="icon-button"
        aria-label={name}
        title={name}
        onClick={() => void dispatch()}
      >
        <Icon name="close" size={16} />
      </button>
    );
  }
  return [
    { button: element.positive_button, face: '👍' },
    { button: element.negative_button, face: '👎' },
  ].map(({ button, face }) => (
    <button
      key={face}
      type="button"
      className="button"
      aria-label={button.accessibility_label ?? button.text.text}
      title={button.text.text}
      onClick={() => void dispatch(button.value)}
    >
      {face}
    </button>
  ));
}
