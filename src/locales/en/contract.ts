import type { PeriodKind } from '../../kernel/period.ts';

const many = (n: number, one: string, more = `${one}s`) => (n === 1 ? `1 ${one}` : `${n} ${more}`);

const days = (n: number) => many(n, 'working day');

const ago = (n: number) => (n === 0 ? 'today' : n === 1 ? 'yesterday' : `${n} days ago`);

/** Another number beside the one suggested: by how much, and in which direction; null: it says nothing. */
export type OtherNumber = { other: string; difference: string | null; isMore: boolean; isMoney: boolean };

const beside = (p: OtherNumber) =>
  p.difference === null
    ? 'instead of'
    : `${p.difference} ${p.isMore ? 'more' : p.isMoney ? 'less' : 'fewer'} than`;

/** As many days as a goal for chosen days has, whenever they were. */
const STRETCH = 'stretch of as many days';

const pastOnes = (n: number, kind: PeriodKind) =>
  kind === 'range' ? many(n, STRETCH, 'stretches of as many days') : many(n, kind);

export const contract = {
  suggested: (p: { to: string; from: string; number: string; when: string }) =>
    `${p.to}, ${p.from} suggests *${p.number}* ${p.when}.`,
  suggestedChange: (p: { to: string; from: string; number: string; when: string } & OtherNumber) =>
    `${p.to}, ${p.from} suggests *${p.number}* ${p.when}, ${beside(p)} the ${p.other} before.`,
  wished: (p: { to: string; from: string; number: string; when: string }) =>
    `${p.to}, ${p.from} would like a goal of *${p.number}* ${p.when}.`,
  wishedChange: (p: { to: string; from: string; number: string; when: string } & OtherNumber) =>
    `${p.to}, ${p.from} would like a goal of *${p.number}* ${p.when}, ${beside(p)} the ${p.other} before.`,
  countered: (p: { to: string; from: string; number: string; when: string } & OtherNumber) =>
    `${p.to}, ${p.from} suggests *${p.number}* ${p.when}, ${beside(p)} your ${p.other}.`,
  kept: (p: { to: string; from: string; number: string; when: string } & OtherNumber) =>
    `${p.to}, ${p.from} stays with *${p.number}* ${p.when}, ${beside(p)} your ${p.other}.`,
  reason: (p: { reason: string }) => `Why: “${p.reason}”`,

  usualOwn: (p: { n: number; kind: PeriodKind; median: string; p80: string }) =>
    `Your last ${pastOnes(p.n, p.kind)}: ${p.median} in the middle one (median); one in five brought ${p.p80} or more.`,
  usualOf: (p: { name: string; n: number; kind: PeriodKind; median: string; p80: string }) =>
    `The last ${pastOnes(p.n, p.kind)} of ${p.name}: ${p.median} in the middle one (median); one in five brought ${p.p80} or more.`,
  usualMiddleOwn: (p: { n: number; kind: PeriodKind; median: string }) =>
    `Your last ${pastOnes(p.n, p.kind)}: ${p.median} in the middle one (median).`,
  usualMiddleOf: (p: { name: string; n: number; kind: PeriodKind; median: string }) =>
    `The last ${pastOnes(p.n, p.kind)} of ${p.name}: ${p.median} in the middle one (median).`,
  usualFew: (p: { n: number; kind: PeriodKind }) =>
    p.n === 0
      ? `No complete ${p.kind === 'range' ? STRETCH : p.kind} is recorded yet, so I cannot say what is usual.`
      : `Only ${many(p.n, `complete ${p.kind === 'range' ? 'stretch' : p.kind}`, `complete ${p.kind === 'range' ? 'stretches' : `${p.kind}s`}`)} recorded so far: too few to say what is usual.`,
  perDay: (p: { number: string; days: number; amount: string }) =>
    `${p.number} over ${days(p.days)}: ${p.amount} a day.`,
  everyDays: (p: { number: string; days: number; every: number }) =>
    `${p.number} over ${days(p.days)}: about one ${p.every === 1 ? 'a day' : `every ${p.every} days`}.`,
  countsOwn: 'It counts already. Until you answer, your card says “not answered yet”.',
  countsOf: 'It counts already.',
  countsMeanwhile: (p: { number: string }) => `Until this is settled, ${p.number} counts.`,
  asked: (p: { name: string }) =>
    `You asked ${p.name} something; the reply comes here. You can answer any time.`,

  accept: 'Accept',
  counter: 'Another number',
  ask: 'Ask',
  keep: 'Keep mine',
  reply: 'Reply',
  answer: 'Answer',
  showNow: 'See what is open',

  agreed: (p: { name: string; number: string; when: string }) =>
    `Agreed with ${p.name}: *${p.number}* ${p.when}.`,
  youCountered: (p: { number: string; name: string }) =>
    `You suggested another number than ${p.number}. ${p.name} gets it as a message.`,
  wasCountered: (p: { by: string; number: string }) => `${p.by} suggested another number than ${p.number}.`,
  youKept: (p: { number: string; name: string }) =>
    `You stayed with your number instead of ${p.number}. ${p.name} is told why.`,
  wasKept: (p: { by: string; number: string }) => `${p.by} stayed with the number before ${p.number}.`,
  replaced: (p: { number: string }) => `The suggestion of ${p.number} was replaced.`,
  nowHolds: (p: { number: string }) => `Now it is *${p.number}*.`,
  nowNothing: 'There is no such goal any more.',
  youWait: (p: { name: string; number: string; when: string }) =>
    `You suggested *${p.number}* ${p.when}. ${p.name} has not answered yet.`,
  theyWait: (p: { from: string; name: string; number: string; when: string }) =>
    `${p.from} suggested *${p.number}* ${p.when}. ${p.name} has not answered yet.`,

  belief: 'How sure are you to reach it? 1 not at all, 5 certain. Optional; those who lead you see it.',
  believed: (p: { belief: number }) =>
    `You are ${p.belief} of 5 sure. You can change it; those who lead you see it.`,

  question: (p: { from: string; number: string; text: string }) =>
    `${p.from} asks about ${p.number}: “${p.text}”`,
  replied: (p: { from: string; number: string; text: string }) =>
    `${p.from} replies about ${p.number}: “${p.text}”`,
  youReplied: (p: { name: string }) => `Your reply goes to ${p.name}.`,

  formNumber: 'Which number instead?',
  formReason: 'Why?',
  formReasonHint: 'One sentence that the other can understand.',
  formCounterTitle: 'Another number',
  formKeepTitle: 'Keep my number',
  formAskTitle: 'Ask about a goal',
  formAsk: 'Your question',
  formReplyTitle: 'Reply',
  formReply: 'Your reply',
  formSend: 'Send',
  formVisible: (p: { name: string }) =>
    `${p.name} gets it as a message. Those who see the goal can read it under Why?`,
  formPrivate: (p: { name: string }) => `Only ${p.name} gets it, as a message.`,

  notYours: 'This is between the people whose goal it is. `/mygoals` shows yours.',
  sameNumber: 'That is the number suggested. To agree, press Accept.',
  notZero: 'Please give a number above 0.',
  nobodyToAsk: 'There is nobody who could answer: they have left, or are not in Slack.',
  periodOver: 'The time this number is for is over.',
  notAgreed: 'This number is not agreed, so there is nothing to be sure of yet.',

  notAnswered: 'not answered yet',
  counterOpen: (p: { number: string }) => `${p.number} suggested instead, not answered yet`,
  whyOpen: 'Not answered yet.',
  whyAgreed: (p: { name: string; date: string }) => `Agreed by ${p.name} on ${p.date}.`,
  whyCountered: (p: { name: string; date: string }) => `${p.name} suggested another number on ${p.date}.`,

  waiting: (p: { count: number; names: string }) => `*${many(p.count, 'goal')} not answered:* ${p.names}`,
  waitingName: (p: { name: string; days: number }) =>
    `${p.name} (${p.days === 0 ? 'today' : many(p.days, 'day')})`,
  suggestedToYou: (p: { count: number; names: string }) =>
    `*${many(p.count, 'suggestion')} of your people to answer:* ${p.names}`,
  worries: (p: { names: string }) => `*Hardly sure:* ${p.names}`,
  worriedName: (p: { name: string; belief: number }) => `${p.name} (${p.belief} of 5)`,
  moreNames: (p: { count: number }) => `${p.count} more`,
  showList: 'Show them',
  listTitle: 'What waits for an answer',
  listNone: 'Every number you suggested is answered, and nobody is worried.',
  listNotLeading: 'This list is for those who lead people. What waits for your answer stands in `/mygoals`.',
  listNotAnswered: 'Suggested, not answered',
  listSuggested: 'Suggested by your people',
  listWorries: 'Agreed, but hardly sure',
  listLine: (p: { name: string; number: string; when: string; days: number }) =>
    `${p.name}: ${p.number} ${p.when} · ${ago(p.days)}`,
  listWorry: (p: { name: string; number: string; when: string; belief: number }) =>
    `${p.name}: ${p.number} ${p.when} · ${p.belief} of 5`,
  listMore: (p: { count: number }) => `${p.count} more have no room here.`,

  savedAsked: (p: { name: string }) => `It counts already. ${p.name} gets a message and can answer.`,

  yourself: (p: { name: string }) => `${p.name} (you)`,

  teamTitle: 'Goals for a team',
  teamGroup: 'For whom?',
  teamEveryone: 'Everyone I lead',
  teamNumber: 'Number for each',
  teamNumberHint: 'A start: in the next step you can change it for each person.',
  teamNext: 'Next',
  teamConfirm: 'Suggest all',
  teamIntro: (p: { kpi: string; when: string }) =>
    `*${p.kpi}* ${p.when}. Empty or 0 leaves a person out. Each gets a message and can answer.`,
  teamPerson: (p: { name: string; last: string; range: string }) => `${p.name} · ${p.last} in ${p.range}`,
  teamUsual: (p: { n: number; kind: PeriodKind; median: string; p80: string }) =>
    `Last ${pastOnes(p.n, p.kind)}: ${p.median} in the middle one; one in five brought ${p.p80} or more.`,
  teamVisible: 'Each person, their managers and admins see their goal, your name and the reason.',
  teamDone: (p: { count: number; names: string }) => `Done. ${many(p.count, 'goal')} suggested: ${p.names}.`,
  teamSame: (p: { count: number }) => `${many(p.count, 'goal')} stood like that already.`,
  teamNothing: 'No number was given, so nothing was suggested.',
  teamNobody: 'You lead nobody there to suggest goals to.',
  roleGroup: (p: { role: string }) => `Everyone who is ${p.role}`,
  roleNone:
    'Nobody you lead has a sales role yet. An admin enters them under *People*, or with the column `role` of the people file.',
  roleUnknown: (p: { name: string; known: string }) =>
    `Nobody you lead has the role “${p.name}”. There are: ${p.known}.`,
  teamTooLarge: (p: { most: number }) =>
    `A form has room for ${p.most} people. Pick a team, or import a file: \`import goals\`.`,

  foreseen: 'the goals suggested so far, each to be answered',
};
