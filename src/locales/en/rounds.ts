type Named = { name: string };
type Dated = { date: string };

const people = (n: number) => (n === 1 ? '1 person' : `${n} people`);
const groups = { peers: 'peers', reports: 'reports' } as const;

/** 360 rounds: what several people see somebody do, told without saying who said it. */
export const rounds = {
  reminderName: 'that a 360 round ends soon',
  title: '360 feedback',
  home: '*360 feedback* · how those you work with see you, without names',
  none: 'There is no round that you have to do with.',
  make: 'Start one about me',
  open: 'Open',
  read: 'Read the result',
  answer: 'Answer',
  choose: 'Choose',
  mine: 'About you',
  led: 'About people who report to you',
  asked: 'You are asked',
  state: {
    offered: () => 'waits for a yes',
    running: (p: Dated) => `runs until ${p.date}`,
    closed: (p: Dated) => `result of ${p.date}`,
  },
  listNote: 'Nobody keeps who has answered, so I cannot say here whether you have.',
  howTo: '`/pacesetter 360` shows your rounds, `/pacesetter 360 @ana` starts one about somebody you lead.',

  formTitle: '360 feedback',
  formAbout: (p: Named) =>
    `A round about *${p.name}*: eight statements and two open questions, about five minutes for everybody.`,
  formAboutYou:
    'A round about *you*: eight statements and two open questions, about five minutes for everybody.',
  formNamed: (p: { manager: string | null }) =>
    p.manager
      ? `You are asked as well, and so is ${p.manager}; these two answer with their names.`
      : 'You are asked as well, with your name.',
  formNamedOf: (p: Named & { manager: string | null }) =>
    p.manager
      ? `${p.name} is asked as well, and so is ${p.manager}; these two answer with their names.`
      : `${p.name} is asked as well, by name.`,
  formAgrees: (p: Named) => `Nobody is asked before ${p.name} has seen this and agrees.`,
  fieldPeers: 'Which peers?',
  peersHint:
    'From 3 to 12, best 5 or more. What fewer than three answer stays hidden, so with three all of them have to answer.',
  fieldReports: 'Which of the direct reports?',
  reportsHint: 'Nobody, or from 3 to 12.',
  fieldEnd: 'Last day to answer',
  endHint: 'The result can be read on the next working day at 10:00. The day cannot be changed later.',
  next: 'Next',

  parts: {
    self: 'Their own view',
    manager: 'Manager',
    peers: 'Peers',
    reports: 'Direct reports',
  },
  ownPart: 'Your own view',
  viewOffered: (p: Named) => `A 360 round about *${p.name}*`,
  until: (p: Dated & { resultOn: string }) =>
    `Answers until *${p.date}*, the result on ${p.resultOn} at 10:00.`,
  readers: (p: Named & { manager: string | null }) =>
    p.manager
      ? `The result is read by *${p.name}* and *${p.manager}*, both at the same moment, and by nobody else.`
      : `The result is read by *${p.name}* and by nobody else.`,
  group: (p: { part: string; names: string }) => `*${p.part}:* ${p.names}`,
  warnOne: (p: { part: 'peers' | 'reports' }) =>
    `:warning: Exactly three ${groups[p.part]} are asked. If one of them does not answer, nothing of this group can be read.`,
  locked:
    'Once it starts, neither people nor questions nor the last day can be changed. It can only be called off as a whole, and then every answer is deleted unread.',
  askAgree: 'Do you want this round?',
  waits: (p: Named) => `${p.name} is asked whether they want it. Until then nobody else hears of it.`,
  runs: 'It runs. Nobody sees how many have answered before the end.',
  yes: 'Yes, start it',
  notNow: 'Not now',
  notNowDone: 'All right, there is no round. Who would have been asked is forgotten.',
  started: 'Started. Everybody is asked when they are at work, and reminded once, all alike.',
  withdraw: 'Take it back',
  withdrawn: 'Taken back. Nobody was asked, and who would have been is forgotten.',
  callOff: 'Call it off',
  callOffTitle: 'Call this round off?',
  callOffQuestion:
    'Every answer is deleted unread, and everybody who was asked hears of it. This cannot be undone.',
  callOffNo: 'Let it run',
  calledOff: 'Called off. Every answer is deleted, and everybody who was asked hears of it.',

  offered: (p: Named) =>
    `*${p.name}* suggests a 360 round about you. Nobody is asked before you have seen who it would be and say yes.`,
  needsAgree: '*A 360 round about you* · it begins only if you agree',
  look: 'Look',
  declined: (p: Named) => `*${p.name}* would rather have no 360 round now. Nobody was asked.`,
  wasCalledOff: (p: Named) =>
    `The 360 round about *${p.name}* was called off. Every answer was deleted, and nobody has read any.`,
  wasCalledOffYours: 'The 360 round about you was called off. Every answer was deleted, unread.',
  resultHere: 'The result of the 360 round about you is here.',
  resultHereOf: (p: Named) => `The result of the 360 round about *${p.name}* is here.`,

  invited: {
    self: (p: Dated) =>
      `Your 360 round has begun. Please say how you see yourself, until ${p.date}; it takes about five minutes.`,
    manager: (p: Named & Dated) =>
      `*${p.name}* would like your view in a 360 round, as their manager. It takes about five minutes, until ${p.date}.`,
    peers: (p: Named & Dated & { n: number }) =>
      `*${p.name}* would like your view in a 360 round, as one of ${people(p.n)} they work with. It takes about five minutes, until ${p.date}.`,
    reports: (p: Named & Dated & { n: number }) =>
      `*${p.name}* would like your view in a 360 round, as one of ${people(p.n)} who report to them. It takes about five minutes, until ${p.date}.`,
  },
  invitedNote: {
    named: 'This one is with your name.',
    nameless: 'Nobody learns who wrote what, or who has answered. I do not keep it.',
  },
  reminded: (p: Dated) =>
    `A reminder for everybody alike: answers are taken until ${p.date}. If you have answered: thank you, there is nothing to do.`,

  answerTitle: '360 feedback',
  answerAbout: (p: Named) => `About *${p.name}*: how often do you see this?`,
  answerSelf: 'About yourself: how often do you do this?',
  points: { 1: 'Never', 2: 'Rarely', 3: 'Sometimes', 4: 'Often', 5: 'Always' },
  cannotSay: 'I cannot say',
  statements: {
    promises: 'Keeps promises',
    clear: 'Says clearly what they want, and why',
    listens: 'Listens before answering',
    shares: 'Shares what they know',
    helps: 'Helps whoever is stuck',
    honest: 'Says openly what does not go well',
    customers: 'Keeps in view what customers need',
    learns: 'Takes feedback and does something with it',
  },
  texts: { keep: 'Keep doing', differently: 'Do differently' },
  textHints: {
    keep: 'What helps, and should stay as it is?',
    differently: 'What would help more? One moment says more than a judgement.',
  },
  namelessNote: (p: { n: number; readers: string }) =>
    `*How you stay nameless:* ${p.readers} may read means and texts of at least three people together, in a shuffled order, once it is over. I keep neither who answered nor when. What I cannot hide is your style, what only you can know, and what all of you answer alike. So do not write what only you can know. You are one of ${p.n}.`,
  namedNote: (p: { readers: string }) =>
    `Your answers stand with your name; ${p.readers} may read them once it is over.`,
  readersTwo: (p: Named & { manager: string }) => `${p.name} and ${p.manager}`,
  once: 'You answer once. After *Send* nothing can be changed or taken back.',
  send: 'Send',
  thanks: (p: Dated) =>
    `:white_check_mark: Thank you. Your answers lie with the others until ${p.date}. The message with *Answer* stays as it is, as nothing may tell that you have.`,

  resultTitle: '360 result',
  resultOf: (p: Named & Dated) => `*${p.name}* · ${p.date}`,
  resultNote: (p: { readers: string }) =>
    `Only ${p.readers} can read this, and nobody else. Means of 1 to 5; texts in a shuffled order.`,
  answered: (p: { part: string; answered: number; asked: number }) =>
    `*${p.part}* · ${p.answered} of ${p.asked} answered`,
  namedPart: (p: { part: string }) => `*${p.part}*`,
  tooFewAnswered: (p: { part: string }) =>
    `*${p.part}* · fewer than three answered, so nothing of this group is shown.`,
  didNotAnswer: (p: { part: string }) => `*${p.part}* · no answers.`,
  statementLine: (p: { bar: string; mean: string; statement: string }) =>
    `${p.bar} *${p.mean}*  ${p.statement}`,
  tooFewSay: (p: { statement: string }) => `_fewer than three could say_  ${p.statement}`,
  couldNotSay: (p: { statement: string }) => `_cannot say_  ${p.statement}`,
  gaps: 'Where you and your peers differ most',
  gapsOf: (p: Named) => `Where ${p.name} and their peers differ most`,
  gapLine: (p: { statement: string; self: string; peers: string }) =>
    `• ${p.statement}: self ${p.self}, peers ${p.peers}`,

  unknown:
    'I have no such round for you. It is shown to whoever it is about, to who leads them, and to who is asked.',
  unknownPerson:
    'I do not know whom you mean. Please mention one person, for example `/pacesetter 360 @ana`.',
  notTheirs: 'You can start a round about yourself or about somebody you lead; admins about anybody.',
  withoutSlack: (p: Named) => `${p.name} has no Slack account, so I cannot ask whether they want it.`,
  already: (p: Named) => `There is an open round about ${p.name} already.`,
  tooEarly: (p: Named & Dated) =>
    `The last round about ${p.name} is too near: with one other person asked, two results would tell what that one said. The next can start on ${p.date}.`,
  tooFew: {
    peers:
      'Please choose at least three peers; five or more are better. What fewer than three answer is never shown.',
    reports:
      'Please choose at least three direct reports, or none. What fewer than three answer is never shown.',
  },
  tooMany: {
    peers: 'Please choose at most twelve peers.',
    reports: 'Please choose at most twelve direct reports.',
  },
  badEnd: {
    tooSoon: 'Please leave people at least three working days.',
    tooLate: 'Please choose a day within the next 60 days.',
  },
  cannotBeAsked: 'Somebody you chose cannot be asked: they are a guest, an app, or have left.',
  askedAnyway: (p: Named) => `${p.name} is asked anyway, by name. Please leave them out here.`,
  wrongGroup: {
    peers: (p: Named) => `${p.name} is among the direct reports already. Please choose them once.`,
    reports: (p: Named) => `${p.name} does not report to this person directly. Please choose them as a peer.`,
  },
  tooFewLeft: 'Somebody who was to be asked has left, and now too few are. Press *Not now* and start anew.',
  endTooNear: 'The last day is too near by now. Press *Not now* and start anew.',
  isOver: 'This round is over, or was called off.',
  answeredAlready: 'Your answers are in already; they count once and cannot be changed. Thank you!',
  unreadable:
    'I cannot take answers any more: my key is another one since this round began. Whoever it is about can call it off and start anew.',
  answerAll: 'Please choose an answer for every statement.',
};
