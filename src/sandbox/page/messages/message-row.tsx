import { memo } from 'react';
import type { Message } from '../api/shapes.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Icon } from '../parts/icon.tsx';
import { instantOf, timeIn } from '../rules/calendar.ts';
import { useWorkspace } from '../shell/workspace.tsx';
import { authorOf } from './author.ts';
import { FileList } from './file-list.tsx';
import { MessageBody } from './message-body.tsx';
import { MessageMenu } from './message-menu.tsx';
import { ThreadSummary } from './thread-summary.tsx';
import { dismiss } from './use-dismissed.ts';

type Props = {
  channel: string;
  message: Message;
  isContinued: boolean;
  /** Opens the thread; absent inside a thread. */
  onOpenThread?: ((ts: string) => void) | undefined;
};

/** One message with its author, time, body, thread summary and hover menu. */
export const MessageRow = memo(function MessageRow({ channel, message, isContinued, onOpenThread }: Props) {
  const workspace = useWorkspace();
  const author = authorOf(message, workspace);
  const time = timeIn(workspace.state.clock.zone, instantOf(message.ts));
  return (
    <article
      className={`message${isContinued ? ' message-continued' : ''}${message.ephemeral ? ' message-private' : ''}`}
      aria-label={`${author.name} at ${time}`}
      data-ts={message.ts}
    >
      {message.ephemeral && (
        <div className="private-note">
          <Icon name="eye" size={14} /> Only visible to you
        </div>
      )}
      <div className="message-side">
        {isContinued ? <time className="side-time">{time}</time> : <Avatar {...author} />}
      </div>
      <div className="message-main">
        {!isContinued && (
          <header className="message-head">
            <span className="author">{author.name}</span>
            {author.isApp && <span className="app-badge">APP</span>}
            <time className="message-time">{time}</time>
          </header>
        )}
        <MessageBody channel={channel} message={message} />
        {message.files && <FileList files={message.files} />}
        {message.edited && <span className="edited">(edited)</span>}
        {message.ephemeral && (
          <button type="button" className="link-button" onClick={() => dismiss(message.ts)}>
            Dismiss
          </button>
        )}
        {onOpenThread && !!message.reply_count && <ThreadSummary message={message} onOpen={onOpenThread} />}
      </div>
      {!message.ephemeral && <MessageMenu channel={channel} message={message} onOpenThread={onOpenThread} />}
    </article>
  );
});
