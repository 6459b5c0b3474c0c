import type { ModalViewDraft } from '../../capability.ts';
import { daysBetween } from '../../kernel/date.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { dayField, menuField, option, textField } from '../../slack/inputs.ts';
import { keyOfGoal } from '../actions/goal-choices.ts';
import { DAYS_FIELD, type PlanStart, termsToChange } from '../actions/offer.ts';
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
  const terms = view && termsToChange(view);
  const base = view?.versions.at(-1)?.version ?? 0;
  const options = choices.map(({ key, goal, known }) => option(key, plainGoalWords(goal, known, t)));
  const keyOf = (nth: number) => {
    const goal = terms?.goals[nth];
    return goal && keyOfGoal(goal);
  };
  const isRunning = view?.plan.state === 'running';
  const weeks = [...WEEKS, ...(isRunning ? LONGER : [])].map((count) =>
    option(String(count), words.weeks({ count })),
  );
  const checks = ([7, 14] as const).map((days) => option(String(days), words.every[days]));
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
      menuField(FIELDS.goal, words.formGoal, options, { chosen: keyOf(0), orFirst: true }),
      ...(options.length > 1
        ? [menuField(FIELDS.second, words.formSecond, options, { chosen: keyOf(1), optional: true })]
        : []),
      textField(FIELDS.steps, words.formSteps, {
        hint: words.formStepsHint,
        longest: 60,
        value: terms?.goals[0]?.steps.join(' ') ?? '80 90 100',
      }),
      textField(FIELDS.purpose, words.formPurpose, {
        hint: words.formPurposeHint,
        longest: LONGEST_PURPOSE,
        value: terms?.purpose,
        isLong: true,
      }),
      textField(FIELDS.support, words.formSupport, {
        hint: words.formSupportHint({ most: MOST_SUPPORT }),
        longest: MOST_SUPPORT * (LONGEST_SUPPORT + 1),
        value: terms?.support.join('\n'),
        isLong: true,
        optional: true,
      }),
      ...(isRunning
        ? []
        : [dayField(FIELDS.start, words.formStart, terms && terms.start > today ? terms.start : today)]),
      menuField(FIELDS.weeks, words.formWeeks, weeks, {
        chosen: (weeks.find(({ value }) => value === long) ?? weeks[3])?.value,
      }),
      menuField(FIELDS.checks, words.formChecks, checks, { chosen: String(terms?.everyDays ?? 7) }),
      ...(view
        ? [
            textField(FIELDS.comment, words.formComment, {
              hint: words.formCommentHint,
              longest: LONGEST_COMMENT,
              isLong: true,
              optional: true,
            }),
          ]
        : []),
      context(words.formNote),
    ],
  };
}
