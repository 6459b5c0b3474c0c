const skillsIn = (n: number) => (n === 1 ? '1 skill' : `${n} skills`);
const ratings = (n: number) => (n === 1 ? '1 rating' : `${n} ratings`);

/** `/pacesetter skills`: how skills are rated, by oneself and others. */
export const skills = {
  /** In the list of what came. */
  messageName: 'that somebody said how they see your skills',
  titleMine: 'My skills',
  titleOf: (p: { name: string }) => `Skills of ${p.name}`,
  overall: (p: { mean: string; known: number; of: number }) =>
    `*${p.mean} of 5* over ${p.known} of ${p.of} skills, by their weights.`,
  noOverall: (p: { of: number }) => `No number yet: none of the ${p.of} skills has two ratings by others.`,
  how: 'A number is what managers, call reviews and shared role-plays said, from two ratings on; one’s own word stands beside it. Ratings count in full for 90 days and fade out by 180.',
  skill: (p: { name: string; weight: number }) => `*${p.name}* · ${p.weight}%`,
  level: (p: { bar: string; mean: string; n: number }) => `${p.bar} *${p.mean}* · ${ratings(p.n)}`,
  oneRating: 'One rating: too few to say.',
  noRating: 'Nobody else has rated it yet.',
  hiddenRating: 'Rated; you read it once you said yours.',
  nothingYet: 'There is no rating yet that you may read.',
  homeLine: 'How you and others see your skills.',
  self: 'Self',
  manager: 'Manager',
  others: 'Calls and role-plays',
  view: (p: { who: string; mean: string; n: number; last: string }) =>
    p.n === 1 ? `${p.who} ${p.mean} (${p.last})` : `${p.who} ${p.mean} (${p.n}, last ${p.last})`,
  apart: (p: { points: string; by: 'self' | 'manager' }) =>
    `*Worth talking about:* ${p.by === 'self' ? 'self' : 'the manager'} sees it ${p.points} higher.`,
  expected: (p: { points: number; role: string }) => `Expected of ${p.role}: ${p.points}`,
  gapLow: '*Worth practising:* it is at 2 or lower.',
  gapBelow: '*Worth practising:* it is a point or more below what is expected.',
  history: (p: { line: string; first: number; last: number }) =>
    p.first === p.last ? `${p.line} steady at ${p.last}` : `${p.line} from ${p.first} to ${p.last}`,
  hiddenFromMeSelf: (p: { name: string; skills: number; until: string }) =>
    `${p.name} rated ${skillsIn(p.skills)} of yours. Say how you see them and you both read both, at the latest on ${p.until}.`,
  hiddenFromMeManager: (p: { name: string; skills: number; until: string }) =>
    `${p.name} rated ${skillsIn(p.skills)}. Say how you see them and you both read both, at the latest on ${p.until}.`,
  hiddenFromOther: (p: { name: string; skills: number; until: string }) =>
    `What you said of ${skillsIn(p.skills)} waits for ${p.name}: they read it once they said theirs, at the latest on ${p.until}.`,
  since: (p: { date: string }) =>
    `You read what was said since you lead them, from ${p.date} on. They can share what came before.`,
  visiblePair: (p: { name: string }) => `Only you and ${p.name} read this, no admin and nobody else above.`,
  visibleMine: 'Nobody leads you at the moment, so only you read this.',
  shareOffer: (p: { name: string }) =>
    `There are ratings from before ${p.name} led you. ${p.name} does not read them unless you share them.`,
  shareOn: (p: { name: string }) => `${p.name} also reads what was said before they led you.`,
  share: 'Share earlier ratings',
  unshare: 'Stop sharing',
  shareConfirm: (p: { name: string }) =>
    `${p.name} then reads every rating of yours, and what was written to it, from before, too. You can end it any time.`,
  rateSelf: 'Rate myself',
  rate: 'Rate skills',
  rubric: 'The rubric',
  details: 'Details',
  open: 'Open',
  reportsTitle: 'Those who report to you',
  report: (p: { name: string; date: string | null }) =>
    p.date ? `*${p.name}* · you rated last on ${p.date}` : `*${p.name}* · not rated by you yet`,
  severalPeople: (p: { text: string; names: string }) =>
    `“${p.text}” fits several people: ${p.names}. Please pick one with @.`,
  unknownPerson: (p: { text: string }) =>
    `I know nobody “${p.text}” who reports to you. Try \`/pacesetter skills @ana\`, or \`/pacesetter skills\` for your own.`,
  pairOnly: 'How skills are rated is between a person and who leads them directly. Nobody else reads it.',

  notYourManager: 'They no longer lead you. Please open your skills again.',

  formTitleSelf: 'Rate myself',
  formTitle: 'Rate skills',
  formIntroSelf: 'Where do you see yourself? Leave out what you cannot say. 2 and 4 are between.',
  formIntro: (p: { name: string }) =>
    `What have you seen *${p.name}* do? With a number goes what you saw; leave out what you have not seen. 2 and 4 are between.`,
  anchors: (p: { low: string; middle: string; high: string }) =>
    `*1* ${p.low}\n*3* ${p.middle}\n*5* ${p.high}`,
  points: (p: { name: string }) => `${p.name}, 1 to 5`,
  notSaid: 'not rated',
  seenSelf: 'An example, if you like',
  seen: 'What did you see, and when?',
  seenHint: 'A quote helps: “Tuesday with Alpenglas: asked what the delay costs, then waited.”',
  formVisibleSelf: (p: { name: string }) =>
    `Read by you and ${p.name} alone. ${p.name} sees it once they rated the skill as well, or after 7 days; the same the other way round. Should somebody else lead you later, they see nothing of this unless you share it.`,
  formVisibleAlone: 'Nobody leads you at the moment, so only you read this.',
  formVisible: (p: { name: string }) =>
    `Read by you and ${p.name} alone, no admin and nobody else. ${p.name} sees it once they rated the skill as well, or after 7 days; the same the other way round. Should you no longer lead them, you no longer read it; who leads them then does only if they share it.`,
  chooseOne: 'Please choose a number for at least one skill.',
  sayWhatYouSaw: 'A number alone helps nobody. What did you see? One sentence will do.',
  tooLong: (p: { most: number }) => `Please keep it below ${p.most} characters.`,
  rubricChanged: 'The skills have changed meanwhile. Please close the form and open it again.',
  savedOpen: (p: { count: number; name: string }) =>
    `Stored: ${skillsIn(p.count)}. You and ${p.name} have both said how you see them, so you both read both now.`,
  savedWaits: (p: { count: number; name: string; until: string }) =>
    `Stored: ${skillsIn(p.count)}. ${p.name} reads them once they said theirs, at the latest on ${p.until}.`,
  savedAlone: (p: { count: number }) => `Stored: ${skillsIn(p.count)}.`,

  historyTitle: (p: { name: string }) => `${p.name}: details`,
  historyReaders: 'Only the person and whoever leads them directly read this.',
  historyNone: 'No rating of this skill that you may read.',
  historyLine: (p: { date: string; source: string; rater: string; points: number }) =>
    `*${p.points}* · ${p.source} · ${p.rater} · ${p.date}`,
  source: { self: 'self', manager: 'manager', call_review: 'call review', role_play: 'role-play' },
  anchorAt: (p: { points: number; text: string }) => `${p.points}: ${p.text}`,
  between: (p: { low: number; high: number }) => `between ${p.low} and ${p.high}`,
  otherWords: 'by the words of then',
  more: (p: { n: number }) => `… and ${p.n} earlier.`,

  rubricTitle: 'What skills are rated by',
  rubricIntro: 'From 1 to 5 by what one sees; 2 and 4 are between.',
  rubricSince: (p: { date: string; version: number }) =>
    `Version ${p.version}, since ${p.date}. What was rated before keeps the words of its version.`,
  expectations: (p: { role: string; list: string }) => `*${p.role}*: ${p.list}`,
  noExpectations: (p: { role: string }) => `*${p.role}*: nothing is expected yet`,
  expectationsTitle: 'Expected of a role',
  expect: 'Set',
  changeWeights: 'Weights',
  addSkill: 'Add a skill',
  editSkill: 'Edit',
  adminsOnly: 'Only Pacesetter admins can change what skills are rated by.',
  weightsTitle: 'Weights of skills',
  weightsIntro:
    'Whole percent, 100 in all. A skill left empty ends: nobody is rated by it any more, and its ratings stay readable.',
  weight: (p: { name: string }) => `${p.name}, %`,
  notWeight: 'A whole number from 1 to 100, or nothing.',
  addTitle: 'Add a skill',
  editTitle: 'Edit a skill',
  name: 'Name',
  low: 'What does one see at 1?',
  middle: 'What does one see at 3?',
  high: 'What does one see at 5?',
  anchorHint: 'Something that is seen or heard, such as “asks what the delay costs”; not a trait.',
  editHint:
    'From now on it stands in these words in every language. What was rated before keeps the words of then.',
  wordsMissing: 'Please say it in a few words.',
  newWeight: 'Weight of the new skill, %',
  nameTaken: 'There is a skill of that name.',
  rubricSaved: (p: { list: string; date: string }) => `From ${p.date} on skills are rated by: ${p.list}.`,
  rubricSame: 'Nothing changed.',
  listed: (p: { name: string; weight: number }) => `${p.name} ${p.weight}%`,
  listedPoints: (p: { name: string; points: number }) => `${p.name} ${p.points}`,
  expectTitle: 'Expected of a role',
  expectIntro: (p: { role: string }) =>
    `What should somebody who sells as *${p.role}* be at? Leave out what does not matter there. Everybody reads this.`,
  expectNone: 'nothing',
  expectSaved: (p: { role: string }) => `Stored what is expected of *${p.role}*.`,
  problem: {
    none: () => 'At least one skill has to stay.',
    too_many: () => 'No more than 10 skills: nobody thinks of ten things at once.',
    not_whole: () => 'A whole number from 1 to 100, or nothing.',
    not_100: (p: { sum: number }) => `These are ${p.sum} in all; please make them 100.`,
    twice: () => 'A skill stands there twice.',
  },

  dmOpen: (p: { name: string; by: 'self' | 'manager' }) =>
    `${p.name} rated ${p.by === 'manager' ? 'skills of yours' : 'their own skills'}. You both read both sides now.`,
  dmByManager: (p: { name: string }) =>
    `${p.name} rated skills of yours. Say how you see them first: then you both read both.`,
  dmBySelf: (p: { name: string }) =>
    `${p.name} rated their own skills. Say how you see them: then you both read both.`,
  dmLater: (p: { until: string }) =>
    `Until then neither reads the other’s; from ${p.until} on both do in any case.`,
  needSelf: (p: { name: string; until: string }) =>
    `${p.name} rated skills of yours and waits for how you see them (until ${p.until})`,
  needManager: (p: { name: string; until: string }) =>
    `${p.name} rated their skills and waits for how you see them (until ${p.until})`,
  fresh: (p: { k: number; n: number; share: string }) =>
    `Skill ratings fresh (under 90 days): ${p.k} of ${p.n} people${p.share}`,
  agendaGap: (p: { name: string; mean: string; n: number; expected: number | null }) =>
    `*${p.name}* is at ${p.mean} of 5 (${ratings(p.n)}${
      p.expected === null ? '' : `, expected ${p.expected}`
    }): what to practise until next time?`,
  agendaApart: (p: { name: string; self: string; manager: string }) =>
    `*${p.name}*: seen differently, self ${p.self} and manager ${p.manager}. What did each of you see?`,
};
