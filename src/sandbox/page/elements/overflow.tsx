import type { Overflow } from '@slack/types';
import { Icon } from '../parts/icon.tsx';
import { Menu } from '../parts/menu.tsx';
import { replaceEmoji } from '../rules/emoji.ts';
import { type Placement, useElement } from './use-element.ts';

/** The "…" menu of a section or actions block. */
export function OverflowElement({ element, placement }: { element: Overflow; placement: Placement }) {
  const { dispatch } = useElement(element, placement);
  return (
    <Menu
      name="More options"
      className="button button-overflow"
      icon={<Icon name="dots" />}
      items={element.options.map((option, index) => ({
        key: option.value ?? String(index),
        label: replaceEmoji(option.text.text),
        description: option.description?.text,
        onPick: () => {
          if (option.url) window.open(option.url, '_blank', 'noreferrer');
          void dispatch(option.value ?? '');
        },
      }))}
    />
  );
}
