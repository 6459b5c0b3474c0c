import { shownBeside } from '../../kernel/shown-beside.ts';
import { formatDate, formatNumber } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { RubricSkill } from '../rubric.ts';
import type { FadedMean } from '../rules/fading.ts';
import { skillWords } from './skill-words.ts';

/** At 2 or lower is a gap: 2.04 is never shown as 2. */
const LOW = 2;
const STEP = 0.1;

/** A mean with one decimal where it has one. */
export function meanText(mean: Pick<FadedMean, 'sum' | 'weight'>, t: Translations): string {
  return pointsText(mean.sum / mean.weight, t);
}

/** The same of a number. */
export function pointsText(value: number, t: Translations): string {
  const shown = shownBeside(value, LOW, STEP);
  return formatNumber(shown, t.locale, 1);
}

/** A skill's name as mrkdwn. */
export const nameOf = (skill: Pick<RubricSkill, 'key' | 'text'>, t: Translations) =>
  escapeMrkdwn(skillWords(skill, t).name);

/** The three anchors as mrkdwn, a line each. */
export function anchorsOf(skill: Pick<RubricSkill, 'key' | 'text'>, t: Translations): string {
  const { low, middle, high } = skillWords(skill, t).anchors;
  return t.skills.anchors({ low: escapeMrkdwn(low), middle: escapeMrkdwn(middle), high: escapeMrkdwn(high) });
}

/** "Self 4 (12 Nov)": one view of a skill, with how many ratings and the last day. */
export const viewText = (who: string, mean: FadedMean, t: Translations) =>
  t.skills.view({ who, mean: meanText(mean, t), n: mean.n, last: formatDate(mean.last, t.locale) });
