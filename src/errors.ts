import type { Translations } from './locales/index.ts';

/** A sentence chosen by key, worded in the reader's language when it is shown. */
export type Sentence = (t: Translations) => string;

/**
 * Something the person can understand and mend: shown to them privately, in their language. Names and text in the
 * sentence stand as people wrote them; the edge escapes them.
 * Any other error is a fault of ours: it is logged under a reference and shown as one.
 */
export class UserError extends Error {
  override name = 'UserError';
  readonly sentence: Sentence;
  /** The field of a form it belongs under, by block id; a form without that field shows it under its first. */
  readonly field: string | null;

  constructor(sentence: Sentence, field: string | null = null) {
    super('A refusal for the person to read');
    this.sentence = sentence;
    this.field = field;
  }
}

/** The same Slack delivery came a second time; its effect already stands and nothing is to be said. */
export class AlreadyHandled extends Error {
  override name = 'AlreadyHandled';
}
