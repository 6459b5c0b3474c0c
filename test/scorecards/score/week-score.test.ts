import { describe, expect, it } from 'vitest';
import { type Fraction, fraction } from '../../../src/kernel/fraction.ts';
import { translate } from '../../../src/locales/index.ts';
import { weekScoreText } from '../../../src/scorecards/messages/score/week-score-words.ts';
import type { PeriodScore } from '../../../src/scorecards/rules/score/period-score.ts';
import { weekScore } from '../../../src/scorecards/rules/score/week-score.ts';

/** A score of thousandths, capped and not, of two measures. */
function scored(
  capped: number | null,
  more: { uncapped?: number; card?: string | null; through?: string; counted?: number } = {},
): PeriodScore {
  const of = (thousandths: number | null): Fraction | null =>
    thousandths === null ? null : fraction(thousandths, 1000);
  const { uncapped = capped, card = 'one', through = null, counted = 2 } = more;
  return {
    chosen: card === null ? null : { id: card },
    runningThrough: through,
    byRole: null,
    score: { capped: of(capped), uncapped: of(uncapped), counted, lines: [{}, {}] },
  } as unknown as PeriodScore;
}

describe('a score in one line', () => {
  it.each<[string, PeriodScore, PeriodScore | null, string | null]>([
    ['nobody chose weights', scored(920, { card: null }), null, null],
    ['no week before', scored(920), null, '92'],
    ['more than before', scored(920), scored(889), '92, 3 up'],
    ['less than before', scored(889), scored(920), '89, 3 down'],
    // 92.4 and 91.6 are both shown as 92.
    ['shown as the same', scored(924), scored(916), '92, 0'],
    ['other weights before', scored(920), scored(800, { card: 'other' }), '92'],
    ['no score before', scored(920), scored(null), '92'],
    ['a week that runs', scored(300, { through: '2026-11-25' }), scored(900), 'so far 30'],
    ['missed by little', scored(999), null, '99'],
    ['missed by very little', scored(996), null, '99'],
    ['reached', scored(1000), null, '100'],
    ['capped', scored(1500, { uncapped: 2100 }), null, '150 (210)'],
    ['one measure alone', scored(500, { counted: 1 }), null, '50 1/2'],
    ['below zero after reversals', scored(-120), scored(40), '-12, 16 down'],
    ['nothing to score', scored(null, { counted: 0 }), scored(900), 'none'],
  ])('%s', (_, now, before, expected) => {
    const score = weekScore(now, before);
    const words =
      score &&
      (score.points === null
        ? 'none'
        : [
            `${score.isRunning ? 'so far ' : ''}${score.points}`,
            score.uncapped === null ? '' : ` (${score.uncapped})`,
            score.counted < score.measures ? ` ${score.counted}/${score.measures}` : '',
            score.change === null
              ? ''
              : `, ${Math.abs(score.change)}${score.change > 0 ? ' up' : score.change < 0 ? ' down' : ''}`,
          ].join(''));
    expect(words).toBe(expected);
  });

  it('reads as a colleague would say it, in both languages', () => {
    const score = weekScore(scored(920, { uncapped: 1040, counted: 1 }), scored(889));
    if (!score) throw new Error('No score');
    const whole = { ...score, outside: 2 };
    expect(weekScoreText(whole, translate('en'))).toBe(
      '*Score 92 of 100*, 3 up on last week · 104 if nothing were capped at 200% · 1 of 2 measures, the others have no target or no data · 2 people without a role that has weights are not in it',
    );
    expect(weekScoreText(whole, translate('tr'))).toBe(
      '*Puan 92 / 100*, geçen haftadan 3 puan yüksek · %200 sınırı olmasa 104 · 2 ölçüden 1 tanesi; ötekilerin hedefi ya da verisi yok · ağırlığı olan bir rolü bulunmayan 2 kişi hesapta yok',
    );
  });
});
