import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, choose, type Reservations } from '../../src/nudges/rules/choose.ts';

const free: Reservations = { away: new Set(), snoozed: new Set(), lastWeek: new Map() };
const priorities: Record<string, number> = { behind_pace: 1, activity_drop: 2, no_feedback: 3 };

const candidate = (name: string, trigger = 'behind_pace', severity = 0.5): Candidate => ({
  trigger,
  priority: priorities[trigger] ?? 9,
  coolDownWeeks: 1,
  worseBy: trigger === 'no_feedback' ? Number.POSITIVE_INFINITY : 0.05,
  subjectId: name,
  name,
  severity,
  numbers: {},
});

const said = (candidates: Candidate[], reservations: Partial<Reservations> = {}) =>
  choose(candidates, { ...free, ...reservations }).map(
    ({ candidate: { name, trigger }, reason }) => `${name} ${trigger}: ${reason}`,
  );

describe('which reasons are said', () => {
  it('puts goals before activity before feedback, then the worse one, then the name', () => {
    const all = [
      candidate('Ada', 'no_feedback', 90),
      candidate('Can', 'activity_drop', 0.4),
      candidate('Ece', 'behind_pace', 0.3),
    ];
    expect(said(all)).toEqual(['Ece behind_pace: told', 'Can activity_drop: told', 'Ada no_feedback: told']);
    const equals = [candidate('İnci'), candidate('Zoe', 'behind_pace', 0.6), candidate('Çağla')];
    expect(said(equals)).toEqual([
      'Zoe behind_pace: told',
      'Çağla behind_pace: told',
      'İnci behind_pace: told',
    ]);
  });

  it('names nobody twice: the strongest reason stands', () => {
    expect(said([candidate('Ada', 'no_feedback', 30), candidate('Ada')])).toEqual([
      'Ada behind_pace: told',
      'Ada no_feedback: stronger_reason',
    ]);
  });

  it('stops at three people', () => {
    expect(said(['Ada', 'Can', 'Ece', 'Naz'].map((name) => candidate(name))).at(-1)).toBe(
      'Naz behind_pace: three_others_first',
    );
  });

  it('leaves out who is off or put off, whatever the reason, and makes room for others', () => {
    const all = ['Ada', 'Can', 'Ece', 'Naz'].map((name) => candidate(name));
    expect(said(all, { away: new Set(['Ada']), snoozed: new Set(['Can']) })).toEqual([
      'Ada behind_pace: time_off',
      'Can behind_pace: snoozed',
      'Ece behind_pace: told',
      'Naz behind_pace: told',
    ]);
  });

  it.each([
    { now: 0.5, before: 0.5, told: false },
    { now: 0.54, before: 0.5, told: false },
    { now: 0.56, before: 0.5, told: true },
    { now: 0.4, before: 0.5, told: false },
  ])(
    'says the same of a person again only when it got worse: $before, then $now',
    ({ now, before, told }) => {
      const lastWeek = new Map([['behind_pace Ada', before]]);
      expect(said([candidate('Ada', 'behind_pace', now)], { lastWeek })).toEqual([
        `Ada behind_pace: ${told ? 'told' : 'same_as_last_week'}`,
      ]);
    },
  );

  it('may say another reason of a person than last week', () => {
    const lastWeek = new Map([['behind_pace Ada', 0.5]]);
    expect(said([candidate('Ada'), candidate('Ada', 'no_feedback', 20)], { lastWeek })).toEqual([
      'Ada behind_pace: same_as_last_week',
      'Ada no_feedback: told',
    ]);
  });

  it.each([
    [1, 'said_lately'],
    [3, 'said_lately'],
    [4, 'told'],
  ])('rests for its own weeks, whatever became of it: %i weeks ago', (weeks, expected) => {
    const weeksAgo = new Map([['skill_gap Ada', weeks]]);
    const gap = { ...candidate('Ada', 'skill_gap', 400), worseBy: 0, coolDownWeeks: 4 };
    expect(said([gap, candidate('Ada', 'no_feedback')], { weeksAgo })).toContain(
      `Ada skill_gap: ${
        // Another reason of the same person went first.
        expected === 'told' ? 'stronger_reason' : expected
      }`,
    );
    expect(said([gap], { weeksAgo })).toEqual([`Ada skill_gap: ${expected}`]);
  });

  it('never repeats missing feedback two weeks running, however long it has been', () => {
    const lastWeek = new Map([['no_feedback Ada', 14]]);
    expect(said([candidate('Ada', 'no_feedback', 400)], { lastWeek })).toEqual([
      'Ada no_feedback: same_as_last_week',
    ]);
  });

  const anyCandidate = fc.record({
    name: fc.constantFrom('Ada', 'Can', 'Ece', 'Naz', 'Oya', 'Tom'),
    trigger: fc.constantFrom('behind_pace', 'activity_drop', 'no_feedback'),
    severity: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const anyCandidates = fc
    .uniqueArray(anyCandidate, { selector: ({ name, trigger }) => `${name} ${trigger}` })
    .map((all) => all.map(({ name, trigger, severity }) => candidate(name, trigger, severity)));
  const anyNames = fc.subarray(['Ada', 'Can', 'Ece', 'Naz', 'Oya', 'Tom']).map((names) => new Set(names));

  it('always decides on each reason once, and tells of at most three people, each once, none of them reserved', () => {
    fc.assert(
      fc.property(anyCandidates, anyNames, anyNames, (all, away, snoozed) => {
        const choices = choose(all, { ...free, away, snoozed });
        const told = choices
          .filter(({ reason }) => reason === 'told')
          .map((each) => each.candidate.subjectId);
        expect(choices).toHaveLength(all.length);
        expect(new Set(told).size).toBe(told.length);
        expect(told.length).toBeLessThanOrEqual(3);
        expect(told.filter((name) => away.has(name) || snoozed.has(name))).toEqual([]);
      }),
    );
  });

  it('does not depend on the order in which they were found', () => {
    fc.assert(
      fc.property(anyCandidates, (all) => {
        expect(choose(all.toReversed(), free)).toEqual(choose(all, free));
      }),
    );
  });
});
