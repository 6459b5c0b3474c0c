/** The languages Pacesetter speaks. */
export type Locale = 'en' | 'tr';

/** Our language for a Slack or stored locale such as 'tr-TR'; English for any other. */
export function localeOf(tag: string | null | undefined): Locale {
  return tag?.toLowerCase().startsWith('tr') ? 'tr' : 'en';
}
