import type { User } from '../api/shapes.ts';

/** The name beside a person's messages: the display name, or the full name when that only repeats the handle. */
export function nameOf({ name, real_name, profile }: User): string {
  return profile.display_name && profile.display_name !== name ? profile.display_name : real_name || name;
}

/** Two letters for an avatar: of the first and the last word of the name. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters
    .map((word) => String.fromCodePoint(word?.codePointAt(0) ?? 63))
    .join('')
    .toLocaleUpperCase('tr');
}

/** A colour for a person's avatar, the same every time: an index below `colours`. */
export function colourOf(id: string, colours: number): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum % colours;
}

/** People who can be somebody to be: neither bots nor deactivated. */
export function realPeople(users: readonly User[]): User[] {
  return users.filter((user) => !user.is_bot && !user.deleted && user.id !== 'USLACKBOT');
}

/** People under their title, in the order in which the titles first appear; "Others" for those without. */
export function groupByTitle(users: readonly User[]): { title: string; people: User[] }[] {
  const groups = Map.groupBy(users, (user) => user.profile.title || 'Others');
  return [...groups].map(([title, people]) => ({ title, people }));
}

/** Does a typed text match one of the words, whatever the case, also with Turkish letters typed plainly? */
export function matches(typed: string, ...words: (string | undefined)[]): boolean {
  const wanted = fold(typed);
  return words.some(
    (word) =>
      word &&
      fold(word)
        .split(/[\s._-]+/)
        .some(
          (part, index, parts) => part.startsWith(wanted) || parts.slice(index).join(' ').startsWith(wanted),
        ),
  );
}

function fold(text: string): string {
  return text.toLocaleLowerCase('tr').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
}
