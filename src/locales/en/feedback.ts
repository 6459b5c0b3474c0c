import type { PeriodKind } from '../../kernel/period.ts';
import { feedbackAfter } from './feedback-after.ts';
import { feedbackTemplates } from './feedback-templates.ts';

const thisPeriod: Record<PeriodKind, string> = {
  week: 'this week',
  month: 'this month',
  quarter: 'this quarter',
  year: 'this year',
  range: 'in the chosen days',
};

type Named = { name: string };
type NamedAndDated = { name: string; date: string };

export const feedback = {
  help: '*/givefeedback* – tell someone what you saw, privately: `/givefeedback @ana`; ask for it: `/givefeedback ask @mert about demos`; `/givefeedback list` shows what I received and gave',

  unknownPerson: (p: { text: string }) =>
    `I do not know “${p.text}”. Try \`/givefeedback @name\`, picked from Slack's list.`,
  manyPeople: (p: { text: string; names: string }) =>
    `“${p.text}” fits several people: ${p.names}. Please pick one with @.`,
  notAPerson:
    'I do not know this person: a bot, or someone who has just joined. I read the member list every night.',
  notYourself: 'Feedback is for telling someone else what you saw. Please pick another person.',
  hasLeft: (p: Named) => `${p.name} no longer works here, so I cannot reach them.`,
  withoutSlack: (p: Named) =>
    `${p.name} has no Slack account here, so I cannot bring it to them. It is best told in person.`,
  sentAlready: 'This feedback is sent already. `/givefeedback list` shows how far it has come.',
  notYours:
    'I have no such feedback for you. Feedback is shown only to the one who gave it and the one who received it.',
  isTakenBack: 'This feedback was taken back. What it said is gone.',
  notThereYet: 'It has not reached the person it is about yet. You can read it once it has.',
  takenBackAlready: 'You took this feedback back already.',
  takeBackTooLate: (p: { minutes: number }) =>
    `Feedback can be taken back for ${p.minutes} minutes. If something was wrong, tell them, or give it anew.`,
  repliedAlready: 'You replied already. For more, talk to them.',

  formTitle: 'Give feedback',
  send: 'Send',
  fieldReceiver: 'Who is it for?',
  fieldKind: 'What is it about?',
  kind: { strength: 'A strength', improve: 'Something to improve' },
  field: {
    situation: {
      label: 'Situation',
      hint: 'When and where. One moment, not a habit.',
      example: 'Tuesday’s demo at Harbor & Sons, when pricing came up',
    },
    behaviour: {
      label: 'Behaviour',
      hint: 'What you saw or heard, without guessing why.',
      example: 'You asked what each week of delay costs them, and let them answer',
    },
    impact: {
      label: 'Impact',
      hint: 'What it led to, for the customer, the team or you.',
      example: 'They named the number themselves, and we left with a date for the next meeting',
    },
    nextStep: {
      label: 'Next step',
      hint: 'One thing to do next, and when. Needed for something to improve.',
      example: 'On Thursday, ask the same question in the first ten minutes',
    },
  },
  ...feedbackTemplates,
  problem: {
    too_short: 'Please write a few words more.',
    too_long: 'That is too long to be read in one go. Please make it shorter.',
    next_step_missing: 'What could they do next? Something to improve needs a next step.',
  },

  factsTitle: 'To start from',
  factWeek: (p: { range: string; figures: string }) => `Last week (${p.range}): ${p.figures}`,
  factGoals: (p: { goals: string }) => `Goals, through yesterday: ${p.goals}`,
  factGoal: (p: { kpi: string; period: PeriodKind; actual: string; target: string; percent: string }) =>
    `${p.kpi} ${thisPeriod[p.period]}: ${p.actual} of ${p.target} (${p.percent})`,
  factWon: (p: { deals: string }) => `Won since the start of last week: ${p.deals}`,
  someDeal: 'a deal',

  moment: (p: { weekday: string; date: string; time: string }) => `${p.weekday}, ${p.date}, ${p.time}`,
  visibleToSomeone:
    'Only you and the person you pick can read this. Not managers, not admins. It arrives when they next work; they see *Open*, and you both see when it was opened.',
  visible: (p: { name: string; when: string | null }) =>
    `Only ${p.name} and you can read this. Not managers, not admins. It arrives ${
      p.when ? `when they next work (${p.when} their time)` : 'at once'
    }; ${p.name} sees *Open*, and you both see when it was opened.`,
  visibleAsked: (p: { name: string; also: string; when: string | null }) =>
    `${p.name}, you and *${p.also}*, who asked for it, can read this. Nobody else, not even admins. It arrives ${
      p.when ? `when ${p.name} next works (${p.when} their time)` : 'at once'
    }. ${p.name} is told that ${p.also} reads it, too.`,
  sentNow: (p: Named) => `Sent. ${p.name} gets it now.`,
  sentLater: (p: { name: string; when: string }) =>
    `Sent. ${p.name} gets it when they next work: ${p.when} their time.`,
  sentNote:
    '`/givefeedback list` shows when it was opened. If they say thanks or reply, I tell you. You can take it back within an hour.',
  ...feedbackAfter,

  dmGiven: (p: Named) => `*${p.name}* gave you feedback.`,
  dmNote: (p: Named) => `Only the two of you can read it. ${p.name} sees when you open it.`,
  dmOpened: (p: NamedAndDated) =>
    `*${p.name}* gave you feedback on ${p.date}. You opened it, and ${p.name} sees that.`,
  dmThanked: (p: NamedAndDated) => `*${p.name}* gave you feedback on ${p.date}. You said thanks.`,
  dmThanks: (p: NamedAndDated) => `*${p.name}* says thanks for your feedback of ${p.date}.`,
  dmUndelivered: {
    left: (p: NamedAndDated) =>
      `Your feedback of ${p.date} did not reach *${p.name}*: they no longer work here.`,
    without_slack: (p: NamedAndDated) =>
      `Your feedback of ${p.date} did not reach *${p.name}*: they no longer have a Slack account here.`,
    unsure: (p: NamedAndDated) =>
      `I could not make sure that your feedback of ${p.date} reached *${p.name}*. Please ask them.`,
    other: (p: NamedAndDated) =>
      `I could not send *${p.name}* a message about your feedback of ${p.date}. It waits for them under \`/givefeedback list\`; you may want to tell them.`,
  },
  open: 'Open',
  read: 'Read',
  readAgain: 'Read again',
  thank: 'Thank',

  viewTitle: 'Feedback',
  viewFrom: (p: { name: string; date: string; kind: string }) => `*From ${p.name}* · ${p.date} · ${p.kind}`,
  viewTo: (p: { name: string; date: string; kind: string }) => `*To ${p.name}* · ${p.date} · ${p.kind}`,
  viewPrivate: (p: Named) => `Only ${p.name} and you can read this.`,
  viewPrivateAsked: (p: { name: string; also: string }) =>
    `Only ${p.name}, you and ${p.also}, who asked for it, can read this.`,
  viewPrivateAsker: (p: { giver: string; receiver: string }) =>
    `You asked for this. Only ${p.giver}, ${p.receiver} and you can read it, and both know that.`,
  viewAbout: (p: { giver: string; receiver: string; date: string; kind: string }) =>
    `*From ${p.giver} to ${p.receiver}* · ${p.date} · ${p.kind}`,
  viewOpened: {
    receiver: (p: NamedAndDated) => `${p.name} sees that you opened it on ${p.date}.`,
    giver: (p: NamedAndDated) => `${p.name} opened it on ${p.date}.`,
  },
  viewThanked: {
    receiver: (p: NamedAndDated) => `You said thanks on ${p.date}.`,
    giver: (p: NamedAndDated) => `${p.name} said thanks on ${p.date}.`,
  },

  listTitle: 'My feedback',
  listReceived: 'Received',
  listGiven: 'Given',
  listNoneReceived: 'Nothing yet.',
  listNoneGiven: 'Nothing yet. Start with `/givefeedback @name`.',
  listFrom: (p: NamedAndDated) => `From *${p.name}*, ${p.date}`,
  listTo: (p: NamedAndDated) => `To *${p.name}*, ${p.date}`,
  listUnopened: 'not opened yet',
  listOpened: (p: { date: string }) => `opened ${p.date}`,
  listThanked: (p: { date: string }) => `thanks ${p.date}`,
  listWaits: (p: { when: string }) => `arrives ${p.when}`,
  listOnItsWay: 'on its way',
  listArrived: 'arrived, not opened yet',
  listLost: 'could not be delivered',
  listReplied: (p: { date: string }) => `replied ${p.date}`,
  listTakenBack: (p: { date: string }) => `taken back ${p.date}`,
  listAskedOfMe: 'Asked of you',
  listIAsked: 'You asked',
  listAskedOfMeLine: (p: NamedAndDated & { about: string | null; topic: string | null }) =>
    `*${p.name}*, ${p.date}${p.about ? `, on *${p.about}*` : ''}${p.topic ? `, about: ${p.topic}` : ''}`,
  requestState: {
    open: 'no answer yet',
    given: 'given',
    declined: 'not now',
    withdrawn: 'withdrawn by you',
    expired: 'expired without an answer',
  },
  listVisible:
    'Each is seen only by the one who gave it, the one who received it, and a manager who asked for it where that was said.',
  newer: 'Newer',
  older: 'Older',
  homeAsked: (p: Named) => `*${p.name}* would like your feedback.`,
  homeAskedAbout: (p: { name: string; about: string }) =>
    `*${p.name}* would like your feedback on *${p.about}*.`,
  homeUnopened: (p: NamedAndDated) => `*${p.name}* gave you feedback on ${p.date}.`,
};
