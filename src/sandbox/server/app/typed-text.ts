import type { State } from '../state/state.ts';

/** What a person typed, as Slack sends it: `& < >` escaped, nothing else changed. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Escapes what was typed and turns known `@name` and `#channel` into `<@U…|name>` and `<#C…|channel>`. */
export function escapeMentions(state: State, text: string): string {
  return mention(state, text, ({ id, handle }) => `<@${id}|${handle}>`);
}

/** As `escapeMentions`, in the form of messages: `<@U…>`. */
export function escapeMessage(state: State, text: string): string {
  return mention(state, text, ({ id }) => `<@${id}>`);
}

type Known = { id: string; handle: string; names: string[] };

function mention(state: State, text: string, writeUser: (user: Known) => string): string {
  // Most texts mention no one; listing everybody for them would cost more than the rest of a command.
  if (!/[@#]/.test(text)) return escapeText(text);
  const users = [...state.users.values()].map(
    ({ id, name, real_name, profile }): Known => ({
      id,
      handle: name,
      names: [name, profile.display_name, real_name],
    }),
  );
  const channels = [...state.channels.values()]
    .filter(({ kind }) => kind !== 'im')
    .map(({ id, name }): Known => ({ id, handle: name, names: [name] }));

  const pieces: string[] = [];
  let rest = text;
  while (rest !== '') {
    const at = rest.search(/(?<![\p{L}\p{N}])[@#]/u);
    if (at < 0) break;
    const isUser = rest[at] === '@';
    const found = findLongest(isUser ? users : channels, rest.slice(at + 1));
    pieces.push(escapeText(rest.slice(0, at)));
    if (!found) pieces.push(isUser ? '@' : '#');
    else pieces.push(isUser ? writeUser(found.known) : `<#${found.known.id}|${found.known.handle}>`);
    rest = rest.slice(at + 1 + (found?.length ?? 0));
  }
  return pieces.join('') + escapeText(rest);
}

/** Names may hold spaces, and one may begin like another: the longest that stands there as a whole is meant. */
function findLongest(all: Known[], text: string): { known: Known; length: number } | null {
  let best: { known: Known; length: number } | null = null;
  for (const known of all) {
    for (const name of known.names) {
      if (name === '' || name.length <= (best?.length ?? 0)) continue;
      const isThere = text.slice(0, name.length).toLowerCase() === name.toLowerCase();
      if (isThere && !/^[\p{L}\p{N}_]/u.test(text.slice(name.length))) best = { known, length: name.length };
    }
  }
  return best;
}
