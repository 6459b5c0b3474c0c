import {
  LONGEST_TEXT,
  type Part,
  POINTS,
  type Question,
  STATEMENTS,
  type Statement,
  TEXTS,
  type TextQuestion,
} from './questions.ts';

/**
 * One answer to one question, by itself: two of one person have nothing in common. `value` is null where somebody could not say
 * or wrote nothing, so that everybody leaves the same number of them.
 */
export type Answer = { part: Part; question: Question; value: number | string | null };

/** What somebody put into the form. */
export type Filled = {
  points: Readonly<Record<Statement, number | null>>;
  texts: Readonly<Record<TextQuestion, string>>;
};

/** What somebody said, taken apart. */
export function takeApart(part: Part, { points, texts }: Filled): Answer[] {
  return [
    ...STATEMENTS.map((question) => ({ part, question, value: points[question] })),
    ...TEXTS.map((question) => ({ part, question, value: texts[question] || null })),
  ];
}

/** What stands for *I cannot say* in a menu. */
export const CANNOT_SAY = '0';

/** Reads a form's fields by their ids; null when a statement has no answer that there is. */
export function readFilled(typed: (question: Question) => string): Filled | null {
  const points: Partial<Record<Statement, number | null>> = {};
  for (const statement of STATEMENTS) {
    const chosen = typed(statement);
    if (chosen !== CANNOT_SAY && !POINTS.some((point) => String(point) === chosen)) return null;
    points[statement] = chosen === CANNOT_SAY ? null : Number(chosen);
  }
  const texts: Partial<Record<TextQuestion, string>> = {};
  for (const question of TEXTS) texts[question] = readText(typed(question));
  return { points: points as Filled['points'], texts: texts as Filled['texts'] };
}

/** A text as it is kept: paragraphs, without characters that nobody sees, by which somebody could be known again. */
export function readText(typed: string): string {
  return paragraphsOf(typed).join('\n').slice(0, LONGEST_TEXT).toWellFormed();
}

/** Its paragraphs, each without spaces around it. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.replaceAll(/\s+/g, ' ').replaceAll(UNSEEN, '').trim())
    .filter(Boolean);
}

/** Control and formatting characters, but for what joins an emoji's parts. */
const UNSEEN = /[\p{Cc}\p{Cs}\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
