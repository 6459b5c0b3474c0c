/** How one greets: until noon, until six, and after that. */
export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** Of a time of day 'HH:MM'; whoever is up before four has not gone to bed yet. */
export function partOfDay(time: string): PartOfDay {
  if (time < '04:00' || time >= '18:00') return 'evening';
  return time < '12:00' ? 'morning' : 'afternoon';
}
