import { type CSSProperties, type ToggleEvent, useEffect, useId, useRef, useState } from 'react';

const gap = 4;
const wanted = 320;

/**
 * A panel in the browser's top layer beside its button: never cut off by a scrolling parent, closed by
 * Escape, a click elsewhere, or when what is behind it scrolls. `onToggled` hears of every opening and closing.
 */
export function usePopover(onToggled?: (isOpen: boolean) => void) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [place, setPlace] = useState<CSSProperties>({});
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const close = () => panel.current?.hidePopover();

  useEffect(() => {
    if (!isOpen) return;
    const onScroll = (event: Event) => {
      if (!(event.target instanceof Node) || !panel.current?.contains(event.target))
        panel.current?.hidePopover();
    };
    window.addEventListener('scroll', onScroll, true);
    return () => window.removeEventListener('scroll', onScroll, true);
  }, [isOpen]);

  return {
    isOpen,
    close,
    button: { ref: button, type: 'button', popoverTarget: id, 'aria-expanded': isOpen } as const,
    panel: {
      id,
      ref: panel,
      popover: 'auto',
      style: place,
      onBeforeToggle: (event: ToggleEvent) => {
        if (event.newState === 'open' && button.current)
          setPlace(placeBeside(button.current.getBoundingClientRect()));
      },
      onToggle: (event: ToggleEvent) => {
        setIsOpen(event.newState === 'open');
        onToggled?.(event.newState === 'open');
      },
    } as const,
  };
}

/** Below the button, or above it when there is more room; kept inside the window. */
function placeBeside(anchor: DOMRect): CSSProperties {
  const below = window.innerHeight - anchor.bottom - gap;
  const isBelow = below >= wanted || below >= anchor.top;
  const isLeft = anchor.left < window.innerWidth / 2;
  return {
    inset: 'auto',
    ...(isBelow ? { top: anchor.bottom + gap } : { bottom: window.innerHeight - anchor.top + gap }),
    ...(isLeft
      ? { left: Math.max(8, anchor.left) }
      : { right: Math.max(8, window.innerWidth - anchor.right) }),
    minWidth: anchor.width,
    maxHeight: Math.min(wanted, (isBelow ? below : anchor.top) - 2 * gap),
  };
}
