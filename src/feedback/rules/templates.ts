import type { FeedbackField, FeedbackKind, FeedbackText } from './feedback.ts';

/**
 * How feedback is written: SBI (situation, behaviour, impact), COIN (context, observation, impact, next step), feed-forward
 * (what could be tried the next time, and what for), or freely (domain.md §5.1). `sbi` is also what was given before
 * there was a choice.
 */
export const TEMPLATES = ['sbi', 'coin', 'forward', 'free'] as const;

export type Template = (typeof TEMPLATES)[number];

export const isTemplate = (text: string): text is Template => (TEMPLATES as readonly string[]).includes(text);

/** The fields of each, in the order in which they are read. */
export const FIELDS_OF: Readonly<Record<Template, readonly FeedbackField[]>> = {
  sbi: ['situation', 'behaviour', 'impact', 'nextStep'],
  coin: ['situation', 'behaviour', 'impact', 'nextStep'],
  forward: ['situation', 'nextStep', 'impact'],
  free: ['behaviour'],
};

/** As many characters each field of a template takes: where fewer say it all, each holds more. Slack's limit is 3,000. */
export const LONGEST_UNDER: Readonly<Record<Template, number>> = {
  sbi: 1_000,
  coin: 1_000,
  forward: 2_000,
  free: 3_000,
};

/** Whether the field must say something. Something to improve needs a next step where there is a field for one. */
export function isRequired(template: Template, field: FeedbackField, kind: FeedbackKind): boolean {
  if (template === 'sbi' && field === 'nextStep') return kind === 'improve';
  return FIELDS_OF[template].includes(field);
}

/** What it is about: feed-forward always is about doing something differently, so nobody is asked. */
export function kindUnder(template: Template, kind: FeedbackKind | null): FeedbackKind | null {
  return template === 'forward' ? 'improve' : kind;
}

/**
 * The text under another template: what it has no field for stands at the end of its first one, so that nothing is lost, as
 * far as that one holds it.
 */
export function carriedOver(text: FeedbackText, to: Template): FeedbackText {
  const kept = FIELDS_OF[to];
  const [first = 'behaviour'] = kept;
  const lost = FIELDS_OF.sbi.filter((field) => !kept.includes(field)).map((field) => text[field]);
  const joined = to === 'free' ? allOf(text) : [text[first], ...lost];
  const value = (field: FeedbackField) => (kept.includes(field) ? (text[field] ?? '') : '');
  return {
    situation: value('situation'),
    behaviour: value('behaviour'),
    impact: value('impact'),
    nextStep: value('nextStep') || null,
    [first]: joined.filter(Boolean).join('\n'),
  };
}

/** Everything that is said, in its order. */
export const allOf = (text: FeedbackText): string[] => FIELDS_OF.sbi.flatMap((field) => text[field] || []);
