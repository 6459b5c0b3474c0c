import { foldAlias } from './alias.ts';

/** Folds a name as `foldAlias` does, and takes its accents off: "ayse" is typed for "Ayşe". */
export function foldForSearch(text: string): string {
  return foldAlias(text).normalize('NFD').replace(/\p{M}/gu, '');
}

/** Those of whose name the text is a whole word or several; if none, those with a word that begins like it. */
export function searchByName<T extends { name: string }>(people: readonly T[], text: string): T[] {
  const wanted = foldForSearch(text);
  if (wanted === '') return [];
  const whole = people.filter((person) => ` ${foldForSearch(person.name)} `.includes(` ${wanted} `));
  if (whole.length > 0) return whole;
  return people.filter((person) => ` ${foldForSearch(person.name)}`.includes(` ${wanted}`));
}

/**
 * Whom a text names that may say more than a name: those whose whole name stands in it; if nobody's does, those of whose
 * name it is a whole word or several.
 */
export function namedIn<T extends { name: string }>(people: readonly T[], text: string): T[] {
  const said = ` ${foldForSearch(text)} `;
  if (said.trim() === '') return [];
  const whole = people.filter(({ name }) => said.includes(` ${foldForSearch(name)} `));
  return whole.length > 0 ? whole : people.filter(({ name }) => ` ${foldForSearch(name)} `.includes(said));
}

/** Of people with one name, those who can be meant: who works here and is in Slack, if anyone is; else who works here. */
export function likeliest<T extends { isActive: boolean; slackUserId: string | null }>(
  people: readonly T[],
): T[] {
  const active = people.filter(({ isActive }) => isActive);
  const reachable = active.filter(({ slackUserId }) => slackUserId);
  return [reachable, active].find((some) => some.length > 0) ?? [...people];
}
