import { Avatar } from '../parts/avatar.tsx';
import { groupByTitle, nameOf, realPeople } from '../rules/people.ts';
import { becomePerson } from './become-person.ts';
import { useWorkspace } from './workspace.tsx';

/** Everyone's face at the left edge, grouped by title: one click makes you that person. */
export function PeopleRail() {
  const { state, me } = useWorkspace();
  return (
    <div className="rail" role="toolbar" aria-orientation="vertical" aria-label="Switch person">
      {groupByTitle(realPeople(state.users)).map(({ title, people }) => (
        <fieldset key={title} className="group rail-group" aria-label={title}>
          {people.map((user) => (
            <button
              key={user.id}
              type="button"
              className="rail-person"
              aria-label={`Be ${nameOf(user)}`}
              aria-pressed={user.id === me.id}
              title={`${nameOf(user)}${user.profile.title ? ` · ${title}` : ''}`}
              onClick={() => becomePerson(user.id)}
            >
              <Avatar id={user.id} name={nameOf(user)} />
            </button>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
