import type { Values } from '../../capability.ts';
import { currencyExponent } from '../../kernel/money.ts';
import { readWholeNumber } from '../../kernel/whole-number.ts';
import type { Translations } from '../../locales/index.ts';
import { foldAlias } from '../../people/index.ts';
import type { Criterion, ProfileRules, Question } from '../profile.ts';
import {
  LONGEST_QUESTION,
  MOST_EXCLUDING,
  MOST_QUESTIONS,
  readEnds,
  readNames,
  readWeight,
} from '../rules/read-profile.ts';

/** A sentence for a field. */
class FieldError extends Error {
  readonly sentence: string;

  constructor(sentence: string) {
    super(sentence);
    this.sentence = sentence;
  }
}

type Reading = {
  /** Amounts of money are in it. */
  currency: string;
  /** The question of that wording (`questionFor`). */
  questionFor(text: string): Question;
  t: Translations;
};

/** The profile as the form's fields tell it, or what is wrong under which field. */
export function readProfileFields(
  values: Values,
  { currency, questionFor, t }: Reading,
): { rules: ProfileRules } | { errors: Record<string, string> } {
  const errors: Record<string, string> = {};
  const typed = (id: string) => (typeof values[id] === 'string' ? values[id].trim() : '');
  const read = <T>(id: string, reader: (text: string) => T): T | null => {
    if (typed(id) === '') return null;
    try {
      return reader(typed(id));
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      errors[id] = error.sentence;
      return null;
    }
  };
  const criteria: (Criterion | null)[] = [
    read('industries', (text) => ({ kind: 'industry', ...weighted(text, names) })),
    read('employees', (text) => ({ kind: 'employees', ...weighted(text, (ends) => range(ends, 1)) })),
    read('revenue', (text) => {
      const minor = 10 ** currencyExponent(currency);
      return { kind: 'revenue', currency, ...weighted(text, (ends) => range(ends, minor)) };
    }),
    read('countries', (text) => ({ kind: 'country', ...weighted(text, names) })),
    ...(read('questions', (text) =>
      lines(text, MOST_QUESTIONS).map(
        (line): Criterion => ({ kind: 'question', ...weighted(line, question) }),
      ),
    ) ?? []),
  ];
  const excluded = read('excluded', names);
  const excluding = read('excluding', (text) => lines(text, MOST_EXCLUDING).map(question)) ?? [];
  const rules: ProfileRules = {
    criteria: criteria.filter((criterion) => criterion !== null),
    exclusions: [
      ...(excluded ? [{ kind: 'named' as const, ...excluded }] : []),
      ...excluding.map((each) => ({ kind: 'question' as const, ...each })),
    ],
    threshold: readThreshold(),
  };
  const twice = askedTwice(rules);
  if (twice) errors[twice.field] ??= t.profile.twice({ text: twice.text });
  if (Object.keys(errors).length === 0 && rules.criteria.length === 0) errors.industries = t.profile.nothing;
  return Object.keys(errors).length > 0 ? { errors } : { rules };

  function weighted<T>(text: string, reader: (text: string) => T): T & { weight: number } {
    const found = readWeight(text);
    if (!found) throw new FieldError(t.profile.badWeight);
    return { ...reader(found.text), weight: found.weight };
  }

  function names(text: string): { oneOf: string[] } {
    const oneOf = readNames(text);
    if (!oneOf || oneOf.length === 0) throw new FieldError(t.profile.badNames);
    return { oneOf };
  }

  function range(text: string, unit: number): { from: number | null; to: number | null } {
    const ends = readEnds(text);
    if (!ends) throw new FieldError(t.profile.badRange);
    const [from, to] = [ends.from, ends.to].map((end) => (end === null ? null : number(end) * unit));
    if (from != null && to != null && from > to) throw new FieldError(t.profile.turnedRange);
    return { from: from ?? null, to: to ?? null };
  }

  function number(text: string): number {
    const found = readWholeNumber(text, t.locale);
    if (found.kind === 'ambiguous') throw new FieldError(t.numbers.ambiguous({ text }));
    if (found.kind !== 'number') throw new FieldError(t.profile.badRange);
    if (found.value > 1e12) throw new FieldError(t.numbers.tooLarge);
    return found.value;
  }

  function lines(text: string, most: number): string[] {
    const found = text.split('\n').filter((line) => line.trim() !== '');
    if (found.length > most) throw new FieldError(badQuestions(most));
    return found;
  }

  function question(text: string): Question {
    const words = text.replace(/\s+/g, ' ').trim();
    if (!/\p{L}/u.test(words) || words.length > LONGEST_QUESTION) {
      throw new FieldError(badQuestions(MOST_QUESTIONS));
    }
    return questionFor(words);
  }

  function badQuestions(most: number): string {
    return t.profile.badQuestions({ most, longest: LONGEST_QUESTION });
  }

  function readThreshold(): number {
    const found = Number(/^\d{1,3}$/.exec(typed('threshold'))?.[0] ?? 0);
    if (found < 1 || found > 100) errors.threshold = t.profile.badThreshold;
    return found;
  }
}

/** A question that stands in two lines, and the field of the second. */
function askedTwice({ criteria, exclusions }: ProfileRules): { field: string; text: string } | null {
  const seen = new Set<string>();
  const fields = [
    { field: 'questions', all: criteria },
    { field: 'excluding', all: exclusions },
  ];
  for (const { field, all } of fields) {
    for (const each of all) {
      if (each.kind !== 'question') continue;
      const key = foldAlias(each.text);
      if (seen.has(key)) return { field, text: each.text };
      seen.add(key);
    }
  }
  return null;
}
