import type { CarouselBlock as Carousel } from '@slack/types';
import { CardBlock } from './card-block.tsx';

/** Cards side by side, scrolled sideways. */
export function CarouselBlock({ block }: { block: Carousel }) {
  return (
    <div className="block-carousel">
      {block.elements.map((card, index) => (
        // The cards' buttons are found by the carousel's block id.
        <CardBlock key={card.block_id ?? index} block={{ ...card, block_id: block.block_id ?? '' }} />
      ))}
    </div>
  );
}
