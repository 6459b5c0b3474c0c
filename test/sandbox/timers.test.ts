import { expect, test } from 'vitest';
import { createFixedClock } from '../../src/clock.ts';
import { createTimers } from '../../src/sandbox/server/timers.ts';
import { waitFor } from '../support/wait.ts';
import { MONDAY } from './support.ts';

test('timers follow the clock they are given; a cancelled one and those of a closed set never go off', async () => {
  const clock = createFixedClock(MONDAY);
  const timers = createTimers(clock);
  const heard: string[] = [];
  timers.after(3000, () => heard.push('three'));
  timers.after(1000, () => heard.push('one'));
  const cancel = timers.after(1000, () => heard.push('cancelled'));
  cancel();
  clock.moveTo(new Date(MONDAY.getTime() + 1000));
  await waitFor('the first', () => heard.length > 0);
  expect(heard).toEqual(['one']);
  clock.moveTo(new Date(MONDAY.getTime() + 3000));
  await waitFor('the second', () => heard.length > 1);
  expect(heard).toEqual(['one', 'three']);

  timers.after(1000, () => heard.push('closed'));
  timers.close();
  timers.after(0, () => heard.push('after closing'));
  clock.moveTo(new Date(MONDAY.getTime() + 9000));
  const other = createTimers(clock);
  await other.wait(0);
  await other.wait(0);
  other.close();
  expect(heard).toEqual(['one', 'three']);
});
