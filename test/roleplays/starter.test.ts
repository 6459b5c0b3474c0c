import { describe, expect, it } from 'vitest';
import { translate } from '../../src/locales/index.ts';
import { buyerView, sellerBlocks } from '../../src/roleplays/messages/sheets.ts';
import { scenarioOf, scenariosOf } from '../../src/roleplays/starter/index.ts';
import { STANDARD_SKILLS } from '../../src/skills/rules/standard-skills.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { plainText } from '../support/plain-text.ts';

const LANGUAGES = ['en', 'tr'] as const;

describe('what there is to practise', () => {
  it('is eight talks in each language, of the same keys and skills, each once', () => {
    const bones = (language: 'en' | 'tr') => scenariosOf(language).map(({ key, skills }) => [key, skills]);
    expect(bones('tr')).toEqual(bones('en'));
    expect(new Set(scenariosOf('en').map(({ key }) => key)).size).toBe(8);
  });

  it('scores two to four skills of the rubric, each of the six somewhere', () => {
    const used = scenariosOf('en').flatMap(({ skills }) => skills);
    expect([...new Set(used)].toSorted()).toEqual([...STANDARD_SKILLS].toSorted());
    for (const { skills } of scenariosOf('en')) {
      expect(skills.length).toBeGreaterThanOrEqual(2);
      expect(skills.length).toBeLessThanOrEqual(4);
    }
  });

  it.each(LANGUAGES)('holds a persona, a goal, a hidden objection, facts and a success in %s', (language) => {
    for (const { title, buyer, situation, known, goal, success, secret } of scenariosOf(language)) {
      expect(title.length, title).toBeLessThanOrEqual(60);
      for (const text of [...Object.values(buyer), situation, goal, success, secret.objection, secret.play]) {
        expect(text.trim().length, title).toBeGreaterThan(3);
      }
      expect(known.length, title).toBeGreaterThanOrEqual(3);
      expect(secret.facts.length, title).toBeGreaterThanOrEqual(3);
      // Nothing here is meant as Slack's formatting.
      expect(JSON.stringify({ buyer, situation, known, goal, success, secret }), title).not.toMatch(
        /[*_~<>&`]/,
      );
    }
  });

  it.each(LANGUAGES)('shows the seller nothing of what only the buyer knows, in %s', (language) => {
    const t = translate(language);
    for (const scenario of scenariosOf(language)) {
      const seller = plainText({ blocks: sellerBlocks(scenario, t) });
      const { objection, facts, play } = scenario.secret;
      for (const hidden of [objection, play, ...facts]) expect(seller).not.toContain(hidden);
      for (const shown of [scenario.goal, scenario.success, scenario.situation])
        expect(seller).toContain(shown);
      expect(seller).toContain('10');
      // What is scored is said before anybody plays.
      expect(seller).toMatch(language === 'en' ? /Scored: [A-Z]/ : /Puanlanan: \p{Lu}/u);
    }
  });

  it.each(LANGUAGES)('fits into Slack in %s', (language) => {
    for (const scenario of scenariosOf(language)) {
      const sheet = { roleplay: { id: 'r' }, scenario, rep: { name: 'Ana Silva' } } as never;
      const view = buyerView(sheet, true, translate(language));
      assertSlackLimits(view);
      expect(plainText(view)).toContain(scenario.secret.objection);
    }
  });

  it('is not there under a key of another release', () => {
    expect(scenarioOf('unheard-of', 'en')).toBeUndefined();
  });
});
