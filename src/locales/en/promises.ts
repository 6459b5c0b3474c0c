import { promiseEffects } from './promise-effects.ts';

type Named = { name: string };
type Dated = { date: string };

const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);

/** What people promised one another. */
export const promises = {
  ...promiseEffects,
  title: 'Promises',
  home: '*Promises* · what you are going to do, and whether it moved a number',
  mine: 'Mine',
  withMe: 'Made with me',
  none: 'No promises yet. After feedback or a talk, write down one thing you will do and by when.',
  noneOpen: 'Nothing open.',
  more: (p: { n: number }) => `and ${p.n} more`,
  all: 'All',
  open: 'Open',
  done: 'Done',
  make: 'New promise',
  how: 'How is this worked out?',
  visible: 'Only the two who made a promise see it: no manager above, no admin.',
  visibleTo: (p: Named) => `Only ${p.name} and you see this: no manager above, no admin.`,
  unknownWord: '`/pacesetter promises` shows the list, `/pacesetter promises new` opens the form.',

  withName: (p: Named) => `with ${p.name}`,
  byName: (p: Named) => `by ${p.name}`,
  due: (p: Dated & { weekday: string }) => `until ${p.weekday}, ${p.date}`,
  overdue: (p: Dated & { days: number }) => `was due ${p.date}, ${days(p.days)} ago`,
  doneOn: (p: Dated) => `done ${p.date}`,
  droppedOn: (p: Dated) => `dropped ${p.date}`,
  age: (p: { days: number }) => `made ${days(p.days)} ago`,

  fromFeedback: 'Make it an action',
  formTitle: 'New promise',
  fieldOwner: 'Whose promise is it?',
  fieldOther: 'Made with',
  formWith: (p: Named) => `Made with *${p.name}*.`,
  formWithYou: 'Made with you.',
  fieldText: 'What will be done?',
  fieldTextHint: 'One thing that can be seen, in up to 300 characters.',
  fieldTextExample: 'In every first call, ask what a week of delay costs before I talk about us',
  fieldDue: 'By when?',
  fieldKpi: 'Which number should it move?',
  fieldKpiHint: 'I compare it two and four weeks later with the others’.',
  noNumber: 'No number',
  fieldProof: 'How will we see that it is done?',
  fieldProofHint: 'For example: three calls in which the question was asked.',
  formVisible: 'Only the two of you see it. The other one hears that it was written down.',
  saved: (p: Named) => `Saved. I tell ${p.name}.`,
  savedAlone: 'Saved. The other one has no Slack account here, so please tell them yourself.',
  madeToYou: (p: Named & Dated) => `*${p.name}* wrote down a promise made with you, until ${p.date}.`,
  madeForYou: (p: Named & Dated) => `*${p.name}* wrote down a promise of yours, until ${p.date}.`,
  news: {
    title: 'What became of promises',
    done: (p: Named & { isMine: boolean }) =>
      p.isMine ? `*${p.name}* ticked off a promise of yours.` : `*${p.name}* did what they promised you.`,
    moved: (p: Named & Dated & { isMine: boolean; weekday: string }) =>
      `*${p.name}* moved a promise ${p.isMine ? 'of yours' : 'made with you'} to ${p.weekday}, ${p.date}.`,
    dropped: (p: Named & { isMine: boolean }) =>
      `*${p.name}* dropped a promise ${p.isMine ? 'of yours' : 'made with you'}, and says why.`,
  },

  viewTitle: 'Promise',
  doneNow: ':white_check_mark: Done. A line about how it went helps the next talk.',
  proofIs: (p: { text: string }) => `*Seen by:* ${p.text}`,
  madeBy: (p: Named & Dated & { source: string }) => `Written down by ${p.name} on ${p.date}${p.source}`,
  source: {
    feedback: ', after feedback',
    one_on_one: ', in a 1:1',
    call_review: ', after a call was reviewed',
    role_play: ', after a role-play',
    ask: ', as an answer to a request for help',
    plan: ', for a plan',
    self: '',
  },
  movedFrom: (p: Dated & { why: string }) => `Moved from ${p.date}: ${p.why}`,
  wentSo: (p: { text: string }) => `*How it went:* ${p.text}`,
  droppedAs: (p: { text: string }) => `*Why it was dropped:* ${p.text}`,
  say: 'Say how it went',
  move: 'Move date',
  drop: 'Drop',
  sayTitle: 'How did it go?',
  sayLabel: 'What happened?',
  moveTitle: 'Another date',
  dropTitle: 'Drop this promise',
  whyLabel: 'Why?',
  bothSee: 'Both of you see it.',
  otherHears: 'Both of you see it, and the other one hears that it happened.',
  needs: (p: Named & { standing: string }) => `*A promise with ${p.name}* ${p.standing}`,
  kept: (p: { k: number; n: number; share: string }) => `*Promises:* ${p.k} of ${p.n} kept on time${p.share}`,

  problem: {
    too_short: 'Please say in a few words what will be done.',
    too_long: 'That is too long for one promise. Please say it in 300 characters.',
    in_the_past: 'This day is over. Please pick today or a later day.',
    too_far: 'That is more than three months away. Please pick an earlier first step.',
    oneself: 'A promise is made with somebody else. Please pick another person.',
  },
  madeAlready: 'This promise is kept already. `/pacesetter promises` shows it.',
  notYours: 'I have no such promise for you. A promise is shown only to the two who made it.',
  notTheirs: 'You can write down a promise of your own, or of somebody you lead and make it with.',
  notHere: 'This person does not work here any more, or is not known yet. Please pick another.',
  settledAlready: 'This promise is settled already. Please open the list again.',
  movedAlready: 'A date is moved once. If it cannot be kept, drop the promise and make a new one.',
  sameDate: 'This is the date it has. Please pick another day.',
  sayWhy: 'Please say it in a few words.',

  nudge: {
    dueName: 'promises that are due',
    dueToday: 'A promise of yours is due today.',
    dueLate: (p: Dated & { days: number }) => `A promise of yours was due on ${p.date}, ${days(p.days)} ago.`,
    dueNext: 'Tick it off, move its date, or drop it and say why.',
    dueNumber: (p: Dated) => `Due ${p.date}, as you two agreed`,
    dueRule: 'I say so on the day it is due, and again every third day while it stays open.',
    resultName: 'whether a promise moved its number',
    better: (p: { weeks: number; isMine: boolean }) =>
      `${p.weeks} weeks after a promise ${p.isMine ? 'of yours' : 'made with you'}, its number has moved more than the others’.`,
    worse: (p: { weeks: number; isMine: boolean }) =>
      `${p.weeks} weeks after a promise ${p.isMine ? 'of yours' : 'made with you'}, its number has moved the wrong way.`,
    inLine: (p: { weeks: number; isMine: boolean }) =>
      `${p.weeks} weeks after a promise ${p.isMine ? 'of yours' : 'made with you'}, its number cannot be told apart from the others’.`,
    resultNext: 'Look at it together, and decide what comes next.',
    resultNumber: (p: { weeks: number; date: string }) => `Compared over ${p.weeks} weeks on ${p.date}`,
    resultRule: 'I say so once, when there is enough data to tell.',
  },
};
