import type { ContextBlock as Context } from '@slack/types';
import { Text } from '../parts/text.tsx';
import { Picture } from './image-block.tsx';

/** Small grey text and small images in one row. */
export function ContextBlock({ block }: { block: Context }) {
  return (
    <div className="block-context">
      {block.elements.map((element, index) =>
        element.type === 'image' ? (
          <Picture key={index} image={element} className="context-image" />
        ) : (
          <Text key={index} text={element} />
        ),
      )}
    </div>
  );
}
