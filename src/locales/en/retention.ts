import type { Reason } from '../../mydata/rules/how-long.ts';

const always = 'as long as your company works with Pacesetter';

const line: Record<Exclude<Reason, 'words'>, (p: { days: number }) => string> = {
  numbers: () =>
    `*Numbers*: activity, deals, goals and how they ended, points, days off, competitions: ${always}, so that last year’s totals stay right.`,
  organisation: () =>
    `*People and teams*: who is where, who leads whom, how teams are set up: ${always}, as last year’s card uses last year’s team.`,
  company: () => `*What is the company’s*: playbook, courses, plans, forms, values, objectives: ${always}.`,
  wishes: () => '*Your own settings*: until you change them.',
  requests: (p) =>
    `*What was asked*: requests for feedback, and what people need from their manager: ${p.days} days.`,
  settled: (p) => `*Suggestions that came to nothing, and pauses that ended*: ${p.days} days.`,
  reminders: (p) => `*Reminders*, and why they came or did not: ${p.days} days.`,
  put_off: (p) => `*What was put off*: until ${p.days} days after it was over.`,
  messages: (p) => `*That I sent a message*, never its text: ${p.days} days.`,
  openings: (p) => `*Who opened whose numbers*: ${p.days} days.`,
  ratings: () => '*How you rated coaching*: until the quarter is over, without your name.',
  changes: () => `*Who changed what, and when*: ${always}. It has no text that people wrote to each other.`,
  technical: () => '*That Slack told me something*, so that nothing counts twice: a day.',
};

/** How long things are kept, and the choice for what people write. */
export const retention = {
  button: 'How long things are kept',
  title: 'How long things are kept',
  adminsOnly: 'Only Pacesetter admins can choose how long things are kept.',
  words: (p: { chosen: string }) =>
    `*What people write to and about each other*: feedback, praise, 1:1 notes, promises, plans, call reviews, role-plays, questions and words at goals, and what was seen or shown for skills, courses and the first 90 days: ${p.chosen}.`,
  left: (p: { days: number }) =>
    `*Once somebody left*: what was written to and about them goes ${p.days} days later. What they wrote to others is the others’, and their numbers stay.`,
  line,
  here: 'as long as the people it is between work here',
  years: (p: { n: number }) => (p.n === 1 ? 'one year' : `${p.n} years`),
  elsewhere:
    'I delete at night. What stands in Slack itself goes by Slack’s own rules, and backups keep what was in them until they are deleted.',
  field: 'How long to keep what people write',
  hint: 'Older words go in the coming night, at 03:30, for good. Numbers stay.',
  save: 'Save',
  saved: (p: { chosen: string }) =>
    `What people write is kept ${p.chosen}. Everybody sees that under \`/mydata\`.`,
  nothingOver: 'Nothing is so old that it goes by this tonight.',
  over: (p: { n: number; count: string }) =>
    `${p.count} ${p.n === 1 ? 'record loses its words' : 'records lose their words'} at 03:30. Until then you can choose otherwise.`,
};
