import { formatNumber } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import type { WeekScore } from '../../rules/score/week-score.ts';

/** '*Score 92 of 100*, 3 up on last week · 104 without the cap · 4 of 5 measures'; one line of mrkdwn. */
export function weekScoreText(score: WeekScore, t: Translations): string {
  const { points, uncapped, change, counted, measures, isRunning, outside } = score;
  const words = t.weekScore;
  const number = (value: number) => formatNumber(value, t.locale);
  const about = [
    ...(uncapped === null ? [] : [words.uncapped({ points: number(uncapped) })]),
    ...(counted < measures && points !== null ? [words.counted({ k: counted, n: measures })] : []),
    ...(outside > 0 ? [words.outside({ count: outside })] : []),
  ];
  const main =
    points === null
      ? words.none
      : words.score({
          points: number(points),
          isRunning,
          change: change === null ? null : { by: number(Math.abs(change)), way: Math.sign(change) },
        });
  return [main, ...about].join(' · ');
}
