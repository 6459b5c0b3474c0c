import type { MouseEvent, ReactNode } from 'react';
import { nameOf } from '../rules/people.ts';
import { formatSlackDate } from '../rules/slack-date.ts';
import { goTo } from '../shell/use-location.ts';
import { useWorkspace } from '../shell/workspace.tsx';

/** A link out of the page; opens beside it. */
export function ExternalLink({ url, children }: { url: string; children: ReactNode }) {
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

/** `@Name`; one's own name stands out. */
export function UserMention({ id, label }: { id: string; label?: string | undefined }) {
  const { findUser, me } = useWorkspace();
  const user = findUser(id);
  const name = user ? nameOf(user) : (label ?? id);
  return <span className={id === me.id ? 'mention mention-me' : 'mention'}>@{name.replace(/^@/, '')}</span>;
}

/** `#channel`, a link for those who can see it. */
export function ChannelMention({ id, label }: { id: string; label?: string | undefined }) {
  const { conversations, me } = useWorkspace();
  const channel = conversations.find((conversation) => conversation.id === id);
  if (!channel) return <span className="mention">#{label ?? 'private-channel'}</span>;
  const open = (event: MouseEvent) => {
    event.preventDefault();
    goTo({ as: me.id, c: id });
  };
  return (
    <a className="mention" href={`?as=${me.id}&c=${id}`} onClick={open}>
      #{channel.name}
    </a>
  );
}

/** `@here`, `@channel`, `@everyone`. */
export function Broadcast({ range }: { range: string }) {
  return <span className="mention mention-me">@{range}</span>;
}

/** A date in the reader's zone and language; what cannot be read shows the sender's fallback. */
export function DateText(props: { seconds: number; format: string; url?: string; fallback: string }) {
  const { me, state } = useWorkspace();
  const reader = {
    locale: me.locale ?? 'en-US',
    zone: me.tz ?? state.clock.zone,
    now: new Date(state.clock.now),
  };
  const text = formatSlackDate(props.seconds, props.format, reader) || props.fallback;
  return props.url ? <ExternalLink url={props.url}>{text}</ExternalLink> : <time>{text}</time>;
}
