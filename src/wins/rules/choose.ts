import type { LocalDate } from '../../kernel/date.ts';
import { aboutOf, byStrength, type FoundWin, type WinKind } from './win.ts';

/** What somebody was told of before. */
export type Told = { kind: WinKind; about: string; period: string; foundOn: LocalDate };

/**
 * The one win that somebody is told of now, the strongest of what is new; null for none. One a day (domain.md §5.8), never
 * the same twice, of a week or month one personal best, and nothing of "nearly" once it was reached.
 */
export function chooseWin(
  found: readonly FoundWin[],
  told: readonly Told[],
  today: LocalDate,
): FoundWin | null {
  if (told.some(({ foundOn }) => foundOn === today)) return null;
  const isNew = (win: FoundWin) => {
    const samePeriod = told.filter(({ period }) => period === win.period.key);
    if (win.kind === 'personal_best') return !samePeriod.some(({ kind }) => kind === 'personal_best');
    const same = samePeriod.filter(({ kind, about }) => kind !== 'personal_best' && about === aboutOf(win));
    return !same.some(({ kind }) => kind === win.kind || kind === 'goal_reached');
  };
  return found.filter(isNew).toSorted(byStrength)[0] ?? null;
}
