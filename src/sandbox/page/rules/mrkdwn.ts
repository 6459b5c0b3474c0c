import { unescapeText } from './escape.ts';
import { type Inline, parseInline } from './mrkdwn-inline.ts';

/** A stretch of a message: ordinary lines, quoted lines, or preformatted text. */
export type Stretch = { type: 'lines' | 'quote'; lines: Inline[][] } | { type: 'preformatted'; text: string };

const quoteMark = /^(?:>|&gt;) ?/;
const quoteRest = /^(?:>>>|&gt;&gt;&gt;) ?/;

/** Reads Slack's own markup (mrkdwn), as it stands in a message's `text` and in mrkdwn text objects. */
export function parseMrkdwn(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  // Splitting on a pattern with one group leaves the fenced texts at the odd places.
  const parts = text.split(/```\n?([\s\S]+?)\n?```\n?/);
  parts.forEach((part, index) => {
    if (index % 2 === 1) stretches.push({ type: 'preformatted', text: unescapeText(part) });
    else if (part !== '') stretches.push(...readLines(part.replace(/\n$/, '')));
  });
  return stretches;
}

function readLines(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let isRestQuoted = false;
  for (const line of text.split('\n')) {
    if (quoteRest.test(line)) isRestQuoted = true;
    const isQuote = isRestQuoted || quoteMark.test(line);
    const content = parseInline(isQuote ? line.replace(quoteRest, '').replace(quoteMark, '') : line);
    const type = isQuote ? 'quote' : 'lines';
    const last = stretches.at(-1);
    if (last && last.type === type) last.lines.push(content);
    else stretches.push({ type, lines: [content] });
  }
  return stretches;
}
