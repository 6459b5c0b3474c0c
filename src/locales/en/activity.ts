import type { PeriodKind } from '../../kernel/period.ts';

const thisPeriod: Record<PeriodKind, string> = {
  week: 'this week',
  month: 'this month',
  quarter: 'this quarter',
  year: 'this year',
  range: 'in the chosen days',
};

export const activity = {
  dayToday: (p: { date: string }) => `today, ${p.date}`,
  dayYesterday: (p: { date: string; weekend: string | null }) =>
    `yesterday, ${p.weekend ? `${p.weekend} ` : ''}${p.date}`,
  dayOther: (p: { weekday: string; date: string }) => `${p.weekday}, ${p.date}`,
  thisPeriod: (kind: PeriodKind) => thisPeriod[kind],

  stored: (p: { entries: string; day: string }) => `Stored for ${p.day}: ${p.entries}.`,
  undone: (p: { entries: string; day: string }) => `Taken back for ${p.day}: ${p.entries}.`,
  teamGoal: (p: { team: string }) => `team ${p.team}`,
  effectGoal: (p: { kpi: string; period: string; before: string; after: string; target: string }) =>
    `*${p.kpi}*, ${p.period}: ${p.before} → *${p.after}* of ${p.target}`,
  effectCount: (p: { kpi: string; period: string; before: string; after: string }) =>
    `*${p.kpi}*, ${p.period}: ${p.before} → *${p.after}* (no goal of your own)`,
  reachedNow: 'well done!',
  undo: 'Undo',
  undoNote: (p: { minutes: number }) => `Undo works for ${p.minutes} minutes.`,

  question: (p: { entries: string; day: string }) =>
    `${p.entries} for ${p.day}: that is a lot, so let me ask before I store it.`,
  farAboveUsual: (p: { total: string; usual: string }) =>
    `${p.total} on that day; your usual day has ${p.usual}.`,
  overCap: (p: { total: string; cap: string }) =>
    `${p.total} on that day; more than ${p.cap} a day I store only when you say so.`,
  yes: 'Yes, store it',
  no: 'No',
  change: 'Change the numbers',
  dismissed: 'All right, nothing is stored.',

  nothingStored: 'Nothing is stored yet; I would rather ask than guess.',
  understood: (p: { read: string }) => `I read: ${p.read}`,
  didYouMean: (p: { commands: string }) => `Did you mean ${p.commands}?`,
  whichOne: (p: { commands: string }) => `Which one? ${p.commands}`,
  example: 'For example: `/log 12 calls 3 meetings yesterday`',
  problem: {
    empty: 'I found no number and nothing to count',
    unknownWord: 'I do not know what this means',
    someoneElse: 'everyone logs for themselves, so I store only what is yours',
    noNumber: 'how many? Please put a number beside it',
    numberWithoutKpi: 'of what? Please put a name beside it, such as calls or demos',
    twoNumbers: 'two numbers side by side; please write one number for each thing',
    duplicateKpi: 'named twice; please give me one number for it',
    fedByDeals: 'this counts by itself: won deals come from the CRM import and count on their close date',
    byOthers: {
      manager: 'your manager records this one for you',
      admin: 'Pacesetter admins record this one',
    },
    twoDays: 'a log is for one day; please log each day on its own',
    fraction: 'counts are whole numbers',
    zero: 'zero is nothing to store',
    negative: 'a count cannot be below zero; `/log undo` takes back your last log',
    unreadableNumber: 'I cannot read this number',
    tooLarge: (p: { limit: string }) => `I store up to ${p.limit} at a time`,
    ambiguous: (p: { readings: string[] }) => `this could be ${p.readings.join(' or ')}`,
    badDate: 'there is no such day',
    future: (p: { date: string }) => `${p.date} is still to come; I store what has happened`,
    tooOld: (p: { earliest: string }) =>
      `days more than a week back are closed; the earliest open one is ${p.earliest}`,
  },

  notLogged: (p: { kpi: string }) =>
    p.kpi ? `“${p.kpi}” is not logged any more.` : 'This is not logged any more.',
  ownOnly: 'Everyone logs for themselves, and only they can take it back.',
  storedAlready: 'This was stored before, so I have not added it again. `/log list` shows your last logs.',
  undoneAlready: 'This log is taken back already. `/log list` shows what counts.',
  undoTooLate: (p: { minutes: number }) =>
    `A log can be taken back for ${p.minutes} minutes. This one is older, so it stays; if the number is wrong, tell your manager, so that nobody wonders.`,
  nothingToUndo: 'You have not logged anything yet, so there is nothing to take back.',

  listTitle: 'Your last logs',
  listLine: (p: { day: string; entries: string; at: string }) => `${p.day}: ${p.entries}\nlogged ${p.at}`,
  listEmpty: 'You have not logged anything yet. Try `/log 12 calls`, or `/log` alone for a form.',

  openForm: 'Log activity',
  formTitle: 'Log activity',
  formDay: 'Day',
  formDayHint: (p: { days: number }) => `Today, or up to ${p.days} days back.`,
  formVisible:
    'Seen by you, the managers above you and Pacesetter admins. Your sums of the week also stand in your team’s scorecard.',

  homeToday: (p: { entries: string }) => `*Today:* ${p.entries}`,
  homeWeek: (p: { entries: string }) => `*This week:* ${p.entries}`,
  homeNothing: 'nothing yet',
  help: '*/log* – what I did, in one line: `/log 12 calls 3 meetings yesterday`; alone it opens a form, `/log list` shows my last ten, `/log undo` takes back the last',
};
