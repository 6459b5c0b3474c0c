type Names = { person: string; manager: string };
type Role = 'person' | 'manager' | 'reader';
type Period = 'week' | 'month' | 'quarter' | 'year' | 'range';
const people = (n: number) => (n === 1 ? '1 person' : `${n} people`);
const PERIODS = { week: 'week', month: 'month', quarter: 'quarter', year: 'year', range: 'time' } as const;
const periods = (period: Period, n: number) => `${PERIODS[period]}${n === 1 ? '' : 's'}`;
const nobodyElse = 'Nobody above, no deputy and no admin reads a word of it.';

/** Performance reviews. */
export const reviews = {
  unknown: 'I know of no such review for you.',
  unknownCycle: 'I know of no such cycle that you started.',
  unknownWord: 'Type `/pacesetter reviews` for your reviews, or `/pacesetter reviews start` for a new cycle.',
  onlyStarters: 'Admins start reviews for teams or everybody, and managers for whoever reports to them.',
  onlyOwnReports: 'You can start reviews for the people who report to you.',
  periodGone: 'Choose the period once more, please.',
  nameMissing: (p: { most: number }) => `Give it a name of up to ${p.most} characters.`,
  dayMissing: 'Choose a day.',
  dueProblem: {
    past: 'People need a day at least: choose a day after today.',
    order: 'Managers write after their people, so their day cannot be earlier.',
    far: 'That is too far away: everything has to be written within 90 days.',
  },
  nobodyIn: 'Nobody would get a review.',
  startedAlready: 'This cycle has been started already.',
  endedAlready: 'This cycle was called off already.',
  onlyStarterEnds: 'Only who started a cycle calls it off.',
  tooLong: (p: { most: number }) => `That is too long: ${p.most} characters are enough.`,
  unanswered: 'To finish, write a sentence here. Or keep it as a draft below: nothing gets lost.',
  locked: {
    shared:
      'It was shared meanwhile, so it stays as it is. Copy what you typed: you can add it under your part.',
    closed: 'This review is closed, so nothing in it changes any more.',
    ended: 'This review has ended, so nothing is written in it any more. What you kept before stays yours.',
    left: 'Somebody else leads them now and writes this part. What you kept as a draft stays yours alone.',
  },
  notShared: 'It is not shared yet: both of you have to finish first.',
  nobodyNew: 'Nobody else leads you now.',
  noPeers: 'In this cycle no peers write.',
  peersLate: 'It is too late to choose peers: this review is no longer being written.',
  peerWrites: 'One of those you left out has begun to write already, so they stay. Nothing was changed.',
  peerUnknown: 'Choose people who work here.',
  peerOfPair: 'Peers are others than the two of you.',
  peerDeclined: (p: { name: string }) => `${p.name} would rather not write. Choose somebody else.`,
  tooManyPeers: (p: { most: number }) => `Choose ${p.most} at most.`,
  declinedLate: 'You have begun to write already, or somebody else was asked instead.',
  declinedThanks: 'All right. Whoever asked you hears that you would rather not, and no reason is asked for.',
  noteMissing: 'Write a sentence.',

  quarterName: (p: { quarter: number; year: number }) => `Q${p.quarter} ${p.year}`,
  halfName: (p: { half: 1 | 2; year: string }) => `H${p.half} ${p.year}`,
  title: 'Review',
  cycleTitle: 'Reviews',
  formIntro: 'Everybody who is in it writes about themselves, and their manager about them.',
  formIntroManager: 'Whoever reports to you writes about themselves, and you about them.',
  formPeriod: 'Which period?',
  formName: 'What is it called?',
  formWhom: 'Whom is it for?',
  formWhomHint: 'Nothing chosen: everybody.',
  everybody: 'Everybody',
  myReports: 'Those who report to me',
  formSelfDue: 'Until when do people write?',
  formManagerDue: 'Until when do managers write?',
  formPeers: 'Do peers write, too?',
  formPeersHint:
    'The person names them, the manager asks them, and they may say no. They write with their names.',
  peersOption: (p: { n: number }) => (p.n === 0 ? 'No' : `Up to ${p.n} for each`),
  formOverall: 'May managers sum it up in one of four steps?',
  formOverallHint: 'From “below” to “beyond what was agreed”.',
  overallNo: 'No, in words alone',
  overallYes: 'Yes, if they want to',
  formNote: 'Next you see who is in it. Nothing starts before that.',
  lookAtIt: 'Look at it',
  start: 'Start',
  started: (p: { n: number }) => `Started: ${people(p.n)} and who leads them hear of it now.`,
  previewCount: (p: { people: number; managers: number }) =>
    `*${people(p.people)}* ${p.people === 1 ? 'gets' : 'get'} a review, by *${p.managers === 1 ? '1 manager' : `${p.managers} managers`}*:`,
  previewDates: (p: { self: string; manager: string }) =>
    `People write until *${p.self}*, managers until *${p.manager}*.`,
  previewPeers: (p: { n: number }) =>
    p.n === 0
      ? 'No peers write.'
      : `Up to ${p.n === 1 ? '1 peer writes' : `${p.n} peers write`} about each, with their names.`,
  previewOverall: 'Managers may sum it up in one of four steps.',
  leftOutTitle: 'Not in it',
  leftOut: {
    no_account: (p: { names: string; n: number }) => `No Slack account: ${p.names}`,
    no_manager: (p: { names: string; n: number }) => `Nobody leads them here: ${p.names}`,
    already: (p: { names: string; n: number }) =>
      `${p.n === 1 ? 'Has' : 'Have'} a review of these days already: ${p.names}`,
    too_late: (p: { names: string; n: number }) => `Here for less than 30 days of it: ${p.names}`,
    away: (p: { names: string; n: number }) => `Away the whole time for writing: ${p.names}`,
  },
  starterSees: 'You will see how far each is, and never what anybody wrote, unless it is your own review.',
  progressTitle: 'How far?',
  startedBy: (p: { name: string; date: string }) => `Started by ${p.name} on ${p.date}`,
  cycleEnded: 'called off',
  progressCounts: (p: Record<'n' | 'notBegun' | 'written' | 'shared' | 'acknowledged' | 'ended', number>) =>
    `${p.n} in all: ${p.notBegun} not written, ${p.written} written by one, ${p.shared} shared, ${p.acknowledged} acknowledged${p.ended > 0 ? `, ${p.ended} ended` : ''}`,
  stage: {
    not_begun: 'nobody has finished',
    written: 'written by one',
    shared: 'shared, not talked through yet',
    acknowledged: 'read and talked about',
    ended: 'ended',
  },
  progressLine: (
    p: Names & { stage: string; written?: { self: boolean; manager: boolean; peers: number } },
  ) => {
    const by = p.written
      ? ` (${[p.written.self ? p.person : '', p.written.manager ? p.manager : '', p.written.peers > 0 ? `${p.written.peers} of the peers` : ''].filter(Boolean).join(', ')})`
      : '';
    return `*${p.person}*, with ${p.manager}: ${p.stage}${by}`;
  },
  andMore: (p: { n: number }) => `and ${p.n} more`,
  endCycle: 'Call it off',
  endTitle: 'Call it off?',
  endQuestion:
    'What is still being written ends. It stays with who wrote it, and nothing is shared that was not. Reviews that were shared go on.',
  progressVisible: 'You see how far each is. What people write, only the two of each pair read.',

  facts: {
    title: 'What I know of this time',
    none: 'Nothing was recorded yet.',
    goal: (p: { name: string; period: Period; met: number; judged: number; percent: string | null }) =>
      `${p.name}: met in ${p.met} of ${p.judged} ${periods(p.period, p.judged)}${p.percent ? `, ${p.percent} in all` : ''} · \`/mygoals closed\``,
    score: (p: { period: string; score: string; isRunning: boolean }) =>
      `Score ${p.period}: ${p.score}${p.isRunning ? ' so far' : ''} · \`/scorecard\``,
    promisesPerson: (p: Names & { isOwn: boolean; k: number; n: number }) =>
      `Promises ${p.isOwn ? `you made ${p.manager}` : `${p.person} made you`}: ${p.k} of ${p.n} kept in time · \`/pacesetter promises\``,
    promisesManager: (p: Names & { isOwn: boolean; k: number; n: number }) =>
      `Promises ${p.isOwn ? `${p.manager} made you` : `you made ${p.person}`}: ${p.k} of ${p.n} kept in time · \`/pacesetter promises\``,
    skill: (p: { name: string; before: string; after: string }) => `${p.name} ${p.before} → ${p.after}`,
    skills: (p: { moved: string }) => `Skills that moved: ${p.moved} · \`/pacesetter skills\``,
    received: (p: Names & { isOwn: boolean; n: number }) =>
      `Feedback ${p.isOwn ? 'you received' : `you gave ${p.person}`}: ${p.n} · \`/givefeedback list\``,
    given: (p: Names & { isOwn: boolean; n: number }) =>
      `Feedback ${p.isOwn ? `you gave ${p.manager}` : `${p.person} gave you`}: ${p.n} · \`/givefeedback list\``,
  },

  questions: {
    self: {
      well: { label: 'What went well?', hint: 'What are you glad about, and what did it take?' },
      hard: { label: 'What was hard?', hint: 'What got in the way, and what did you learn from it?' },
      next: { label: 'What next?', hint: 'What do you want to do, and what do you need for it?' },
    },
    manager: {
      well: { label: 'What did they do well?', hint: 'What you saw, with an example, and what came of it.' },
      hard: { label: 'What can they get better at?', hint: 'One or two things, each with an example.' },
      next: { label: 'What next?', hint: 'What you suggest, and what you will do for it.' },
    },
    peer: {
      well: { label: 'What do they do well?', hint: 'What you saw yourself, with an example.' },
      hard: { label: 'What would help you even more?', hint: 'One thing they could do otherwise.' },
    },
  },
  overallLabel: 'All in all, by what was agreed',
  overallHint: 'You can leave this out.',
  overall: {
    below: 'Below what was agreed',
    mostly: 'Mostly what was agreed',
    fully: 'Fully what was agreed',
    beyond: 'Beyond what was agreed',
  },
  doneLabel: 'Is it finished?',
  keepDraft: 'Not yet: keep it as a draft that only I read',
  finish: {
    self: 'Yes: my manager reads it once both of us have finished',
    manager: 'Yes: they read it once both of us have finished',
    peer: 'Yes: both read it once both of them have finished',
  },
  save: 'Save',
  partTitle: {
    self: (p: Names) => `*Your review with ${p.manager}:* what you say yourself`,
    manager: (p: Names) => `*${p.person}’s review:* what you say`,
    peer: (p: Names) => `*About ${p.person},* as somebody who works with them`,
  },
  until: (p: { date: string }) => `until ${p.date}`,
  readBy: {
    self: (p: Names) =>
      `Only you read it until both of you have finished. Then ${p.manager} reads it, and you read theirs; if somebody else leads you before they have finished, they do. ${nobodyElse}`,
    manager: (p: Names) =>
      `Only you read it until both of you have finished. Then ${p.person} reads it, and you read theirs. ${nobodyElse}`,
    peer: (p: Names) =>
      `With your name: ${p.person}, and who leads them then (now ${p.manager}), read it once both of them have finished. ${nobodyElse}`,
  },
  onlyYou: 'Only you read this.',
  readByPair: (p: Names) => `${p.person} and ${p.manager} read this, with your name.`,
  nothingWritten: '_Nothing written._',
  peerFinished:
    'Thank you. It is shared with your name once both of them have finished. You can change it until then: `/pacesetter reviews`',
  draftKept: 'Kept as a draft that only you read. Go on whenever you like: `/pacesetter reviews`',

  pair: (p: Names & { role: Role }) =>
    p.role === 'person'
      ? `*Your review with ${p.manager}*`
      : p.role === 'manager'
        ? `*${p.person}’s review*`
        : `*${p.person}’s review with ${p.manager}*, shown to you to read`,
  writingState: (
    p: Names & { role: Role; self: boolean; byManager: boolean; selfDue: string; managerDue: string },
  ) => {
    const who = (isReader: boolean, name: string, isDone: boolean, due: string) =>
      isDone
        ? `${isReader ? 'You have' : `${name} has`} finished`
        : `${isReader ? 'you write' : `${name} writes`} until ${due}`;
    const [self, manager] = [
      who(p.role === 'person', p.person, p.self, p.selfDue),
      who(p.role === 'manager', p.manager, p.byManager, p.managerDue),
    ];
    const both = p.role === 'manager' ? `${manager}; ${self}` : `${self}; ${manager}`;
    return `${both.charAt(0).toUpperCase()}${both.slice(1)}. It is shared once both have.`;
  },
  sharedState: (p: { date: string }) => `Shared since ${p.date}. Read it, and talk about it.`,
  closedState: 'Read, talked about, and closed.',
  endedState: (p: Names & { why: 'called_off' | 'left' }) =>
    p.why === 'left'
      ? `Ended, as ${p.person} works here no more.`
      : 'Called off before it was shared. What each wrote stays their own.',
  visibleLater: (p: Names) =>
    `Until both have finished, everybody reads their own words alone. After that ${p.person} and ${p.manager} read everything. ${nobodyElse}`,
  visible: (p: Names & { shown: string | null }) =>
    p.shown
      ? `Only ${p.person}, ${p.manager} and ${p.shown}, to whom it was shown, can read this.`
      : `Only ${p.person} and ${p.manager} can read this: no admin, nobody above, and no later manager unless ${p.person} shows it.`,
  ownDraft: '*Your draft:* only you read it',
  ownFinal: '*What you finished:* only you read it until both have',
  wrote: {
    self: (p: { name: string }) => `:memo: *${p.name}*`,
    manager: (p: { name: string }) => `:memo: *${p.name}*, as manager`,
    peer: (p: { name: string }) => `:memo: *${p.name}*, as a peer`,
  },
  added: (p: { date: string; name: string }) => `_Added by ${p.name} on ${p.date}:_`,
  noted: (p: { date: string; name: string }) => `_${p.name}, ${p.date}:_`,
  talkTitle: 'What we talked about',
  closed: (p: { name: string; date: string; verdict: string | null }) =>
    `:white_check_mark: *${p.name}* read it and talked about it, ${p.date}.${p.verdict ? ` *${p.verdict}.*` : ''}`,
  peersTitle: 'Peers',
  peersNone: 'Nobody chosen yet.',
  peerLine: (p: { name: string; state: 'suggested' | 'asked' | 'declined' }) =>
    `• ${p.name}: ${{ suggested: 'suggested, the manager decides', asked: 'asked', declined: 'would rather not' }[p.state]}`,

  write: 'Write',
  change: 'Change my part',
  read: 'Read',
  open: 'Open',
  ratherNot: 'Rather not',
  suggestPeers: 'Suggest peers',
  choosePeers: 'Choose peers',
  readAndTalked: 'I read it, and we talked',
  writeDown: 'Write down what we talked about',
  add: 'Add to my part',
  show: (p: { name: string }) => `Show it to ${p.name}`,
  showTitle: 'Show it?',
  showQuestion: (p: { name: string }) =>
    `${p.name} can then read the whole review. This cannot be taken back.`,
  showYes: 'Show it',

  listTitle: 'Reviews',
  listNone: 'You have none.',
  listVisible: 'Only you see this list.',
  cyclesTitle: 'Cycles',
  newCycle: 'Start reviews',
  howFar: 'How far?',
  aboutTitle: (p: { name: string; isPeer: boolean }) =>
    p.isPeer ? `*About ${p.name}*, as a peer` : `*About ${p.name}*, begun when you led them`,
  aboutState: (p: { state: 'to_write' | 'final' | 'shared' | 'over'; date: string }) =>
    ({
      to_write: `Yours to write until ${p.date}.`,
      final: 'Finished. It is shared once both of them have.',
      shared: 'Shared with both of them.',
      over: 'Over. What you wrote stays yours alone.',
    })[p.state],

  peersIntro: (p: Names & { most: number }) =>
    `Who works with you and has something to say? Up to ${p.most}; *${p.manager}* decides and asks them. They write with their names, for the two of you.`,
  peersIntroManager: (p: Names & { most: number }) =>
    `Who is to write about *${p.person}*? Up to ${p.most}. They are asked at once, may say no, and write with their names, for the two of you.`,
  peersLabel: 'Peers',
  peersNote: 'Whoever you take out is asked no more, unless they have begun to write.',
  suggest: 'Suggest them',
  askThem: 'Ask them',
  noteForm: {
    talk: {
      title: 'What we talked about',
      label: 'What did you talk about, and agree on?',
      hint: 'It stands in the review with your name and the date.',
    },
    addition: {
      title: 'Add to my part',
      label: 'What do you want to add?',
      hint: 'What was shared stays as it is. This stands under it with your name and the date.',
    },
  },
  noteVisible: (p: { name: string }) => `${p.name} and you read it. ${nobodyElse}`,
  closeIt: 'I read it, and we talked',
  closeIntro:
    'With this you say that you read the review and that the two of you talked. After it, nothing in it changes.',
  verdictLabel: 'Do you agree?',
  verdict: { agree: 'I agree', partly: 'I agree in part', disagree: 'I do not agree' },
  commentLabel: 'A word of your own',
};
