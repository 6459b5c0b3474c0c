export const workingDays = (n: number) =>
  n === 0.5 ? 'half a working day' : n === 1 ? '1 working day' : `${n} working days`;

export const timeOff = {
  help: '*/away* – days off, so that goals count without them: `/away 24-28 Dec`, `/away 24 Dec afternoon`; alone it lists mine; `/away @ana tomorrow` for someone I lead; `/away 24-28 Dec deputy @otto` lets someone stand in for me',

  oneDay: (p: { weekday: string; date: string }) => `${p.weekday}, ${p.date}`,
  taken: (p: { days: string; count: number }) =>
    `${p.days}: ${workingDays(p.count)}. Your goals count without ${p.count <= 1 ? 'it' : 'them'}.`,
  takenOf: (p: { name: string; days: string; count: number }) =>
    `${p.name}, ${p.days}: ${workingDays(p.count)}. Their goals count without ${p.count <= 1 ? 'it' : 'them'}.`,
  offBefore: (p: { count: number }) =>
    p.count <= 1
      ? `${p.count === 1 ? 'One' : 'Half a day'} of them was off already.`
      : `${p.count} of them were off already.`,
  allBefore: (p: { days: string }) => `${p.days}: off already, so nothing changed.`,
  allBeforeOf: (p: { name: string; days: string }) =>
    `${p.name}, ${p.days}: off already, so nothing changed.`,
  isPast: 'This is over already; write the year if you mean another one.',
  deputySet: (p: { deputy: string }) => `${p.deputy} stands in for you on these days and gets a message.`,
  deputySetOf: (p: { name: string; deputy: string }) =>
    `${p.deputy} stands in for ${p.name} on these days and gets a message.`,
  deputyAway: (p: { deputy: string; count: number }) =>
    `${p.deputy} is off on ${workingDays(p.count)} of these too; you may want somebody else.`,
  undo: 'Undo',

  takenBack: (p: { days: string }) => `Taken back: ${p.days}. Your goals count as before.`,
  takenBackOf: (p: { name: string; days: string }) =>
    `Taken back for ${p.name}: ${p.days}. Their goals count as before.`,
  stillOff: (p: { count: number }) =>
    `${workingDays(p.count)} of these ${p.count <= 1 ? 'stays' : 'stay'} off, since ${p.count <= 1 ? 'it was' : 'they were'} entered more than once.`,
  deputyEnded: (p: { names: string }) => `No longer standing in: ${p.names}.`,
  gone: 'These days were taken back already. `/away` shows what stands.',

  listTitle: 'Your days off',
  listTitleOf: (p: { name: string }) => `Days off of ${p.name}`,
  none: 'You have no days off ahead. `/away 24-28 Dec` enters some.',
  noneOf: (p: { name: string }) => `${p.name} has no days off ahead.`,
  line: (p: { days: string; count: number }) => `${p.days} · ${workingDays(p.count)}`,
  more: (p: { count: number }) => `${p.count} more further ahead.`,
  standsInForYou: (p: { name: string; days: string }) => `${p.name} stands in for you, ${p.days}`,
  standsInFor: (p: { name: string; other: string; days: string }) =>
    `${p.name} stands in for ${p.other}, ${p.days}`,
  youStandInUntil: (p: { name: string; date: string }) => `You stand in for ${p.name} until ${p.date}`,
  youStandIn: (p: { name: string; days: string }) => `You stand in for ${p.name}, ${p.days}`,
  takeBack: 'Take back',
  enter: 'Enter days off',
  button: 'Days off',
  status: (p: { days: string }) => `Days off: ${p.days}`,

  formTitle: 'Days off',
  fieldFirst: 'First day off',
  fieldLast: 'Last day off',
  fieldLastHint: 'For a single day, pick the same one.',
  partOfSeveral: 'Half days are entered one day at a time: pick the same day twice.',
  fieldDeputy: 'Who stands in for you?',
  fieldDeputyOf: 'Who stands in for them?',
  fieldDeputyHint:
    'On these days that person sees and sets goals for the team as its manager does, and gets a message.',
  visible:
    'Seen by the person, those who lead them and admins. A team’s card says only that somebody was away all week.',

  example: 'For example: `/away 24-28 Dec`',
  notUnderstood: 'I could not read that as days, so nothing is stored.',
  understoodPart: (p: { days: string }) => `I read ${p.days}, but not the rest, so nothing is stored.`,
  noDay: 'There is no such day, so nothing is stored.',
  whichHalf: 'Which half, the morning or the afternoon? Nothing is stored yet.',
  twoWays: (p: { text: string }) =>
    `${p.text} can be read day first or month first, so nothing is stored. Please name the month.`,
  turnedAround: (p: { first: string; last: string }) =>
    `The last day, ${p.last}, lies before the first, ${p.first}, so nothing is stored.`,
  tooLong: (p: { days: string }) => `${p.days} is more than a year, so nothing is stored.`,
  tooFar: (p: { days: string }) => `${p.days} is too far away to be meant, so nothing is stored.`,
  noWorkingDay: (p: { days: string }) =>
    `${p.days}: nobody would work then anyway, so there is nothing to take off.`,

  refusal: (p: { name: string }) =>
    `Days off of ${p.name} are entered by ${p.name}, the people who lead them and admins.`,
  readRefusal: (p: { name: string }) =>
    `Days off of ${p.name} are between ${p.name}, the people who lead them and admins. \`/away\` shows yours.`,
  deputyRefusal: (p: { name: string }) =>
    `Who stands in for ${p.name} is for ${p.name} or an admin to say. Nothing is stored.`,
  leadsNobody: (p: { name: string }) =>
    `Nobody reports to ${p.name}, so nobody has to stand in. The days alone are enough.`,
  deputySelf: (p: { name: string }) => `${p.name} cannot stand in for ${p.name}. Please pick someone else.`,
  deputyUnfit: (p: { name: string }) =>
    `${p.name} cannot stand in: it takes someone who works here and is a full member in Slack.`,
  unknownPerson: (p: { text: string }) =>
    `I do not know “${p.text}”. Pick the person from Slack’s list with @, for example \`/away @name 24-28 Dec\`.`,
  manyPeople: (p: { text: string; names: string }) =>
    `“${p.text}” fits several people: ${p.names}. Please pick one with @.`,

  appointed: (p: { name: string; days: string }) => `You stand in for *${p.name}*, ${p.days}.`,
  appointedWhat:
    'On these days you can do for the team what its manager does: `/mygoals @name`, `/setgoal` and `/scorecard team`. It begins and ends by itself.',
  released: (p: { name: string; days: string }) =>
    `You no longer stand in for *${p.name}*, ${p.days}: there is nothing left for you to do.`,
};
