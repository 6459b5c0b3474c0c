import type { ContainerBlock as Container } from '@slack/types';
import { Text } from '../parts/text.tsx';
import { BlockList } from './block-list.tsx';
import { RichTextBlock } from './rich-text-block.tsx';

/** Blocks in one frame under a title, foldable when the app says so. */
export function ContainerBlock({ block }: { block: Container }) {
  const title = (
    <>
      {block.rich_text_title ? (
        <RichTextBlock block={block.rich_text_title} />
      ) : (
        block.title && <strong>{block.title.text}</strong>
      )}
      {block.subtitle && (
        <div className="card-subtitle">
          <Text text={block.subtitle} />
        </div>
      )}
    </>
  );
  const children = <BlockList blocks={block.child_blocks} fallback={<p>This part cannot be shown.</p>} />;
  if (!block.is_collapsible) {
    return (
      <section className="block-card">
        {title}
        {children}
      </section>
    );
  }
  return (
    <details className="block-card" open={!block.default_collapsed}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
