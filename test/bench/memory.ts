import { type Figure, held } from './figures.ts';

const MEGABYTE = 1024 * 1024;

/** Resident memory of the bot's process, held to so many megabytes. */
export function memory(what: string, rss: number, atMost: number): Figure {
  const megabytes = Math.round(rss / MEGABYTE);
  return held(`memory of the bot, ${what}`, `${megabytes} MB`, { value: megabytes, atMost, unit: ' MB' });
}
