/** What was typed after `/pacesetter 1:1`; names are not looked up yet. */
export type ReadCommand =
  | { kind: 'mine' }
  | { kind: 'with'; name: string }
  /** `name` null: no mention stands in front, so the words may begin with a name, or not. */
  | { kind: 'add'; name: string | null; text: string };

const ADD = /^(?:add|ekle)(?:\s+([\s\S]*))?$/i;
const MENTION = /^<@[A-Z0-9]+(?:\|[^>]*)?>/;
/** What hangs on a mention: "@ana'ya", "@ana’s". */
const ENDING = /^['’]\p{L}*/u;

/** Reads '', '@ana', 'add @ana renewals', 'ekle @ana’ya yenilemeler'. */
export function readCommand(typed: string): ReadCommand {
  const text = typed.trim();
  if (text === '') return { kind: 'mine' };
  const add = ADD.exec(text);
  if (!add) return { kind: 'with', name: text };
  const rest = (add[1] ?? '').trim();
  const mention = MENTION.exec(rest)?.[0] ?? null;
  if (!mention) return { kind: 'add', name: null, text: rest };
  return { kind: 'add', name: mention, text: rest.slice(mention.length).replace(ENDING, '').trim() };
}
