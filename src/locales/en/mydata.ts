import type { Opened } from '../../database/tables/openings.ts';

const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

const opened: Record<Opened, string> = {
  goals: 'your goals',
  why: '*Why?*',
  what_if: '*What would it take?*',
  suggestion: 'a suggested goal',
  days_off: 'your days off',
  quarter: 'your goals in a look back at a quarter',
  scorecard: 'your scorecard',
  skills: 'your skills',
  review: 'the facts for your performance review',
};

/** What is kept about somebody, and who opened it. */
export const mydata = {
  help: '*/mydata* – everything I keep about you as files, who can read it and who opened it; `/pacesetter retention`: how long things are kept; for admins `/pacesetter export`: goals and history as CSV, and `/pacesetter erase Jane Doe` once somebody left',
  onlyOwn: '`/mydata` is for your own data, so please type it without anything after it.',
  adminsOnly: 'Only Pacesetter admins can export everybody’s numbers. `/mydata` gives you your own.',

  title: 'My data',
  keptTitle: 'What I keep about you',
  topic: {
    profile: 'Name, addresses, teams, managers, sales role, working days and quiet hours',
    goals: 'Goals, and what was suggested, asked and answered',
    numbers: 'Activity and deals',
    days_off: 'Days off and standing in',
    praise: 'Praise you gave and received',
    competitions: 'Competitions and prizes',
    playbook: 'What you wrote in the playbook, are credited for or keep right',
    courses: 'Courses that you were given, what you said of them, and those you entered or gave',
    onboarding: 'Your first 90 days, as the one who starts or as a buddy, and plans you wrote',
    feedback: 'Feedback you wrote, or received and opened',
    skills: 'How you rated skills, and how yours were rated',
    reviews: 'Performance reviews: what you wrote, what was shared with you, and cycles you started',
    promises: 'Promises of yours or made with you, and whether your numbers moved since',
    asks: 'What was asked of managers, by you or of you, and plans between the two of you',
    practice:
      'Calls that were reviewed, and role-plays: yours, and those of others that you reviewed or scored',
    reminders: 'Reminders you got, or put off',
    messages: 'Messages I sent you by myself (not their text)',
    openings: 'Who opened your numbers, and whose you opened',
    work: 'What you changed, and what was changed about you',
  },
  kept: (p: { what: string; count: string; n: number; since: string | null }) =>
    `• ${p.what}: ${p.count} ${p.n === 1 ? 'record' : 'records'}${p.since ? ` since ${p.since}` : ''}`,
  openedTitle: (p: { days: number }) => `Who opened your numbers in the last ${p.days} days`,
  openedByNobody: 'Nobody but you.',
  opened,
  openedTimes: (p: { what: string; n: number }) => `${p.what} ${times(p.n)}`,
  opener: (p: { name: string; what: string; date: string }) => `• *${p.name}*: ${p.what}; last on ${p.date}`,
  moreOpeners: (p: { n: number }) =>
    p.n === 1 ? '• and one more person, in the file' : `• and ${p.n} more people, in the file`,
  exportedTitle: 'Who exported everybody’s goals and history',
  exportedBy: (p: { name: string; date: string }) => `• *${p.name}*, ${p.date}`,
  exportedByOperator: (p: { date: string }) => `• whoever runs the server, ${p.date}`,
  filesComing: 'The files come to our direct messages in a moment.',
  notCounted:
    'Not counted as opened: team cards and lists of several people, and what I add by myself to a reminder, a feedback form or a goal that is being set.',
  ratingNote:
    'How you rated coaching is in no file: it is kept without your name, so nobody can tell which number is yours, and deleted when the quarter is over. Of a manager the average is kept that was published.',
  serverNote:
    'Whoever runs the server can read everything in the database. Who opened what is kept for 400 days.',
  filesComment: (p: { date: string }) =>
    `Everything I keep about you, as of ${p.date}. \`mydata.json\` has all of it; the other files are parts of it for a spreadsheet.`,
  jsonNote:
    'Instants are in UTC, money in the smallest unit of its currency. Dates “valid_to” and “end_day” are the day after the last.',
  leftOut: [
    'Feedback you have not opened yet: open it under /givefeedback list; whoever gave it sees that you did.',
    'How your manager rated your skills, until it is open to you (your own rating opens it, or seven days).',
    'Reminders that others got about you: they are theirs, and hold numbers that are among yours.',
    'Sums, schedules and other bookkeeping, which say nothing that is not here.',
  ],

  exportComing:
    'The goals, answers, history, people and teams of the company come to our direct messages as CSV files, in a moment. They hold everybody’s numbers, so please keep them where only those who need them get at them. Everybody sees under `/mydata` that you exported them.',
  exportComment:
    'Everybody’s goals, what was answered to them, the whole history, people and teams. Feedback, questions about goals and reminders are never in an export. A cell that a spreadsheet would take for a formula has an apostrophe before it.',
};
