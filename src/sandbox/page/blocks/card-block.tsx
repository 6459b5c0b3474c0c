import type { CardBlock as Card } from '@slack/types';
import { InteractiveElement } from '../elements/interactive-element.tsx';
import { Text } from '../parts/text.tsx';
import { Picture } from './image-block.tsx';

/** A framed title, text and up to three buttons. */
export function CardBlock({ block }: { block: Card }) {
  const { hero_image, icon, title, subtitle, body, actions } = block;
  return (
    <article className="block-card">
      {hero_image && <Picture image={hero_image} className="card-hero" />}
      <div className="card-head">
        {icon && <Picture image={icon} className="accessory-image" />}
        <div>
          {title && (
            <div className="card-title">
              <Text text={title} />
            </div>
          )}
          {subtitle && (
            <div className="card-subtitle">
              <Text text={subtitle} />
            </div>
          )}
        </div>
      </div>
      {body && <Text text={body} />}
      {actions && (
        <div className="block-actions">
          {actions.map((button, index) => (
            <InteractiveElement
              key={button.action_id ?? index}
              element={button}
              placement={{ blockId: block.block_id, dispatches: true }}
            />
          ))}
        </div>
      )}
    </article>
  );
}
