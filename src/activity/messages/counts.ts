import type { KnownBlock } from '@slack/types';
import type { Translations } from '../../locales/index.ts';
import { section } from '../../slack/blocks.ts';
import type { MyCounts } from '../actions/my-counts.ts';
import type { LogEntry } from '../rules/parse.ts';
import { entriesInWords } from './words.ts';

/** A person's activity in App Home; the way to the form stands at its top. */
export function countsBlocks({ book, day, week }: MyCounts, t: Translations): KnownBlock[] {
  const line = (entries: readonly LogEntry[]) =>
    entries.length > 0 ? entriesInWords(entries, book, t) : t.activity.homeNothing;
  return [
    section(
      [t.activity.homeToday({ entries: line(day) }), t.activity.homeWeek({ entries: line(week) })].join('\n'),
    ),
  ];
}
