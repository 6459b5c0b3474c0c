const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);
const weeks = (n: number) => (n === 1 ? 'every week' : `every ${n} weeks`);
const ORDINALS = ['', '', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

type Named = { name: string };
type When = { when: string };

/** 1:1s of a manager and somebody who reports to them. `when`: 'Tuesday, 24 Nov, 10:00'. */
export const oneOnOnes = {
  title: '1:1s',
  with: (p: Named) => `1:1 with ${p.name}`,
  when: (p: { weekday: string; day: string; time: string }) => `${p.weekday}, ${p.day}, ${p.time}`,
  forOther: (p: { name: string; time: string; zone: string }) => `${p.time} for ${p.name} (${p.zone})`,
  rhythm: (p: { weekday: string; time: string; weeks: number; minutes: number; zone: string | null }) =>
    `${weeks(p.weeks)} on ${p.weekday} at ${p.time}${p.zone ? ` (${p.zone})` : ''}, ${p.minutes} minutes`,
  next: (p: When) => `next: ${p.when}`,
  notArranged: 'not arranged yet',
  cadence: (p: { held: number; due: number; share: string; excused: number }) =>
    `In the last 30 days: ${p.held} of ${p.due}${p.share} held${
      p.excused > 0 ? `, ${p.excused} left out with a reason, which counts for nothing` : ''
    }.`,
  none: 'You report to nobody here and nobody reports to you, so there is nobody to have a 1:1 with. An admin can set that with `/pacesetter people`.',
  help: 'On the agenda by itself: goals and pace, wins, stuck deals, what you promised each other. You add the rest: `/pacesetter 1:1 add @ana how to handle renewals`, or *Add to 1:1 agenda* in the menu of any message.',
  pairOnly: 'The two of you can read this, nobody else: no admin, nobody above, no later manager.',
  homeTitle: '1:1s',
  all: 'All my 1:1s',

  arrange: 'Arrange 1:1s',
  change: 'Change day or time',
  suggest: 'Suggest another time',
  stop: 'Stop these 1:1s',
  stopAsk: (p: Named) =>
    `No more 1:1s with ${p.name} will be planned. What you wrote down stays with the two of you.`,
  stopYes: 'Stop',
  stopNo: 'Keep',
  fieldFirst: 'First 1:1',
  fieldFirstHint: 'Its weekday is the weekday of all of them.',
  fieldTime: 'Time',
  fieldTimeZones: (p: { name: string; zone: string; own: string }) =>
    `On the clocks of ${p.name} (${p.zone}). Yours: ${p.own}.`,
  fieldTimeOwnZone: (p: Named & { zone: string; own: string }) =>
    `On your clocks (${p.own}). ${p.name}: ${p.zone}.`,
  fieldEvery: 'How often',
  every: (p: { weeks: number }) => (p.weeks === 1 ? 'Every week' : `Every ${p.weeks} weeks`),
  fieldMinutes: 'How long',
  minutes: (p: { minutes: number }) => `${p.minutes} minutes`,
  arrangeVisible: (p: Named) => `${p.name} hears of it and can suggest another time.`,
  arranged: (p: Named & { rhythm: string; when: string }) =>
    `Arranged: 1:1 with *${p.name}*, ${p.rhythm}. The first: ${p.when}. ${p.name} hears of it.`,
  arrangedTold: (p: Named & { rhythm: string; when: string }) =>
    `*${p.name}* arranged 1:1s with you: ${p.rhythm}. The first: ${p.when}.`,
  stopped: (p: Named) => `Stopped: no more 1:1s with *${p.name}* are planned.`,
  ended: {
    rearranged: (p: Named) => `The 1:1s with *${p.name}* have another day or time now.`,
    stopped: (p: Named) => `*${p.name}* stopped your 1:1s. What you wrote down stays with the two of you.`,
    manager: (p: Named) =>
      `Your 1:1s with *${p.name}* ended, as the reporting line changed. What you wrote down stays with the two of you; nobody who comes after reads it.`,
    left: (p: Named) =>
      `Your 1:1s with *${p.name}* ended, as they no longer work here. Your notes stay with you.`,
  },

  agenda: 'Agenda',
  goals: 'Goals and pace',
  goalLine: (p: { kpi: string; period: string; numbers: string; status: string }) =>
    `*${p.kpi}* (${p.period}): ${p.numbers} · ${p.status}`,
  reds: (p: { times: number }) =>
    p.times > 7 ? `behind at ${p.times} 1:1s in a row` : `behind at the ${ORDINALS[p.times]} 1:1 in a row`,
  noGoals: 'No goal runs at present.',
  wins: 'Wins',
  reached: (p: { names: string }) => `Reached: ${p.names}`,
  reachedGoal: (p: { kpi: string; period: string }) => `${p.kpi} (${p.period})`,
  wonDeal: (p: { deal: string; amount: string | null; date: string }) =>
    `${p.deal}${p.amount ? `: ${p.amount}` : ''}, won ${p.date}`,
  stuck: 'Stuck deals',
  promises: 'Promised',
  by: (p: Named) => `${p.name}:`,
  also: 'Also',
  items: 'To talk about',
  noItems: 'Nothing was added yet. What is in the way?',
  career: (p: Named) =>
    `Once a month: where does ${p.name} want to be in a year, and what would be a first step?`,
  itemBy: (p: Named) => `by ${p.name}`,
  waits: (p: { days: number }) => `carried over, waiting for ${days(p.days)}`,
  message: 'the message',
  tag: { todo: 'To do', discuss: 'To discuss', help: 'Help wanted' },
  moreItems: (p: { more: number }) => `And ${p.more} more`,

  add: 'Add a topic',
  addTitle: 'Add a topic',
  fieldWith: 'For the 1:1 with',
  fieldText: 'What about?',
  fieldTag: 'What it is',
  addVisible: (p: Named) => `Only ${p.name} and you can read it.`,
  addVisibleEither: 'Only the two of you can read it.',
  linkComes: 'A link to the message comes along.',
  added: (p: Named & { text: string }) => `On the agenda with *${p.name}*: ${p.text}`,
  dealtWith: 'Dealt with',

  notes: 'Notes',
  fieldNotes: 'Notes for both of you',
  fieldOwn: 'Notes for yourself',
  fieldOwnHint: 'Nobody but you ever reads these.',
  notesHeld: 'Once the 1:1 has begun, saving notes for both says that you met.',
  notesRead: (p: Named) => `You and ${p.name} can read the notes for both.`,
  noNotes: 'Nothing was written down.',
  ownNotes: 'For yourself',
  notesSaved: 'Saved.',

  action: 'Action item',
  actionTitle: 'Action item',
  fieldOwner: 'Who does it?',
  fieldAction: 'What will be done?',
  fieldDue: 'By when',
  fieldKpi: 'Which number should it move?',
  fieldKpiHint: 'Two and four weeks later you both see whether it did.',
  notTheirNumber: (p: Named) =>
    `This is no number that ${p.name} works on. Please choose another one, or none.`,
  actionVisible: 'The two of you see it on the next agenda until it is done.',
  actionSaved: 'Kept. It stands on the agenda until it is done.',

  earlier: 'Day, time, earlier ones',
  met: 'We met',
  move: 'Move',
  leaveOut: 'Leave out',
  moveTitle: 'Move the 1:1',
  fieldDate: 'Day',
  moveVisible: (p: Named) => `${p.name} hears of it. Moved is not missed.`,
  moved: (p: Named & When) => `Moved: 1:1 with *${p.name}* is now ${p.when}. ${p.name} hears of it.`,
  movedTold: (p: Named & When) => `*${p.name}* moved your 1:1: it is now ${p.when}.`,
  leaveTitle: 'Leave out',
  fieldFor: 'Who cannot make it?',
  forMe: 'I cannot',
  forOtherPerson: (p: Named) => `${p.name} cannot`,
  forNeither: 'Something else',
  fieldReason: 'Why?',
  leaveVisible: (p: Named) => `${p.name} reads the reason, nobody else. It counts for neither of you.`,
  left: (p: Named & When) =>
    `Left out: the 1:1 with *${p.name}* on ${p.when}. It counts for neither of you. ${p.name} hears of it.`,
  leftTold: (p: Named & When & { reason: string }) =>
    `*${p.name}* left out your 1:1 on ${p.when}: ${p.reason}\nIt counts for neither of you.`,
  held: (p: Named & When) => `Held: 1:1 with *${p.name}*, ${p.when}.`,

  state: {
    planned: 'open',
    held: 'held',
    excused: 'left out',
    missed: 'missed',
    dropped: 'not planned any more',
  },
  stateMoved: (p: { from: string }) => `moved from ${p.from}`,
  stateAway: 'a day off',

  before: (p: Named & When) => `*1:1 with ${p.name}*: ${p.when}.`,
  beforeEmpty: 'Nothing is on the agenda yet. One topic from each of you is enough.',
  after: (p: Named & When) => `*Did you meet?* 1:1 with ${p.name}, ${p.when}.`,
  afterHeld: (p: Named & When) =>
    `*1:1 with ${p.name}*, ${p.when}: nothing is written down and nothing promised. One line is enough.`,
  away: (p: Named & When & { who: 'me' | 'other' | 'both' }) =>
    `*1:1 with ${p.name}*, ${p.when}: ${
      { me: 'you are off then', other: `${p.name} is off then`, both: 'neither of you works then' }[p.who]
    }. If nobody moves it, it is left out, and counts for neither of you.`,
  why: 'You get this for each 1:1. You can switch it off in App Home under *When and what I get*.',

  noPair: (p: { name: string | null }) =>
    p.name
      ? `1:1s are with your own manager or somebody who reports to you directly, and ${p.name} is neither.`
      : '1:1s are with your own manager or somebody who reports to you directly.',
  whichPartner: (p: { text: string; names: string | null }) =>
    p.names
      ? `I could not tell whom “${p.text}” means. You have 1:1s with your manager and your direct reports: ${p.names}. Example: \`/pacesetter 1:1 @ana\``
      : 'You report to nobody here and nobody reports to you, so there is nobody to have a 1:1 with.',
  whatToAdd: (p: { name: string | null }) =>
    `Understood: something for the agenda${p.name ? ` with ${p.name}` : ''}. What about? Example: \`/pacesetter 1:1 add @ana how to handle renewals\``,
  noneYet: (p: Named) => `No 1:1s are arranged with ${p.name}.`,
  notYours: 'This 1:1 is between two others, or there is none.',
  over: (p: Named) =>
    `You and ${p.name} do not have 1:1s any more. You can read what was written down, but not change it.`,
  meanwhile: 'Something was arranged for the two of you just now. Please look at it first.',
  tooFar: 'Please pick a first day within the next eight weeks.',
  inThePast: 'This is over already. Please pick a later time.',
  noWorkday: (p: { date: string; name: string | null }) =>
    `${p.name ? `${p.name} does` : 'You do'} not work on that weekday (${p.date}). Please pick another one.`,
  notYet: 'This 1:1 is still to come.',
  nextIsThen: (p: { date: string }) =>
    `The next 1:1 is on ${p.date}. Please pick an earlier day, or leave this one out.`,
  settled: 'This 1:1 is settled already.',
  whyNot: 'Please say why in a few words.',
  tooLong: 'That is too long. Please shorten it.',
  itemEmpty: 'Please say what it is about.',
  wroteMeanwhile: (p: Named) =>
    `${p.name} wrote here meanwhile, and nothing of that is lost. Please copy your text, close this, and open the notes again.`,

  measure: (p: { held: number; due: number; share: string }) =>
    `*1:1s held:* ${p.held} of ${p.due}${p.share}`,
  missedWhy: (p: { missed: number }) =>
    `The last ${p.missed} 1:1s were neither held nor moved within a week.`,
  missedNext:
    'Pick a time you can both keep, or a longer rhythm: every two weeks that happens beats every week that does not.',
  missedNumber: (p: { held: number; due: number }) => `Held in the last 30 days: ${p.held} of ${p.due}`,
  missedRule:
    'A 1:1 counts as missed when it was neither held, moved nor left out within 7 days of its day. Days off count for nobody. I name it from two in a row.',
  calledOffWhy: (p: { times: number }) =>
    `The last ${p.times} 1:1s were left out because you could not make it.`,
  calledOffNext: 'Move the next one now, to a time that holds.',
  calledOffNumber: (p: { times: number }) => `Left out in a row, on your side: ${p.times}`,
  calledOffRule:
    'From the second 1:1 in a row that you could not make, I say so to you alone. Days off do not count.',
  needs: (p: Named & When) => `*Did you meet?* 1:1 with ${p.name}, ${p.when}`,
};
