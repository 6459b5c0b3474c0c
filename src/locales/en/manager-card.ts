const days = (n: string) => (n === '1' ? '1 day' : `${n} days`);
const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

/** A manager's own card. `share`: ' (75%)', or nothing where few are counted. */
export const managerCard = {
  button: 'How is my manager doing?',
  title: (p: { name: string }) => `What ${p.name} does for the team`,
  intro: (p: { people: number; days: number }) =>
    `The last ${p.days} days, of ${p.people === 1 ? 'the 1 person who reports' : `the ${p.people} people who report`} to them directly. What was said stays between those who said it: this only counts.`,
  feedback: (p: { k: number; n: number; share: string; medianDays: string | null }) =>
    `*Feedback* to ${p.k} of ${p.n}${p.share}; ${
      p.medianDays === null
        ? 'at least half have had none here yet'
        : p.medianDays === '0'
          ? 'for half of them the last was today'
          : `for half of them the last is at most ${days(p.medianDays)} old`
    }`,
  goalsInTime: (p: { k: number; n: number; share: string; month: string }) =>
    `*Goals in time:* ${p.k} of ${p.n}${p.share} had one in the first week of ${p.month}`,
  answers: (p: { k: number; n: number; share: string; medianDays: string | null }) =>
    `*Suggested numbers answered:* ${p.k} of ${p.n}${p.share}${
      p.medianDays === null
        ? ''
        : p.medianDays === '0'
          ? ', usually the same day'
          : `, usually after ${days(p.medianDays)}`
    }`,
  praise: (p: { times: number; k: number; n: number; share: string }) =>
    p.times === 0
      ? `*Praise:* none for any of ${p.n}`
      : `*Praise* given ${times(p.times)}, to ${p.k} of ${p.n}${p.share}`,
  prizes: (p: { owed: number }) => `*Prizes* promised and not handed over yet: ${p.owed}`,
  rating: (p: { points: string; answers: number; quarter: string }) =>
    `*Coaching:* ${p.points} of 5, by ${p.answers} who answered without their names (${p.quarter})`,
  atLeast: (p: { points: string }) => `${p.points} or more`,
  atMost: (p: { points: string }) => `${p.points} or less`,
  known: 'Only what was done here is counted. What somebody says in person counts just as much.',
  ownOnly: (p: { fewest: number }) =>
    `With fewer than ${p.fewest} people the others do not see this: it would tell them about one another.`,
  nothing: 'There is nothing to count yet.',
  newPeople: 'Nobody has reported to them for two weeks yet, so there is nothing to count.',
  visible: 'Those who report to them see this, and those who lead them. The channel does not.',
  ownVisible: 'Those who report to you see this too, and those who lead you. The channel does not.',
  refusal: 'How a manager is doing is shown to those who report to them, and to those who lead them.',
  nobody:
    'You report to nobody here, so there is no card to show. An admin can set that with `/pacesetter people`.',
  leadsNobody: (p: { name: string }) => `Nobody reports to ${p.name}, so there is no such card.`,
  unknown: 'I know nobody of this name. `/scorecard manager` shows your own manager’s card.',

  rateButton: 'Rate the coaching',
  rateTitle: 'Coaching',
  rateAsk: (p: { name: string }) => `How much does coaching by ${p.name} help you sell better?`,
  rateLabel: 'This quarter',
  rateOption: {
    1: '1 · not at all',
    2: '2 · a little',
    3: '3 · somewhat',
    4: '4 · a lot',
    5: '5 · a great deal',
  } as Readonly<Record<number, string>>,
  rateHow: (p: { until: string }) =>
    `*No colleague, manager or admin can see what you answer:* I keep the number without your name and without the time. It is shown as an average, only after the quarter is over, and only if five or more people answered; otherwise it is deleted. You can change it through ${p.until}.`,
  rated: (p: { until: string }) =>
    `Thank you. Your number counts, without your name. You can change it through ${p.until}.`,
  rateOwn: 'Coaching is rated by those who report to the manager directly.',
  rateFew: (p: { people: number }) =>
    `Coaching can be rated once five people report to the manager: an average of fewer would show who said what. At present ${p.people === 1 ? 'it is 1 person' : `it is ${p.people} people`}.`,
};
