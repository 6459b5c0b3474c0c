import { describe, expect, it } from 'vitest';
import {
  type CardScope,
  cardFor,
  type RoleCard,
  weightProblem,
} from '../../../src/scorecards/rules/score/role-card.ts';

const calls = { kpi: 'calls', weight: 100, stated: null } as const;
let ids = 0;
const card = (teamId: string | null, roleKey: string, more: Partial<RoleCard> = {}): RoleCard => ({
  id: `card-${++ids}`,
  teamId,
  roleKey,
  role: roleKey.toUpperCase(),
  version: 1,
  validFrom: '2026-10-01',
  measures: [calls],
  authorId: 'nora',
  recordedAt: 0,
  ...more,
});

describe('the card that counts for somebody', () => {
  const all = [card('east', 'sdr'), card('east', ''), card(null, 'sdr'), card(null, '')];
  const [ofRole, ofTeam, ofCompanysRole, ofCompany] = all;
  const found = (cards: readonly RoleCard[], scope: CardScope, day = '2026-11-15') =>
    cardFor(cards, scope, day)?.id ?? null;

  it('is their team’s for what they sell as, then their team’s, then the company’s for that, then the company’s', () => {
    const sdr = { teamId: 'east', roleKey: 'sdr' };
    expect(found(all, sdr)).toBe(ofRole?.id);
    expect(found(all.slice(1), sdr)).toBe(ofTeam?.id);
    expect(found(all.slice(2), sdr)).toBe(ofCompanysRole?.id);
    expect(found(all.slice(3), sdr)).toBe(ofCompany?.id);
    expect(found([], sdr)).toBeNull();
  });

  it('is nobody else’s', () => {
    expect(found(all.slice(0, 3), { teamId: 'west', roleKey: 'ae' })).toBeNull();
    expect(found(all.slice(0, 2), { teamId: null, roleKey: 'sdr' })).toBeNull();
  });

  it('is the last word that holds on the day, so last month’s keeps its weights', () => {
    const cards = [
      card('east', '', { id: 'october' }),
      card('east', '', { id: 'december', version: 2, validFrom: '2026-12-01' }),
    ];
    const of = { teamId: 'east', roleKey: '' };
    expect(found(cards, of, '2026-09-30')).toBeNull();
    expect(found(cards, of, '2026-11-30')).toBe('october');
    expect(found(cards, of, '2026-12-01')).toBe('december');
    // Whoever says something for an earlier day later on means the days after, too.
    const changed = [...cards, card('east', '', { id: 'mind changed', version: 3, validFrom: '2026-11-23' })];
    expect(found(changed, of, '2026-12-01')).toBe('mind changed');
    expect(found(changed, of, '2026-11-22')).toBe('october');
  });

  it('is the next wider one where somebody took theirs back', () => {
    const taken = card('east', '', { version: 2, validFrom: '2026-11-01', measures: [] });
    expect(found([card('east', ''), taken, ...all.slice(3)], { teamId: 'east', roleKey: '' })).toBe(
      ofCompany?.id,
    );
  });
});

describe('weights', () => {
  const weights = (...each: number[]) => each.map((weight, n) => ({ kpi: `own_${n}` as const, weight }));

  it.each([
    [weights(100), null],
    [weights(50, 30, 20), null],
    [weights(15, 15, 14, 14, 14, 14, 14), null],
    [[], 'none'],
    [weights(50, 30), 'not_100'],
    [weights(50, 51), 'not_100'],
    [weights(50, 50.5), 'not_whole'],
    [weights(100, 0), 'not_whole'],
    [weights(13, 13, 13, 13, 12, 12, 12, 12), 'too_many'],
    [[...weights(50), ...weights(50)], 'twice'],
  ] as const)('%j: %s', (measures, problem) => {
    expect(weightProblem(measures)).toBe(problem);
  });
});
