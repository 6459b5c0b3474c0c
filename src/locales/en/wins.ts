/** What people reached, and what is posted of it. */
export const wins = {
  goalReached: (p: { goal: string; amount: string; target: string }) =>
    `🎉 You reached your goal: *${p.goal}*\n${p.amount}, and the goal was ${p.target}.`,
  goalReachedText: (p: { goal: string }) => `You reached your goal: ${p.goal}.`,
  best: (p: {
    kpi: string;
    amount: string;
    before: string;
    periods: number;
    kind: 'week' | 'month';
    days: string;
  }) =>
    `🎉 Your best ${p.kind} yet in *${p.kpi}*: ${p.amount}\n${p.days}. The best of the ${p.periods} ${p.kind}s before: ${p.before}.`,
  bestText: (p: { kpi: string; amount: string; kind: 'week' | 'month' }) =>
    `Your best ${p.kind} yet in ${p.kpi}: ${p.amount}.`,
  near: (p: { goal: string; share: string; left: string }) =>
    `💪 ${p.share} of your goal: *${p.goal}*\n${p.left} to go.`,
  nearText: (p: { goal: string; share: string }) => `${p.share} of your goal: ${p.goal}.`,
  foreseen: 'a goal reached or a personal best, and whether to tell the team',
  askPost: 'Want to tell the team? Nothing is posted unless you do.',
  onlyYou: 'I tell nobody else.',
  goalName: (p: { kpi: string; period: string }) => `${p.kpi}, ${p.period}`,
  post: 'Post it …',
  keep: 'Keep it to myself',
  kept: 'You keep it to yourself.',
  notYours: 'I have no such win of yours.',
  noLongerTrue: 'A number has been corrected since, and this is no longer so. Nothing was posted.',
  postedAlready: 'This is posted already.',
  takenBackAlready: 'This was taken back already.',
  takeBackTooLate: (p: { minutes: number }) =>
    `A post can be taken back for ${p.minutes} minutes, and those are over.`,
  nowhere: 'Your team has no channel in which I post.',
  textMissing: 'Please write a few words.',

  formTitle: 'Tell the team',
  formPost: 'Post',
  fieldText: 'In your words',
  hintText: 'Change it as you like: what helped is worth more than the number.',
  fieldPlace: 'Where?',
  placeTeam: (p: { team: string }) => `The channel of ${p.team}`,
  formNote: (p: { channel: string }) =>
    `Everybody in ${p.channel} reads it, under your name. You can take it back for an hour.`,
  formNoteMany: 'Everybody in that channel reads it, under your name. You can take it back for an hour.',
  formShared: (p: { channel: string }) =>
    `⚠️ *${p.channel} is shared with another company.* Its people would read this, too. Press *Post* once more if that is what you want, or close the form.`,
  draftGoal: (p: { goal: string }) => `I reached my goal: ${p.goal}. Thanks to everybody who helped.`,
  draftBest: (p: { kpi: string; amount: string; kind: 'week' | 'month' }) =>
    `My best ${p.kind} yet in ${p.kpi}: ${p.amount}.`,
  posted: (p: { channel: string }) => `Done. It goes to ${p.channel} now.`,
  takeBack: 'Take back',
  takeBackNote: (p: { minutes: number }) => `You can take it back for ${p.minutes} minutes.`,
  takenBack: 'Taken back. What was posted is removed.',
  publicTitle: (p: { name: string }) => `🎉 *${p.name}* has news`,
  publicText: (p: { name: string; text: string }) => `${p.name}: ${p.text}`,

  dealLine: (p: { name: string; deal: string; amount: string | null }) =>
    p.amount ? `*${p.name}* won *${p.deal}*: ${p.amount}` : `*${p.name}* won *${p.deal}*`,
  dealsTitle: (p: { n: number }) => `🔔 *${p.n} deals won*`,
  moreDeals: (p: { n: number; deals: string }) =>
    p.n === 1 ? `🔔 One more deal won today: ${p.deals}` : `🔔 ${p.n} more deals won today: ${p.deals}`,
  andOthers: (p: { n: number }) => `${p.n} more`,
  record: (p: {
    team: string;
    kpi: string;
    amount: string;
    kind: 'week' | 'month';
    days: string;
    isRunning: boolean;
  }) =>
    `📈 *${p.team}* has its best ${p.kind} in ${p.kpi}: *${p.amount}*${p.isRunning ? ' so far' : ''} (${p.days})`,
  recordBefore: (p: { periods: number; kind: 'week' | 'month'; before: string }) =>
    `The best of the ${p.periods} ${p.kind}s before: ${p.before}.`,

  noteTitle: (p: { n: number; days: number }) =>
    p.n === 1
      ? `Nobody has thanked one of your people here in the last ${p.days} days. A word from you may be welcome.`
      : `Nobody has thanked ${p.n} of your people here in the last ${p.days} days. A word from you may be welcome.`,
  noteTitleDeputy: (p: { n: number; days: number; name: string }) =>
    `You stand in for *${p.name}*. Nobody has thanked ${p.n === 1 ? 'one' : p.n} of their people here in the last ${p.days} days. A word from you may be welcome.`,
  notePerson: (p: { name: string; fact: string }) => `*${p.name}*\n${p.fact}`,
  noFact: 'The numbers name nothing this month. You may have seen something they do not.',
  factGoal: (p: { goal: string; amount: string; target: string }) =>
    `Reached a goal: ${p.goal} (${p.amount} of ${p.target})`,
  factBest: (p: { kpi: string; amount: string; kind: 'week' | 'month'; days: string }) =>
    `Best ${p.kind} yet in ${p.kpi}: ${p.amount} (${p.days})`,
  factDeal: (p: { deal: string; amount: string | null; date: string }) =>
    p.amount ? `Won ${p.deal} for ${p.amount} on ${p.date}` : `Won ${p.deal} on ${p.date}`,
  factImproved: (p: { now: string; before: string; month: string }) =>
    `${p.now} in ${p.month}, after ${p.before} the month before`,
  praiseWhy: (p: { days: number; date: string } | null) =>
    p
      ? `Nobody has thanked them here since ${p.date}, ${p.days} days ago.`
      : 'Nobody has thanked them here yet.',
  praiseNext: {
    win: 'They reached a goal or a best of their own lately. A word about it may be welcome.',
    deal: 'They won a deal in the last 30 days. A word about it may be welcome.',
    improved:
      'They did clearly more of something last month than the month before. A word about it may be welcome.',
  },
  praiseRule:
    'I say so after 21 days without praise in a team’s channel or between two, when there is something good to thank for; of each person at most every four weeks, and after whatever else there is to say of them. Not of who is away or new.',
  notePraise: 'Praise',
  noteMore: (p: { n: number }) => `And ${p.n} more.`,
  noteWhy:
    'Only you read this. It comes on your first working day of a month, and leaves out who is away or new. What you say to them is up to you.',
  noteWhyDeputy:
    'Only you read this, as the month began on days on which you stand in. It leaves out who is away or new. What you say to them is up to you.',

  settingsTitle: 'What I post by myself',
  settingsIntro:
    'In a team’s channel, once it is switched on here. I never use @channel, and name nobody who does not want to be named.',
  settingsRefused: 'Only those who lead the team and admins can change this.',
  unknownTeam: (p: { name: string }) => `I know no team “${p.name}”. \`/pacesetter wins\` lists yours.`,
  settingsNone: 'There is no live team with a channel yet.',
  teamNotLive: 'This team is not live, or has no channel.',
  teamLine: (p: { team: string; channel: string; what: string }) => `*${p.team}*, ${p.channel}\n${p.what}`,
  teamOff: 'Nothing',
  teamDeals: (p: { minimum: string | null; aDay: number }) =>
    `Won deals${p.minimum ? ` from ${p.minimum}` : ''}, up to ${p.aDay} a day`,
  teamRecords: 'The team’s records',
  moreTeams: (p: { n: number }) => `And ${p.n} more teams: \`/pacesetter wins East\` shows the team East.`,
  change: 'Change',
  fieldWhat: 'What do I post?',
  optionDeals: 'Deals that are won',
  optionDealsNote: 'Within minutes, with who won them',
  optionRecords: 'The team’s records',
  optionRecordsNote: 'Best week or month; names nobody',
  fieldMinimum: (p: { currency: string }) => `Deals from which amount? (${p.currency})`,
  hintMinimum: 'Whole units. 0: all of them. With an amount, deals in other currencies are left out.',
  fieldADay: 'How many deals a day at most?',
  hintADay: 'What is more comes in one line at the end of the day.',
  settingsNote:
    'I post between 09:00 and 17:30 on the team’s working days. What comes within 15 minutes is one message. What was won before it is switched on is never posted.',
  settingsShared: (p: { channel: string }) =>
    `⚠️ *${p.channel} is shared with another company.* Its people would read everything I post there, the team’s card as well. Press *Save* once more if that is what you want.`,
  save: 'Save',
  saved: 'Saved.',
  badMinimum: 'Please give a whole number, such as 5000, or 0.',
  badCap: (p: { most: number }) => `Please give a number from 1 to ${p.most}.`,

  homeNamed: (p: { channel: string }) =>
    `When I post won deals in ${p.channel}, I may name you. Whatever else you reach is posted only if you post it.`,
  homeUnnamed: (p: { channel: string }) =>
    `I do not post your won deals in ${p.channel}, and name you nowhere.`,
  namedNow: 'Saved. I may name you when I post won deals.',
  unnamedNow: 'Saved. I do not post your won deals, and name you nowhere.',
  doNotName: 'Do not name me',
  nameMe: 'Name me',

  heldTitle: (p: { channel: string; team: string }) =>
    `⚠️ *${p.channel}*, the channel of ${p.team}, is now shared with another company. I hold back what I would post there: cards, won deals and records.`,
  heldText: (p: { team: string }) =>
    `The channel of ${p.team} is now shared with another company. I hold back what I would post there.`,
  heldAllow: 'Post there anyway',
  heldLeave: 'Keep holding it back',
  heldConfirm: 'Its people will read the team’s cards and wins.',
  heldAllowed: (p: { channel: string }) =>
    `I post in ${p.channel} again. Its people of another company read it, too.`,
  heldLeft: (p: { channel: string }) =>
    `I post nothing in ${p.channel} while it is shared. An admin can give the team another channel with \`/pacesetter teams\`.`,
  otherChannelNow: 'The team has another channel by now, so there is nothing to decide.',
};
