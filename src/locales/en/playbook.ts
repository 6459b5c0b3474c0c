import type { Kind, TextField } from '../../learning/rules/entry.ts';

type Titled = { title: string };

const entries = (n: number) => (n === 1 ? '1 entry' : `${n} entries`);
const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

export const playbook = {
  /** In the list of what came. */
  creditedName: 'an entry of the playbook that names you',
  help: '*/playbook* – what works when we sell: `/playbook price objection` finds it, alone it shows what there is. `/playbook write` adds to it, `/playbook mine` shows what I wrote',
  title: 'Playbook',
  kinds: {
    value: 'Values',
    product: 'Product knowledge',
    technique: 'Techniques',
    targeting: 'Targeting',
    objection: 'Objections',
    process: 'Sales process',
  } satisfies Record<Kind, string>,
  kind: {
    value: 'Value',
    product: 'Product knowledge',
    technique: 'Technique',
    targeting: 'Targeting',
    objection: 'Objection',
    process: 'Sales process',
  } satisfies Record<Kind, string>,
  talkOf: {
    value: 'What it means',
    product: 'What to say',
    technique: 'How to do it',
    targeting: 'How to do it',
    objection: 'What to say',
    process: 'How it goes',
  } satisfies Record<Kind, string>,
  languages: { en: 'English', tr: 'Turkish' },

  gone: 'I have no such entry for you; it may have been removed. `/playbook` shows what there is.',
  adminsOnly: 'Only Pacesetter admins can do this.',
  notYoursToKeep: 'This is for whoever keeps the entry right, those who lead them, and Pacesetter admins.',
  missing: 'Please write something here.',
  tooLong: (p: { most: number }) => `Please keep it to ${p.most} characters.`,
  full: (p: { most: number }) =>
    `The playbook has ${p.most} entries, which is the most. Please ask an admin to remove one first.`,
  tooManyWaiting: (p: { most: number }) =>
    `${p.most} of your suggestions wait for an answer, which is the most. Please take one back, or wait until one is answered.`,
  notAPerson: 'I do not know this person: a bot, or someone who has just joined. Please pick another.',
  sentAlready: 'This is stored already. `/playbook mine` shows it.',
  changedMeanwhile:
    'Somebody changed this entry while you were writing. Please copy your words, and open it again.',
  nothingChanged: 'Nothing is different yet.',
  notWaiting: 'This was answered or taken back already.',
  noChannel:
    'I can share an entry in a channel only. Please type `/playbook …` in the channel where others should read it.',
  channelShared: 'People of another company are in that channel, so I do not post there.',
  channelNotThere: 'I am not in that channel. Please invite me with `/invite`, then share it again.',
  reasonMissing: (p: { most: number }) => `Please say why, in at most ${p.most} characters.`,

  empty: 'The playbook is empty so far.',
  emptyForReader: 'Do you know a line that works? Write the first entry.',
  counted: (p: { kind: string; n: number }) => `*${p.kind}* · ${entries(p.n)}`,
  open: 'Open',
  newTitle: 'New in the last 30 days',
  newMore: (p: { n: number }) => `Show all ${p.n}`,
  line: (p: { title: string; name: string | null }) => `• *${p.title}*${p.name ? ` by ${p.name}` : ''}`,
  how: 'Looking for something? `/playbook price objection`, in your own words.',
  write: 'Write one',
  mine: 'What I wrote',
  all: 'All kinds',
  waitingTitle: 'Waiting for your word',
  waitingLine: (p: { title: string; name: string; isChange: boolean }) =>
    p.isChange
      ? `*${p.name}* suggests a change to the playbook: “${p.title}”`
      : `*${p.name}* suggests an entry for the playbook: “${p.title}”`,
  waitingMore: (p: { n: number }) =>
    p.n === 1 ? 'And one more, in `/playbook`.' : `And ${p.n} more, in \`/playbook\`.`,
  read: 'Read',
  staleLine: (p: { n: number; days: number }) =>
    p.n === 1
      ? `One playbook entry has not been looked at for ${p.days} days. Is it still right?`
      : `${p.n} playbook entries have not been looked at for ${p.days} days. Are they still right?`,
  look: 'Have a look',
  starterLine:
    'To start from, I bring entries of our own: values, product knowledge, techniques, targeting, objections and the sales process. They are yours to change.',
  starterAdd: { en: 'Add ours in English', tr: 'Add ours in Turkish' },
  starterAdded: (p: { n: number }) =>
    p.n === 0
      ? 'They are all there already.'
      : `Added: ${entries(p.n)}. You keep them right until somebody else does. Change what is different with you.`,
  home: 'What works when we sell, and what to say.',

  listTitle: (p: { name: string; n: number }) => `${p.name} (${p.n})`,
  listNew: 'New in the playbook',
  listStale: 'Not looked at for 180 days',
  listNone: 'Nothing here yet.',
  listPage: (p: { page: number; pages: number }) => `Page ${p.page} of ${p.pages}`,
  next: 'Next',
  previous: 'Previous',

  found: (p: { query: string; n: number }) =>
    p.n === 1 ? `This fits “${p.query}”:` : `The ${p.n} best for “${p.query}”:`,
  foundNone: (p: { words: string }) =>
    `I found nothing in the playbook for ${p.words}. Try one or two words, as in \`/playbook price\`.`,
  show: 'Show',
  share: 'Share here',
  shareTitle: 'Share in this channel?',
  shareQuestion:
    'Everybody in this channel will read it, now and later. I post it, and say that you shared it.',
  shareNo: 'Not now',
  shared: (p: { title: string; channel: string }) => `*${p.title}* goes to ${p.channel} now.`,
  sharedBy: (p: { name: string }) => `*${p.name}* shares this from the playbook`,
  sharedText: (p: { name: string; title: string }) => `${p.name} shares from the playbook: ${p.title}`,
  sharedFoot: 'More with `/playbook`',

  when: 'When',
  proof: 'Proof',
  answers: 'If they object',
  doneWhen: 'Done when',
  by: (p: { name: string }) => `by ${p.name}`,
  ours: 'from the starter playbook',
  changedBy: (p: { name: string }) => `changed by ${p.name}`,
  approvedBy: (p: { name: string }) => `approved by ${p.name}`,
  version: (p: { n: number }) => `version ${p.n}`,
  used: (p: { shown: number; shared: number }) =>
    p.shown === 0 && p.shared === 0
      ? 'Not used yet'
      : `Opened ${times(p.shown)}${p.shared > 0 ? `, shared ${times(p.shared)}` : ''}`,
  keeper: (p: { name: string; date: string }) => `kept right by ${p.name}, last on ${p.date}`,
  stale: (p: { days: number }) => `⏳ Nobody has looked at this for ${p.days} days, so read it with care.`,
  message: 'the message it comes from',
  stillRight: 'Still right',
  change: 'Change',
  suggestChange: 'Suggest a change',
  history: 'Earlier versions',
  remove: 'Remove',
  removeTitle: 'Remove this entry?',
  removeQuestion: 'Nobody will find or read it any more.',
  removeNo: 'Keep it',
  removed: (p: Titled) =>
    `Removed from the playbook: *${p.title}*. \`/playbook removed\` keeps it for you to put back.`,
  restore: 'Put it back',
  restored: (p: Titled) => `Back in the playbook: *${p.title}*.`,
  listRemoved: 'Removed',
  removedNone: 'Nothing was removed that you could put back.',

  historyLine: (p: { n: number; date: string; name: string | null; isNow: boolean }) =>
    `*Version ${p.n}*${p.isNow ? ' (now)' : ''} · ${p.date}${p.name ? ` · ${p.name}` : ''}`,
  earlier: (p: { n: number; now: number }) => `Version ${p.n}. What counts now is version ${p.now}.`,

  formNew: 'Write an entry',
  formChange: 'Change an entry',
  publish: 'Save',
  suggest: 'Suggest',
  fieldKind: 'What is it about?',
  fieldLanguage: 'In which language?',
  field: {
    title: 'Title',
    occasion: 'When to use it',
    talk: 'What to say or do',
    proof: 'Proof',
    answers: 'If they object',
    doneWhen: 'Done when',
  } satisfies Record<TextField, string>,
  example: {
    title: '“You are too expensive”',
    occasion: 'They have seen the price and compare it with something cheaper',
    talk: 'The words you use, or the steps, one per line',
    proof: 'What it rests on: a customer, a number, where it comes from',
    answers: 'What they say then, and what you answer',
    doneWhen: 'How you know that it worked, or that this step is over',
  } satisfies Record<TextField, string>,
  fieldCredit: 'Who gets the credit?',
  hintCredit: 'They are named beside it, and told when it is in. Empty: you.',
  fieldReason: 'Why the change?',
  fromMessage:
    'The message comes along as a link, which opens only for who can read that channel. Please leave out what only they should know.',
  readersNow: 'Everybody in the company finds it at once.',
  readersLater:
    'Whoever you report to (without a manager: an admin) reads it first. Once they let it in, everybody in the company finds it, with your name.',

  savedNew: (p: Titled) => `In the playbook: *${p.title}*. Everybody finds it now.`,
  savedChange: (p: Titled) => `Changed: *${p.title}*. Earlier versions can still be read.`,
  suggested: (p: { title: string; names: string | null }) =>
    p.names
      ? `Suggested: *${p.title}*. ${p.names} reads it first, and you hear what became of it.`
      : `Suggested: *${p.title}*. An admin finds it in \`/playbook\`, and you hear what became of it.`,

  suggestionTitle: 'A suggestion',
  suggestionReaders: 'Until it is in, its writer reads it, those who lead them, and admins.',
  changedFields: (p: { fields: string }) => `Changed: ${p.fields}`,
  reasonLine: (p: { reason: string }) => `Why: ${p.reason}`,
  outdated: 'Somebody changed the entry after this was written. Letting it in puts these words in its place.',
  approve: 'Let it in',
  reject: 'Not this one',
  approved: (p: { title: string; name: string }) => `*${p.title}* is in the playbook now. I tell ${p.name}.`,
  rejectTitle: 'Not this one',
  rejectLabel: 'Why not?',
  rejectHint: 'The person who suggested it reads this, and nobody else.',
  send: 'Send',
  rejected: (p: { title: string; name: string }) => `Not taken: *${p.title}*. I tell ${p.name} why.`,
  takeBack: 'Take back',
  takenBack: (p: Titled) => `Taken back: *${p.title}*. Its words are forgotten.`,

  told: {
    approved: (p: { title: string; name: string }) =>
      `*${p.name}* let your words into the playbook: “${p.title}”. Your name stands beside them.`,
    rejected: (p: { title: string; name: string; why: string }) =>
      `*${p.name}* did not take “${p.title}” into the playbook: ${p.why}`,
    credited: (p: { title: string; name: string | null }) =>
      p.name
        ? `*${p.name}* wrote down for the playbook what you said: “${p.title}”. Your name stands beside it.`
        : `What you said is in the playbook: “${p.title}”. Your name stands beside it.`,
  },

  mineTitle: 'What I wrote for the playbook',
  mineNone: 'Nothing yet. Do you know a line that works?',
  state: { suggested: 'waits for an answer', live: 'in the playbook', rejected: 'not taken' },
  mineLine: (p: { title: string; date: string; state: string; why: string | null }) =>
    `*${p.title}*\n${p.date} · ${p.state}${p.why ? `: ${p.why}` : ''}`,
};
