/** What somebody is reminded of about their own activity. */
export const activityNudges = {
  silenceName: 'days without a log',
  silenceWhy: (p: { earlier: string; later: string }) =>
    `Nothing is logged for ${p.earlier} and ${p.later} yet.`,
  /** `day` as `/log` reads it. */
  silenceNext: (p: { day: string }) =>
    `One line for each will do, such as \`/log ${p.day} 12 calls\`. If there was nothing, leave it.`,
  silenceDays: (p: { earlier: string; later: string }) =>
    `Nothing logged or imported for ${p.earlier} and ${p.later}`,
  silenceLast: (p: { date: string }) => `Last log by hand: ${p.date}`,
  silenceRule:
    'I ask when two working days in a row have nothing logged or imported, if you usually log by hand: on 10 or more of the 20 working days before. Days off and half days are left out.',

  dropName: 'weeks with less activity than usual',
  dropWhy: (p: { perDay: string; usual: string; percent: string }) =>
    `Last week you came to ${p.perDay} a working day; usually it is ${p.usual} (${p.percent} of it).`,
  dropNext:
    'If something was in the way, tell your manager what. If not, keep an hour a day free for it this week.',
  dropRule:
    'I look when your calls, e-mails, meetings, leads, demos and proposals of a week come to less than 70% of your own usual per working day in the four weeks before. Days off are left out. After three working days last week is past.',
};
