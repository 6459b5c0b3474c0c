import type { Button } from '@slack/types';
import { replaceEmoji } from '../rules/emoji.ts';
import { type Placement, useElement } from './use-element.ts';

/** A button; one with a `url` opens it and tells the app too, as in Slack. */
export function ButtonElement({ element, placement }: { element: Button; placement: Placement }) {
  const { dispatch, isPending } = useElement(element, placement);
  const style = element.style ? `button button-${element.style}` : 'button';
  const label = replaceEmoji(element.text.text);
  if (element.url) {
    return (
      <a
        className={style}
        href={element.url}
        target="_blank"
        rel="noreferrer"
        onClick={() => void dispatch()}
      >
        {label}
      </a>
    );
  }
  return (
    <button
      type="button"
      className={style}
      aria-label={element.accessibility_label}
      aria-busy={isPending}
      disabled={isPending}
      onClick={() => void dispatch()}
    >
      {label}
    </button>
  );
}
