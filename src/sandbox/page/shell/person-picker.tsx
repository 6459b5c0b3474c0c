import { useState } from 'react';
import { Avatar } from '../parts/avatar.tsx';
import { focusOnMount } from '../parts/focus-on-mount.ts';
import { Icon } from '../parts/icon.tsx';
import { usePopover } from '../parts/use-popover.ts';
import { groupByTitle, matches, nameOf, realPeople } from '../rules/people.ts';
import { becomePerson } from './become-person.ts';
import { useWorkspace } from './workspace.tsx';

/** "You are: …": opens everyone, grouped by title. */
export function PersonPicker() {
  const { me } = useWorkspace();
  const popover = usePopover();
  return (
    <>
      <button {...popover.button} className="you-are" aria-haspopup="dialog">
        <span>
          You are: <strong>{nameOf(me)}</strong>
        </span>
        <Icon name="down" size={14} />
        {me.profile.title && <span className="you-are-title">{me.profile.title}</span>}
      </button>
      <div {...popover.panel} className="menu people-menu" role="dialog" aria-label="Choose who you are">
        {popover.isOpen && <Everyone onPicked={popover.close} />}
      </div>
    </>
  );
}

function Everyone({ onPicked }: { onPicked: () => void }) {
  const { state, me } = useWorkspace();
  const [typed, setTyped] = useState('');
  const people = realPeople(state.users).filter((user) => matches(typed, nameOf(user), user.profile.title));
  return (
    <>
      <input
        className="field select-search"
        aria-label="Find a person"
        placeholder="Find a person"
        ref={focusOnMount}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="select-choices">
        {groupByTitle(people).map((group) => (
          <fieldset key={group.title} className="group">
            <legend className="menu-title">{group.title}</legend>
            {group.people.map((user) => (
              <button
                key={user.id}
                type="button"
                className="menu-item person-item"
                aria-pressed={user.id === me.id}
                onClick={() => {
                  onPicked();
                  becomePerson(user.id);
                }}
              >
                <Avatar id={user.id} name={nameOf(user)} size={20} /> {nameOf(user)}
              </button>
            ))}
          </fieldset>
        ))}
      </div>
    </>
  );
}
