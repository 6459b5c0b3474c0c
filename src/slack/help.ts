import type { Command, Message } from '../capability.ts';
import type { HelpGroup } from '../locales/en/help.ts';
import type { Translations } from '../locales/index.ts';
import { foldAlias } from '../people/index.ts';
import { context, section } from './blocks.ts';

/** Everything there is, by what somebody wants to do; what only admins may is for them alone. */
export function overviewMessage(isAdmin: boolean, t: Translations): Message {
  const { admins, ...everybody } = t.help;
  const groups: HelpGroup[] = [...Object.values(everybody), ...(isAdmin ? [admins] : [])];
  const texts = groups.map(({ title, lines }) => [`*${title}*`, ...lines].join('\n'));
  return {
    text: [t.common.helpTitle, ...texts].join('\n'),
    blocks: [
      section(`*${t.common.helpTitle}*`),
      ...texts.map((text) => section(text)),
      context(t.common.helpFooter),
    ],
  };
}

/** Of one command: what it does, with examples. */
export function helpMessage(help: NonNullable<Command['help']>, t: Translations): Message {
  return linesMessage([help(t)], t);
}

/** Of a word after `/pacesetter`, however it is spelled: its lines of the overview; null where it has none. */
export function wordHelp(spellings: readonly string[], t: Translations): Message | null {
  const folded = new Set(spellings.map(foldAlias));
  const isAbout = (line: string) =>
    [...line.matchAll(/`\/pacesetter ([^\s`]+)/g)].some(([, word = '']) => folded.has(foldAlias(word)));
  const lines = Object.values(t.help).flatMap((group: HelpGroup) => group.lines.filter(isAbout));
  return lines.length > 0 ? linesMessage(lines, t) : null;
}

function linesMessage(lines: readonly string[], t: Translations): Message {
  return {
    text: [t.common.helpTitle, ...lines].join('\n'),
    blocks: [section(`*${t.common.helpTitle}*\n${lines.join('\n')}`), context(t.common.helpMore)],
  };
}
