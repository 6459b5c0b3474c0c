import { describe, expect, it } from 'vitest';
import { daysOfSteps, readSteps } from '../../src/goals/rules/steps-text.ts';

const TODAY = '2026-11-23';
const one = (line: string) => {
  const read = readSteps(line, TODAY);
  return read.kind === 'steps' ? read.steps[0] : read.kind;
};

describe('steps as people type them', () => {
  it.each([
    ['Contract signed 12.12.', 'Contract signed', '2026-12-12', 1],
    ['Contract signed 12.12', 'Contract signed', '2026-12-12', 1],
    ['Contract signed, 12/12', 'Contract signed', '2026-12-12', 1],
    ['Contract signed – 12.12.2026', 'Contract signed', '2026-12-12', 1],
    ['Contract signed: 2026-12-12', 'Contract signed', '2026-12-12', 1],
    ['- Sözleşme imzalandı 1.2. x2', 'Sözleşme imzalandı', '2027-02-01', 2],
    ['2. Pilot 3.1.2027 ×3', 'Pilot', '2027-01-03', 3],
    ['Today 23.11.', 'Today', '2026-11-23', 1],
    ['Yesterday of next year 22.11.', 'Yesterday of next year', '2027-11-22', 1],
    ['Version 2.0 out 5.12.', 'Version 2.0 out', '2026-12-05', 1],
  ])('%s', (line, title, due, weight) => {
    expect(one(line)).toEqual({ title, due, weight });
  });

  it.each([
    ['without a date', 'Contract signed', 'unread'],
    ['without a name', '12.12.', 'unread'],
    ['on a day there is not', 'Contract 31.2.', 'unread'],
    ['in the past', 'Contract 1.11.2026', 'unread'],
    ['in more than a year', 'Contract 24.11.2027', 'too_far'],
    ['of no weight', 'Contract 12.12. x0', 'unread'],
    ['that are none', ' \n ', 'none'],
    ['that end a goal', ' 0 ', 'end'],
    ['that are too many', Array.from({ length: 21 }, (_, n) => `Step ${n} 12.12.`).join('\n'), 'too_many'],
  ])('%s are not taken', (_, text, kind) => {
    expect(readSteps(text, TODAY).kind).toBe(kind);
  });

  it('are taken all or none, and say which line it is', () => {
    expect(readSteps('Contract 12.12.\nPilot soon', TODAY)).toEqual({ kind: 'unread', line: 'Pilot soon' });
  });

  it('last from today until the last of them is due', () => {
    const steps = ['2026-12-12', '2026-12-01'].map((due) => ({ title: 'Step', weight: 1, due }));
    expect(daysOfSteps(steps, TODAY)).toEqual({ start: TODAY, end: '2026-12-13' });
  });
});
