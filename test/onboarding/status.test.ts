import { describe, expect, it } from 'vitest';
import { dated, type RunningTask } from '../../src/onboarding/rules/running.ts';
import { type Buddy, concernsOf } from '../../src/onboarding/rules/status.ts';
import { updateTo } from '../../src/onboarding/rules/update.ts';

const WEEK = [1, 2, 3, 4, 5];
const calendars = { newcomer: WEEK, buddy: WEEK, manager: WEEK };
/** Monday. */
const FIRST = '2026-11-30';

const task = (key: string, more: Partial<RunningTask> = {}): RunningTask => ({
  ...{
    key,
    day: 1,
    role: 'newcomer',
    title: key,
    why: '',
    doneWhen: 'B',
    isGate: false,
    proofs: [],
    link: null,
  },
  ...{ doneOn: null, dueThen: null, doneBy: null, evidence: '', gate: null },
  ...more,
});

const buddy = (state: Buddy['state'], askedOn = '2026-11-25'): Buddy => ({ personId: 'b', state, askedOn });

function concerns(
  tasks: RunningTask[],
  today: string,
  more: { buddy?: Buddy | null; startedOn?: string } = {},
) {
  const about = {
    tasks: dated(tasks, FIRST, calendars),
    buddy: more.buddy ?? null,
    startedOn: more.startedOn ?? '2026-11-16',
  };
  return concernsOf(about, today, calendars).map((each) =>
    'task' in each ? `${each.kind} ${each.task.key}` : each.kind,
  );
}

const gate = (state: 'asked' | 'passed' | 'not_yet', doneOn: string | null) =>
  task('gate', { isGate: true, doneOn, gate: { state, reason: '', by: null } });

describe('whether it is on track', () => {
  it.each<
    [what: string, tasks: RunningTask[], today: string, more: Parameters<typeof concerns>[2], said: string[]]
  >([
    ['a task two working days late is a busy day', [task('a')], '2026-12-02', {}, []],
    ['three working days late it is missed', [task('a')], '2026-12-03', {}, ['missed a']],
    ['over a weekend no day goes by', [task('a', { day: 4 })], '2026-12-06', {}, []],
    ['done late is done', [task('a', { doneOn: '2026-12-08', dueThen: FIRST })], '2026-12-09', {}, []],
    ['a plan that was started late begins then', [task('a')], '2026-12-09', { startedOn: '2026-12-07' }, []],
    ['and is late by its own days', [task('a')], '2026-12-10', { startedOn: '2026-12-07' }, ['missed a']],
    ['a gate that is not passed', [gate('not_yet', null)], FIRST, {}, ['gate_failed gate']],
    ['is said once, however late', [gate('not_yet', null)], '2026-12-09', {}, ['gate_failed gate']],
    ['a gate that waits is the manager’s to answer', [gate('asked', FIRST)], '2026-12-02', {}, []],
    ['for three days', [gate('asked', FIRST)], '2026-12-03', {}, ['gate_waits gate']],
    ['a passed one is done', [gate('passed', FIRST)], '2026-12-20', {}, []],
    [
      'a buddy who is asked has three days',
      [task('b', { role: 'buddy', day: 10 })],
      '2026-11-27',
      { buddy: buddy('asked') },
      [],
    ],
    [
      'and then is silent',
      [task('b', { role: 'buddy', day: 10 })],
      FIRST,
      { buddy: buddy('asked') },
      ['buddy_silent'],
    ],
    ['without one nothing is missing yet', [task('b', { role: 'buddy', day: 10 })], FIRST, {}, []],
    ['until there is something to do', [task('b', { role: 'buddy' })], FIRST, {}, ['buddy_missing']],
    [
      'somebody who declined is none',
      [task('b', { role: 'buddy' })],
      FIRST,
      { buddy: buddy('declined') },
      ['buddy_missing'],
    ],
    ['a plan without tasks for one needs none', [task('a')], FIRST, {}, []],
  ])('%s', (_, tasks, today, more, said) => {
    expect(concerns(tasks, today, more)).toEqual(said);
  });
});

describe('taking over a newer plan', () => {
  const plan = (key: string, day: number) => {
    const { doneOn: _d, dueThen: _t, doneBy: _b, evidence: _e, gate: _g, ...rest } = task(key, { day });
    return rest;
  };

  it('changes what is open, adds what is new, drops what is gone, and leaves what is done or waits', () => {
    const running = [
      task('same', { day: 1 }),
      task('moved', { day: 2 }),
      task('gone', { day: 3 }),
      task('done', { day: 4, doneOn: FIRST, dueThen: FIRST }),
      task('done_and_gone', { day: 5, doneOn: FIRST, dueThen: FIRST }),
      { ...gate('asked', FIRST), key: 'asked', day: 6 },
    ];
    const update = updateTo(running, [
      plan('same', 1),
      plan('moved', 9),
      plan('done', 8),
      plan('asked', 8),
      plan('new', 7),
    ]);
    expect(update.changed.map(({ key, day }) => [key, day])).toEqual([['moved', 9]]);
    expect(update.added.map(({ key }) => key)).toEqual(['new']);
    expect(update.removed).toEqual(['gone']);
  });
});
