type Kind = 'week' | 'month' | 'quarter';

const measures = (n: number) => (n === 1 ? '1 measure' : `${n} measures`);
const of: Record<Kind, string> = { week: 'a week', month: 'a month', quarter: 'a quarter' };
const goalOf: Record<Kind | 'year', string> = {
  week: 'for the week',
  month: 'for the month',
  quarter: 'for the quarter',
  year: 'for the year',
};

export const scores = {
  /** The title of a month's or quarter's card. */
  title: (p: { name: string; period: string }) => `${p.name} · ${p.period}`,
  quarter: (p: { number: number; year: number }) => `Q${p.number} ${p.year}`,
  company: 'The company',

  score: (p: { percent: string; isRunning: boolean }) =>
    `*Score${p.isRunning ? ' so far' : ''}: ${p.percent}*`,
  scoreInWords: (p: { percent: string; isRunning: boolean }) =>
    `Score${p.isRunning ? ' so far' : ''}: ${p.percent}`,
  capped: (p: { percent: string }) => `${p.percent} in rankings, where no measure counts above 200%`,
  counted: (p: { k: number; n: number }) => (p.k === p.n ? measures(p.n) : `${p.k} of ${measures(p.n)}`),
  noData: (p: { names: string; count: number }) => `${p.names} ${p.count === 1 ? 'has' : 'have'} no data yet`,
  noTarget: (p: { names: string; count: number }) => `${p.names} ${p.count === 1 ? 'has' : 'have'} no target`,
  leftOut: 'what is left out shares its weight among the others',
  nothingYet: 'No score yet: nothing has been recorded.',
  nothingToScore: 'No score: there is no target for these days. Goals are set with `/setgoal`.',
  line: (p: { name: string; standing: string; weight: string; attainment: string; points: string }) =>
    `${p.name}  ${p.standing} · ${p.weight} × ${p.attainment} = *${p.points}*`,
  lineInWords: (p: { name: string; standing: string; attainment: string; points: string }) =>
    `${p.name}: ${p.standing}, ${p.attainment} reached, ${p.points} points`,
  lineLeftOut: (p: { name: string; why: string }) => `${p.name}  –  ${p.why}`,
  lineNoData: 'no data yet',
  lineNoTarget: 'no target',
  standing: (p: { actual: string; target: string }) => `${p.actual} / ${p.target}`,
  also: (p: { amounts: string }) => `Also counted: ${p.amounts}`,

  weightsEqual: 'Every measure with a goal counts the same: nobody has chosen weights yet',
  weightsChosen: (p: { whose: string; from: string; by: string | null }) =>
    `Weights: ${p.whose}, since ${p.from}${p.by ? `, chosen by ${p.by}` : ''}`,
  whose: (p: { role: string | null; isCompany: boolean }) =>
    `${p.isCompany ? 'the company' : 'the team'}${p.role ? `, ${p.role}` : ''}`,
  running: (p: { period: Kind }) => `A running ${p.period} is held against its whole targets`,

  whyButton: 'How is this made?',
  gridButton: '13 weeks',
  weightsButton: 'Weights',
  periodMenu: 'Another period',
  periods: {
    week: ['This week', 'Last week'],
    month: ['This month', 'Last month'],
    quarter: ['This quarter', 'Last quarter'],
  } satisfies Record<Kind, [string, string]> as Record<Kind, readonly [string, string]>,

  whyTitle: 'How it is made',
  whyIntro: (p: { name: string; period: string }) =>
    `*${p.name} · ${p.period}.* Each measure brings its weight times what was reached of its target; together they are the score.`,
  whySum: (p: { points: string; score: string }) => `${p.points} = *${p.score}*`,
  whyTarget: {
    own: (p: { target: string; kind: Kind | 'year' }) => `Target: ${p.target} ${goalOf[p.kind]}.`,
    summed: (p: { target: string; count: number; kind: Kind; each: string | null; isCut: boolean }) =>
      `Target: ${p.target}, the ${p.count === 1 ? `${p.kind}’s goal` : `goals of ${p.count} ${p.kind}s`}${p.each ? ` at ${p.each} each` : ''}${p.isCut ? `, of a ${p.kind} at the edge only its working days in between` : ''}.`,
    share: (p: { target: string; of: string; kind: Kind | 'year' }) =>
      `Target: ${p.target}, these days’ share of ${p.of} ${goalOf[p.kind]}.`,
    people: (p: { target: string; people: number }) =>
      `Target: ${p.target}, the goals of ${p.people === 1 ? '1 person' : `${p.people} people`} together.`,
    stated: (p: { target: string; each: string; per: Kind }) =>
      `Target: ${p.target}, from ${p.each} ${of[p.per]}, which the card states where no goal is agreed.`,
    level: (p: { aim: string }) => `Target: ${p.aim}.`,
    none: 'There is no target for all of these days, so it is left out.',
  },
  whyActual: (p: { actual: string; target: string; percent: string }) =>
    `Reached: ${p.actual} of ${p.target}, which is ${p.percent}.`,
  whyLevel: (p: { now: string; percent: string }) => `Reached: ${p.now}, which counts ${p.percent}.`,
  whyNoData: 'There is no data yet, so it is left out and its weight goes to the others.',
  whyPoints: (p: { weight: string; attainment: string; points: string }) =>
    `${p.weight} × ${p.attainment} = *${p.points}*`,
  whyRule: {
    kept: 'Kept counts 100%, and there is nothing to exceed; missed, it counts by how near it is.',
    move: 'What counts is the part of the way that a straight line to the target has behind it by the end of these days.',
    answer: 'Yes counts 100%, no counts 0%.',
  },
  whyRecords: 'Latest records:',
  whyMore: (p: { count: string }) => `… and ${p.count} more`,
  whyNoRecords: 'No records in these days.',
  whyParts: (p: { parts: string }) => `Of that: ${p.parts}.`,

  gridTitle: (p: { name: string }) => `${p.name} · the last 13 weeks`,
  gridWeek: 'Week',
  gridScore: 'Score %',
  gridLegend: '✓ target reached · × not reached · no sign: no target · – no data',
  gridNothing: 'Nothing was recorded in these 13 weeks.',
  gridMoney: (p: { currency: string }) => `Money in ${p.currency}, shortened`,
  gridScale: { thousand: 'K', million: 'M', billion: 'B' },

  teams: 'Teams',
  teamLine: (p: { name: string; score: string; lines: string }) => `*${p.name}*  ${p.score}\n${p.lines}`,
  teamScore: (p: { percent: string; k: number; n: number }) =>
    `score ${p.percent} (${p.k === p.n ? measures(p.n) : `${p.k} of ${measures(p.n)}`})`,
  teamNoScore: 'no score: no target, or nothing recorded',
  teamsMore: (p: { count: number }) => `… and ${p.count} more teams`,
  companyNote:
    'Teams by name. The company’s target is the sum of its teams’ where each has one; rates and means are worked out from all teams’ counters',
  noTeams: 'No team has anybody who sells yet. Teams are set up with `/pacesetter teams`.',

  refusal: (p: { name: string }) => `${p.name}’s card is for ${p.name} and those above them.`,
  explainRefusal: 'How a score is made, down to the records, is for the person and those above them.',
  companyRefusal:
    'All teams beside each other are for admins, and for whoever leads every team. `/scorecard team` shows yours.',
  weighRefusal: 'What a team is scored by is chosen by those who lead it and by admins.',
  weighCompanyRefusal: 'What the whole company is scored by is chosen by admins.',

  weights: {
    title: 'Measures and weights',
    scope: 'For whom',
    scopeTeam: (p: { team: string; role: string | null }) =>
      p.role ? `${p.team}: ${p.role}` : `${p.team}: everyone`,
    scopeCompany: (p: { role: string | null }) =>
      p.role ? `The company: ${p.role}` : 'The company: everyone',
    measures: 'Measures, up to 7',
    measuresHint: 'Five are enough for most: each further one makes the others matter less.',
    from: 'Counts from',
    fromWeek: (p: { date: string }) => `This week (${p.date})`,
    fromMonth: (p: { date: string }) => `Next month (${p.date})`,
    fromQuarter: (p: { date: string }) => `Next quarter (${p.date})`,
    now: (p: { list: string }) => `Now: ${p.list}.`,
    nowEqual: 'Now: every measure with a goal counts the same, as nobody has chosen yet.',
    nowWider: (p: { whose: string; list: string }) => `Now, from ${p.whose}: ${p.list}.`,
    who: 'Scores are seen by the person and those above them, a team’s by the team.',
    next: 'Next',
    save: 'Save',
    intro: (p: { whose: string; date: string }) =>
      `*${p.whose}*, from ${p.date}. The weights come to 100 together.`,
    many: (p: { count: number }) =>
      `⚠️ ${p.count} measures are many: with more than 5 hardly one of them decides anything. Fewer would say more.`,
    weight: (p: { measure: string }) => `${p.measure}: weight in percent`,
    stated: (p: { measure: string }) => `${p.measure}: target where no goal is agreed`,
    statedHint: 'For each person, per the period chosen below. Empty: without a goal it is left out.',
    per: 'Those targets are per',
    perKinds: { week: 'week', month: 'month', quarter: 'quarter' } as Record<Kind, string>,
    item: (p: { measure: string; weight: number; stated: string | null }) =>
      `${p.measure} ${p.weight}%${p.stated ? ` (${p.stated})` : ''}`,
    itemStated: (p: { target: string; per: Kind }) => `without a goal ${p.target} ${of[p.per]}`,
    saved: (p: { whose: string; date: string; list: string }) =>
      `Done. *${p.whose}* from ${p.date}: ${p.list}. Earlier cards keep the weights they had.`,
    ended: (p: { whose: string; date: string }) =>
      `Done. *${p.whose}* has no weights of its own from ${p.date} on.`,
    same: 'Nothing to change: that is how it counts already.',
    none: 'Please pick at least one measure.',
    tooMany: (p: { most: number }) => `Please pick at most ${p.most} measures.`,
    notWhole: 'Please enter a whole number from 1 to 100, such as 20.',
    not100: (p: { sum: number }) => `The weights come to ${p.sum} and have to come to 100.`,
    drop: 'Let the wider choice count again',
    dropText: 'No weights of its own any more',
    nobody: 'You lead no team, so there is nothing to choose. `/scorecard` shows your own card.',
  },
};
