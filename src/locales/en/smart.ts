/** What the check of a goal says before it is set: only what warns or fails, a line each. */
export const smart = {
  title: 'Before you set it',
  lead: (p: { who: string; kpi: string; target: string; period: string }) =>
    `${p.who}: ${p.kpi} ${p.target} ${p.period}.`,
  neverCounted: (p: { kpi: string }) =>
    `Measurable: nobody has logged any ${p.kpi} for them yet, so there is nothing to measure it by.`,
  routine: (p: { k: number; n: number; periods: string; typical: string }) =>
    `Achievable: already routine, reached in ${p.k} of the last ${p.n} ${p.periods} (usually ${p.typical}).`,
  rare: (p: { k: number; n: number; periods: string; typical: string; best: string }) =>
    `Achievable: reached in ${p.k} of the last ${p.n} ${p.periods} (usually ${p.typical}, at best ${p.best}).`,
  beyond: (p: { n: number; periods: string; typical: string; best: string }) =>
    `Achievable: more than twice the best of the last ${p.n} ${p.periods} (usually ${p.typical}, at best ${p.best}).`,
  peersRoutine: (p: { k: number; n: number; periods: string; typical: string }) =>
    `Achievable: too little is known of them, but in their team it is routine, reached in ${p.k} of ${p.n} ${p.periods} (usually ${p.typical}).`,
  peersRare: (p: { k: number; n: number; periods: string; typical: string; best: string }) =>
    `Achievable: too little is known of them; their team reached it in ${p.k} of ${p.n} ${p.periods} (usually ${p.typical}, at best ${p.best}).`,
  peersBeyond: (p: { n: number; periods: string; typical: string; best: string }) =>
    `Achievable: too little is known of them; it is more than twice the best of ${p.n} ${p.periods} of their team (usually ${p.typical}, at best ${p.best}).`,
  unknown: 'Achievable: not enough history to judge, neither theirs nor their team’s.',
  noDays: 'Time-bound: no working day is left in this period.',
  fewDays: (p: { days: string; of: string }) =>
    `Time-bound: only ${p.days} of the period’s ${p.of} working days are left.`,
  periods: { week: 'weeks', month: 'months', quarter: 'quarters' },
  note: 'Compared with complete periods, as if each had had as many working days as this one. It is advice: you decide.',
  override: 'Why all the same?',
  overrideHint: 'One sentence; the person can read it under Why?, after your reason.',
  submit: 'Set it all the same',
  back: 'Back',
  together: (p: { reason: string; override: string }) => `${p.reason} (${p.override})`,
};
