type Needed = { days: number; events: number; isMean: boolean };

/** Whether a number moved after a promise. Never that the one came of the other. */
export const promiseEffects = {
  someNumber: 'A number',
  effect: {
    lead: (p: { weeks: number; name: string }) => `*${p.weeks} weeks on* · ${p.name}:`,
    figures: (p: { before: string; after: string; isPerDay: boolean }) =>
      `${p.before} before, ${p.after} after${p.isPerDay ? ' (per working day)' : ''}`,
    others: (p: { n: number; change: string }) => `Median of ${p.n} teammates: ${p.change}.`,
    apart: (p: { isMore: boolean; net: string; low: string; high: string }) =>
      `That ${p.isMore ? 'went up' : 'went down'} by ${p.net} more than the others’ (likely ${p.low} to ${p.high}).`,
    inLine: (p: { low: string; high: string }) =>
      `It cannot be told apart from the others’ (the difference may be anything from ${p.low} to ${p.high}).`,
    tooLittle: (p: { why: string }) => `*Too little data to tell:* ${p.why}`,
    why: {
      days: (p: Needed) =>
        `it takes ${p.days} ${p.isMean ? 'days with a number' : 'working days'} before and after.`,
      events: (p: Needed) =>
        `it takes ${p.events} ${p.isMean ? 'numbers' : 'events'} before and after together.`,
      team: () => 'fewer than two teammates to compare with.',
    },
    points: (p: { sign: string; points: string }) => `${p.sign}${p.points} points`,
    note: 'This says that a number moved, not why. By chance alone one or two of 20 comparisons look like a change.',
    later: 'I compare its number two and four weeks after the day it was made.',
    rollUp: (p: { n: number; moved: number; unknown: number }) =>
      `${p.moved} of ${p.n} ${p.n === 1 ? 'promise' : 'promises'} moved ${p.n === 1 ? 'its' : 'their'} number${
        p.unknown > 0 ? `; of ${p.unknown} it is too early or too little data.` : '.'
      }`,
  },
  howTitle: 'How this is compared',
  howLines: [
    '*What is compared.* The two (then four) weeks before a promise was made with as many weeks from that day on, per working day: days off, holidays, half days, part time and ramp do not look like a change. Percentages are compared as k of n, points and days by the mean of what was entered. A balance is not compared: it is mostly what it was the day before.',
    '*With whom.* With the median change of teammates who were in the team all that time, know the job, and had no promise, course or role-play about the same number. What moved everybody alike is taken off.',
    '*How sure.* The range is a 95% interval. A number has moved only when the whole range lies on one side of zero. With fewer than 5 working days on a side, 20 events on both, or two teammates, I say that it is too little data to tell.',
    '*What it does not say.* That the promise was the reason. A number that was unusually low often comes back by itself, and of 20 promises that change nothing one or two still look as if they did.',
  ],
};
