/** Whom to ask, about whom and about what, as a command says it; nothing is looked up yet. */
export type ReadAsk = { asked: string | null; about: string | null; topic: string | null };

const MENTION = /^<@[A-Z0-9]+(?:\|[^>]*)?>/;
const ABOUT = /^(?:about|on|regarding|for)(?:\s+|$)/i;
/** What hangs on a mention: "@can's demos", "@can’ın demoları". */
const ENDING = /^['’]\p{L}*\s*/u;
/** Turkish says it afterwards: "demolar hakkında". */
const AFTERWARDS = /(?:^|\s+)(?:hakkında|hakkinda|konusunda|ile ilgili|üzerine|için)$/i;

/** Reads what stands after `ask`: "@mert about demos", "@mert about @can's demos", "ana silva about demos". */
export function readAsk(typed: string): ReadAsk {
  const text = typed.trim();
  const mention = MENTION.exec(text)?.[0];
  if (!mention) {
    const [name = '', ...rest] = text.split(/\s+about\s+/i);
    return { asked: name.trim() || null, ...subjectOf(rest.join(' about ')) };
  }
  return { asked: mention, ...subjectOf(text.slice(mention.length).trim()) };
}

function subjectOf(rest: string): Omit<ReadAsk, 'asked'> {
  const said = rest.replace(ABOUT, '');
  const about = MENTION.exec(said)?.[0] ?? null;
  const topic = said
    .slice(about?.length ?? 0)
    .replace(ENDING, '')
    .trim()
    .replace(ABOUT, '')
    .replace(AFTERWARDS, '')
    .trim();
  return { about, topic: topic || null };
}
