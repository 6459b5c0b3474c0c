/**
 * What other capabilities may call: the rubric with its words, rating a skill in the transaction of a call review or a
 * role-play, and what is known of somebody's skills. What was rated is private to the person and who leads them directly
 * now; whoever shows it asks for that first.
 */
export {
  type CurrentSkills,
  currentSkills,
  rubricAt,
  skillGaps,
  skillGapsOfMany,
} from './actions/current-skills.ts';
export { LONGEST_EVIDENCE, rateSkill, takeBackRatings } from './actions/rate-skill.ts';
export { reportsVisibleSince, visibleSince } from './actions/visible-since.ts';
export { pointsText } from './messages/shown.ts';
export { skillWords } from './messages/skill-words.ts';
export { isPoints, type NewRating, POINTS, type Points, type Rating, type RatingSource } from './rating.ts';
export type { Rubric, RubricSkill, SkillText } from './rubric.ts';
export { toDiscuss } from './rules/calibration.ts';
export { type FadedMean, fadedMean } from './rules/fading.ts';
export type { Overall, SkillGap, SkillLevel } from './rules/levels.ts';
