import { describe, expect, it } from 'vitest';
import { findGaps, findOwnGaps, gapActedOn } from '../../src/courses/actions/find-gaps.ts';
import { endCourse } from '../../src/courses/actions/keep.ts';
import { takeCourse } from '../../src/courses/actions/take.ts';
import { gapWords } from '../../src/courses/messages/gap-words.ts';
import { courseNudges, managerNudges } from '../../src/courses/nudges.ts';
import { offerFor } from '../../src/courses/rules/gap.ts';
import { translate } from '../../src/locales/index.ts';
import { type Person, personById } from '../../src/people/index.ts';
import { giveRatings } from '../../src/skills/actions/give-ratings.ts';
import { type OpenFresh, onBothDatabases } from '../support/databases.ts';
import { courseCompany } from './course-company.ts';

/** Mert rated Ada's discovery with 2 twice; what he said is open to her from 14 December on. */
async function withGap(open: OpenFresh) {
  const company = await courseCompany(open);
  const { acme, as, ada, mert } = company;
  for (const day of ['2026-11-23', '2026-11-24']) {
    company.moveTo(day);
    const ratings = [{ skillKey: 'discovery', points: 2 as const, evidence: 'Seen on Tuesday' }];
    await giveRatings(acme.context, await as(mert), { personId: ada, version: 0, ratings });
  }
  company.moveTo('2026-12-14');
  const known = async (id: string): Promise<Person> => {
    const person = await personById(acme.db, acme.workspace.id, id, '2026-12-14');
    if (!person) throw new Error('Nobody');
    return person;
  };
  const now = () => acme.context.clock.now();
  const own = async (today = '2026-12-14') => {
    const people = [{ person: await known(ada), today, liveOn: '2026-11-01' }];
    return findOwnGaps(acme.context, { workspaceId: acme.workspace.id, people, now: now() });
  };
  const led = async (managerId = mert, recipientId = managerId) => {
    const people = [{ person: await known(ada), liveOn: '2026-11-01' }];
    const manager = await known(managerId);
    const asked = { workspaceId: acme.workspace.id, manager, recipientId, people, now: now() };
    return findGaps(acme.context, asked);
  };
  return { ...company, own, led };
}

const NUMBERS = { skill: 'discovery', ownName: null, gap: 'low', level: 200, ratings: 2, expected: null };

onBothDatabases('a gap in a skill', (open) => {
  it('is told to the person and to who leads them directly, with what fits it, and to nobody else', async () => {
    const { course, own, led, ada, can, bora } = await withGap(open);
    expect((await own()).map(({ numbers }) => numbers)).toEqual([
      { ...NUMBERS, courseId: null, scenario: expect.any(String) },
    ]);
    const { id } = await course();
    const numbers = { ...NUMBERS, courseId: id, scenario: expect.any(String) };
    expect(await own()).toEqual([{ personId: ada, about: 'skill:discovery', severity: 300, numbers }]);
    expect(await led()).toEqual([{ subjectId: ada, severity: 300, numbers }]);
    // Whoever stands in for Mert, and whoever is above him.
    expect(await led(undefined, can)).toEqual([]);
    expect(await led(bora)).toEqual([]);
  });

  it('rests while its person is at a course for it, and for four weeks after one', async () => {
    const { acme, as, course, own, led, ada, moveTo } = await withGap(open);
    const { id } = await course();
    const asked = {
      ...{ workspaceId: acme.workspace.id, personId: ada, about: 'skill:discovery' },
      ...{ from: new Date('2026-12-13T09:00:00Z'), until: new Date('2026-12-17T09:00:00Z') },
    };
    expect(await gapActedOn(acme.context, asked)).toBe(false);
    await takeCourse(acme.context, await as(ada), id);
    expect(await gapActedOn(acme.context, asked)).toBe(true);
    moveTo('2026-12-21');
    expect([await own('2026-12-21'), await led()]).toEqual([[], []]);
  });

  it('is told without a course that nobody is given any more', async () => {
    const { acme, as, course, own, mert } = await withGap(open);
    const { id } = await course();
    await endCourse(acme.context, await as(mert), id);
    expect((await own()).map(({ numbers }) => numbers.courseId)).toEqual([null]);
  });
});

describe('what there is for a gap', () => {
  const course = (id: string, more: { skill?: string; isEnded?: boolean } = {}) => ({
    ...{ id, name: id, link: 'https://x.example', skill: 'discovery', minutes: null, workingDays: null },
    ...{ certificate: null, isEnded: false, ...more },
  });
  const taken = (courseId: string, state: 'open' | 'done' | 'waived', settledOn: string | null = null) => ({
    ...{ courseId, state, assignedOn: '2026-10-01', settledOn, expiredOn: null },
  });
  // On Monday 14 December 2026; 28 days before is 16 November.
  it.each([
    ['the first that runs and is new to them', [], [], { courseId: 'a' }],
    ['the next when they did the first long ago', [], [taken('a', 'done', '2026-11-16')], { courseId: 'b' }],
    ['nothing yet when they did one lately', [], [taken('a', 'done', '2026-11-17')], null],
    ['nothing while they are at one', [], [taken('b', 'open')], null],
    ['one that was waived', [], [taken('a', 'waived', '2026-12-10')], { courseId: 'a' }],
    ['none that ended', ['a', 'b'], [], { courseId: null }],
  ])('is %s', (_, ended, given, expected) => {
    const courses = [
      ...['a', 'b'].map((id) => course(id, { isEnded: (ended as string[]).includes(id) })),
      course('c', { skill: 'closing' }),
    ];
    expect(offerFor('discovery', courses, given, '2026-12-14')).toEqual(expected);
  });
});

describe('a reminder of a gap', () => {
  const low = { ...NUMBERS, gap: 'low' as const, courseId: 'course', scenario: 'vague_cfo' };
  const below = {
    ...low,
    gap: 'below_expected' as const,
    level: 260,
    expected: 4,
    ownName: '<Mapping> & more',
  };

  it('reads well in both languages, with what a company calls its own skill', () => {
    const why = (numbers: typeof low | typeof below, locale: 'en' | 'tr') =>
      gapWords(numbers, 'own', translate(locale)).why;
    expect(why(low, 'en')).toBe('Discovery is at 2 of 5, by 2 ratings.');
    expect(why(below, 'en')).toBe('&lt;Mapping&gt; &amp; more is at 2.6 of 5, by 2 ratings; 4 is expected.');
    expect(why(below, 'tr')).toBe('&lt;Mapping&gt; &amp; more: 2 puana göre 5 üzerinden 2,6; beklenen 4.');
  });

  it('has the button that gives the course, and without one the talk to practise', () => {
    const t = translate('en');
    const [manager] = managerNudges;
    const own = courseNudges.find(({ key }) => key === 'own_skill_gap');
    const withCourse = { subjectId: 'ada', numbers: low };
    const without = { subjectId: 'ada', numbers: { ...low, courseId: null } };
    expect(manager?.button?.(withCourse, t)).toEqual({
      ...{ id: 'courses.assign_for.v1', text: 'Assign', value: 'ada course' },
    });
    expect(manager?.button?.(without, t)).toBeNull();
    expect(own?.button?.({ about: '', ...withCourse }, t)?.id).toBe('courses.take.v1');
    expect(own?.button?.({ about: '', ...without }, t)).toEqual({
      ...{ id: 'roleplays.practise.v1', text: 'Practise', value: 'vague_cfo' },
    });
  });
});
