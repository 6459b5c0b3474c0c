const days = (n: number) => (n === 1 ? 'the 1 working day' : `the ${n} working days`);

/** What somebody is reminded of about their own goals: plain numbers, and what it takes. */
export const goalNudges = {
  behindName: 'goals behind pace',
  perDay: (p: { amount: string; kpi: string | null; days: number }) =>
    `${p.amount}${p.kpi ? ` ${p.kpi}` : ''} a day in ${days(p.days)} left`,
  inAll: (p: { amount: string; kpi: string; days: number }) =>
    `${p.amount} more ${p.kpi} in ${days(p.days)} left`,
  recoverable: (p: { needed: string }) => `${capital(p.needed)} would get you there.`,
  needsHelp: (p: { needed: string }) =>
    `It would take ${p.needed}: more than half as much again as so far. Ask your manager what could help, or talk about the number.`,
  needed: (p: { needed: string; times: string | null }) =>
    p.times
      ? `Still needed: ${p.needed}; that is ${p.times} times what a day has brought so far`
      : `Still needed: ${p.needed}`,
  behindRule:
    'I name a goal of yours when less than 90% of what its calendar expects is there, this morning and the working day before. Days off are left out. Goals that have just begun or changed, or hang on a few large deals, are not judged.',
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
