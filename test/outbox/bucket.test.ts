import { describe, expect, it } from 'vitest';
import { createFixedClock } from '../../src/clock.ts';
import { createBucket } from '../../src/outbox/bucket.ts';

const HOUR = 3_600_000;

function start(settings = { start: 4, most: 8, least: 0.25 }) {
  const clock = createFixedClock(new Date(0));
  const pass = (ms: number) => clock.moveTo(new Date(clock.now().getTime() + ms));
  return { bucket: createBucket(clock, settings), pass };
}

it('lets four posts a second through at first', () => {
  const { bucket, pass } = start();
  expect(bucket.waitMs()).toBe(0);
  bucket.take();
  expect(bucket.waitMs()).toBe(250);
  pass(249);
  expect(bucket.waitMs()).toBe(1);
  pass(1);
  expect(bucket.waitMs()).toBe(0);
});

it('saves up no more than two posts', () => {
  const { bucket, pass } = start();
  pass(HOUR);
  bucket.take();
  bucket.take();
  expect(bucket.waitMs()).toBe(250);
});

it('halves its rate when Slack refuses, once for one burst', () => {
  const { bucket, pass } = start();
  bucket.take();
  bucket.refused();
  bucket.refused();
  // Two posts a second: from an empty bucket the first comes after half a second.
  expect(bucket.waitMs()).toBe(500);
  pass(1_000);
  bucket.refused();
  expect(bucket.waitMs()).toBe(1_000);
});

it('never goes below its least rate', () => {
  const { bucket, pass } = start();
  for (let i = 0; i < 10; i++) {
    bucket.refused();
    pass(1_000);
  }
  bucket.refused();
  expect(bucket.waitMs()).toBe(4_000);
});

it('gains a little with every post that goes through, up to its most', () => {
  const { bucket } = start();
  for (let i = 0; i < 80; i++) bucket.faster();
  bucket.take();
  expect(bucket.waitMs()).toBe(125);
  bucket.faster();
  expect(bucket.waitMs()).toBe(125);
});

it('stays under a rate that was refused, for an hour', () => {
  const { bucket, pass } = start();
  bucket.refused();
  for (let i = 0; i < 200; i++) bucket.faster();
  pass(10_000);
  bucket.take();
  bucket.take();
  // Nine tenths of the refused 4 a second are 3.6: 278 ms apart.
  expect(bucket.waitMs()).toBe(278);
  pass(HOUR + 1);
  for (let i = 0; i < 200; i++) bucket.faster();
  bucket.take();
  bucket.take();
  expect(bucket.waitMs()).toBe(125);
});

it('regains its whole rate after trouble that was no refusal', () => {
  const { bucket, pass } = start();
  bucket.slower();
  for (let i = 0; i < 200; i++) bucket.faster();
  pass(10_000);
  bucket.take();
  bucket.take();
  expect(bucket.waitMs()).toBe(125);
});

it('waits out a pause', () => {
  const { bucket, pass } = start();
  bucket.pause(5_000);
  bucket.pause(2_000);
  expect(bucket.waitMs()).toBe(5_000);
  pass(5_000);
  expect(bucket.waitMs()).toBe(0);
});

describe.each([2, 3, 4, 5, 6, 7, 8])(
  'a Slack that takes %i a second, and as many at once after a rest',
  (limit) => {
    it('gets 5,000 posts in 1.1 times the least it takes, and refuses none after 500', () => {
      const { bucket, pass } = start();
      const posts = 5_000;
      let allowed = limit;
      let lastRefusal = 0;
      let sent = 0;
      let seconds = 0;
      while (sent < posts) {
        const wait = bucket.waitMs();
        pass(wait);
        seconds += wait / 1000;
        allowed = Math.min(limit, allowed + (wait / 1000) * limit);
        bucket.take();
        if (allowed >= 1) {
          allowed -= 1;
          sent++;
          bucket.faster();
        } else {
          lastRefusal = sent;
          bucket.refused();
        }
      }
      expect(lastRefusal).toBeLessThan(500);
      expect(seconds / ((posts - limit) / limit)).toBeLessThan(1.1);
    });
  },
);
