import type { Translations } from '../../locales/index.ts';
import type { Feedback } from '../rules/feedback.ts';

/** What it is about in a few words, and that it went upward where it did. */
export function kindWords({ kind, template, direction }: Feedback, t: Translations): string {
  const about = template === 'forward' ? t.feedback.forwardKind : t.feedback.kind[kind];
  return direction === 'up' ? `${about} · ${t.feedback.upward}` : about;
}
