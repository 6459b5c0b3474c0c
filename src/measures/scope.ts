/** Whose KPIs: one's own, a team's, or the whole company's. */
export type Scope = { kind: 'self' } | { kind: 'team'; teamId: string } | { kind: 'company' };

/** A scope as a button carries it. */
export function scopeText(scope: Scope): string {
  return scope.kind === 'team' ? `team:${scope.teamId}` : scope.kind;
}

/** The scope of such a text; null for any other. */
export function readScope(text: string): Scope | null {
  if (text === 'self' || text === 'company') return { kind: text };
  const teamId = /^team:(.+)$/.exec(text)?.[1];
  return teamId ? { kind: 'team', teamId } : null;
}
