/** What everybody is asked in the same words: what they see somebody do, from 1, never, to 5, always. */
export const STATEMENTS = [
  'promises',
  'clear',
  'listens',
  'shares',
  'helps',
  'honest',
  'customers',
  'learns',
] as const;
export type Statement = (typeof STATEMENTS)[number];

export const POINTS = [1, 2, 3, 4, 5] as const;

/** What one can say in one's own words. */
export const TEXTS = ['keep', 'differently'] as const;
export type TextQuestion = (typeof TEXTS)[number];

export type Question = Statement | TextQuestion;

/** Slack holds everybody to it while they type. */
export const LONGEST_TEXT = 800;

/** As what somebody is asked. */
export const PARTS = ['self', 'manager', 'peers', 'reports'] as const;
export type Part = (typeof PARTS)[number];

/**
 * Of how few a group is shown (product.md §1.6): the person and their manager stand with their names, and fewer than three of the
 * others could be told apart.
 */
export const FEWEST: Readonly<Record<Part, number>> = { self: 1, manager: 1, peers: 3, reports: 3 };

/** The groups that nobody is named in. */
export const NAMELESS = ['peers', 'reports'] as const;

/** More than these would be a survey. */
export const MOST_ASKED = 12;
