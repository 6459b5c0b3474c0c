import { useEffect } from 'react';
import type { Completion, Suggestion } from '../rules/completion.ts';

type Props = {
  id: string;
  completion: Completion;
  active: number;
  onHover: (index: number) => void;
  onPick: (suggestion: Suggestion) => void;
};

/** Commands or people that fit what is being typed; the box keeps the focus and the keys. */
export function CompletionPopup({ id, completion, active, onHover, onPick }: Props) {
  useEffect(() => {
    document.getElementById(`${id}${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <div
      id={id}
      role="listbox"
      aria-label={completion.kind === 'commands' ? 'Commands' : 'People'}
      className="completion"
    >
      {completion.suggestions.map((suggestion, index) => (
        <div
          key={suggestion.key}
          id={`${id}${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={index === active ? 'menu-item menu-item-active' : 'menu-item'}
          onMouseEnter={() => onHover(index)}
          onMouseDown={(event) => {
            // Before the box would lose the focus.
            event.preventDefault();
            onPick(suggestion);
          }}
        >
          <span>
            <strong>{suggestion.label}</strong>{' '}
            {suggestion.hint && <span className="hint">{suggestion.hint}</span>}
          </span>
          {suggestion.description && <span className="menu-description">{suggestion.description}</span>}
        </div>
      ))}
    </div>
  );
}
