import { describe, expect, it } from 'vitest';
import { translate } from '../../src/locales/index.ts';
import { LONGEST_ANCHOR, LONGEST_NAME } from '../../src/skills/messages/rubric-forms.ts';
import { skillWords } from '../../src/skills/messages/skill-words.ts';
import type { Rubric, RubricSkill } from '../../src/skills/rubric.ts';
import { STANDARD_SKILLS } from '../../src/skills/rules/standard-skills.ts';
import {
  isSameRubric,
  rubricOfVersion,
  rubricOn,
  rubricProblem,
  STANDARD_RUBRIC,
  skillsEver,
} from '../../src/skills/rules/versions.ts';

const ours = (key: string, weight: number): RubricSkill => ({ key, weight, text: null });
const own: RubricSkill = {
  key: 'own_1',
  weight: 30,
  text: { name: 'Writing', anchors: { low: 'a', middle: 'b', high: 'c' } },
};
const FIRST: Rubric = { version: 1, validFrom: '2026-03-01', skills: [ours('discovery', 70), own] };
const SECOND: Rubric = { version: 2, validFrom: '2026-06-01', skills: [ours('closing', 100)] };
const VERSIONS = [FIRST, SECOND];

describe('the rubric of a day', () => {
  it.each([
    ['2026-02-28', 0],
    ['2026-03-01', 1],
    ['2026-05-31', 1],
    ['2026-06-01', 2],
    ['2027-01-01', 2],
  ])('%s: version %i', (date, version) => expect(rubricOn(VERSIONS, date).version).toBe(version));

  it('is the last word of a day on which there were several', () => {
    const third = { ...SECOND, version: 3, skills: [ours('product', 100)] };
    expect(rubricOn([third, ...VERSIONS], '2026-06-01')).toBe(third);
  });

  it('is found by its number, ours too', () => {
    expect(rubricOfVersion(VERSIONS, 1)).toBe(FIRST);
    expect(rubricOfVersion([], 0)).toBe(STANDARD_RUBRIC);
    expect(rubricOfVersion(VERSIONS, 9)).toBeNull();
  });

  it('knows what ended, as it was last, behind what counts', () => {
    expect(skillsEver(VERSIONS, SECOND).map(({ key }) => key)).toEqual([
      'closing',
      'discovery',
      'own_1',
      'qualification',
      'objections',
      'negotiation',
      'product',
    ]);
    const renamed = { ...own, text: { ...own.text, name: 'Writing well' } } as RubricSkill;
    const later = { ...SECOND, version: 3, skills: [renamed] };
    expect(skillsEver([...VERSIONS, later], later)[0]).toBe(renamed);
  });
});

describe('a rubric', () => {
  const eleven = Array.from({ length: 11 }, (_each, place) => ours(`own_${place}`, 9));
  it.each([
    ['of our six', STANDARD_RUBRIC.skills, null],
    ['of one skill', [ours('closing', 100)], null],
    ['without skills', [], 'none'],
    ['of eleven', eleven, 'too_many'],
    ['that has a skill twice', [ours('a', 50), ours('a', 50)], 'twice'],
    ['with half a percent', [ours('a', 99.5), ours('b', 0.5)], 'not_whole'],
    ['with a weight of nothing', [ours('a', 100), ours('b', 0)], 'not_whole'],
    ['of 99 in all', [ours('a', 50), ours('b', 49)], 'not_100'],
  ] as const)('%s: %s', (_case, skills, problem) => expect(rubricProblem(skills)).toBe(problem));

  it('says the same when weights and words do', () => {
    expect(isSameRubric(FIRST.skills, structuredClone([...FIRST.skills]))).toBe(true);
    expect(isSameRubric(FIRST.skills, SECOND.skills)).toBe(false);
    expect(isSameRubric([own], [{ ...own, text: { ...own.text, name: 'Other' } } as RubricSkill])).toBe(
      false,
    );
    expect(isSameRubric([own], [{ ...own, weight: 31 }])).toBe(false);
  });
});

describe('our six skills', () => {
  const words = (['en', 'tr'] as const).flatMap((locale) =>
    STANDARD_SKILLS.map((key) => ({ locale, key, ...skillWords({ key, text: null }, translate(locale)) })),
  );

  it('say in both languages what one sees, short enough for a form and different at every step', () => {
    for (const { name, anchors } of words) {
      const steps = Object.values(anchors);
      expect(new Set(steps).size).toBe(3);
      for (const step of steps) expect(step.length).toBeGreaterThan(20);
      for (const step of steps) expect(step.length).toBeLessThanOrEqual(LONGEST_ANCHOR);
      expect(name.length).toBeLessThanOrEqual(LONGEST_NAME);
    }
    expect(new Set(words.map(({ name }) => name)).size).toBe(12);
  });

  it('judge nobody’s character', () => {
    const traits =
      /lazy|careless|attitude|unprofessional|always|never|tembel|dikkatsiz|umursamaz|her zaman|asla/i;
    for (const { anchors } of words) expect(Object.values(anchors).join(' ')).not.toMatch(traits);
  });
});
