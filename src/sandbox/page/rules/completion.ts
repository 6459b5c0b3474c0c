import type { Command, User } from '../api/shapes.ts';
import { matches, nameOf } from './people.ts';

/** One line of the composer's popup. `insert` replaces the text from `from` to the caret. */
export type Suggestion = { key: string; label: string; hint?: string; description?: string; insert: string };

/** What the popup offers for a text and a caret. */
export type Completion = { from: number; kind: 'commands' | 'people'; suggestions: Suggestion[] };

const mostPeople = 8;

/** Commands for a word that opens the text with `/`, people for a word that starts with `@`; else undefined. */
export function complete(
  text: string,
  caret: number,
  commands: readonly Command[],
  people: readonly User[],
): Completion | undefined {
  const before = text.slice(0, caret);
  const slash = /^\/[^\s]*$/.exec(before);
  if (slash) return ifAny({ from: 0, kind: 'commands', suggestions: suggestCommands(slash[0], commands) });
  const mention = /(?:^|\s|\()@([\p{L}\p{N}._-]*)$/u.exec(before);
  if (!mention) return undefined;
  const typed = mention[1] ?? '';
  return ifAny({
    from: caret - typed.length - 1,
    kind: 'people',
    suggestions: people
      .filter((person) => matches(typed, nameOf(person), person.real_name, person.name))
      .slice(0, mostPeople)
      .map(suggestPerson),
  });
}

function ifAny(completion: Completion): Completion | undefined {
  return completion.suggestions.length > 0 ? completion : undefined;
}

function suggestCommands(typed: string, commands: readonly Command[]): Suggestion[] {
  return commands
    .filter(({ command }) => command.startsWith(typed.toLowerCase()))
    .map(({ command, usage_hint, description }) => ({
      key: command,
      label: command,
      ...(usage_hint && { hint: usage_hint }),
      description,
      insert: `${command} `,
    }));
}

function suggestPerson(person: User): Suggestion {
  const { title } = person.profile;
  return {
    key: person.id,
    label: nameOf(person),
    hint: `@${person.name}`,
    insert: `@${person.name} `,
    ...(title && { description: title }),
  };
}

/** The text and caret after a suggestion was taken. */
export function take(text: string, caret: number, completion: Completion, suggestion: Suggestion) {
  const head = text.slice(0, completion.from) + suggestion.insert;
  return { text: head + text.slice(caret).replace(/^ /, ''), caret: head.length };
}

/** The command whose arguments are being typed: its usage hint stands above the composer. */
export function commandBeingTyped(text: string, commands: readonly Command[]): Command | undefined {
  const word = /^(\/\S+)\s/.exec(text)?.[1];
  return commands.find(({ command }) => command === word);
}
