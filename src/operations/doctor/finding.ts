/** What one check found. `note`: nothing wrong, or not looked at, and why. */
export type Finding =
  | { verdict: 'ok' | 'note'; about: string; says: string }
  | { verdict: 'wrong'; about: string; says: string; fix: string };

export const ok = (about: string, says: string): Finding => ({ verdict: 'ok', about, says });
export const note = (about: string, says: string): Finding => ({ verdict: 'note', about, says });
export const wrong = (about: string, says: string, fix: string): Finding => ({
  verdict: 'wrong',
  about,
  says,
  fix,
});

const SIGNS = { ok: '✓', note: '·', wrong: '✗' } as const;

/** A finding as one line for a terminal: what it is about, what was found, and the one thing to do. */
export function lineOf(finding: Finding): string {
  const { verdict, about, says } = finding;
  const fix = finding.verdict === 'wrong' ? ` Fix: ${finding.fix}` : '';
  return `${SIGNS[verdict]} ${about}: ${says}${fix}`;
}
