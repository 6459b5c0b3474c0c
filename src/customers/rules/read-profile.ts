import { foldAlias } from '../../people/rules/alias.ts';

/** How much a criterion may count. */
export const MOST_WEIGHT = 10;
export const MOST_QUESTIONS = 6;
export const MOST_EXCLUDING = 3;
export const LONGEST_QUESTION = 120;
const MOST_NAMES = 30;
const LONGEST_NAME = 80;

/** "Uses a CRM x2": the text, and how often it counts. Null for a weight that cannot be. */
export function readWeight(typed: string): { text: string; weight: number } | null {
  const [, text = '', digits] = /^(.*?)(?:\s+[x×*]\s*(\d{1,4}))?$/su.exec(typed.trim()) ?? [];
  const weight = digits === undefined ? 1 : Number(digits);
  return weight >= 1 && weight <= MOST_WEIGHT ? { text: text.trim(), weight } : null;
}

/** The same as somebody would type it: `readWeight` reads it back, also where the text itself ends like a weight. */
export function writeWeight(text: string, weight: number): string {
  return weight === 1 && readWeight(text)?.text === text ? text : `${text} x${weight}`;
}

/** Names parted by commas, semicolons or lines, each once. Null when there are too many or one is too long. */
export function readNames(text: string): string[] | null {
  const names = new Map<string, string>();
  for (const part of text.split(/[,;\n]/)) {
    const name = part.replace(/\s+/g, ' ').trim();
    const key = foldAlias(name);
    if (key !== '' && !names.has(key)) names.set(key, name);
  }
  const found = [...names.values()];
  return found.length > MOST_NAMES || found.some((name) => name.length > LONGEST_NAME) ? null : found;
}

const SHAPES: readonly RegExp[] = [
  /^(?<from>[^-–—+<>=≤≥]+?)\s*[-–—]\s*(?<to>[^-–—+<>=≤≥]+)$/u,
  /^(?<from>[^-–—+<>=≤≥]+?)\s*[-–—+]$/u,
  /^(?:≥|>=)\s*(?<from>[^-–—+<>=≤≥]+)$/u,
  /^(?:[-–—]|≤|<=)\s*(?<to>[^-–—+<>=≤≥]+)$/u,
];

/** The two ends of "50-500", "50+" (from) or "-500" (up to), as typed; null for anything else. */
export function readEnds(text: string): { from: string | null; to: string | null } | null {
  const found = SHAPES.map((shape) => shape.exec(text.trim())?.groups).find(Boolean);
  return found ? { from: found.from ?? null, to: found.to ?? null } : null;
}
