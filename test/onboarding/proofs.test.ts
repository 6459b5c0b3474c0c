import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asksTheSame,
  isAllThere,
  type Measured,
  type Proof,
  proofStates,
} from '../../src/onboarding/rules/proofs.ts';
import { STARTERS, starterTasks } from '../../src/onboarding/starter/index.ts';
import { scenarioOf } from '../../src/roleplays/index.ts';

const nothing: Measured = {
  passed: new Set(),
  skills: new Map([['discovery', { level: null }]]),
  callsReviewed: 0,
  reviewsGiven: 0,
};
const level = (sum: number, weight: number): Partial<Measured> => ({
  skills: new Map([['discovery', { level: { sum, weight } }]]),
});

const talk: Proof = { kind: 'role_play', scenario: 'vague-cfo' };
const discovery: Proof = { kind: 'skill', skill: 'discovery' };
const calls = (count: number): Proof => ({ kind: 'calls_reviewed', count });
const given = (count: number): Proof => ({ kind: 'reviews_given', count });

describe('what a gate asks to be seen', () => {
  it.each<[string, Proof, Partial<Measured>, 'there' | 'missing' | 'hidden' | 'left out']>([
    ['a role-play that was put forward', talk, { passed: new Set(['vague-cfo']) }, 'there'],
    ['another role-play', talk, { passed: new Set(['gatekeeper']) }, 'missing'],
    ['a skill without enough ratings', discovery, {}, 'missing'],
    // 270 of 90: three exactly. 269 of 90 is 2.99, which would be shown as 3.0 if it were rounded.
    ['a skill at three', discovery, level(270, 90), 'there'],
    ['a skill a hair below three', discovery, level(269, 90), 'missing'],
    ['a skill that whoever looks may not read', discovery, { skills: null }, 'hidden'],
    ['a skill that the rubric has no more', { kind: 'skill', skill: 'own_1' }, {}, 'left out'],
    ['one reviewed call of two', calls(2), { callsReviewed: 1 }, 'missing'],
    ['two reviewed calls of two', calls(2), { callsReviewed: 2 }, 'there'],
    ['reviews of others’ calls, where one’s own are asked for', calls(2), { reviewsGiven: 5 }, 'missing'],
    ['four reviews given of four', given(4), { reviewsGiven: 4 }, 'there'],
  ])('%s', (_, proof, measured, state) => {
    const states = proofStates([proof], { ...nothing, ...measured });
    expect(states[0]?.state ?? 'left out').toBe(state);
  });

  it('is all there only when nothing is missing or hidden', () => {
    const both = proofStates([talk, calls(1)], { ...nothing, passed: new Set(['vague-cfo']) });
    expect(isAllThere(both)).toBe(false);
    expect(isAllThere(both.slice(0, 1))).toBe(true);
    expect(isAllThere(proofStates([discovery], { ...nothing, skills: null }))).toBe(false);
  });

  it('is never less there because more was done (law)', () => {
    const proof = fc.oneof(fc.constant(talk), fc.nat(9).map(calls), fc.nat(9).map(given));
    const more = fc.record({ reviewed: fc.nat(9), given: fc.nat(9), plus: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(proof), more, (proofs, { reviewed, given: gave, plus }) => {
        const before = { ...nothing, callsReviewed: reviewed, reviewsGiven: gave };
        const after = {
          ...before,
          callsReviewed: reviewed + plus,
          reviewsGiven: gave + plus,
          passed: new Set(['vague-cfo']),
        };
        if (isAllThere(proofStates(proofs, before))) {
          expect(isAllThere(proofStates(proofs, after))).toBe(true);
        }
      }),
    );
  });

  it('is the same in any order, and another with another number', () => {
    expect(asksTheSame([talk, calls(2)], [calls(2), talk])).toBe(true);
    expect(asksTheSame([calls(2)], [calls(3)])).toBe(false);
    expect(asksTheSame([calls(2)], [given(2)])).toBe(false);
    expect(asksTheSame([talk], [])).toBe(false);
  });
});

describe.each(STARTERS)('our plan for a %s', (starter) => {
  const asking = starterTasks(starter, 'en').filter(({ proofs }) => proofs.length > 0);

  it('asks at gates alone, for scenarios that there are', () => {
    expect(asking.length).toBeGreaterThanOrEqual(3);
    for (const { key, isGate, proofs } of asking) {
      expect(isGate, key).toBe(true);
      for (const proof of proofs) {
        if (proof.kind === 'role_play') expect(scenarioOf(proof.scenario, 'tr'), key).toBeDefined();
      }
    }
  });

  it.each(['en', 'tr'] as const)('names the role-play it asks for in the task, in %s', (locale) => {
    for (const { key, title, link, proofs } of starterTasks(starter, locale)) {
      if (link !== 'roleplay') continue;
      const [proof] = proofs;
      const scenario = proof?.kind === 'role_play' ? scenarioOf(proof.scenario, locale) : undefined;
      expect(title, key).toContain(scenario?.title);
    }
  });

  it('asks for the same in both languages', () => {
    const of = (locale: 'en' | 'tr') => starterTasks(starter, locale).map(({ proofs }) => proofs);
    expect(of('tr')).toEqual(of('en'));
  });

  it('measures before it lets anybody go on from the last review', () => {
    expect(asking.map(({ key }) => key)).toEqual(expect.arrayContaining(['review_60', 'review_90']));
  });
});
