import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../parts/icon.tsx';
import { useAttempt } from '../parts/use-attempt.ts';
import { commandBeingTyped, complete, type Suggestion, take } from '../rules/completion.ts';
import { realPeople } from '../rules/people.ts';
import { useWorkspace } from '../shell/workspace.tsx';
import { CompletionPopup } from './completion-popup.tsx';
import { ShortcutMenu } from './shortcut-menu.tsx';

type Props = { channel: string; thread?: string; label: string };

/** The box to write in. Enter sends, Shift+Enter starts a new line; `/` and `@` open the popup. */
export function Composer({ channel, thread, label }: Props) {
  const { state, can } = useWorkspace();
  const popupId = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { attempt, failure } = useAttempt();
  const [draft, setDraft] = useState({ text: '', caret: 0 });
  const [active, setActive] = useState(0);
  const [isPopupClosed, setIsPopupClosed] = useState(false);

  useEffect(() => {
    box.current?.focus({ preventScroll: true });
  }, []);

  const people = realPeople(state.users);
  // Slack runs no commands inside threads.
  const commands = thread ? [] : state.app.commands;
  const completion = isPopupClosed ? undefined : complete(draft.text, draft.caret, commands, people);
  const typedCommand = commandBeingTyped(draft.text, commands);

  const change = (text: string, caret: number) => {
    setDraft({ text, caret });
    setActive(0);
    setIsPopupClosed(false);
  };
  const accept = (suggestion: Suggestion) => {
    if (!completion) return;
    const next = take(draft.text, draft.caret, completion, suggestion);
    change(next.text, next.caret);
    box.current?.focus();
    // The caret can only be set once the new text is in the box.
    requestAnimationFrame(() => box.current?.setSelectionRange(next.caret, next.caret));
  };
  const send = async () => {
    const text = draft.text.trim();
    if (!text) return;
    change('', 0);
    const isSent = await attempt(() => can.post({ channel, text, ...(thread && { thread_ts: thread }) }));
    if (!isSent) setDraft((now) => (now.text === '' ? { text, caret: text.length } : now));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const suggestion = completion?.suggestions[active];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (completion && suggestion && step) {
      setActive((active + step + completion.suggestions.length) % completion.suggestions.length);
    } else if (
      suggestion &&
      suggestion.insert.trim() !== draft.text &&
      ['Tab', 'Enter'].includes(event.key)
    ) {
      accept(suggestion);
    } else if (completion && event.key === 'Escape') {
      setIsPopupClosed(true);
    } else if (event.key === 'Enter' && !event.shiftKey) {
      void send();
    } else {
      return;
    }
    event.preventDefault();
  };

  return (
    <div className="composer-area">
      {failure && (
        <div className="notice" role="alert">
          {failure}
        </div>
      )}
      {completion && (
        <CompletionPopup
          id={popupId}
          completion={completion}
          active={active}
          onHover={setActive}
          onPick={accept}
        />
      )}
      {!completion && typedCommand && (
        <div className="command-hint">
          <strong>{typedCommand.command}</strong> {typedCommand.usage_hint}{' '}
          <span>{typedCommand.description}</span>
        </div>
      )}
      <div className="composer">
        <textarea
          ref={box}
          aria-label={label}
          placeholder={label}
          aria-autocomplete="list"
          aria-controls={completion && popupId}
          aria-activedescendant={completion && `${popupId}${active}`}
          rows={1}
          value={draft.text}
          onChange={(event) => change(event.target.value, event.target.selectionStart)}
          onSelect={({ currentTarget }) =>
            setDraft(({ text }) => ({ text, caret: currentTarget.selectionStart }))
          }
          onKeyDown={onKeyDown}
        />
        <div className="composer-tools">
          {!thread && <ShortcutMenu />}
          <button
            type="button"
            className="send-button"
            aria-label="Send now"
            disabled={!draft.text.trim()}
            onClick={() => void send()}
          >
            <Icon name="send" size={16} />
          </button>
        </div>
      </div>
    </div>
  );
}
