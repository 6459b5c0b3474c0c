import type { LogReason } from '../../nudges/rules/personal/choose.ts';

const things = ['Nothing is', 'One thing is', 'Two things are', 'Three things are'];
const mornings = (n: number) => (n === 1 ? '1 morning' : `${n} mornings`);
const messages = (n: number) => (n === 1 ? '1 message' : `${n} messages`);

/** Reminders of one's own: the morning's message, what can be said to it, and what was kept back. */
export const personal = {
  /** `items`: 1 to 3. */
  title: (p: { weekday: string; date: string; items: number }) =>
    `${p.weekday}, ${p.date}. ${things[p.items]} worth a look today.`,
  again: 'You asked me to come back to this.',
  item: (p: { why: string; nextStep: string }) => `${p.why}\n→ ${p.nextStep}`,

  why: 'Why did I get this?',
  snooze: 'Snooze',
  choices: {
    '2h': '2 hours',
    tomorrow: 'Until tomorrow morning',
    week: 'A week',
    always: 'Not about this again',
  },
  less: 'Less of this',
  stop: 'Stop these',
  asBefore: 'As often as before',
  undo: 'Undo',
  notBefore: (p: { why: string; when: string }) => `${p.why}\n*Not before ${p.when}.*`,
  notAgain: (p: { why: string }) => `${p.why}\n*I will not bring this up again.*`,
  halved: (p: { why: string; kind: string }) => `${p.why}\n*From now on half as often: ${p.kind}.*`,
  stopped: (p: { why: string; kind: string }) => `${p.why}\n*No more of these: ${p.kind}.*`,
  askStop: (p: { kind: string }) =>
    `You let the last three of these pass, so they come half as often now: ${p.kind}. Shall I stop them?`,

  week: (p: { counted: number; most: number }) =>
    `This week: ${p.counted} of at most ${messages(p.most)} you did not ask for.`,
  pause: 'Pause until…',
  paused: (p: { date: string }) => `Paused: no reminders of your own before ${p.date}.`,
  resume: 'End the pause',

  ruleTitle: 'The rule',
  asOf: (p: { date: string }) => `As of the morning of ${p.date}`,
  rhythm:
    'At most three things come in one message, on the mornings of your working days. The same thing does not come again within a week, unless it got clearly worse. *Less of this* halves a kind; three in a row that nothing came of do the same.',
  secret:
    'Only you get this. That I wrote to you, and what you say to it, is not shown to your manager or your team; a Pacesetter admin can look up which reminders you got. The numbers themselves are seen by those who see your goals.',

  settingsTitle: 'Your reminders',
  settingsButton: 'Pause and number',
  pauseLabel: 'Pause until',
  pauseHint:
    'No reminders of your own before that day. Nobody has to know why: I do not ask, and your team does not see it. Empty: they go on.',
  weeklyLabel: 'At most in a week',
  weeklyHint: 'Counts everything I write to you without being asked. What somebody waits for always comes.',
  asEverybody: (p: { most: number }) => `As for everybody: ${p.most}`,
  everybodyLabel: 'For everybody, at most in a week',
  everybodyHint: 'As an admin. Anybody can choose fewer for themselves.',
  saved: 'Saved.',
  notAhead: 'Please choose a day after today.',
  tooFar: 'Please choose a day within a year.',
  budgetRefusal: 'Only a Pacesetter admin sets the number for everybody.',

  listTitle: (p: { name: string | null; since: string }) =>
    p.name ? `Reminders of ${p.name} since ${p.since}` : `Your reminders since ${p.since}`,
  listWeek: (p: { counted: number; most: number; everybody: number }) =>
    `This week: ${p.counted} of at most ${messages(p.most)} you did not ask for${p.most < p.everybody ? ` (others get up to ${p.everybody})` : ''}.`,
  listReaders: 'Seen by the person themselves and by Pacesetter admins.',
  saidTitle: 'What you got',
  saidTitleOf: 'What they got',
  keptBackTitle: 'What I kept back, and why',
  nothingSaid: 'No reminders.',
  nothingKeptBack: 'Nothing was kept back.',
  saidLine: (p: { date: string; why: string; response: string | null }) =>
    `• ${p.date}: ${p.why}${p.response ? ` (${p.response})` : ''}`,
  response: { answered: 'answered', acted: 'acted on', ignored: 'nothing came of it' },
  keptLine: (p: { dates: string; mornings: number; why: string; reason: string }) =>
    `• ${p.dates}${p.mornings > 1 ? `, ${mornings(p.mornings)}` : ''}: ${p.why}\n   _${p.reason}_`,
  more: (p: { count: number }) => `… and ${p.count} more.`,
  otherSent: (p: { date: string; kind: string }) => `• ${p.date}: ${p.kind}`,
  otherOver: (p: { date: string; kind: string }) =>
    `• ${p.date}: ${p.kind}\n   _the week had its messages already_`,
  otherKind: 'another message',
  goneKind: 'a reminder of an older kind',
  reasons: {
    told: 'said',
    paused: 'reminders were paused',
    switched_off: 'reminders of one’s own are switched off',
    muted: 'this kind is stopped',
    put_off: 'put off',
    said_lately: 'said within the days before, and not clearly worse since',
    said_less: 'this kind comes half as often',
    stronger_reason: 'a stronger reason was said about the same thing',
    three_others_first: 'other things went first',
    over_budget: 'the week had its messages already',
    no_longer_so: 'no longer so when the message was sent',
    waiting: 'waits to be sent',
    not_sent: 'its message could not come in time, so it was dropped',
  } satisfies Record<LogReason, string>,
  wishesTitle: 'What you said',
  wishPutOff: (p: { about: string; when: string | null }) =>
    p.when ? `Put off until ${p.when}: ${p.about}` : `Not again: ${p.about}`,
  wishHalf: (p: { kind: string }) => `Half as often: ${p.kind}`,
  wishOff: (p: { kind: string }) => `Stopped: ${p.kind}`,
  logRefusal: 'Only the person themselves and a Pacesetter admin see somebody’s reminders.',
  noOne: (p: { name: string }) =>
    `I know nobody called "${p.name}". For example: /pacesetter reminders Ada Rep`,

  homeTitle: 'Reminders',
  homeList: 'What I got, and what not',
  previewButton: 'What would come next',
  previewTitle: 'What would come next',
  previewDay: (p: { weekday: string; date: string }) =>
    `If nothing changes until then, on ${p.weekday}, ${p.date}:`,
  previewNone: (p: { weekday: string; date: string }) =>
    `Nothing would come on ${p.weekday}, ${p.date}, the next day I could write to you.`,
  previewNever:
    'In the next two weeks no day is foreseen on which I would write: you are off, new here, or your team is not live yet.',
  previewKept: 'Kept back',
  previewSaid: (p: { why: string; nextStep: string }) => `• ${p.why}\n   → ${p.nextStep}`,
  previewKeptLine: (p: { why: string; reason: string }) => `• ${p.why}\n   _${p.reason}_`,
  foreseen: 'on this and later working mornings at most three things of their own worth a look; or nothing',
};
