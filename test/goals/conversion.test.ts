import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClosedCount } from '../../src/deals/index.ts';
import { closingChance } from '../../src/goals/rules/closing-chance.ts';
import { neededFor, rateOf, shareOf } from '../../src/goals/rules/conversion.ts';

describe('a rate of one’s own', () => {
  it.each([
    // own k of n, the team's k of n, the rate as a fraction
    ['stands alone from 20 on', { k: 5, n: 20 }, { k: 90, n: 100 }, 5 / 20],
    // 3 of 8, and 12 at the team's 0.3: (3 + 12 × 0.3) / 20 = 6.6 / 20
    ['is made up to 20 with the team’s', { k: 3, n: 8 }, { k: 30, n: 100 }, 0.33],
    // (18 + 1 × 0.5) / 20
    ['hardly needs the team at 19', { k: 18, n: 19 }, { k: 50, n: 100 }, 0.925],
    ['is the team’s for a newcomer', { k: 0, n: 0 }, { k: 45, n: 150 }, 0.3],
    ['does without a team that counts nothing', { k: 2, n: 5 }, { k: 0, n: 0 }, 0.4],
    ['may be nothing', { k: 0, n: 40 }, { k: 9, n: 90 }, 0],
  ])('%s', (_, own, team, expected) => {
    const rate = rateOf(own, team);
    expect(rate && shareOf(rate)).toBeCloseTo(expected, 12);
  });

  it('is not told from fewer than five, the team’s included', () => {
    expect(rateOf({ k: 2, n: 2 }, { k: 1, n: 2 })).toBeNull();
    expect(rateOf({ k: 2, n: 2 }, { k: 1, n: 3 })).not.toBeNull();
    expect(rateOf({ k: 0, n: 0 }, { k: 0, n: 0 })).toBeNull();
  });

  it('says whose tallies stand behind it', () => {
    expect(rateOf({ k: 3, n: 8 }, { k: 30, n: 100 })).toMatchObject({
      own: { k: 3, n: 8 },
      team: { k: 30, n: 100 },
    });
    expect(rateOf({ k: 5, n: 20 }, { k: 30, n: 100 })).toMatchObject({ team: null });
    expect(rateOf({ k: 5, n: 10 }, { k: 0, n: 0 })).toMatchObject({ team: null });
  });

  const tally = fc
    .record({ n: fc.nat(10_000), share: fc.double({ min: 0, max: 1, noNaN: true }) })
    .map(({ n, share }) => ({ k: Math.floor(n * share), n }));

  it('lies between one’s own and the team’s', () => {
    fc.assert(
      fc.property(tally, tally, (own, team) => {
        const rate = rateOf(own, team);
        if (!rate) return;
        const known = [own, team].filter(({ n }) => n > 0).map(({ k, n }) => k / n);
        expect(shareOf(rate)).toBeGreaterThanOrEqual(Math.min(...known) - 1e-12);
        expect(shareOf(rate)).toBeLessThanOrEqual(Math.max(...known) + 1e-12);
      }),
    );
  });

  it('needs as many as bring what is wanted, and one fewer would not', () => {
    fc.assert(
      fc.property(tally, tally, fc.integer({ min: 1, max: 1_000_000 }), (own, team, wanted) => {
        const rate = rateOf(own, team);
        if (!rate || rate.num === 0n) return;
        const needed = neededFor(BigInt(wanted), rate);
        expect(needed * rate.num >= BigInt(wanted) * rate.den).toBe(true);
        expect((needed - 1n) * rate.num < BigInt(wanted) * rate.den).toBe(true);
      }),
    );
  });
});

describe('how likely an open deal is won', () => {
  const closed: ClosedCount[] = [
    { ownerId: 'ana', stage: null, won: 12, closed: 40 },
    { ownerId: 'ana', stage: 'Proposal', won: 6, closed: 8 },
    { ownerId: 'ana', stage: 'Demo', won: 2, closed: 3 },
    { ownerId: 'ben', stage: null, won: 30, closed: 60 },
    { ownerId: 'ben', stage: 'Proposal', won: 10, closed: 20 },
    { ownerId: 'ben', stage: 'Demo', won: 4, closed: 16 },
  ];

  it.each([
    // (6 + 12 × 10/20) / 20
    ['Proposal', 'ana', 0.6, 'Proposal'],
    // Only 19 deals left Demo, so all deals speak: 12 of 40, which needs no help.
    ['Demo', 'ana', 0.3, null],
    ['Unheard of', 'ben', 0.5, null],
    // A newcomer: the team's 16 of 28 from Proposal.
    ['Proposal', 'new', 16 / 28, 'Proposal'],
  ])('from %s, of %s', (stage, owner, expected, basis) => {
    const chance = closingChance(stage, owner, closed);
    expect(chance?.stage).toBe(basis);
    expect(chance && shareOf(chance.rate)).toBeCloseTo(expected, 12);
  });

  it('is not told while hardly any deal was closed', () => {
    expect(closingChance('Demo', 'ana', [])).toBeNull();
    expect(closingChance('Demo', 'ana', [{ ownerId: 'ana', stage: null, won: 1, closed: 4 }])).toBeNull();
  });
});
