import type { MultiSelect, Select } from '@slack/types';
import { useRef } from 'react';
import { Icon } from '../parts/icon.tsx';
import { usePopover } from '../parts/use-popover.ts';
import { type Choice, choicesOf } from '../rules/choices.ts';
import { replaceEmoji } from '../rules/emoji.ts';
import { useWorkspace } from '../shell/workspace.tsx';
import { ChoiceList } from './choice-list.tsx';
import { nameAttributes, type Placement, useElement } from './use-element.ts';

/** Any select menu, for one choice or several. */
export function SelectElement({
  element,
  placement,
}: {
  element: Select | MultiSelect;
  placement: Placement;
}) {
  const { state, conversations } = useWorkspace();
  const { value, show, dispatch, pick } = useElement(element, placement);
  const isMany = element.type.startsWith('multi_');
  const whenOpened = useRef('');
  const popover = usePopover((isOpen) => {
    if (isOpen) whenOpened.current = String(value);
    // Slack tells the app about several choices once, when the menu closes.
    else if (isMany && placement.dispatches && whenOpened.current !== String(value)) void dispatch(value);
  });
  const groups = choicesOf(element, { users: state.users, conversations });
  const most = 'max_selected_items' in element ? element.max_selected_items : undefined;
  const values = Array.isArray(value) ? value : value ? [value] : [];
  const picked = groups.flatMap(({ choices }) => choices).filter((choice) => values.includes(choice.value));

  const toggle = (choice: Choice) => {
    if (!isMany) {
      popover.close();
      void pick(choice.value);
      return;
    }
    const next = values.includes(choice.value)
      ? values.filter((other) => other !== choice.value)
      : [...values, choice.value];
    if (!most || next.length <= most) show(next);
  };
  const { placeholder } = element;
  const naming = nameAttributes({ ...placement, name: placement.name ?? placeholder?.text ?? 'Select' });
  return (
    <>
      <button
        {...popover.button}
        {...naming}
        data-focus-on-load={element.focus_on_load}
        role="combobox"
        aria-expanded={popover.isOpen}
        aria-haspopup="listbox"
        aria-controls={popover.panel.id}
        className="field field-select"
      >
        <SelectedText picked={picked} placeholder={placeholder?.text} />
        <Icon name="down" size={16} />
      </button>
      <div {...popover.panel} className="menu select-menu">
        {popover.isOpen && (
          <ChoiceList
            name={placeholder?.text ?? 'Options'}
            groups={groups}
            picked={values}
            isMany={isMany}
            onPick={toggle}
          />
        )}
      </div>
    </>
  );
}

function SelectedText({ picked, placeholder }: { picked: Choice[]; placeholder: string | undefined }) {
  if (picked.length === 0) return <span className="placeholder">{placeholder ?? 'Select an option'}</span>;
  return <span className="selected">{picked.map(({ label }) => replaceEmoji(label)).join(', ')}</span>;
}
