type Named = { name: string };
type NamedAndDated = { name: string; date: string };

/** What comes after feedback: taking it back, a reply; asking for it; and how much one gave. */
export const feedbackAfter = {
  withdraw: (p: Named) => ({
    text: 'Withdraw',
    title: 'Withdraw it?',
    question: `${p.name} is not reminded, and cannot answer it any more.`,
    yes: 'Withdraw',
    no: 'Keep it',
  }),
  withdrawn: (p: Named) => `Withdrawn. *${p.name}* is not reminded of it. You can ask again.`,
  notYourRequest: 'You did not ask for this.',
  requestWithdrawn:
    'Whoever asked has withdrawn this, so there is nothing to do. You can still give feedback with `/givefeedback`.',
  requestGivenToYou: (p: Named) => `${p.name} has answered it meanwhile: \`/givefeedback list\` shows it.`,
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
    'They get it in their working hours, and one reminder after three working days. They may say not now. Only the two of you see that you asked.',
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
};
