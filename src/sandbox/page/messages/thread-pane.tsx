import { useMemo } from 'react';
import { paths } from '../api/person.ts';
import type { Conversation, Message, Topic } from '../api/shapes.ts';
import { useLive } from '../api/use-live.ts';
import { Icon } from '../parts/icon.tsx';
import { goTo, type Place } from '../shell/use-location.ts';
import { useWorkspace } from '../shell/workspace.tsx';
import { Composer } from './composer.tsx';
import { MessageList } from './message-list.tsx';

/** A thread beside its conversation. */
export function ThreadPane(props: {
  conversation: Conversation;
  title: string;
  place: Place;
  thread: string;
}) {
  const { me } = useWorkspace();
  const { conversation, title, place, thread } = props;
  const topics = useMemo((): Topic[] => [`message:${conversation.id}`], [conversation.id]);
  const { data, error } = useLive<{ messages: Message[] }>(
    paths.messages(me.id, conversation.id, thread),
    topics,
  );
  return (
    <aside className="thread" aria-label="Thread">
      <header className="pane-header">
        <h2>Thread</h2>
        <span className="pane-topic">{title}</span>
        <button
          type="button"
          className="icon-button pane-close"
          aria-label="Close thread"
          onClick={() => goTo({ as: me.id, c: place.c ?? conversation.id })}
        >
          <Icon name="close" />
        </button>
      </header>
      {error && (
        <p className="notice" role="alert">
          {error}
        </p>
      )}
      <MessageList
        key={thread}
        name="Messages in thread"
        channel={conversation.id}
        messages={data?.messages ?? []}
      />
      <Composer key={`${me.id}/${thread}`} channel={conversation.id} thread={thread} label="Reply…" />
    </aside>
  );
}
