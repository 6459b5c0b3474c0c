import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { usePopover } from './use-popover.ts';

/** One line of a menu. */
export type MenuItem = {
  key: string;
  label: ReactNode;
  description?: string | undefined;
  onPick: () => void;
};

/** A button that opens a menu. Arrows move, Enter picks, Escape closes. */
export function Menu(props: {
  name: string;
  className: string;
  icon: ReactNode;
  title?: string;
  items: MenuItem[];
}) {
  const popover = usePopover();
  return (
    <>
      <button
        {...popover.button}
        className={props.className}
        aria-haspopup="menu"
        aria-label={props.name}
        title={props.name}
      >
        {props.icon}
      </button>
      <div {...popover.panel} className="menu">
        {popover.isOpen && (
          <MenuItems name={props.name} title={props.title} items={props.items} onPicked={popover.close} />
        )}
      </div>
    </>
  );
}

function MenuItems(props: {
  name: string;
  title: string | undefined;
  items: MenuItem[];
  onPicked: () => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('button')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    if (!step || buttons.length === 0) return;
    event.preventDefault();
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div role="menu" tabIndex={-1} aria-label={props.name} ref={list} onKeyDown={onKeyDown}>
      {props.title && <div className="menu-title">{props.title}</div>}
      {props.items.map(({ key, label, description, onPick }) => (
        <button
          key={key}
          type="button"
          role="menuitem"
          className="menu-item"
          onClick={() => {
            props.onPicked();
            onPick();
          }}
        >
          {label}
          {description && <span className="menu-description">{description}</span>}
        </button>
      ))}
    </div>
  );
}
