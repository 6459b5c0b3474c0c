const days = (n: number) => (n === 1 ? '1 working day' : `${n} working days`);
const ago = (n: number) => (n === 1 ? '1 day' : `${n} days`);

/** What a manager is told of their people: plain numbers, no judgement. */
export const coaching = {
  behindWhy: (p: { kpi: string; period: string; actual: string; target: string; expected: string }) =>
    `${p.kpi}, this ${p.period}: ${p.actual} of ${p.target}, where pace expects ${p.expected} by now.`,
  behindAsk: (p: { kpi: string }) =>
    `Ask what stands in the way of more ${p.kpi}, and agree on one thing to try this week.`,
  behindDeals: (p: { deals: number }) =>
    p.deals === 1
      ? 'Look at the one open deal together and agree on its next step.'
      : `Go through the ${p.deals} open deals together and pick the one to move this week.`,
  behindNoDeals: 'No deal is open: agree on one step this week towards the next one.',
  behindSoFar: (p: { kpi: string; period: string; actual: string; target: string }) =>
    `Goal: ${p.kpi} ${p.target} this ${p.period}; ${p.actual} so far`,
  behindExpected: (p: { elapsed: number; total: number; expected: string; percent: string }) =>
    `${p.elapsed} of ${days(p.total)} gone, so the calendar expects ${p.expected}; that is ${p.percent} of it`,
  behindSince: (p: { date: string; percent: string }) => `Behind on ${p.date} already, at ${p.percent}`,
  behindRule:
    'I name a goal when less than 75% of what its calendar expects is there, today and two working days before. Days off are left out. Goals that have just begun or changed, or hang on a few large deals, are not judged.',

  dropWhy: (p: { perDay: string; usual: string; percent: string }) =>
    `Activity last week: ${p.perDay} a working day, usually ${p.usual} (${p.percent} of it).`,
  dropNext: 'Ask how last week went before you talk about numbers.',
  dropWeek: (p: { week: string; amount: string; days: number; perDay: string }) =>
    `${p.week}: ${p.amount} counted in ${days(p.days)}, ${p.perDay} a day`,
  dropUsual: (p: { usual: string; percent: string }) =>
    `The four weeks before: ${p.usual} a day; last week is ${p.percent} of it`,
  dropRule:
    'I name someone whose calls, e-mails, meetings, leads, demos and proposals of a week come to less than 70% of their own usual per working day. Days off are left out. Newcomers, and weeks whose figures have not come in, are not judged.',

  lowWhy: (p: { kpi: string; before: string; last: string }) =>
    `${p.kpi}, two months running below 80%: ${p.before}; ${p.last}.`,
  lowMonth: (p: { month: string; actual: string; target: string; percent: string }) =>
    `${p.month} ${p.actual} of ${p.target} (${p.percent})`,
  lowNext: 'Sit down together: what got in the way, and which one thing would help most?',
  lowRule:
    'I name a monthly goal that came to less than 80% in the last two closed months, once. Ramp, leave, part time and days off are taken out of its number; nobody on ramp is named. Only you read this.',

  feedbackWhy: {
    feedback: (p: { date: string; days: number }) =>
      `Your last feedback was on ${p.date}, ${ago(p.days)} ago.`,
    live: (p: { date: string; days: number }) =>
      `No feedback from you since the team went live on ${p.date}, ${ago(p.days)} ago.`,
    started: (p: { date: string; days: number }) =>
      `No feedback from you since their start on ${p.date}, ${ago(p.days)} ago.`,
    reports: (p: { date: string; days: number }) =>
      `No feedback from you since they began to report to you on ${p.date}, ${ago(p.days)} ago.`,
  },
  feedbackNext: 'Name one thing that went well last week, and what came of it.',
  feedbackKnown: 'I know only of feedback given here. What you said in person counts just as much.',
  feedbackRule:
    'I name someone who reports to you when you have given no feedback here for 14 days. Days either of you was off do not count.',
};
