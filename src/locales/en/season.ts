/** How a year's numbers spread over its months. */
export const season = {
  title: 'How our year spreads over its months',
  intro:
    'Goals per quarter and year expect of each month its share, and of a month’s days the same each. A month’s own goal is not changed.',
  none: 'Nothing was said yet: every working day weighs the same.',
  every: 'Every KPI',
  button: 'Change',
  formTitle: 'Seasons',
  look: 'Look at it first',
  use: 'Use it',
  fieldKpi: 'For which KPI?',
  fieldFrom: 'Where do the shares come from?',
  from: {
    typed: 'The lines below',
    history: 'Our last two to three whole years',
    even: 'Nowhere: every working day weighs the same',
  },
  fieldWeights: 'A month on each line',
  fieldWeightsHint: 'Shares or any numbers in proportion; they need not add up to 100.',
  note: 'It counts at once, for the quarters and years that run. What was closed stays as it is.',
  even: 'Every working day weighs the same.',
  saved: (p: { name: string }) => `*${p.name}*: stored. *Why?* under a goal says what its month holds.`,
  removed: (p: { name: string }) => `*${p.name}*: every working day weighs the same again.`,
  bad: (p: { months: number }) =>
    `Please write ${p.months} lines with a number each, none below zero and not all zero.`,
  tooLittle: (p: { years: number }) =>
    `There are not ${p.years} whole years of numbers yet. Please write the shares yourself.`,
  why: (p: { month: string; percent: string }) => `Seasonal: ${p.month} holds ${p.percent} of a year.`,
};
