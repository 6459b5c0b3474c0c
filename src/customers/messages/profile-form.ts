import type { InputBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { currencyExponent } from '../../kernel/money.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import type { ProfileSheet } from '../actions/profile.ts';
import type { Criterion, Profile } from '../profile.ts';
import { writeWeight } from '../rules/read-profile.ts';
import { ids } from './ids.ts';

const USUAL_THRESHOLD = 70;
const LONGEST_FIELD = 3000;

/** The form for the profile; it begins with what holds. */
export function profileForm({ profile, currency }: ProfileSheet, t: Translations): ModalViewDraft {
  const begun = valuesOf(profile);
  const words = t.profile;
  const money = begun.currency ?? currency;
  return {
    type: 'modal',
    callback_id: ids.changeForm,
    private_metadata: `${profile?.version ?? 0} ${money}`,
    title: plain(words.formTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      section(words.formIntro),
      field('industries', words.industries, words.industriesHint, begun.industries),
      field('employees', words.employees, words.employeesHint, begun.employees),
      field('revenue', words.revenue({ currency: money }), words.revenueHint, begun.revenue),
      field('countries', words.countries, words.countriesHint, begun.countries),
      field('questions', words.questions, words.questionsHint, begun.questions, true),
      field('excluded', words.excluded, null, begun.excluded),
      field('excluding', words.excluding, words.excludingHint, begun.excluding, true),
      threshold(words.threshold, profile?.threshold ?? USUAL_THRESHOLD),
      context(words.formVisible),
    ],
  };
}

/** What stands in the fields, as somebody would have typed it. */
function valuesOf(profile: Profile | null) {
  const { criteria = [], exclusions = [] } = profile ?? {};
  const typed = (kind: Criterion['kind']) =>
    criteria
      .filter((each) => each.kind === kind)
      .map(textOf)
      .join('\n');
  return {
    industries: typed('industry'),
    employees: typed('employees'),
    revenue: typed('revenue'),
    countries: typed('country'),
    questions: typed('question'),
    excluded: exclusions.flatMap((each) => (each.kind === 'named' ? each.oneOf : [])).join(', '),
    excluding: exclusions.flatMap((each) => (each.kind === 'question' ? [each.text] : [])).join('\n'),
    currency: criteria.find((each) => each.kind === 'revenue')?.currency ?? null,
  };
}

function textOf(criterion: Criterion): string {
  return writeWeight(wordsOf(criterion), criterion.weight);
}

function wordsOf(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'industry':
    case 'country':
      return criterion.oneOf.join(', ');
    case 'employees':
      return ends(criterion, 1);
    case 'revenue':
      return ends(criterion, 10 ** currencyExponent(criterion.currency));
    case 'question':
      return criterion.text;
  }
}

/** Plain digits, which mean the same in every language. */
function ends({ from, to }: { from: number | null; to: number | null }, unit: number): string {
  if (to === null) return `${(from ?? 0) / unit}+`;
  return from === null ? `-${to / unit}` : `${from / unit}-${to / unit}`;
}

function field(id: string, label: string, hint: string | null, value: string, multiline = false): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: plain(label),
    optional: true,
    ...(hint ? { hint: plain(hint) } : {}),
    element: {
      type: 'plain_text_input',
      action_id: id,
      multiline,
      max_length: LONGEST_FIELD,
      ...(value ? { initial_value: value } : {}),
    },
  };
}

function threshold(label: string, value: number): InputBlock {
  return {
    type: 'input',
    block_id: 'threshold',
    label: plain(label),
    element: {
      type: 'plain_text_input',
      action_id: 'threshold',
      max_length: 3,
      initial_value: String(value),
    },
  };
}
