/** Something in a file that a person should look at, though it was taken over. */
export type Finding = {
  /** As a heading: "Deals without a customer". */
  what: string;
  count: number;
  /** Where, or which: "lines 11, 44, 46 and 1,422 more". */
  detail: string;
};

const MOST_EXAMPLES = 5;

/** Collects findings by line while rows go by. */
export type FindingList = {
  note(what: string, line: number): void;
  all(): Finding[];
};

export function createFindingList(): FindingList {
  const found = new Map<string, { count: number; lines: number[] }>();
  return {
    note(what, line) {
      const finding = found.get(what) ?? { count: 0, lines: [] };
      finding.count++;
      if (finding.lines.length < MOST_EXAMPLES) finding.lines.push(line);
      found.set(what, finding);
    },
    all: () =>
      [...found].map(([what, { count, lines }]) => ({
        what,
        count,
        detail: `${count === 1 ? 'line' : 'lines'} ${listOf(lines, count)}`,
      })),
  };
}

/** The first few of `count` things: "a, b, c and 2 more". */
export function listOf(first: readonly (string | number)[], count: number): string {
  const shown = first.slice(0, MOST_EXAMPLES);
  const more = count - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more.toLocaleString('en-US')} more` : ''}`;
}
