import type { Message } from '../api/shapes.ts';
import { Icon } from '../parts/icon.tsx';
import { Menu } from '../parts/menu.tsx';
import { useAttempt } from '../parts/use-attempt.ts';
import { useWorkspace } from '../shell/workspace.tsx';

type Props = { channel: string; message: Message; onOpenThread: ((ts: string) => void) | undefined };

/** What appears on a message under the pointer or the focus: reply, and the app's message shortcuts. */
export function MessageMenu({ channel, message, onOpenThread }: Props) {
  const { state, can } = useWorkspace();
  const { attempt, failure } = useAttempt();
  const shortcuts = state.app.shortcuts.filter(({ type }) => type === 'message');
  return (
    <div className="message-menu">
      {failure && <span role="alert">{failure}</span>}
      {onOpenThread && (
        <button
          type="button"
          className="icon-button"
          aria-label="Reply in thread"
          title="Reply in thread"
          onClick={() => onOpenThread(message.ts)}
        >
          <Icon name="thread" />
        </button>
      )}
      {shortcuts.length > 0 && (
        <Menu
          name="More actions"
          className="icon-button"
          icon={<Icon name="dots" />}
          title={state.app.name}
          items={shortcuts.map(({ callback_id, name, description }) => ({
            key: callback_id,
            label: name,
            description,
            onPick: () => void attempt(() => can.runShortcut(callback_id, { channel, ts: message.ts })),
          }))}
        />
      )}
    </div>
  );
}
