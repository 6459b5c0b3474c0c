import type { PeriodKind } from '../../kernel/period.ts';

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
  /** The fields of the other templates. */
  fieldOf: {
    coin: {
      situation: {
        label: 'Context',
        hint: 'When and where. One moment, not a habit.',
        example: 'Yesterday’s call with Delta Freight, about the renewal',
      },
      behaviour: {
        label: 'Observation',
        hint: 'What you saw or heard, without guessing why.',
        example: 'You named the discount before they asked for one',
      },
      impact: {
        label: 'Impact',
        hint: 'What it led to, for the customer, the team or you.',
        example: 'They took it as the starting point, and we ended at 15 %',
      },
      nextStep: {
        label: 'Next step',
        hint: 'One thing to do next, and when.',
        example: 'On Thursday, ask for their budget before any number of ours',
      },
    },
    forward: {
      situation: {
        label: 'Coming up',
        hint: 'The occasion for which it will be of use.',
        example: 'The pitch at Harbor & Sons next Tuesday',
      },
      nextStep: {
        label: 'What to try',
        hint: 'One thing they could do there.',
        example: 'Open with their three goals, and show the product only after that',
      },
      impact: {
        label: 'What it is good for',
        hint: 'What you expect it to change.',
        example: 'They will tell you which of the three matters, so the demo can be short',
      },
    },
    free: {
      behaviour: {
        label: 'What do you want to say?',
        hint: 'Best with one moment, what you saw, and what it led to.',
        example:
          'On Monday’s call you asked twice what happens if they do nothing. Because of that we know the deadline.',
      },
    },
  },
  fieldTemplate: 'How do you want to write it?',
  template: {
    sbi: 'Situation, behaviour, impact (SBI)',
    coin: 'Context, observation, impact, next step (COIN)',
    forward: 'Feed-forward: something to try next',
    free: 'In my own words',
  },
  forwardKind: 'Feed-forward',
  formLink: 'The message comes along as a link.',
  formUpward: (p: Named) => `${p.name} is above you in the reporting line: this is upward feedback.`,
  formAsked: (p: { name: string; topic: string | null }) =>
    p.topic ? `*${p.name}* asked you for feedback about: ${p.topic}` : `*${p.name}* asked you for feedback.`,
  formAskedAbout: (p: { name: string; about: string; topic: string | null }) =>
    `*${p.name}* asked you for feedback on *${p.about}*${p.topic ? ` about: ${p.topic}` : ''}. Both will read it.`,
  suggestionTitle: 'One thing before it goes',
  suggestion: {
    tone: 'Some of it may sound harsh, and then the rest is not heard. How would you say it to their face, on a good day?',
    observable:
      'This sounds like a judgement of the person. What did you see or hear? “You were ten minutes late” helps more than “you are careless”.',
    specific:
      'Which moment was it? A day, a call or a customer helps them to remember: “On Tuesday, in the Harbor demo …”',
    impact: 'What did it lead to? For example: “… so they named a date for the next meeting.”',
    actionable: 'What could they do next? For example: “On Thursday, ask for the budget first.”',
  },
  suggestionNote: 'Change it if you like. *Send* sends it now, changed or not.',
  problem: {
    too_short: 'Please write a few words more.',
    too_long: 'Please keep it to 1,000 characters.',
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
  takeBack: 'Take back',
  takeBackConfirm: (p: Named) => ({
    title: 'Take it back?',
    question: `What it says will be gone, for ${p.name} and for you.`,
    yes: 'Take back',
    no: 'Keep it',
  }),
  takenBack: (p: Named) =>
    `Taken back. ${p.name} had not opened it. They may have seen that you gave them feedback, not what it said.`,
  takenBackRead: (p: { name: string; date: string }) =>
    `Taken back. ${p.name} had opened it on ${p.date} and may remember it. Nobody can read it here any more, and I tell them that you took it back.`,
  dmTakenBack: (p: NamedAndDated) =>
    `*${p.name}* took back the feedback of ${p.date}. It can no longer be read.`,
  dmReplied: (p: NamedAndDated) => `*${p.name}* replied to your feedback of ${p.date}.`,
  dmAskedGiven: (p: { giver: string; about: string }) =>
    `*${p.giver}* gave *${p.about}* the feedback that you asked for. ${p.about} knows that you read it, too.`,
  dmNoteAsked: (p: { name: string; also: string }) =>
    `${p.name}, ${p.also} (who asked for it) and you can read it. ${p.name} sees when you open it.`,

  reply: 'Reply',
  replyTitle: 'Reply to feedback',
  replyLabel: 'Your reply',
  replyHint: 'What you take from it, or would like to know.',
  replyVisible: (p: Named) => `Only ${p.name} reads this. You can reply once.`,
  replySent: (p: Named) => `Sent. I tell ${p.name}, within their hours.`,
  viewReply: {
    receiver: 'You replied',
    giver: (p: Named) => `${p.name} replied`,
  },
  viewLink: (p: { link: string }) => `<${p.link}|The message it is about>`,
  upward: 'upward',

  ask: 'Ask for feedback',
  askTitle: 'Ask for feedback',
  askSend: 'Ask',
  askWho: 'Whom do you ask?',
  askAbout: 'About whom?',
  askAboutHint: 'Empty: about you. Or somebody you lead; both of you will read it, and both are told.',
  askTopic: 'About what?',
  askTopicHint: 'The narrower, the easier to answer.',
  askTopicExample: 'how I open discovery calls',
  askVisible:
    'They get it in their working hours, and one reminder after three working days. They may say not now.',
  askYourself: 'Please ask somebody else.',
  askOnlyLed: (p: Named) =>
    `You can ask for feedback about yourself, or about somebody you lead. ${p.name} is not.`,
  askAboutAsked: 'Please ask somebody else than the person it is about.',
  askedAlready: (p: Named) =>
    `You have asked ${p.name} already. \`/givefeedback list\` shows where it stands.`,
  askedMany: (p: { most: number }) =>
    `${p.most} of your questions wait for an answer. Please wait for some of them first.`,
  askNobody: 'Whom do you want to ask? For example `/givefeedback ask @mert about demos`.',
  asked: (p: { name: string; about: string | null; topic: string | null; when: string | null }) =>
    `You asked *${p.name}* for feedback${p.about ? ` on *${p.about}*` : ''}${p.topic ? ` about: ${p.topic}` : ''}. It arrives ${
      p.when ? `when they next work (${p.when} their time)` : 'now'
    }.`,
  askedNote: (p: { about: string | null }) =>
    `${p.about ? `${p.about} and you will read what they write, and both are told that. ` : ''}If nothing comes, I remind them once, after three working days. \`/givefeedback list\` shows where it stands.`,
  notAsked: 'I have no such question for you.',
  requestGiven: 'You gave this feedback already.',
  requestExpired:
    'That was asked more than four weeks ago. You can still give feedback with `/givefeedback @name`.',
  dmRequested: (p: { name: string; topic: string | null }) =>
    p.topic
      ? `*${p.name}* would like your feedback about: ${p.topic}`
      : `*${p.name}* would like your feedback.`,
  dmRequestedAbout: (p: { name: string; about: string; topic: string | null }) =>
    `*${p.name}* would like your feedback on *${p.about}*${p.topic ? `, about: ${p.topic}` : '.'}`,
  dmRequestNote: (p: Named) => `Only ${p.name} reads what you write. ${p.name} sees if you say not now.`,
  dmRequestNoteAbout: (p: { name: string; about: string }) =>
    `${p.about} and ${p.name} read what you write, and ${p.about} is told that. ${p.name} sees if you say not now.`,
  dmRequestReminder: (p: { name: string; date: string; topic: string | null }) =>
    `*${p.name}* asked you for feedback on ${p.date}${p.topic ? ` about: ${p.topic}` : ''}. It still waits; I will not remind you again.`,
  dmRequestReminderAbout: (p: { name: string; about: string; date: string; topic: string | null }) =>
    `*${p.name}* asked you on ${p.date} for feedback on *${p.about}*${p.topic ? ` about: ${p.topic}` : ''}. It still waits; I will not remind you again.`,
  dmDeclined: (p: Named) => `*${p.name}* asked you for feedback. You said not now, and ${p.name} sees that.`,
  dmRequestGiven: (p: Named) => `*${p.name}* asked you for feedback. You gave it.`,
  give: 'Give feedback',
  notNow: 'Not now',

  balance: (p: { given: number; people: number; toImprove: number; upward: number; days: number }) =>
    `In ${p.days} days you gave feedback ${p.given === 1 ? 'once' : `${p.given} times`}, to ${
      p.people === 1 ? 'one person' : `${p.people} people`
    }; ${p.toImprove} of ${p.given} about something to improve${p.upward > 0 ? `, ${p.upward} upward` : ''}.`,
  balanceNone: (p: { days: number }) => `You gave no feedback in the last ${p.days} days.`,
  balanceLongest: (p: { names: string }) => `Longest without any from you: ${p.names}.`,
  balanceSince: (p: NamedAndDated) => `${p.name} (since ${p.date})`,
  balanceNever: (p: Named) => `${p.name} (none yet)`,
  balancePrivate: 'Only you see this.',

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
