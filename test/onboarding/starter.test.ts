import { describe, expect, it } from 'vitest';
import { phaseOf, problemOf } from '../../src/onboarding/rules/task.ts';
import { STARTERS, starterTasks } from '../../src/onboarding/starter/index.ts';

const LOCALES = ['en', 'tr'] as const;

describe.each(STARTERS.flatMap((starter) => LOCALES.map((locale) => ({ starter, locale }))))(
  'ours for a $starter, in $locale',
  ({ starter, locale }) => {
    const tasks = starterTasks(starter, locale);

    it('has at least thirty tasks, each with a day, why, and how one sees that it is done', () => {
      expect(tasks.length).toBeGreaterThanOrEqual(30);
      for (const task of tasks) {
        expect(problemOf(task), task.key).toBeNull();
        expect(task.why, task.key).not.toBe('');
        for (const text of [task.title, task.why, task.doneWhen]) {
          expect(text, task.key).toBe(text.trim());
          expect(text, task.key).not.toMatch(/\.$|\n/);
        }
      }
    });

    it('goes through the days in order, in each third with enough to do', () => {
      const days = tasks.map(({ day }) => day);
      expect(days).toEqual(days.toSorted((a, b) => a - b));
      const counts = Map.groupBy(tasks, ({ day }) => phaseOf(day));
      expect(counts.get('before')?.length).toBe(4);
      expect(counts.get('learn')?.length).toBeGreaterThanOrEqual(12);
      expect(counts.get('help')?.length).toBeGreaterThanOrEqual(7);
      expect(counts.get('own')?.length).toBeGreaterThanOrEqual(6);
      expect(Math.max(...days)).toBe(64);
    });

    it('has something for each of the three, and a gate in every third', () => {
      expect(new Set(tasks.map(({ role }) => role)).size).toBe(3);
      const gates = tasks.filter(({ isGate }) => isGate).map(({ day }) => phaseOf(day));
      expect(new Set(gates)).toEqual(new Set(['learn', 'help', 'own']));
    });

    it('says nothing twice', () => {
      for (const field of ['key', 'title', 'why', 'doneWhen'] as const) {
        const repeated = tasks.map((task) => task[field]).filter((text, at, all) => all.indexOf(text) !== at);
        expect(repeated, field).toEqual([]);
      }
    });

    it('puts at most three things on one day', () => {
      const perDay = Map.groupBy(tasks, ({ day }) => day);
      for (const [day, of] of perDay) expect(of.length, `day ${day}`).toBeLessThanOrEqual(3);
    });
  },
);

it('is the same in both languages but for its words', () => {
  const withoutWords = (starter: (typeof STARTERS)[number], locale: 'en' | 'tr') =>
    starterTasks(starter, locale).map(({ key, day, role, isGate, link }) => ({
      key,
      day,
      role,
      isGate,
      link,
    }));
  for (const starter of STARTERS) expect(withoutWords(starter, 'tr')).toEqual(withoutWords(starter, 'en'));
});

it('teaches an SDR the ideal customer, research, messages, role-plays and reviews of calls', () => {
  const keys = starterTasks('sdr', 'en').map(({ key }) => key);
  for (const key of ['ideal_customer', 'research', 'first_messages', 'opening_role_play', 'call_review']) {
    expect(keys).toContain(key);
  }
  const reviews = starterTasks('sdr', 'en').filter(
    ({ key }) => key.endsWith('_review') && key !== 'message_review',
  );
  expect(reviews.map(({ day }) => day)).toEqual([29, 39, 50]);
});

it.each([
  [-3, 'before'],
  [1, 'learn'],
  [21, 'learn'],
  [22, 'help'],
  [42, 'help'],
  [43, 'own'],
  [64, 'own'],
] as const)('working day %i lies in %s', (day, phase) => {
  expect(phaseOf(day)).toBe(phase);
});
