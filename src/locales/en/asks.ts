const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);
const by = (name: string | null) => (name ? `${name}: ` : '');

/** What people ask of who leads them. */
export const asks = {
  /** In the list of what came. */
  messageName: 'what your people need from you',
  nobody: 'You report to nobody here whom I could tell. An admin can set that with `/pacesetter people`.',
  otherManager: (p: { name: string }) =>
    `You report to ${p.name} now, who would read this. Open the form once more if that is what you want.`,
  empty: 'Write what you need, for example: “Join my call with Nordwerk on Thursday.”',
  long: (p: { most: number }) => `That is too long: ${p.most} characters are enough for one thing.`,
  already: 'You have asked for this already.',
  tooMany: (p: { most: number; name: string }) =>
    `${p.most} of your asks wait for ${p.name} already. Better talk about them, or take one back: \`/pacesetter asks\`.`,
  notYours: 'I know of no such ask for you.',
  settled: 'This was answered or taken back already. `/pacesetter asks` shows what came of it.',
  wasTakenBack: 'This was taken back: there is nothing to do any more.',
  duePast: 'That day is over. Choose today or a later one.',
  dueFar: (p: { days: number }) => `Choose a day within the next ${p.days} days.`,
  dueMissing: 'Choose the day by which you will have done it.',
  reasonMissing: 'Say in a few words why: that is what the other needs now.',

  formTitle: 'What do you need?',
  formLabel: (p: { name: string }) => `What do you need from ${p.name}?`,
  formHint: 'One thing, in a sentence. For example: “Join my call with Nordwerk on Thursday.”',
  visible: (p: { name: string; standIn: string | null }) =>
    p.standIn
      ? `Only ${p.name} reads this, and ${p.standIn}, who stands in today. Later also whoever stands in on days off.`
      : `Only ${p.name} reads this, and on days off whoever stands in.`,
  send: 'Send',
  asked: (p: { name: string }) =>
    `Asked. *${p.name}* sees it now in App Home, and in one message a day together with what the others need. I tell you what comes of it.`,

  head: (p: { name: string; date: string; age: number }) =>
    `*${p.name}* · ${p.date}${p.age > 0 ? ` · ${days(p.age)} ago` : ''}`,
  ownHead: (p: { name: string; date: string }) => `*${p.name}* · ${p.date}`,
  done: 'Done',
  by: 'I’ll do it by …',
  talk: 'In our 1:1',
  no: 'Not possible …',
  takeBack: 'Take back',
  saidDone: (p: { by: string | null }) => `${by(p.by)}Done.`,
  saidTalk: (p: { by: string | null }) => `${by(p.by)}Let’s talk about it in our 1:1.`,
  saidBy: (p: { by: string | null; date: string }) => `${by(p.by)}I’ll do it by ${p.date}.`,
  saidNo: (p: { by: string | null; reason: string }) => `${by(p.by)}Not possible: ${p.reason}`,
  stillOpen: (p: { age: number }) => (p.age === 0 ? 'open' : `open for ${days(p.age)}`),
  moved: (p: { name: string }) =>
    `open; you no longer report to ${p.name}. Take it back and ask again if you still need it.`,

  digestTitle: (p: { open: number; for: string | null }) => {
    const whose = p.for ? `${p.for}’s people` : 'Your people';
    if (p.open === 0) return '*All answered.* Thank you.';
    return p.open === 1
      ? `*${whose} need something:* one thing is open.`
      : `*${whose} need something:* ${p.open} things are open.`;
  },
  more: (p: { count: number }) => `…and ${p.count} more: \`/pacesetter asks\``,
  digestNote: 'Whoever asked hears your answer. At most one such message a day.',
  dmAnswered: (p: { name: string }) => `*${p.name}* answered what you asked for:`,
  byTitle: 'By when?',
  byLabel: 'I’ll do it by',
  byHint: (p: { name: string }) => `It becomes a promise of yours, which ${p.name} sees too.`,
  noTitle: 'Not possible',
  noLabel: 'Why not?',
  noHint: (p: { name: string }) => `${p.name} reads it, nobody else.`,
  answeredNote: (p: { name: string }) => `${p.name} hears of it.`,

  listTitle: 'Asks',
  listOfMe: 'Your people need this from you',
  listMine: 'What you asked for',
  listNothing: 'Nothing yet. `/pacesetter ask join my call on Thursday` asks for something.',
  listNone: 'Nobody asks you for anything here, and you report to nobody whom you could ask.',
  listVisible: 'Only you see this list. An ask is between the two of you, and whoever stands in on days off.',
  ask: (p: { name: string }) => `Ask ${p.name}`,
  needs: (p: { count: number; name: string; age: number }) =>
    p.count === 1
      ? `*${p.name}* needs something from you${p.age > 0 ? `, for ${days(p.age)} already` : ''}.`
      : `*${p.count} things* are needed from you, the oldest by *${p.name}*${p.age > 0 ? ` for ${days(p.age)}` : ''}.`,
  show: 'Show',
  homeTitle: 'What do you need?',
  homeText: (p: { name: string }) => `${p.name} hears of it once a day, and answers you here.`,
  homeList: 'My asks',

  nudgeName: 'what you need from your manager',
  nudgeWhy: '*What do you need from your manager* this week?',
  nudgeStep: 'One sentence is enough; only the two of you read it.',
  nudgeButton: 'Ask for it',
  nudgeNumbers: (p: { week: string }) => `The week of ${p.week}`,
  nudgeRule:
    'Asked on the first morning of your week, unless you asked for something this week or still wait for an answer.',
  measure: (p: { k: number; n: number; share: string; medianDays: string | null }) =>
    `*Asks answered:* ${p.k} of ${p.n}${p.share}${
      p.medianDays === null
        ? ''
        : p.medianDays === '0'
          ? ', usually the same day'
          : `, usually after ${p.medianDays === '1' ? '1 day' : `${p.medianDays} days`}`
    }`,
  agenda: (p: { name: string; text: string }) => `${p.name} asked for: ${p.text}`,
};
