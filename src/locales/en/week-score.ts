/** A team's score on its card of the week. */
export const weekScore = {
  /** `way`: above zero, up; below, down. */
  score: (p: { points: string; isRunning: boolean; change: { by: string; way: number } | null }) => {
    const score = `*Score${p.isRunning ? ' so far' : ''} ${p.points} of 100*`;
    if (!p.change) return score;
    if (p.change.way === 0) return `${score}, the same as last week`;
    return `${score}, ${p.change.by} ${p.change.way > 0 ? 'up' : 'down'} on last week`;
  },
  uncapped: (p: { points: string }) => `${p.points} if nothing were capped at 200%`,
  counted: (p: { k: number; n: number }) => `${p.k} of ${p.n} measures, the others have no target or no data`,
  outside: (p: { count: number }) =>
    p.count === 1
      ? '1 person without a role that has weights is not in it'
      : `${p.count} people without a role that has weights are not in it`,
  none: '*No score*: no target for these days, or nothing recorded',
  why: 'Why this score?',
  byRole: (p: { roles: string }) => `Weights: each by their own role (${p.roles})`,
  role: (p: { role: string | null; people: number }) =>
    `${p.role ?? 'everyone else'}: ${p.people === 1 ? '1 person' : `${p.people} people`}`,
};
