import type { ImageBlock as Image, ImageElement } from '@slack/types';
import { replaceEmoji } from '../rules/emoji.ts';

/** An image with its title. */
export function ImageBlock({ block }: { block: Image }) {
  return (
    <figure className="block-image">
      {block.title && <figcaption>{replaceEmoji(block.title.text)}</figcaption>}
      <Picture image={block} className="large-image" />
    </figure>
  );
}

/** The image itself: from its address, or the address of a file uploaded to Slack. */
export function Picture({ image, className }: { image: Image | ImageElement; className: string }) {
  return <img className={className} src={addressOf(image)} alt={image.alt_text} />;
}

function addressOf(image: Image | ImageElement): string {
  if ('image_url' in image) return image.image_url;
  const file = image.slack_file;
  return 'url' in file ? file.url : `/files/${file.id}`;
}
