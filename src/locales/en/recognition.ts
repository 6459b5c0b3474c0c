type Named = { name: string };
type Said = { giver: string; names: string };

export const recognition = {
  help: '*/praise* – thank someone for what they did: `/praise @ana for saving the demo on Friday`; alone it opens a form. `/praise list` shows what I received and gave, `/praise values` what our company values',

  unknownPerson: (p: { text: string }) =>
    `I do not know “${p.text}”. Try \`/praise @name for …\`, with the name picked from Slack's list.`,
  manyPeople: (p: { text: string; names: string }) =>
    `“${p.text}” fits several people: ${p.names}. Please pick one with @.`,
  notAPerson:
    'I do not know this person: a bot, or someone who has just joined. I read the member list every night.',
  notYourself: 'Praise is for someone else. Please pick another person.',
  hasLeft: (p: Named) => `${p.name} no longer works here, so I cannot reach them.`,
  withoutSlack: (p: Named) =>
    `${p.name} has no Slack account here, so I cannot bring it to them. It is best said in person.`,
  tooMany: (p: { most: number }) => `You can thank up to ${p.most} people at once. Please pick fewer.`,
  textMissing: 'What did they do? Please write a few words.',
  textTooLong: (p: { most: number }) => `Please keep it to ${p.most} characters.`,
  placeGone: 'I no longer post in that channel. Please choose again.',
  placeShared:
    'People of another company are in that channel, so I do not post there. Please choose another.',
  placeReadByOthers:
    'People of another company read that channel, too. Open the form with `/praise` to post there all the same.',
  placeNotThere: 'I am not in that channel. Invite me there, or choose another.',
  dayIsFull: (p: { most: number; left: number }) =>
    p.left === 0
      ? `You have thanked ${p.most} people today, which is the most. Tomorrow you can thank again.`
      : `You can thank ${p.most} people a day, and ${p.left} more today. Please pick fewer.`,
  pairIsFull: (p: { name: string; most: number; date: string }) =>
    `You have thanked ${p.name} ${p.most} times this week, which is the most. From ${p.date} you can again.`,
  sameText: (p: { date: string; days: number }) =>
    `You gave praise in these words on ${p.date}. Within ${p.days} days I do not pass the same words on again: what was it this time?`,
  pausedForAll: (p: { reason: string }) => `An admin has paused praise for everybody for now: ${p.reason}`,
  pausedForYou: (p: { reason: string }) => `An admin has paused giving praise for you for now: ${p.reason}`,
  sentAlready: 'This is sent already. `/praise list` shows it.',
  notYours: 'I have no such praise for you.',
  takenBackAlready: 'This was taken back already.',
  takeBackTooLate: (p: { minutes: number }) =>
    `Praise can be taken back for ${p.minutes} minutes, and those are over.`,
  yourWords: (p: { text: string }) => `Nothing was sent. Your words: ${p.text}`,

  formTitle: 'Praise someone',
  send: 'Send',
  fieldReceivers: 'Who is it for?',
  choosePeople: 'Choose people',
  hintReceivers: (p: { most: number }) => `Up to ${p.most} people.`,
  fieldText: 'What did they do?',
  hintText: 'What you saw them do, and what came of it.',
  exampleText: 'for calling all three customers back before lunch, so that the demo could happen on Friday',
  fieldValue: 'Which of our values does it show?',
  noValue: 'None in particular',
  fieldPlace: 'Who reads it?',
  placeTeam: (p: { team: string }) => `Everybody in the channel of ${p.team}`,
  placePrivate: 'Only them, as a direct message',
  formNote:
    'They also get it as a direct message, in their working hours. What is private stays between you: no manager and no admin reads it. You can take it back for an hour.',
  formLink: 'The message comes along as a link.',
  formHint:
    '*One thing before it goes:* what did they do? A sentence on what you saw is remembered longer than “great job”. Press *Send* once more to send it as it is.',

  formShared: (p: { channel: string }) =>
    `⚠️ *${p.channel} is shared with another company.* Its people would read this, too. Press *Send* once more if that is what you want, or choose another place.`,

  given: (p: { names: string; channel: string | null }) =>
    p.channel
      ? `Done. It goes to ${p.channel} now, and to *${p.names}* as a direct message in their working hours.`
      : `Done. It goes to *${p.names}* as a direct message in their working hours. Nobody else reads it.`,
  givenHint: 'Next time, say what they did: it is remembered longer than “great job”.',
  undo: 'Undo',
  undoNote: (p: { minutes: number }) => `You can undo it for ${p.minutes} minutes.`,
  takenBack: (p: { names: string }) => `Taken back: *${p.names}*. What was posted is removed.`,

  publicTitle: (p: Said) => `👏 *${p.giver}* thanks *${p.names}*`,
  publicText: (p: Said & { text: string }) => `${p.giver} thanks ${p.names}: ${p.text}`,
  received: (p: Named) => `👏 *${p.name}* thanks you`,
  receivedText: (p: { name: string; text: string }) => `${p.name} thanks you: ${p.text}`,
  receivedIn: (p: { channel: string }) => `Also in ${p.channel}`,
  receivedPrivately: (p: Named) => `Only ${p.name} and you read this.`,
  value: (p: { value: string }) => `Our value: ${p.value}`,
  link: 'see the message',
  thank: 'Say thanks',
  saidThanks: 'You said thanks.',
  thanked: (p: { name: string; text: string }) => `*${p.name}* says thanks for your praise: ${p.text}`,

  listTitle: 'My praise',
  listReceived: 'Received',
  listGiven: 'Given',
  listNoneReceived: 'Nothing yet.',
  listNoneGiven: 'Nothing yet. Start with `/praise @name for …`.',
  listFrom: (p: { name: string; date: string }) => `*${p.name}*, ${p.date}`,
  listTo: (p: { names: string; date: string }) => `*${p.names}*, ${p.date}`,
  listInTeam: (p: { team: string }) => `in the channel of ${p.team}`,
  listPrivate: 'private',
  listThanked: (p: { k: number; n: number }) => (p.n === 1 ? 'said thanks' : `${p.k} of ${p.n} said thanks`),
  listLost: 'could not be posted there',
  listNote: 'What is private only the two of you read. The last ten of each; `/mydata` has them all.',
  takeBack: 'Take back',

  homeThanked: (p: { times: number }) =>
    p.times === 0
      ? 'Nobody has thanked you this month yet.'
      : p.times === 1
        ? 'You were thanked *once* this month.'
        : `You were thanked *${p.times} times* this month.`,

  settingsTitle: 'What our company values',
  settingsNone: 'No values are named yet.',
  settingsHow: 'In `/praise`, name one with #: `/praise @ana for … #name`. In the form it is a choice.',
  settingsPaused: 'Who may not give praise for now',
  everybody: 'Everybody',
  pausedLine: (p: { name: string; reason: string }) => `*${p.name}*: ${p.reason}`,
  adminsOnly: 'Only Pacesetter admins can change this.',
  addValue: 'Add a value',
  change: 'Change',
  remove: 'Remove',
  pause: 'Pause praise',
  resume: 'Resume',
  valueFormTitle: 'A company value',
  fieldName: 'Name',
  exampleName: 'Customer first',
  fieldLine: 'In one line',
  exampleLine: 'We ask what it means for the customer before we decide',
  valueNameMissing: (p: { most: number }) => `Please write a name of at most ${p.most} characters.`,
  valueNameTaken: 'There is a value of this name already.',
  valuesFull: (p: { most: number }) =>
    `There are ${p.most} values, which is the most. Please remove one first.`,
  pauseFormTitle: 'Pause praise',
  fieldPerson: 'For whom?',
  hintPerson: 'Leave it empty to pause praise for everybody. Whoever is paused can still be thanked.',
  fieldReason: 'Why?',
  hintReason: 'It is shown to whoever wants to give praise meanwhile.',
  reasonMissing: (p: { most: number }) => `Please say why, in at most ${p.most} characters.`,
  pausedAlready: 'This is paused already.',
};
