import type { EntryText } from '../rules/entry.ts';

/**
 * One of our entries to start from. Its key is the same in every language and never names another entry: what was
 * added is known by it. Texts are written per language by how people sell there, not translated.
 */
export type StarterEntry = EntryText & { key: string };
