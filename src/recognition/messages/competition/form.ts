import type { InputBlock, PlainTextInput, PlainTextOption } from '@slack/types';
import type { ModalViewDraft } from '../../../capability.ts';
import { shorten } from '../../../kernel/shorten.ts';
import { kpiHeading } from '../../../kpis/wording.ts';
import type { Translations } from '../../../locales/index.ts';
import { context, plain } from '../../../slack/blocks.ts';
import type { FormStart } from '../../actions/competition/form-start.ts';
import { EVERYBODY, FIELDS, roleValue, teamValue } from '../../competition-form.ts';
import { QUALITY_KEYS } from '../../rules/board/measure.ts';
import { LONGEST_NAME, LONGEST_PRIZE } from '../../rules/competition/competition.ts';
import { COMPETITION_FORM } from './ids.ts';

const LONGEST_OPTION = 75;
const MOST_OPTIONS = 100;

type Choice = { value: string; text: string };

/** The form for a competition: new, changed before it starts, or a copy with days of its own. */
export function competitionForm(start: FormStart, t: Translations): ModalViewDraft {
  const words = t.competitions;
  const { given } = start;
  const [first, second] = given?.counted ?? [];
  const kpis = start.kpis.map((kpi) => ({ value: kpi.key as string, text: kpiHeading(kpi, t.locale) }));
  const modes = (['percent', 'points'] as const).map((value) => ({ value, text: words.mode[value] }));
  const rules = (['each', 'split'] as const).map((value) => ({ value, text: words.ruleChoice[value] }));
  const qualities = QUALITY_KEYS.map((value) => ({ value, text: t.boards.quality[value] }));
  const typed = (value: number | null | undefined) => (value ? String(value) : '');
  return {
    type: 'modal',
    callback_id: COMPETITION_FORM,
    private_metadata: start.id,
    title: plain(words.formTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      input(
        FIELDS.name,
        words.fieldName,
        text(FIELDS.name, LONGEST_NAME, given?.name ?? '', words.exampleName),
      ),
      whoInput(start, t),
      channelInput(start, t),
      input(FIELDS.firstDay, words.fieldFirstDay, date(FIELDS.firstDay, start.firstDay)),
      input(FIELDS.lastDay, words.fieldLastDay, date(FIELDS.lastDay, start.lastDay)),
      input(FIELDS.mode, words.fieldMode, select(FIELDS.mode, modes, given?.mode ?? 'percent')),
      input(FIELDS.first, words.fieldFirst, select(FIELDS.first, kpis, first?.kpi ?? null)),
      optional(
        FIELDS.firstPoints,
        words.fieldFirstPoints,
        text(FIELDS.firstPoints, 10, typed(first?.points)),
        words.hintPoints,
      ),
      optional(FIELDS.second, words.fieldSecond, select(FIELDS.second, kpis, second?.kpi ?? null)),
      optional(
        FIELDS.secondPoints,
        words.fieldSecondPoints,
        text(FIELDS.secondPoints, 10, typed(second?.points)),
      ),
      optional(
        FIELDS.quality,
        words.fieldQuality,
        select(FIELDS.quality, qualities, given?.quality?.key ?? null),
        words.hintQuality,
      ),
      optional(FIELDS.bar, words.fieldBar, text(FIELDS.bar, 10, typed(given?.quality?.bar)), words.hintBar),
      optional(
        FIELDS.minimum,
        words.fieldMinimum,
        text(FIELDS.minimum, 10, typed(given?.minimum)),
        words.hintMinimum,
      ),
      optional(
        FIELDS.prize,
        words.fieldPrize,
        text(FIELDS.prize, LONGEST_PRIZE, given?.prize ?? '', words.examplePrize),
        words.hintPrize,
      ),
      input(FIELDS.prizeRule, words.fieldRule, select(FIELDS.prizeRule, rules, given?.prizeRule ?? 'each')),
      hiddenInput(t),
      context(words.formNote),
    ],
  };
}

function whoInput({ everybody, teams, roles, given }: FormStart, t: Translations): InputBlock {
  const choices = [
    ...(everybody ? [{ value: EVERYBODY, text: t.competitions.everybody }] : []),
    ...teams.map(({ id, name }) => ({ value: teamValue(id), text: name })),
    ...roles.map((role) => ({ value: roleValue(role), text: t.competitions.roleChoice({ role }) })),
  ];
  const all = options(choices);
  const chosen = given
    ? [
        ...(given.who.teamIds.length === 0 && given.who.roles.length === 0 ? [EVERYBODY] : []),
        ...given.who.teamIds.map(teamValue),
        ...given.who.roles.map(roleValue),
      ]
    : choices.slice(0, 1).map(({ value }) => value);
  const initial = all.filter(({ value }) => value !== undefined && chosen.includes(value));
  return input(FIELDS.who, t.competitions.fieldWho, {
    type: 'multi_static_select',
    action_id: FIELDS.who,
    options: all,
    ...(initial.length > 0 ? { initial_options: initial } : {}),
  });
}

function channelInput({ given, teams }: FormStart, t: Translations): InputBlock {
  const initial = given?.channelId ?? teams.find(({ channelId }) => channelId !== null)?.channelId;
  return input(FIELDS.channel, t.competitions.fieldChannel, {
    type: 'conversations_select',
    action_id: FIELDS.channel,
    filter: { include: ['public', 'private'], exclude_bot_users: true },
    ...(initial ? { initial_conversation: initial } : {}),
  });
}

function hiddenInput(t: Translations): InputBlock {
  const option: PlainTextOption = {
    value: 'hidden',
    text: plain(t.competitions.hiddenChoice),
    description: plain(t.competitions.hiddenHint),
  };
  const element = { type: 'checkboxes' as const, action_id: FIELDS.hidden, options: [option] };
  return { ...input(FIELDS.hidden, t.competitions.fieldHidden, element), optional: true };
}

function input(id: string, label: string, element: InputBlock['element'], hint?: string): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: plain(label),
    element,
    ...(hint ? { hint: plain(hint) } : {}),
  };
}

const optional = (...parts: Parameters<typeof input>): InputBlock => ({ ...input(...parts), optional: true });

const options = (choices: readonly Choice[]): PlainTextOption[] =>
  choices
    .slice(0, MOST_OPTIONS)
    .map(({ value, text: name }) => ({ value, text: plain(shorten(name, LONGEST_OPTION)) }));

function select(id: string, choices: readonly Choice[], chosen: string | null): InputBlock['element'] {
  const all = options(choices);
  const initial = all.find(({ value }) => value === chosen);
  return {
    type: 'static_select',
    action_id: id,
    options: all,
    ...(initial ? { initial_option: initial } : {}),
  };
}

const date = (id: string, initial: string): InputBlock['element'] => ({
  type: 'datepicker',
  action_id: id,
  initial_date: initial,
});

function text(id: string, longest: number, typed: string, example?: string): PlainTextInput {
  return {
    type: 'plain_text_input',
    action_id: id,
    max_length: longest,
    ...(example ? { placeholder: plain(example) } : {}),
    ...(typed ? { initial_value: typed } : {}),
  };
}
