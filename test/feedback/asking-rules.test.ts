import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOf, longestWithout } from '../../src/feedback/rules/balance.ts';
import type { FeedbackText } from '../../src/feedback/rules/feedback.ts';
import { canTakeBack, problemsOf } from '../../src/feedback/rules/feedback.ts';
import { readAsk } from '../../src/feedback/rules/read-ask.ts';
import { alsoReads, type FeedbackRequest, stateOf } from '../../src/feedback/rules/requests.ts';
import { allOf, carriedOver, FIELDS_OF, TEMPLATES } from '../../src/feedback/rules/templates.ts';

const MERT = '<@U1|mert>';
const CAN = '<@U2|can>';

it.each([
  ['', null, null, null],
  [MERT, MERT, null, null],
  [`${MERT} about demos`, MERT, null, 'demos'],
  [`${MERT} demos`, MERT, null, 'demos'],
  [`${MERT} about ${CAN}`, MERT, CAN, null],
  [`${MERT} about ${CAN}'s demos`, MERT, CAN, 'demos'],
  [`${MERT} about ${CAN} on demos`, MERT, CAN, 'demos'],
  ['ana silva', 'ana silva', null, null],
  ['ana silva about how I open calls', 'ana silva', null, 'how I open calls'],
  [`${MERT} demolar hakkında`, MERT, null, 'demolar'],
  [`${MERT} ${CAN} hakkında`, MERT, CAN, null],
  [`${MERT} ${CAN}’ın demoları konusunda`, MERT, CAN, 'demoları'],
  [`${MERT} about onboarding`, MERT, null, 'onboarding'],
])('reads “ask %s”', (typed, asked, about, topic) => {
  expect(readAsk(typed)).toEqual({ asked, about, topic });
});

describe('templates', () => {
  const full = { situation: 'On Monday', behaviour: 'You asked', impact: 'They told', nextStep: 'Again' };

  it('lose no word when another is chosen', () => {
    const word = fc.string({ minLength: 1, maxLength: 20 });
    const text = fc.record({ situation: word, behaviour: word, impact: word, nextStep: word });
    fc.assert(
      fc.property(text, fc.constantFrom(...TEMPLATES), (typed: FeedbackText, to) => {
        const said = allOf(carriedOver(typed, to)).join('\n');
        for (const part of allOf(typed)) expect(said).toContain(part);
      }),
    );
  });

  it('put what has no field at the end of the first, and leave nothing in the others', () => {
    expect(carriedOver(full, 'free')).toEqual({
      ...{ situation: '', impact: '', nextStep: null },
      behaviour: 'On Monday\nYou asked\nThey told\nAgain',
    });
    expect(carriedOver(full, 'forward')).toEqual({
      ...full,
      situation: 'On Monday\nYou asked',
      behaviour: '',
    });
    expect(carriedOver(full, 'coin')).toEqual(full);
  });

  it('hold as much more as they have fewer fields', () => {
    const behaviour = 'x'.repeat(3_000);
    const text = { situation: '', behaviour, impact: '', nextStep: null };
    expect(problemsOf('strength', text, 'free')).toEqual({});
    expect(problemsOf('strength', { ...text, behaviour: `${behaviour}x` }, 'free')).toEqual({
      behaviour: 'too_long',
    });
    expect(problemsOf('strength', text, 'coin')).toMatchObject({ behaviour: 'too_long' });
  });

  it('ask for what belongs to them', () => {
    const empty = { situation: '', behaviour: '', impact: '', nextStep: null };
    const missing = (template: (typeof TEMPLATES)[number], kind: 'strength' | 'improve') =>
      Object.keys(problemsOf(kind, empty, template)).sort();
    expect(missing('sbi', 'strength')).toEqual(['behaviour', 'impact', 'situation']);
    expect(missing('sbi', 'improve')).toEqual(['behaviour', 'impact', 'nextStep', 'situation']);
    expect(missing('coin', 'strength')).toEqual(['behaviour', 'impact', 'nextStep', 'situation']);
    expect(missing('forward', 'improve')).toEqual(['impact', 'nextStep', 'situation']);
    expect(missing('free', 'improve')).toEqual(['behaviour']);
    expect(FIELDS_OF.free).toEqual(['behaviour']);
  });
});

describe('a request', () => {
  const at = (day: number) => new Date(Date.UTC(2026, 10, day));
  const request = (more: Partial<FeedbackRequest> = {}): FeedbackRequest => ({
    ...{ id: 'r', askerId: 'mert', askedId: 'ayse', aboutId: 'mert', topic: null },
    ...{ askedAt: at(1), expiresAt: at(29), declinedAt: null, feedbackId: null, withdrawnAt: null },
    ...more,
  });

  it.each([
    ['open', {}, at(28)],
    ['expired', {}, at(29)],
    ['declined', { declinedAt: at(2) }, at(30)],
    ['given', { declinedAt: at(2), feedbackId: 'f' }, at(30)],
  ] as const)('is %s', (state, more, now) => {
    expect(stateOf(request(more), now)).toBe(state);
  });

  it('is read by whoever asked about somebody else, too', () => {
    expect(alsoReads(request())).toBeNull();
    expect(alsoReads(request({ aboutId: 'can' }))).toBe('mert');
  });
});

it('is taken back within an hour, to the minute, and once', () => {
  const givenAt = new Date('2026-11-23T09:00:00Z');
  const feedback = {
    ...{ id: 'f', giverId: 'a', receiverId: 'b', kind: 'strength' as const, template: 'sbi' as const },
    ...{ givenAt, waitsUntil: null, openedAt: null, thankedAt: null, direction: null, repliedAt: null },
    takenBackAt: null,
  };
  expect(canTakeBack(feedback, new Date('2026-11-23T10:00:00Z'))).toBe(true);
  expect(canTakeBack(feedback, new Date('2026-11-23T10:00:01Z'))).toBe(false);
  expect(canTakeBack({ ...feedback, takenBackAt: givenAt }, givenAt)).toBe(false);
});

describe('balance', () => {
  it('counts pieces, people, what is to improve and what went upward', () => {
    const to = (receiverId: string, kind: 'strength' | 'improve', direction: 'up' | 'peer' | null) => ({
      ...{ receiverId, kind, direction },
    });
    const given = [to('a', 'improve', 'peer'), to('a', 'strength', null), to('b', 'improve', 'up')];
    expect(balanceOf(given)).toEqual({ given: 3, people: 2, toImprove: 2, upward: 1 });
    expect(balanceOf([])).toEqual({ given: 0, people: 0, toImprove: 0, upward: 0 });
  });

  it('names the three for whom it is longest ago, after a fortnight, never first', () => {
    const now = new Date('2026-11-29T12:00:00Z');
    const last = (name: string, date: string | null) => ({ name, last: date ? new Date(date) : null });
    const people = [
      last('yesterday', '2026-11-28T12:00:00Z'),
      last('14 days', '2026-11-15T12:00:00Z'),
      last('15 days', '2026-11-14T12:00:00Z'),
      last('never', null),
      last('in June', '2026-06-01T12:00:00Z'),
      last('in May', '2026-05-01T12:00:00Z'),
    ];
    expect(longestWithout(people, now).map(({ name }) => name)).toEqual(['never', 'in May', 'in June']);
    expect(longestWithout(people.slice(0, 3), now).map(({ name }) => name)).toEqual(['15 days']);
  });
});
