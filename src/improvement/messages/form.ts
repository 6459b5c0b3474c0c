import type { InputBlock, PlainTextOption } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { daysBetween } from '../../kernel/date.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { keyOfGoal } from '../actions/goal-choices.ts';
import { DAYS_FIELD, type PlanStart } from '../actions/offer.ts';
import { LONGEST_COMMENT, LONGEST_PURPOSE, LONGEST_SUPPORT, MOST_SUPPORT, WEEKS } from '../rules/plan.ts';
import { PLAN_FORM } from './ids.ts';
import { plainGoalWords } from './terms.ts';

/** The fields of the form, under which refusals stand. */
export const FIELDS = {
  goal: 'goal',
  second: 'second',
  steps: 'steps',
  purpose: 'purpose',
  support: 'support',
  start: DAYS_FIELD,
  weeks: 'weeks',
  checks: 'checks',
  comment: 'comment',
} as const;

/** Until when a running plan may go on, in weeks since it began: with what it may be extended by. */
const LONGER = [14, 16, 18] as const;

/** The form for a plan, or for a change of one; what it says so far stands in it. */
export function planForm(
  { id, person, choices, view }: PlanStart,
  today: string,
  t: Translations,
): ModalViewDraft {
  const words = t.improvement;
  const terms = view?.versions.at(-1) ?? null;
  const base = terms?.version ?? 0;
  const options = choices.map(({ key, goal, known }) => option(plainGoalWords(goal, known, t), key));
  const optionOf = (nth: number) => {
    const goal = terms?.goals[nth];
    return goal ? options.find(({ value }) => value === keyOfGoal(goal)) : undefined;
  };
  const isRunning = view?.plan.state === 'running';
  const weeks = [...WEEKS, ...(isRunning ? LONGER : [])].map((count) =>
    option(words.weeks({ count }), String(count)),
  );
  const checks = ([7, 14] as const).map((days) => option(words.every[days], String(days)));
  const long = terms ? String(daysBetween(terms.start, terms.end) / 7) : '8';
  const visible = view
    ? words.formChange({ name: escapeMrkdwn(view.part === 'person' ? view.manager.name : person.name) })
    : words.formVisible({ name: escapeMrkdwn(person.name) });
  return {
    type: 'modal',
    callback_id: PLAN_FORM,
    private_metadata: `${id} ${person.id} ${base}`,
    title: plain(words.title),
    submit: plain(view ? words.suggest : words.offer),
    close: plain(t.common.cancel),
    blocks: [
      section(visible),
      select(FIELDS.goal, words.formGoal, options, optionOf(0) ?? options[0]),
      ...(options.length > 1
        ? [{ ...select(FIELDS.second, words.formSecond, options, optionOf(1)), optional: true }]
        : []),
      text(FIELDS.steps, words.formSteps, words.formStepsHint, {
        value: terms?.goals[0]?.steps.join(' ') ?? '80 90 100',
        most: 60,
      }),
      text(FIELDS.purpose, words.formPurpose, words.formPurposeHint, {
        ...{ value: terms?.purpose ?? '', most: LONGEST_PURPOSE, isLong: true },
      }),
      {
        ...text(FIELDS.support, words.formSupport, words.formSupportHint({ most: MOST_SUPPORT }), {
          value: terms?.support.join('\n') ?? '',
          most: MOST_SUPPORT * (LONGEST_SUPPORT + 1),
          isLong: true,
        }),
        optional: true,
      },
      ...(isRunning
        ? []
        : [day(FIELDS.start, words.formStart, terms && terms.start > today ? terms.start : today)]),
      select(FIELDS.weeks, words.formWeeks, weeks, weeks.find(({ value }) => value === long) ?? weeks[3]),
      select(
        FIELDS.checks,
        words.formChecks,
        checks,
        checks.find(({ value }) => value === String(terms?.everyDays ?? 7)),
      ),
      ...(view
        ? [
            {
              ...text(FIELDS.comment, words.formComment, words.formCommentHint, {
                value: '',
                most: LONGEST_COMMENT,
                isLong: true,
              }),
              optional: true,
            },
          ]
        : []),
      context(words.formNote),
    ],
  };
}

const option = (label: string, value: string): PlainTextOption => ({
  text: plain(label.slice(0, 75)),
  value,
});

function select(
  id: string,
  label: string,
  options: PlainTextOption[],
  initial: PlainTextOption | undefined,
): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: plain(label),
    element: {
      type: 'static_select',
      action_id: id,
      options,
      ...(initial ? { initial_option: initial } : {}),
    },
  };
}

function day(id: string, label: string, initial: string): InputBlock {
  const element = { type: 'datepicker', action_id: id, initial_date: initial } as const;
  return { type: 'input', block_id: id, label: plain(label), element };
}

function text(
  id: string,
  label: string,
  hint: string,
  { value, most, isLong = false }: { value: string; most: number; isLong?: boolean },
): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: plain(label),
    hint: plain(hint),
    element: {
      type: 'plain_text_input',
      action_id: id,
      multiline: isLong,
      max_length: most,
      ...(value ? { initial_value: value } : {}),
    },
  };
}
