import type { InputBlock, PlainTextOption } from '@slack/types';
import type { ModalViewDraft } from '../../../capability.ts';
import { kpiHeading } from '../../../kpis/wording.ts';
import type { Translations } from '../../../locales/index.ts';
import { context, plain } from '../../../slack/blocks.ts';
import { boxesField, dayField, field, menuField, option, textField } from '../../../slack/inputs.ts';
import type { FormStart } from '../../actions/competition/form-start.ts';
import { EVERYBODY, FIELDS, roleValue, teamValue } from '../../competition-form.ts';
import { QUALITY_KEYS } from '../../rules/board/measure.ts';
import { LONGEST_NAME, LONGEST_PRIZE } from '../../rules/competition/competition.ts';
import { COMPETITION_FORM } from './ids.ts';

const MOST_OPTIONS = 100;

/** The form for a competition: new, changed before it starts, or a copy with days of its own. */
export function competitionForm(start: FormStart, t: Translations): ModalViewDraft {
  const words = t.competitions;
  const { given } = start;
  const [first, second] = given?.counted ?? [];
  const kpis = start.kpis.slice(0, MOST_OPTIONS).map((kpi) => option(kpi.key, kpiHeading(kpi, t.locale)));
  const modes = (['percent', 'points'] as const).map((mode) => option(mode, words.mode[mode]));
  const rules = (['each', 'split'] as const).map((rule) => option(rule, words.ruleChoice[rule]));
  const qualities = QUALITY_KEYS.map((key) => option(key, t.boards.quality[key]));
  return {
    type: 'modal',
    callback_id: COMPETITION_FORM,
    private_metadata: start.id,
    title: plain(words.formTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      textField(FIELDS.name, words.fieldName, {
        longest: LONGEST_NAME,
        value: given?.name,
        example: words.exampleName,
      }),
      whoInput(start, t),
      channelInput(start, t),
      dayField(FIELDS.firstDay, words.fieldFirstDay, start.firstDay),
      dayField(FIELDS.lastDay, words.fieldLastDay, start.lastDay),
      menuField(FIELDS.mode, words.fieldMode, modes, { chosen: given?.mode ?? 'percent' }),
      menuField(FIELDS.first, words.fieldFirst, kpis, { chosen: first?.kpi }),
      numberField(FIELDS.firstPoints, words.fieldFirstPoints, first?.points, words.hintPoints),
      menuField(FIELDS.second, words.fieldSecond, kpis, { chosen: second?.kpi, optional: true }),
      numberField(FIELDS.secondPoints, words.fieldSecondPoints, second?.points),
      menuField(FIELDS.quality, words.fieldQuality, qualities, {
        hint: words.hintQuality,
        chosen: given?.quality?.key,
        optional: true,
      }),
      numberField(FIELDS.bar, words.fieldBar, given?.quality?.bar, words.hintBar),
      numberField(FIELDS.minimum, words.fieldMinimum, given?.minimum, words.hintMinimum),
      textField(FIELDS.prize, words.fieldPrize, {
        hint: words.hintPrize,
        longest: LONGEST_PRIZE,
        value: given?.prize,
        example: words.examplePrize,
        optional: true,
      }),
      menuField(FIELDS.prizeRule, words.fieldRule, rules, { chosen: given?.prizeRule ?? 'each' }),
      hiddenInput(t),
      context(words.formNote),
    ],
  };
}

function whoInput({ everybody, teams, roles, given }: FormStart, t: Translations): InputBlock {
  const choices = [
    ...(everybody ? [option(EVERYBODY, t.competitions.everybody)] : []),
    ...teams.map(({ id, name }) => option(teamValue(id), name)),
    ...roles.map((role) => option(roleValue(role), t.competitions.roleChoice({ role }))),
  ].slice(0, MOST_OPTIONS);
  const chosen = given
    ? [
        ...(given.who.teamIds.length === 0 && given.who.roles.length === 0 ? [EVERYBODY] : []),
        ...given.who.teamIds.map(teamValue),
        ...given.who.roles.map(roleValue),
      ]
    : choices.slice(0, 1).map(({ value }) => value);
  const initial = choices.filter(({ value }) => value !== undefined && chosen.includes(value));
  return field(FIELDS.who, t.competitions.fieldWho, {
    type: 'multi_static_select',
    action_id: FIELDS.who,
    options: choices,
    ...(initial.length > 0 ? { initial_options: initial } : {}),
  });
}

function channelInput({ given, teams }: FormStart, t: Translations): InputBlock {
  const initial = given?.channelId ?? teams.find(({ channelId }) => channelId !== null)?.channelId;
  return field(FIELDS.channel, t.competitions.fieldChannel, {
    type: 'conversations_select',
    action_id: FIELDS.channel,
    filter: { include: ['public', 'private'], exclude_bot_users: true },
    ...(initial ? { initial_conversation: initial } : {}),
  });
}

function hiddenInput(t: Translations): InputBlock {
  const hidden: PlainTextOption = {
    ...option('hidden', t.competitions.hiddenChoice),
    description: plain(t.competitions.hiddenHint),
  };
  return boxesField(FIELDS.hidden, t.competitions.fieldHidden, [hidden], { optional: true });
}

function numberField(id: string, label: string, value: number | null | undefined, hint?: string): InputBlock {
  return textField(id, label, { hint, longest: 10, value: value ? String(value) : null, optional: true });
}
