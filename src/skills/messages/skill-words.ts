import type { Translations } from '../../locales/index.ts';
import type { RubricSkill, SkillText } from '../rubric.ts';
import { isStandardSkill } from '../rules/standard-skills.ts';

/** A skill's name and anchors: as an admin typed them, else ours in the reader's language. Not escaped. */
export function skillWords({ key, text }: Pick<RubricSkill, 'key' | 'text'>, t: Translations): SkillText {
  if (text) return text;
  if (!isStandardSkill(key)) throw new RangeError(`The skill ${key} has no words`);
  return t.skillAnchors[key];
}
