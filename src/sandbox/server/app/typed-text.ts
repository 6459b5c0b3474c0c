import { findChannel } from '../state/conversations.ts';
import type { State } from '../state/state.ts';
import { findUser } from '../state/users.ts';

/** What a person typed, as Slack sends it: `& < >` escaped, nothing else changed. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Escapes what was typed and turns known `@name` and `#channel` into `<@U…|name>` and `<#C…|channel>`. */
export function escapeMentions(state: State, text: string): string {
  return mention(
    state,
    text,
    (id, name) => `<@${id}|${name}>`,
    (id, name) => `<#${id}|${name}>`,
  );
}

/** As `escapeMentions`, in the form of messages: `<@U…>`. */
export function escapeMessage(state: State, text: string): string {
  return mention(
    state,
    text,
    (id) => `<@${id}>`,
    (id, name) => `<#${id}|${name}>`,
  );
}

type Write = (id: string, name: string) => string;

function mention(state: State, text: string, writeUser: Write, writeChannel: Write): string {
  return escapeText(text)
    .replace(/(?<![\p{L}\p{N}])@([\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?)/gu, (typed, name: string) => {
      const user = findUser(state, name);
      return user ? writeUser(user.id, user.name) : typed;
    })
    .replace(/(?<![\p{L}\p{N}&])#([\p{L}\p{N}_-]+)/gu, (typed, name: string) => {
      const channel = findChannel(state, name);
      return channel ? writeChannel(channel.id, channel.name) : typed;
    });
}
