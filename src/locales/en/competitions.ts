type Named = { name: string };
type Place = { place: number; isShared: boolean };
type Prize = { prize: string; competition: string; name: string };

const ordinal = ({ place, isShared }: Place) => (isShared ? `*${place}* (shared)` : `*${place}*`);

export const competitions = {
  /** In the list of what came. */
  noteName: 'a competition you started',
  /** In the list of what came. */
  prizeName: 'a prize you won',
  notAllowed:
    'A competition is started by whoever leads the team, once it is live; for roles and for everybody by an admin.',
  notYours: 'Only whoever started this competition, or an admin, can do that.',
  notFound: 'I have no such competition for you.',
  figuresOnly:
    'Your company compares no people, so no competition can be started. An admin can change that in `/leaderboard`.',
  rulesFrozen:
    'This competition has started, so its rules stay as they are. To change them, end it and start another.',
  isOver: 'This competition is over already.',
  teamNotLive: 'One of these teams is not live yet. Please choose others.',
  tooFew: (p: { n: number; fewest: number; without: number }) =>
    `A competition needs ${p.fewest} people, so that nobody is last for all to see. ${p.n} could take part${
      p.without > 0 ? `; ${p.without} more have no goal for what counts, or are away for most of it` : ''
    }.`,
  noResultYet: 'There is no result yet that could be corrected.',
  nothingToCorrect: 'The numbers are still those of the result, so there is nothing to correct.',
  problem: {
    name: 'Please give it a name of at most 80 characters.',
    channel: 'Please choose a channel.',
    first_day: 'The first day must not lie in the past. Please choose today or later.',
    last_day: 'The last day lies before the first. Please choose another.',
    too_long: (p: { most: number }) =>
      `A competition lasts ${p.most} days at most. Please choose an earlier day.`,
    measure: 'Please choose what counts, out of the list.',
    same_measure: 'This counts already. Please choose something else, or nothing.',
    points: (p: { most: number }) =>
      `How many points for each? A whole number from 1 to ${p.most}, such as 5.`,
    volume_alone:
      'How much somebody did, alone, invites doing it badly. Please add a share to keep (such as meetings booked per call), or let an outcome such as deals won count, too.',
    quality_other:
      'This share is not about what counts here. Please choose one that ends in it, such as “… per call” for calls.',
    bar: 'How much must be kept? A percentage from 1 to 100, such as 10.',
    minimum: 'Please write a whole number, such as 80, or leave it empty.',
    prize: 'Please keep it to 200 characters.',
  },

  formTitle: 'Competition',
  fieldName: 'Name',
  exampleName: 'Spring sprint',
  fieldWho: 'Who takes part?',
  everybody: 'Everybody in live teams',
  roleChoice: (p: { role: string }) => `Role: ${p.role}`,
  fieldChannel: 'In which channel?',
  fieldFirstDay: 'First day',
  fieldLastDay: 'Last day',
  fieldMode: 'How is it counted?',
  mode: { percent: 'Percent of everybody’s own goal', points: 'Points for each' },
  fieldFirst: 'What counts?',
  fieldFirstPoints: 'Points for each',
  hintPoints: 'Only where points count. Of money, for each 1,000.',
  fieldSecond: 'And what else?',
  fieldSecondPoints: 'Points for each of these',
  fieldQuality: 'Which share must be kept?',
  hintQuality: 'Calls or meetings alone are not enough: name a share to keep, or let an outcome count, too.',
  fieldBar: 'At least how many percent?',
  hintBar: 'Whoever is below it, or has fewer than 20 records, has no place.',
  fieldMinimum: 'Lowest score that wins',
  hintMinimum: 'In percent or points. Nobody wins below it.',
  fieldPrize: 'Prize',
  examplePrize: 'Dinner for two',
  hintPrize: 'You promise it in your name; `/pacesetter prizes` keeps what is still owed.',
  fieldRule: 'If several are first',
  ruleChoice: { each: 'Each of them gets the prize', split: 'They share the prize' },
  fieldHidden: 'Try it out?',
  hiddenChoice: 'Hidden: only I see how it stands',
  hiddenHint: 'Nothing is posted and nobody is told. Copy it to make it real.',
  formNote:
    'The first three are named in the channel; everybody else sees their own place alone. Who wants to be left out is not in it. From the first day on the rules and who takes part are fixed.',
  saved: (p: { name: string; days: string }) => `*${p.name}*, ${p.days}, is planned.`,
  savedChannel: (p: { channel: string }) => `I post the rules in ${p.channel} on the first day.`,
  savedHidden: 'Nothing is posted: only you see it, in `/pacesetter competitions`.',
  savedNote: 'Until it starts you can change it in `/pacesetter competitions`.',
  takePart: (p: { people: number }) =>
    `${p.people} people take part. Whoever joins after the start is not in it.`,
  without: (p: { names: string; more: number; mode: 'percent' | 'points' }) =>
    `Not taking part, ${p.mode === 'percent' ? 'for want of a goal or being away' : 'being away'}: ${p.names}${
      p.more > 0 ? ` and ${p.more} more` : ''
    }.`,

  startedTitle: (p: Named) => `Starting: ${p.name}`,
  standingTitle: (p: Named) => `How it stands: ${p.name}`,
  resultTitle: (p: Named) => `Result: ${p.name}`,
  correctedTitle: (p: Named) => `Corrected result: ${p.name}`,
  calledOff: (p: { name: string; who: string }) =>
    `*${p.name}* was ended without a result. Questions? *${p.who}* started it.`,
  days: (p: { days: string }) => `From ${p.days}`,
  whoLine: (p: { teams: string | null; roles: string | null }) =>
    `*Who:* ${[p.teams ?? 'everybody', ...(p.roles ? [p.roles] : [])].join(', ')}`,
  countsPercent: (p: { names: string; several: boolean }) =>
    `*What counts:* percent of everybody’s own goal for ${p.names}${
      p.several ? ', the mean of both, each up to 200%' : ''
    }`,
  countsPoints: (p: { lines: readonly { name: string; points: number; isMoney: boolean }[] }) =>
    `*What counts:* ${p.lines
      .map(
        ({ name, points, isMoney }) =>
          `${name} ${points} ${points === 1 ? 'point' : 'points'} ${isMoney ? 'per 1,000' : 'each'}`,
      )
      .join(', ')}`,
  qualityLine: (p: { name: string; bar: number }) =>
    `*To keep:* ${p.name} at least ${p.bar}%, from 20 records on`,
  minimumLine: (p: { minimum: string; mode: 'percent' | 'points' }) =>
    `*To win:* at least ${p.minimum}${p.mode === 'percent' ? '%' : ' points'}`,
  prizeLine: (p: { prize: string; name: string }) => `*Prize:* ${p.prize}, promised by ${p.name}`,
  prizeRule: {
    each: 'If several are first, each of them gets it.',
    split: 'If several are first, they share it.',
  },
  noPrize: 'There is no prize but the honour.',
  frozenRules: 'The rules, the goals and who takes part stay as they are now.',
  topOnly: 'The first three are named; your own place only you see.',
  frozenResult: 'What is entered from now on does not change it.',
  place: (p: Place & { name: string; score: string }) => `${ordinal(p)}  ${p.name} · ${p.score}`,
  points: (p: { points: string }) => `${p.points} points`,
  ofTarget: (p: { amount: string; target: string }) => `${p.amount} of ${p.target}`,
  qualityOf: (p: { name: string; percent: string | null; k: string; n: string }) =>
    `${p.name} ${p.percent ? `${p.percent} ` : ''}(${p.k} of ${p.n})`,
  nobodyYet: 'Nobody has a place yet.',
  together: (p: { total: string }) => `*Together:* ${p.total}`,
  won: (p: { names: string; n: number }) =>
    p.n === 1
      ? `🏆 *${p.names}* wins. Congratulations!`
      : `🏆 *${p.names}* share the first place. Congratulations!`,
  wonPrize: (p: { prize: string; name: string; rule: 'each' | 'split' | null }) =>
    `*Prize:* ${p.prize}${p.rule === 'split' ? ', shared' : p.rule === 'each' ? ', for each of them' : ''}, promised by ${p.name}`,
  nobodyWon: 'Nobody reached what it takes to win this time.',
  myPlace: 'My place',
  ownPlace: (p: Place & { score: string; behind: string }) =>
    `🔒 You: place ${ordinal(p)} · ${p.score} · ${p.behind}. Only you see this.`,
  ownNothing: '🔒 You have nothing recorded here yet. Only you see this.',
  ownQuality: (p: { behind: string; bar: number }) =>
    `🔒 You have no place yet: that takes at least ${p.bar}% and 20 records. ${p.behind}. Only you see this.`,
  ownAbsent: '🔒 You do not take part in this one. Only you see this.',
  noPlaces: 'There are no places to show here now.',

  listTitle: 'Competitions',
  none: 'There is none for you at the moment.',
  noneYet: 'There is none at the moment. Start one for your team?',
  state: { planned: 'planned', running: 'running', over: 'over', cancelled: 'ended without a result' },
  hidden: 'hidden, only you see it',
  show: 'Standings',
  create: 'New competition',
  change: 'Change',
  copy: 'Copy',
  makeReal: 'Make it real',
  correct: 'Correct the result',
  end: 'End it',
  endQuestion: 'It ends without a result, and the channel hears of it. This cannot be taken back.',

  prizesTitle: 'Prizes',
  noPrizes: 'You have won or promised none yet.',
  prizesNote:
    'Those still owed come first. Whoever promised a prize grants it; either of you says that it was handed over.',
  prizeTo: (p: Prize) => `*${p.prize}* for *${p.name}*, ${p.competition}`,
  prizeFrom: (p: Prize) => `*${p.prize}* from *${p.name}*, ${p.competition}`,
  sharedPrize: (p: { prize: string; n: number }) => `${p.prize} (shared by ${p.n})`,
  promisedOn: (p: { date: string }) => `promised on ${p.date}`,
  promiserGone: (p: { name: string }) => `by ${p.name}, who has left, so it is yours to see to`,
  prizeState: {
    promised: 'Promised, not granted yet',
    granted: 'Granted, not handed over yet',
    handed_over: '✓ Handed over',
  },
  grant: 'Grant',
  handedOver: 'Handed over',
  haveIt: 'I have it',
  granted: (p: Prize) => `🏆 *${p.name}* granted you the prize of *${p.competition}*: *${p.prize}*`,
  notGranted: 'This prize is not granted yet.',
  prizeNotYours: 'I have no such prize of yours.',
  note: {
    few: (p: Named) =>
      `*${p.name}* was called off: fewer than five people could take part when it was to start. You can start another with more teams in \`/pacesetter competitions\`.`,
    figures_only: (p: Named) => `*${p.name}* was called off: your company now compares no people.`,
    grant: (p: Named) =>
      `*${p.name}* is decided. You promised a prize; grant it so that whoever won hears of it:`,
    pulled_in: (p: Named) =>
      `Only for you: the last five working days of *${p.name}* held at least twice as much a day as usual, and the five after at most half. Some of it may have been pulled in from the days after. A shared goal, or points for outcomes, invite that less.`,
  },
  needsGrant: (p: { name: string; prize: string; competition: string }) =>
    `*${p.name}* won *${p.competition}*. Grant the prize you promised: ${p.prize}`,
};
