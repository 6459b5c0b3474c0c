import type { Message } from '../api/shapes.ts';
import { Avatar } from '../parts/avatar.tsx';
import { instantOf, timeIn } from '../rules/calendar.ts';
import { nameOf } from '../rules/people.ts';
import { useWorkspace } from '../shell/workspace.tsx';

/** "3 replies" under a message; opens the thread. */
export function ThreadSummary({ message, onOpen }: { message: Message; onOpen: (ts: string) => void }) {
  const { state, findUser } = useWorkspace();
  const count = message.reply_count ?? 0;
  return (
    <button type="button" className="thread-summary" onClick={() => onOpen(message.ts)}>
      {(message.reply_users ?? []).slice(0, 3).map((id) => {
        const user = findUser(id);
        return (
          <Avatar
            key={id}
            id={id}
            name={user ? nameOf(user) : id}
            isApp={id === state.app.user_id}
            size={24}
          />
        );
      })}
      <span className="thread-count">{count === 1 ? '1 reply' : `${count} replies`}</span>
      {message.latest_reply && (
        <span className="thread-latest">
          Last reply at {timeIn(state.clock.zone, instantOf(message.latest_reply))}
        </span>
      )}
    </button>
  );
}
