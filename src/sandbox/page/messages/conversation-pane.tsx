import { useCallback, useEffect, useMemo, useState } from 'react';
import { paths } from '../api/person.ts';
import type { Conversation, Message, Topic } from '../api/shapes.ts';
import { refresh, useLive } from '../api/use-live.ts';
import { useAttempt } from '../parts/use-attempt.ts';
import { findFirstUnread } from '../rules/days.ts';
import { goTo, type Place } from '../shell/use-location.ts';
import { useWorkspace } from '../shell/workspace.tsx';
import { Composer } from './composer.tsx';
import { MessageList } from './message-list.tsx';

/** A conversation's messages and the box to write in. */
export function ConversationPane(props: { conversation: Conversation; title: string; place: Place }) {
  const { conversation, title, place } = props;
  const { me } = useWorkspace();
  const { id } = conversation;
  const topics = useMemo((): Topic[] => [`message:${id}`], [id]);
  const { data, error } = useLive<{ messages: Message[] }>(paths.messages(me.id, id), topics);
  // What was unread when the conversation was opened; reading it has marked it as read since.
  const [unread] = useState(conversation.unread);
  const [firstUnread, setFirstUnread] = useState<string>();
  if (data && !firstUnread && unread > 0)
    setFirstUnread(findFirstUnread(data.messages, unread, me.id) ?? 'none');
  const openThread = useCallback(
    (ts: string) => goTo({ as: me.id, c: place.c ?? id, t: ts }),
    [me.id, place.c, id],
  );
  // `data` is new after every read that found something new.
  useEffect(() => refresh('conversation'), [data]);
  return (
    <>
      {error && (
        <p className="notice" role="alert">
          {error}
        </p>
      )}
      <MessageList
        key={id}
        name={`Messages in ${title}`}
        channel={id}
        messages={data?.messages ?? []}
        firstUnread={firstUnread}
        onOpenThread={openThread}
      />
      <Answer key={`${me.id}/${id}`} conversation={conversation} title={title} />
    </>
  );
}

/** The box to write in, or why there is none. */
function Answer({ conversation, title }: { conversation: Conversation; title: string }) {
  const { state, can } = useWorkspace();
  const { attempt, isBusy, failure } = useAttempt();
  const { id, is_member, with_user } = conversation;
  if (with_user === state.app.user_id && state.app.messages_tab_read_only) {
    return <p className="no-composer">Sending messages to this app has been turned off.</p>;
  }
  if (is_member) return <Composer channel={id} label={`Message ${title}`} />;
  return (
    <div className="no-composer">
      <p>
        You are viewing <strong>{title}</strong>
      </p>
      <button
        type="button"
        className="button"
        disabled={isBusy}
        onClick={() => void attempt(() => can.join(id))}
      >
        Join Channel
      </button>
      {failure && <p role="alert">{failure}</p>}
    </div>
  );
}
