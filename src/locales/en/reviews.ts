import { reviewCycles } from './reviews-cycles.ts';
import { reviewParts } from './reviews-parts.ts';

type Names = { person: string; manager: string };
type Role = 'person' | 'manager' | 'reader';
const nobodyElse = 'Nobody above, no deputy and no admin reads a word of it.';

/** Performance reviews. */
export const reviews = {
  ...reviewCycles,
  ...reviewParts,
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

  title: 'Review',

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
  home: '*Reviews* · a quarter or a year, looked back at by two',
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
