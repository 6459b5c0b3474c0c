import { useCallback, useMemo } from 'react';
import { paths } from '../api/person.ts';
import type { Conversation, Message, Topic } from '../api/shapes.ts';
import { useLive } from '../api/use-live.ts';
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
  const openThread = useCallback(
    (ts: string) => goTo({ as: me.id, c: place.c ?? id, t: ts }),
    [me.id, place.c, id],
  );
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
        onOpenThread={openThread}
      />
      <Composer key={`${me.id}/${id}`} channel={id} label={`Message ${title}`} />
    </>
  );
}
