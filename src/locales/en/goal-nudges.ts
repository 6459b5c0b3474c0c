/** With one working day left that is today. */
const left = (n: number) => (n === 1 ? 'today' : `in the ${n} working days left`);

/** What somebody is reminded of about their own goals: plain numbers, and what it takes. */
export const goalNudges = {
  behindName: 'goals behind pace',
  perDay: (p: { amount: string; kpi: string | null; days: number }) =>
    `${p.amount}${p.kpi ? ` ${p.kpi}` : ''} ${p.days === 1 ? '' : 'a day '}${left(p.days)}`,
  inAll: (p: { amount: string; kpi: string; days: number }) => `${p.amount} more ${p.kpi} ${left(p.days)}`,
  recoverable: (p: { needed: string }) => `${capital(p.needed)} would get you there.`,
  needsHelp: (p: { needed: string }) =>
    `It would take ${p.needed}: more than half as much again as so far. Ask your manager what could help, or talk about the number.`,
  needed: (p: { needed: string; times: string | null }) =>
    p.times
      ? `Still needed: ${p.needed}; that is ${p.times} times what a day has brought so far`
      : `Still needed: ${p.needed}`,
  unansweredName: 'numbers that wait for your answer',
  unansweredWhy: (p: { number: string | null; date: string }) =>
    `${p.number ? `A goal suggested to you, ${p.number},` : 'A goal suggested to you'} has waited for your answer since ${p.date}.`,
  unansweredWishWhy: (p: { number: string | null; date: string }) =>
    `Somebody you lead suggested ${p.number ?? 'a number'} for a goal of theirs, and has waited for your answer since ${p.date}.`,
  unansweredNext: 'Accept it, suggest another number, or ask: any of the three settles it.',
  unansweredWishNext: 'Accept it, or say why you stay with the number there is.',
  unansweredSince: (p: { date: string; days: number }) =>
    `Suggested on ${p.date}: ${p.days} working days of yours since`,
  unansweredRule:
    'I bring up a number that was suggested to you when you have had three working days to answer. Days off do not count. After a month I no longer ask.',

  streakName: 'days in a row at your daily target',
  streakWhy: (p: { days: number; kpi: string; perDay: string }) =>
    `${p.kpi}: ${p.days} working days in a row at or above your daily target of ${p.perDay}.`,
  streakNext: 'Nothing to do. If you know what made the difference, tell a colleague.',
  streakDays: (p: { since: string; until: string }) =>
    `From ${p.since} to ${p.until}; days you did not work neither count nor interrupt`,
  streakTarget: (p: { perDay: string }) => `Your goal, spread over its working days: ${p.perDay} a day`,
  streakRule:
    'I say it at 5, 10 and 20 working days in a row on which you reached what a weekly or monthly goal asks of a day. Half a day asks for half.',

  levelName: 'levels and limits that do not hold',
  levelWhy: (p: { kpi: string; period: string; now: string; aim: string }) =>
    `${p.kpi}, this ${p.period}: ${p.now}, where ${p.aim} was agreed.`,
  levelNext: 'Look at what stands behind it, and pick one thing to do differently.',
  levelAgreed: (p: { kpi: string; aim: string }) => `Goal: ${p.kpi}, ${p.aim}`,
  levelNow: (p: { now: string }) => `When this was said: ${p.now}`,
  levelSince: (p: { date: string }) => `The same on ${p.date} already`,
  levelRule:
    'I name a level, a move or a limit of yours that is not where it was agreed to be, this morning and the working day before. With too few records I say nothing, nor about goals that have just begun or changed.',

  stepName: 'steps that are due',
  stepSoon: (p: { place: number; count: number; weekday: string; date: string; days: number }) =>
    `Step ${p.place} of ${p.count} of a goal of yours is due ${p.days === 0 ? 'today' : p.days === 1 ? 'tomorrow' : `on ${p.weekday}, ${p.date}`}.`,
  stepLate: (p: { place: number; count: number; date: string }) =>
    `Step ${p.place} of ${p.count} of a goal of yours was due on ${p.date}, and is open.`,
  stepSoonNext: 'Tick it once it is done.',
  stepLateNext: 'Tick it if it is done; else say what holds it up, before somebody asks.',
  stepButton: 'See the steps',
  stepsDone: (p: { done: number; count: number }) => `Done: ${p.done} of ${p.count} steps`,
  stepDue: (p: { date: string }) => `Due: ${p.date}`,
  stepRule: 'I bring up a step three days before it is due, once more when it is late, and then once a week.',

  behindRule:
    'I name a goal of yours when less than 90% of what its calendar expects is there, this morning and the working day before. Days off are left out. Goals that have just begun or changed, or hang on a few large deals, are not judged.',
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
