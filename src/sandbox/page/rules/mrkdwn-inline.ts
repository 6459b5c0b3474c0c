import { replaceEmoji } from './emoji.ts';
import { unescapeText } from './escape.ts';

/** A piece of one line of mrkdwn. `label` is what the sender wrote after `|`, if anything. */
export type Inline =
  | { type: 'text' | 'code'; text: string }
  | { type: 'bold' | 'italic' | 'strike'; children: Inline[] }
  | { type: 'link'; url: string; label: string }
  | { type: 'user' | 'channel' | 'group'; id: string; label?: string }
  | { type: 'broadcast'; range: string }
  | { type: 'date'; seconds: number; format: string; url?: string; fallback: string };

const marks = { '*': 'bold', _: 'italic', '~': 'strike' } as const;
const wordCharacter = /[\p{L}\p{N}]/u;
const safeUrl = /^(?:https?:\/\/|mailto:|tel:)/i;

/** Reads one line of mrkdwn. */
export function parseInline(line: string): Inline[] {
  const pieces: Inline[] = [];
  let plain = '';
  const flush = () => {
    if (plain) pieces.push({ type: 'text', text: replaceEmoji(unescapeText(plain)) });
    plain = '';
  };
  let at = 0;
  while (at < line.length) {
    const found = readAngle(line, at) ?? readCode(line, at) ?? readMark(line, at) ?? readUrl(line, at);
    if (found) {
      flush();
      pieces.push(found.piece);
      at = found.end;
    } else {
      plain += line[at];
      at += 1;
    }
  }
  flush();
  return pieces;
}

type Found = { piece: Inline; end: number };

function readCode(line: string, at: number): Found | null {
  const match = matchAt(/`([^`]+)`/y, line, at);
  return match && { piece: { type: 'code', text: unescapeText(match[1] ?? '') }, end: at + match[0].length };
}

/** `*bold*`: the marks must touch the text inside and stand apart from words outside. */
function readMark(line: string, at: number): Found | null {
  const mark = line[at] as keyof typeof marks;
  const type = marks[mark];
  if (!type || isWord(line[at - 1]) || isSpace(line[at + 1]) || line[at + 1] === mark) return null;
  for (let end = at + 1; end < line.length; end += 1) {
    // A mark inside a link or code does not close anything.
    const whole = matchAt(/<[^<>]+>|`[^`]+`/y, line, end);
    if (whole) end += whole[0].length - 1;
    else if (line[end] === mark && !isSpace(line[end - 1]) && !isWord(line[end + 1])) {
      return { piece: { type, children: parseInline(line.slice(at + 1, end)) }, end: end + 1 };
    }
  }
  return null;
}

function readUrl(line: string, at: number): Found | null {
  if (isWord(line[at - 1])) return null;
  const match = matchAt(/https?:\/\/[^\s<>|*~`]+/iy, line, at);
  if (!match) return null;
  const url = match[0].replace(/[.,;:!?)\]'"]+$/, '');
  return { piece: { type: 'link', url: unescapeText(url), label: unescapeText(url) }, end: at + url.length };
}

/** Everything in angle brackets: links, mentions, dates. What we do not know is left as it is. */
function readAngle(line: string, at: number): Found | null {
  const match = matchAt(/<([^<>]+)>/y, line, at);
  if (!match) return null;
  const piece = readReference(match[1] ?? '');
  return piece ? { piece, end: at + match[0].length } : null;
}

function readReference(content: string): Inline | undefined {
  const bar = content.indexOf('|');
  const target = bar < 0 ? content : content.slice(0, bar);
  const label = bar < 0 ? undefined : replaceEmoji(unescapeText(content.slice(bar + 1)));
  const named = label ? { label } : {};
  if (target.startsWith('@')) return { type: 'user', id: target.slice(1), ...named };
  if (target.startsWith('#')) return { type: 'channel', id: target.slice(1), ...named };
  if (target.startsWith('!subteam^')) return { type: 'group', id: target.slice(9), ...named };
  if (target.startsWith('!date^')) return readDate(target, label ?? '');
  if (target.startsWith('!')) return { type: 'broadcast', range: target.slice(1) };
  if (safeUrl.test(target))
    return { type: 'link', url: unescapeText(target), label: label ?? readable(target) };
  return undefined;
}

function readDate(target: string, fallback: string): Inline | undefined {
  const [, seconds, format, url] = target.split('^');
  if (!seconds || !/^\d+$/.test(seconds) || !format) return undefined;
  const link = url && safeUrl.test(url) ? { url } : {};
  return { type: 'date', seconds: Number(seconds), format: unescapeText(format), ...link, fallback };
}

const readable = (url: string) => unescapeText(url).replace(/^(?:mailto|tel):/i, '');
const isWord = (character: string | undefined) => character !== undefined && wordCharacter.test(character);
const isSpace = (character: string | undefined) => character === undefined || /\s/.test(character);

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
