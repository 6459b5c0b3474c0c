import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { focusOnMount } from '../parts/focus-on-mount.ts';
import { Icon } from '../parts/icon.tsx';
import type { Choice, ChoiceGroup } from '../rules/choices.ts';
import { replaceEmoji } from '../rules/emoji.ts';
import { matches } from '../rules/people.ts';

type Props = {
  name: string;
  groups: ChoiceGroup[];
  picked: readonly string[];
  isMany: boolean;
  onPick: (choice: Choice) => void;
};

/** The open part of a select menu: a search box over the choices. Arrows move, Enter picks. */
export function ChoiceList({ name, groups, picked, isMany, onPick }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const shown = groups
    .map(({ label, choices }) => ({
      label,
      choices: choices.filter((choice) => matches(typed, choice.label)),
    }))
    .filter(({ choices }) => choices.length > 0);
  const all = shown.flatMap(({ choices }) => choices);
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      all.findIndex(({ value }) => picked.includes(value)),
    ),
  );
  const idOf = (choice: Choice) => `${id}${all.indexOf(choice)}`;

  useEffect(() => {
    document.getElementById(`${id}${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const choice = all[active];
    if (step && all.length > 0) setActive((active + step + all.length) % all.length);
    else if (event.key === 'Enter' && choice) onPick(choice);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <input
        ref={focusOnMount}
        className="field select-search"
        aria-label={`Search: ${name}`}
        aria-controls={id}
        aria-activedescendant={all[active] && `${id}${active}`}
        placeholder="Search"
        value={typed}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
      />
      <div id={id} role="listbox" aria-label={name} aria-multiselectable={isMany} className="select-choices">
        {shown.map((group) => (
          <fieldset key={group.label} className="group" aria-label={group.label || name}>
            {group.label && <div className="menu-title">{group.label}</div>}
            {group.choices.map((choice) => (
              <ChoiceRow
                key={choice.value}
                id={idOf(choice)}
                choice={choice}
                isActive={choice === all[active]}
                isPicked={picked.includes(choice.value)}
                onPick={onPick}
              />
            ))}
          </fieldset>
        ))}
        {all.length === 0 && <div className="menu-empty">No matches</div>}
      </div>
    </>
  );
}

type RowProps = {
  id: string;
  choice: Choice;
  isActive: boolean;
  isPicked: boolean;
  onPick: (choice: Choice) => void;
};

function ChoiceRow({ id, choice, isActive, isPicked, onPick }: RowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search box above holds the focus and the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isPicked}
      className={isActive ? 'menu-item menu-item-active' : 'menu-item'}
      onClick={() => onPick(choice)}
    >
      <span>
        {replaceEmoji(choice.label)}
        {choice.description && <span className="menu-description">{replaceEmoji(choice.description)}</span>}
      </span>
      {isPicked && <Icon name="check" size={16} />}
    </div>
  );
}
