import { describe, expect, it } from 'vitest';
import {
  type Feedback,
  type FeedbackKind,
  type FeedbackText,
  hasArrived,
  problemsOf,
  progressOf,
  trimText,
} from '../../src/feedback/rules/feedback.ts';

const said = (more: Partial<FeedbackText> = {}): FeedbackText => ({
  situation: 'Tuesday’s demo',
  behaviour: 'You let them answer',
  impact: 'They named a date',
  nextStep: null,
  ...more,
});

describe('what keeps feedback from being sent', () => {
  it.each<[string, FeedbackKind, Partial<FeedbackText>, object]>([
    ['nothing, for a strength without a next step', 'strength', {}, {}],
    ['nothing, for something to improve with one', 'improve', { nextStep: 'Ask first' }, {}],
    ['no next step for something to improve', 'improve', {}, { nextStep: 'next_step_missing' }],
    ['four characters', 'strength', { impact: 'fine' }, { impact: 'too_short' }],
    ['nothing, with five', 'strength', { impact: 'great' }, {}],
    ['a next step that is too short', 'strength', { nextStep: 'ok' }, { nextStep: 'too_short' }],
    ['nothing, with 1,000 characters', 'strength', { behaviour: 'x'.repeat(1_000) }, {}],
    ['1,001 characters', 'strength', { behaviour: 'x'.repeat(1_001) }, { behaviour: 'too_long' }],
    [
      'several fields at once',
      'improve',
      { situation: '', impact: 'no' },
      { situation: 'too_short', impact: 'too_short', nextStep: 'next_step_missing' },
    ],
  ])('%s', (_, kind, more, problems) => {
    expect(problemsOf(kind, said(more))).toEqual(problems);
  });

  it('takes white space for nothing', () => {
    const blank = trimText(said({ situation: ' \n ', impact: '  It worked \n', nextStep: ' \t' }));
    expect(blank).toEqual(said({ situation: '', impact: 'It worked', nextStep: null }));
    expect(problemsOf('improve', blank)).toEqual({ situation: 'too_short', nextStep: 'next_step_missing' });
  });
});

const GIVEN = new Date('2026-11-28T20:00:00Z');
const MONDAY = new Date('2026-11-30T05:30:00Z');
const LATER = new Date('2026-12-01T08:00:00Z');
const feedback = (more: Partial<Feedback> = {}): Feedback => ({
  id: 'f',
  giverId: 'a',
  receiverId: 'b',
  kind: 'strength',
  givenAt: GIVEN,
  waitsUntil: MONDAY,
  openedAt: null,
  thankedAt: null,
  template: 'sbi',
  direction: null,
  repliedAt: null,
  takenBackAt: null,
  ...more,
});

it.each([
  ['waits for the receiver’s hours', feedback(), GIVEN, false],
  ['is there when they begin', feedback(), MONDAY, true],
  ['is there at once when it was given within them', feedback({ waitsUntil: null }), GIVEN, true],
  ['is there once it was opened', feedback({ openedAt: GIVEN }), GIVEN, true],
] as const)('%s', (_, given, now, expected) => {
  expect(hasArrived(given, now)).toBe(expected);
});

it.each([
  ['waits', feedback(), { state: 'pending', dueAt: MONDAY }, 'waits'],
  ['is due but not sent yet', feedback(), { state: 'pending', dueAt: GIVEN }, 'on_its_way'],
  ['is being sent', feedback(), { state: 'sending', dueAt: GIVEN }, 'on_its_way'],
  ['is looked up', feedback(), { state: 'unknown', dueAt: GIVEN }, 'on_its_way'],
  ['was sent', feedback(), { state: 'sent', dueAt: GIVEN }, 'arrived'],
  ['was refused', feedback(), { state: 'failed', dueAt: GIVEN }, 'lost'],
  ['was skipped', feedback(), { state: 'skipped', dueAt: GIVEN }, 'lost'],
  ['never needed a message', feedback(), { state: undefined, dueAt: null }, 'arrived'],
  [
    'was opened though its message was skipped',
    feedback({ openedAt: LATER }),
    { state: 'skipped', dueAt: GIVEN },
    'opened',
  ],
  [
    'was thanked for',
    feedback({ openedAt: LATER, thankedAt: LATER }),
    { state: 'sent', dueAt: GIVEN },
    'thanked',
  ],
] as const)('tells the giver how far it is when it %s', (_, given, delivery, expected) => {
  expect(progressOf(given, delivery, new Date('2026-11-28T20:01:00Z'))).toBe(expected);
});
