import type { InputBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { currencyExponent } from '../../kernel/money.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { textField } from '../../slack/inputs.ts';
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
      listField('industries', words.industries, words.industriesHint, begun.industries),
      listField('employees', words.employees, words.employeesHint, begun.employees),
      listField('revenue', words.revenue({ currency: money }), words.revenueHint, begun.revenue),
      listField('countries', words.countries, words.countriesHint, begun.countries),
      listField('questions', words.questions, words.questionsHint, begun.questions, true),
      listField('excluded', words.excluded, null, begun.excluded),
      listField('excluding', words.excluding, words.excludingHint, begun.excluding, true),
      textField('threshold', words.threshold, {
        longest: 3,
        value: String(profile?.threshold ?? USUAL_THRESHOLD),
      }),
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

function listField(
  id: string,
  label: string,
  hint: string | null,
  value: string,
  isLong = false,
): InputBlock {
  return textField(id, label, { hint, longest: LONGEST_FIELD, value, isLong, optional: true });
}
