/** Reviews of calls. */
export const calls = {
  unknownPerson: (p: { text: string }) =>
    `I do not know anybody called “${p.text}”. Try \`/pacesetter review-call @name\` and pick from Slack’s list.`,
  manyPeople: (p: { text: string; names: string }) =>
    `“${p.text}” could be several people: ${p.names}. Please pick with @.`,
  notAPerson: 'I do not know this person yet: a bot, or somebody new. I read the member list every night.',
  hasLeft: (p: { name: string }) => `${p.name} does not work here any more.`,
  withoutSlack: (p: { name: string }) => `${p.name} has no Slack account here, so I cannot reach them.`,
  notYours: 'There is nothing of yours here. A review is between whose call it is and who gave it.',
  onlyLed: (p: { name: string }) =>
    `You review your own calls and those of people you lead. ${p.name} can ask you: \`/pacesetter review-call ask\`.`,
  onlyAdmins: 'Only admins write the forms for call reviews.',
  askYourself: 'You can review your own call without asking: `/pacesetter review-call me`.',
  askedAlready: (p: { name: string }) => `You asked ${p.name} about this call already.`,
  askedMany: (p: { most: number }) =>
    `${p.most} of your calls wait for somebody already. Let one come back first.`,
  requestOver: 'This request is over. Whoever asked can ask again.',
  reviewedAlready:
    'You reviewed this call already. Within a day you can change it: `/pacesetter review-call`.',
  nothingRated: 'Please give at least one line a number.',
  dueNeeded: 'By when? Please pick a day for the one thing to do.',
  changeTooLate: 'A review can be changed within a day. Tell them in person, or review another call.',
  nobodyToShareWith: 'There is nobody to share this with: you report to nobody, or to whoever gave it.',
  titleNeeded: 'With whom was it? A name is enough.',
  heldOnWrong: (p: { days: number }) =>
    `Please pick the day of the call: today or one of the last ${p.days} days.`,
  linkWrong: 'I only take links that begin with https://, for example https://zoom.us/rec/share/abc.',
  consentNeeded:
    'Who was told that the call is recorded? For example: “both, at the start” or “not recorded”.',
  quoteProblem: (p: { kind: 'no_time' | 'no_text' | 'too_long' | 'too_many'; line: string | null }) =>
    ({
      no_time: `“${p.line}” has no time in front. A line looks like this: 4:05 What does that cost you a month?`,
      no_text: `At “${p.line}” there is a time but no words. A line looks like this: 4:05 What does that cost you?`,
      too_long: `“${(p.line ?? '').slice(0, 40)} …” is longer than 200 characters. Keep what matters of it.`,
      too_many: 'Ten quotes are enough: keep those you want to talk about.',
    })[p.kind],

  callOf: (p: { name: string }) => `A call of *${p.name}*`,
  fieldForm: 'Type of call',
  fieldTitle: 'With whom?',
  titleExample: 'Yildiz Teknik, second talk',
  fieldHeldOn: 'When?',
  fieldLink: 'Link to the recording',
  linkHint: 'https only. I keep the link and never open it.',
  fieldConsent: 'Who was told that it is recorded?',
  consentHint: 'Who agreed, and when. Without a recording say so.',
  consentExample: 'Both of them, at the start',
  fieldAsked: 'Whom do you ask?',
  askTitle: 'Ask for a review',
  askSend: 'Ask',
  askAbout: (p: { title: string }) => `About your call: *${p.title}*`,
  askVisible:
    'Only you and whoever you ask read the review; who leads you reads it only if you share it, or if you ask them.',
  askSent: (p: { name: string }) =>
    `I ask *${p.name}* within their working hours. They have two weeks; you hear from me once it is there.`,

  reviewTitle: 'Call review',
  reviewOf: (p: { title: string; date: string; form: string; name: string | null }) =>
    `*${p.title}*, ${p.date} · ${p.form}${p.name ? `\nA call of *${p.name}*` : ''}`,
  recording: (p: { link: string; host: string }) => `<${p.link}|Recording> (${p.host})`,
  consent: (p: { said: string }) => `Told of the recording: ${p.said}`,
  lineLabel: (p: { name: string; weight: number }) => `${p.name} (${p.weight}%)`,
  anchors: (p: { one: string; three: string; five: string }) => `1: ${p.one} · 3: ${p.three} · 5: ${p.five}`,
  points: { 1: '1', 2: '2 – between', 3: '3', 4: '4 – between', 5: '5' },
  choosePoints: 'Choose 1 to 5',
  notApplicable: 'Does not apply to this call',
  fieldQuotes: 'Moments worth hearing again',
  quotesHint: 'One a line, with its time: 4:05 What does that cost you a month?',
  quotesExample: '4:05 What does that cost you a month?',
  fieldNote: 'What I saw',
  noteHint: 'What went well, and what you would try next time.',
  fieldAction: (p: { name: string }) => `One thing that ${p.name} is going to do`,
  actionHint: 'As you agreed on it. It becomes a promise between you two.',
  actionExample: 'Ask what the problem costs before showing anything',
  fieldDue: 'By when?',
  visible: (p: { name: string }) =>
    `Only you and ${p.name} read this, no admin. ${p.name} may share it with whoever they report to. Where two who reviewed the same call are two or more points apart, each is told the line, not who it is or what they gave.`,
  visibleSelf:
    'Only you read this, until you share it. Where somebody else who reviewed the same call is two or more points apart, they are told the line, not what you gave.',
  changeNote: 'You can change this within a day of sending it. What was promised stays as it is.',
  send: 'Send',
  sent: (p: { name: string; action: boolean }) =>
    `*${p.name}* gets your review within their working hours.${p.action ? ' The one thing to do stands in `/pacesetter promises` for both of you.' : ''}`,
  sentNote: 'You can change it within a day.',
  savedSelf: 'Kept. Only you read it, until you share it.',
  declined: (p: { name: string }) => `You said not now to *${p.name}*’s call. They see that in their list.`,
  answered: (p: { name: string }) => `You reviewed *${p.name}*’s call.`,

  viewTitle: 'Call review',
  viewOf: (p: {
    title: string;
    date: string;
    form: string;
    owner: string | null;
    reviewer: string | null;
    isSelf: boolean;
  }) =>
    [
      `*${p.title}*, ${p.date} · ${p.form}`,
      ...(p.owner ? [`A call of *${p.owner}*`] : []),
      ...(p.isSelf ? ['Reviewed by whose call it is'] : p.reviewer ? [`Reviewed by *${p.reviewer}*`] : []),
    ].join('\n'),
  score: (p: { percent: string; rated: number; lines: number }) =>
    `*${p.percent}* of what is possible · ${p.rated === p.lines ? `all ${p.lines} lines` : `${p.rated} of ${p.lines} lines, the others did not apply`}`,
  noScore: 'No line applied to this call.',
  line: (p: { name: string; bar: string; points: number | null; seen: string | null }) =>
    p.points === null
      ? `*${p.name}*: did not apply`
      : `*${p.name}*: ${p.bar} ${p.points} of 5${p.seen ? `\n_${p.seen}_` : ''}`,
  /** What the points say: 2 and 4 stand between two anchors. */
  seenAt: (anchors: { one: string; three: string; five: string }, points: number) =>
    points === 1
      ? anchors.one
      : points === 3
        ? anchors.three
        : points === 5
          ? anchors.five
          : points === 2
            ? `between “${anchors.one}” and “${anchors.three}”`
            : `between “${anchors.three}” and “${anchors.five}”`,
  discussTitle: 'Worth talking about',
  discuss: (p: { line: string }) =>
    `${p.line}: somebody else who reviewed this call sees it two or more points apart.`,
  discussNamed: (p: { line: string; name: string; points: number }) =>
    `${p.line}: ${p.name} gave ${p.points} of 5, two or more points apart.`,
  viewQuotes: 'Moments worth hearing again',
  viewAction: 'The one thing to do',
  change: 'Change',
  share: 'Share with my manager',
  shareConfirm: (p: { name: string; counts: boolean }) => ({
    title: 'Share this review?',
    question: `${p.name} will be able to read it, and you cannot take that back.${p.counts ? ' Its points then count into your skills.' : ''}`,
    yes: 'Share',
    no: 'Keep it private',
  }),
  own: 'Review it myself',
  askAnother: 'Ask somebody else',
  readers: (p: { name: string }) => `Only you and ${p.name} read this.`,
  readersSelf: 'Only you read this.',
  readersShared: 'Shared: whoever leads the person whose call it is reads it, too.',
  changed: 'It was changed after it was given.',

  listTitle: 'Call reviews',
  listEmpty:
    'Nothing yet. Listen to one of your own calls first: what you hear yourself is worth more than what you are told.',
  listAskedOfMe: 'You were asked',
  listReceived: 'Calls of yours',
  listIAsked: 'You asked',
  listGiven: 'You reviewed',
  listShared: 'Shared with you',
  listLine: (p: {
    title: string;
    date: string;
    name: string | null;
    as: 'owner' | 'reviewer' | 'manager';
    isNew: boolean;
    isShared: boolean;
  }) =>
    `${p.isNew ? '*New:* ' : ''}${p.title}, ${p.date} · ${p.name === null ? 'by yourself' : p.as === 'owner' ? `by ${p.name}` : `a call of ${p.name}`}${p.isShared ? ' · shared' : ''}`,
  listRequest: (p: { title: string; date: string; name: string }) => `${p.title}, ${p.date} · ${p.name}`,
  requestState: { open: 'not reviewed yet', declined: 'not now', expired: 'not answered in two weeks' },
  listNote:
    'A review is private to whose call it is and who gave it. A colleague’s is read by a manager only once it is shared.',
  selfButton: 'Review a call of mine',
  askButton: 'Ask for a review',
  formsButton: 'Forms',
  read: 'Read',
  answer: 'Review it',
  notNow: 'Not now',
  homeAsked: (p: { name: string; title: string }) => `*${p.name}* asks you to review a call: ${p.title}`,

  dmReviewed: (p: { name: string; title: string; date: string }) =>
    `*${p.name}* reviewed your call: ${p.title}, ${p.date}.`,
  dmReviewedNote: (p: { name: string }) => `Only you and ${p.name} can read it, unless you share it.`,
  dmAsked: (p: { name: string; title: string; date: string }) =>
    `*${p.name}* asks you to review a call: ${p.title}, ${p.date}.`,
  dmAskedNote: (p: { name: string }) =>
    `It takes about as long as the call. Only ${p.name} reads what you say, and whoever they share it with.`,
  dmShared: (p: { name: string; title: string; date: string }) =>
    `*${p.name}* shared a call review with you: ${p.title}, ${p.date}.`,
  managerLine: (p: { reviews: number; k: number; n: number }) =>
    `Call reviews: *${p.reviews}*, for ${p.k} of ${p.n} people`,

  formsTitle: 'Forms for call reviews',
  formLine: (p: { name: string; lines: readonly string[] }) => `*${p.name}*\n${p.lines.join(' · ')}`,
  weight: (p: { weight: number }) => `${p.weight}%`,
  formsNote:
    'A change counts for calls reviewed from then on. Earlier reviews keep the form they were given with.',
  newForm: 'New type of call',
  retiredTitle: 'No longer offered',
  retiredForms: (p: { names: string }) => `No longer offered: ${p.names}`,
  retireForm: 'Offer it no more',
  retireConfirm: (p: { name: string }) => ({
    title: 'Offer it no more?',
    question: `Nobody can choose “${p.name}” for a new call. Reviews that were given with it, or asked for, keep it. You can offer it again later.`,
    yes: 'Offer it no more',
    no: 'Keep it',
  }),
  formRetired: (p: { name: string }) => `*${p.name}* is no longer offered. Earlier reviews stay as they are.`,
  offerForm: 'Offer again',
  lastForm: 'This is the last form. Please add another one first.',
  formTitle: 'Form for call reviews',
  formName: 'Type of call',
  formCriteria: 'Lines, four to six',
  formHow:
    'A line each: *name | weight in percent | what you see at 1 | at 3 | at 5*, and behind it the skill it speaks of, if it does. The weights come to 100.',
  formSkills: (p: { names: string }) => `Skills: ${p.names}. Each at most once.`,
  formExample: 'Opening | 20 | Starts with the product | Says what it is about | Agrees on time and aim',
  formNote:
    'Everybody who reviews a call of this type from now on sees it. Earlier reviews stay as they are.',
  formSaved: (p: { name: string }) => `Kept: *${p.name}*. It counts from the next review on.`,
  formNameNeeded: 'What is the type of call called?',
  formChanged: 'Somebody else changed this form meanwhile. Please open it again.',
  formProblem: (
    p:
      | { kind: 'parts' | 'weight' | 'too_long' | 'skill' | 'twice'; line: number }
      | { kind: 'count'; count: number }
      | { kind: 'sum'; sum: number },
  ) => {
    const example =
      'For example: Opening | 20 | Starts with the product | Says what it is about | Agrees on time and aim';
    switch (p.kind) {
      case 'count':
        return `I read ${p.count} lines. A form has four to six.`;
      case 'sum':
        return `The weights come to ${p.sum}, not to 100.`;
      case 'parts':
        return `Line ${p.line} is not name | weight | at 1 | at 3 | at 5. ${example}`;
      case 'weight':
        return `In line ${p.line} the weight is not a whole number from 1 to 99. ${example}`;
      case 'too_long':
        return `Line ${p.line} is too long: a name has up to 40 characters, what one sees up to 130.`;
      case 'skill':
        return `In line ${p.line} I do not know the skill at the end, or another line has it already.`;
      case 'twice':
        return `Line ${p.line} has the name of another line.`;
    }
  },
};
