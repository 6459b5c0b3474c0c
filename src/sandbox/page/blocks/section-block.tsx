import type { SectionBlock as Section } from '@slack/types';
import { InteractiveElement } from '../elements/interactive-element.tsx';
import { Text } from '../parts/text.tsx';
import { Picture } from './image-block.tsx';

/** Text, up to ten fields in two columns, and one element at the right. */
export function SectionBlock({ block }: { block: Section }) {
  const { text, fields, accessory } = block;
  return (
    <div className="block-section">
      <div className="section-text">
        {text && <Text text={text} />}
        {fields && (
          <div className="section-fields">
            {fields.map((field, index) => (
              <div key={index}>
                <Text text={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {accessory && (
        <div className="section-accessory">
          {accessory.type === 'image' ? (
            <Picture image={accessory} className="accessory-image" />
          ) : (
            <InteractiveElement
              element={accessory}
              placement={{ blockId: block.block_id, dispatches: true }}
            />
          )}
        </div>
      )}
    </div>
  );
}
