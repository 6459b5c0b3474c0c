import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { GoalCheck } from '../actions/check-goal.ts';
import { isWarning } from '../rules/smart.ts';
import type { Target } from '../rules/targets/types.ts';
import { numberWords, periodWords } from './contract/words.ts';
import { reasonInput, targetInput } from './goal-inputs.ts';
import { smartLine } from './smart-lines.ts';

/** The callback id of what stands between the form and a goal that warns; its private_metadata is the goal asked for. */
export const GOAL_CHECK = 'goals.check.v1';

/** The goal as it was typed: nothing is stored yet. */
export type GoalTyped = {
  /** For whom, by name. */
  who: string;
  aim: Target;
  repeats: boolean;
  /** As they stand in the form. */
  typed: { target: string; reason: string };
  metadata: string;
  /** In which to say what it is part of. */
  fields: readonly KnownBlock[];
};

/** What warns or fails, a line each, with the number and the reason to think about once more. */
export function smartView(goal: GoalTyped, check: GoalCheck, t: Translations): ModalViewDraft {
  const { who, aim, repeats, typed, metadata, fields } = goal;
  const number = numberWords(check.kpi, { ...aim, currency: check.currency }, t);
  const when = periodWords(check.period, repeats, t);
  const warnings = check.findings.filter(isWarning);
  // That a goal is part of nothing says nothing against its number.
  const isOdd = warnings.some((finding) => finding.check !== 'relevant');
  return {
    type: 'modal',
    callback_id: GOAL_CHECK,
    private_metadata: metadata,
    title: plain(t.smart.title),
    submit: plain(t.smart.submit),
    close: plain(t.common.cancel),
    blocks: [
      section(t.smart.lead({ who: `*${escapeMrkdwn(who)}*`, number: `*${number}*`, when })),
      ...warnings.map((finding) => section(smartLine(finding, check, t))),
      ...(warnings.some(({ check: letter }) => letter === 'achievable') ? [context(t.smart.note)] : []),
      ...fields,
      targetInput(t, typed.target),
      reasonInput(t, {
        initial: typed.reason,
        ...(isOdd ? { label: t.smart.reason, isNeeded: true } : {}),
      }),
      context(t.goals.formVisible),
    ],
  };
}
