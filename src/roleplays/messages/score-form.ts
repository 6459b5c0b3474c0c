import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { POINTS, type RubricSkill, skillWords } from '../../skills/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { menuField, option, textField } from '../../slack/inputs.ts';
import { lineField, pointsField } from '../actions/score.ts';
import type { SkillScore } from '../rules/result.ts';
import { LONGEST_LINE } from '../rules/roleplay.ts';
import { ids } from './ids.ts';

/** What is scored, of whom. */
export type ScoreForm = {
  id: string;
  title: string;
  repName: string;
  skills: readonly RubricSkill[];
  /** What was given before, when it is corrected. */
  before?: readonly SkillScore[];
};

/** Points by skill with what is seen at 1, 3 and 5, and a line for each. */
export function scoreForm(
  { id, title, repName, skills, before }: ScoreForm,
  t: Translations,
): ModalViewDraft {
  const words = t.roleplays;
  const name = escapeMrkdwn(repName);
  return {
    type: 'modal',
    callback_id: before ? ids.correctForm : ids.scoreForm,
    private_metadata: id,
    title: plain(words.scoreTitle),
    submit: plain(before ? t.common.save : words.send),
    close: plain(t.common.cancel),
    blocks: [
      section((before ? words.correctIntro : words.scoreIntro)({ title: escapeMrkdwn(title), name })),
      ...skills.flatMap((skill) => {
        const { name: skillName, anchors } = skillWords(skill, t);
        const given = before?.find((each) => each.skill === skill.key);
        const seen = { one: anchors.low, three: anchors.middle, five: anchors.high };
        const options = POINTS.toReversed().map((points) => option(String(points), t.calls.points[points]));
        return [
          menuField(pointsField(skill.key), skillName, options, {
            hint: t.calls.anchors(seen),
            placeholder: t.calls.choosePoints,
            chosen: given ? String(given.points) : null,
          }),
          textField(lineField(skill.key), words.lineLabel({ skill: skillName }), {
            example: words.lineExample,
            value: given?.line ?? '',
            longest: LONGEST_LINE,
          }),
        ];
      }),
      context(before ? words.correctVisible({ name }) : words.scoreVisible({ name })),
    ],
  };
}
