import type { ReactNode } from 'react';
import type { PageBlock } from '../api/shapes.ts';
import { ErrorBoundary } from '../parts/error-boundary.tsx';
import { Text } from '../parts/text.tsx';
import { ActionsBlock } from './actions-block.tsx';
import { CardBlock } from './card-block.tsx';
import { CarouselBlock } from './carousel-block.tsx';
import { ContainerBlock } from './container-block.tsx';
import { ContextActionsBlock } from './context-actions-block.tsx';
import { ContextBlock } from './context-block.tsx';
import { ImageBlock } from './image-block.tsx';
import { InputBlock } from './input-block.tsx';
import { LibraryBlock } from './library-block.tsx';
import { RichTextBlock } from './rich-text-block.tsx';
import { SectionBlock } from './section-block.tsx';
import { TableBlock } from './table-block.tsx';

/** Blocks, one under the other; `errors` by block id. When one cannot be drawn, the fallback stands instead of all. */
export function BlockList(props: {
  blocks: readonly PageBlock[];
  fallback: ReactNode;
  errors?: Record<string, string>;
}) {
  const { blocks, fallback, errors } = props;
  return (
    <ErrorBoundary fallback={fallback}>
      <div className="blocks">
        {blocks.map((block, index) => (
          <Block key={block.block_id ?? index} block={block} error={errors?.[block.block_id ?? '']} />
        ))}
      </div>
    </ErrorBoundary>
  );
}

function Block({ block, error }: { block: PageBlock; error: string | undefined }) {
  switch (block.type) {
    case 'header':
      return (
        <h3 className="block-header">
          <Text text={block.text} />
        </h3>
      );
    case 'divider':
      return <hr className="block-divider" />;
    case 'section':
      return <SectionBlock block={block} />;
    case 'context':
      return <ContextBlock block={block} />;
    case 'actions':
      return <ActionsBlock block={block} />;
    case 'input':
      return <InputBlock block={block} error={error} />;
    case 'image':
      return <ImageBlock block={block} />;
    case 'rich_text':
      return <RichTextBlock block={block} />;
    case 'table':
    case 'data_table':
      return <TableBlock block={block} />;
    case 'card':
      return <CardBlock block={block} />;
    case 'carousel':
      return <CarouselBlock block={block} />;
    case 'context_actions':
      return <ContextActionsBlock block={block} />;
    case 'container':
      return <ContainerBlock block={block} />;
    default:
      return <LibraryBlock block={block} />;
  }
}
