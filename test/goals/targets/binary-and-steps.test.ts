import { describe, expect, it } from 'vitest';
import { binaryPace } from '../../../src/goals/rules/targets/binary.ts';
import { milestonePace, type Step } from '../../../src/goals/rules/targets/milestone.ts';
import { november } from './days.ts';

describe('something that is done or not', () => {
  it.each([
    ['yes', 1, { yes: 1, no: 0 }, '2026-11-16', 'done'],
    ['no', 1, { yes: 0, no: 1 }, '2026-11-16', 'behind'],
    ['nothing said', 1, { yes: 0, no: 0 }, '2026-11-16', 'behind'],
    ['nothing said in the first days', 1, { yes: 0, no: 0 }, '2026-11-03', 'too_early'],
    ['nothing said before it began', 1, { yes: 0, no: 0 }, '2026-10-30', 'not_started'],
    ['no at the end', 1, { yes: 0, no: 1 }, '2026-12-01', 'over'],
    ['yes at the end', 1, { yes: 1, no: 0 }, '2026-12-01', 'done'],
    ['one of two', 1, { yes: 1, no: 1 }, '2026-11-16', 'behind'],
    ['to stay no, and nothing said', 0, { yes: 0, no: 0 }, '2026-11-03', 'on_track'],
    ['to stay no, and yes', 0, { yes: 1, no: 3 }, '2026-11-03', 'behind'],
    ['to stay no until the end', 0, { yes: 0, no: 2 }, '2026-12-01', 'done'],
  ])('with %s is never in between', (_, target, answers, asOf, status) => {
    expect(binaryPace({ ...november, target, answers, asOf })).toMatchObject({
      status,
      attainment: ['done', 'on_track'].includes(status) ? 1 : 0,
    });
  });
});

describe('steps', () => {
  const step = (weight: number, due: string, doneOn: string | null = null): Step => ({ weight, due, doneOn });

  it('count by their weight, against what was due through yesterday', () => {
    const steps = [
      step(1, '2026-11-06', '2026-11-05'),
      step(3, '2026-11-13', '2026-11-13'),
      step(2, '2026-11-16'),
      step(4, '2026-11-27'),
    ];
    expect(milestonePace({ ...november, steps })).toMatchObject({
      attainment: 0.4,
      expected: 4,
      ratio: 1,
      gap: 0,
      status: 'on_track',
    });
  });

  it.each<[string, Step[], string]>([
    ['none due yet', [step(1, '2026-11-20'), step(1, '2026-11-27')], 'on_track'],
    ['one done early', [step(1, '2026-11-20', '2026-11-10'), step(1, '2026-11-27')], 'ahead'],
    ['one due today', [step(1, '2026-11-16'), step(1, '2026-11-27')], 'on_track'],
    ['one late', [step(1, '2026-11-13'), step(1, '2026-11-27')], 'behind'],
    [
      'a small one late',
      [step(1, '2026-11-12'), step(9, '2026-11-13', '2026-11-13'), step(1, '2026-11-27')],
      'slipping',
    ],
    ['one late, another early', [step(1, '2026-11-13'), step(1, '2026-11-27', '2026-11-10')], 'slipping'],
    ['all done', [step(1, '2026-11-13', '2026-11-13'), step(1, '2026-11-27', '2026-11-10')], 'done'],
    ['none at all', [], 'on_track'],
  ])('with %s', (_, steps, status) => {
    expect(milestonePace({ ...november, steps }).status).toBe(status);
  });

  it('are over with one open, however light', () => {
    const steps = [step(99, '2026-11-13', '2026-11-13'), step(1, '2026-11-27')];
    expect(milestonePace({ ...november, asOf: '2026-12-01', steps })).toMatchObject({
      status: 'over',
      attainment: 0.99,
    });
  });
});
