/** A command in its parts: the names as they were typed, and what for. */
export type TypedPraise = { names: string[]; text: string };

/** A mention, or a name with its @ that Slack did not know. */
const NAME = String.raw`(?:<@[A-Z0-9]+(?:\|[^>]*)?>|@[\p{L}\p{M}\p{N}._-]+)`;
const FIRST = new RegExp(`^${NAME}`, 'u');
const NEXT = new RegExp(String.raw`^(?:\s*[,&+]\s*|\s+(?:and|ve)\s+|\s+)(${NAME})`, 'iu');

/** Between names that were typed without an @, and what for. */
const FOR = /\s+for(?=\s|$)/i;
const BETWEEN_NAMES = /\s*[,&+]\s*|\s+(?:and|ve)\s+/i;

/**
 * Reads `@ana and @ben for saving the demo`. Names without an @ end at "for"; without one all of it is a name, since
 * nobody can tell where "Ayşe Yılmaz toplantıyı toparladığı için" stops being one.
 */
export function readPraise(typed: string): TypedPraise {
  const text = typed.trim();
  const [first] = FIRST.exec(text) ?? [];
  if (!first) return readPlainNames(text);
  const names = [first];
  let rest = text.slice(first.length);
  for (let next = NEXT.exec(rest); next; next = NEXT.exec(rest)) {
    names.push(next[1] ?? '');
    rest = rest.slice(next[0].length);
  }
  return { names, text: whatFor(rest) };
}

function readPlainNames(text: string): TypedPraise {
  const end = FOR.exec(text)?.index ?? text.length;
  const names = text.slice(0, end).split(BETWEEN_NAMES).filter(Boolean);
  return { names, text: whatFor(text.slice(end)) };
}

/** "for" alone is the start of a sentence that was not written. */
function whatFor(rest: string): string {
  const text = rest.replace(/^[\s,:–-]+/, '').trim();
  return /^(?:for|için)$/i.test(text) ? '' : text;
}
