/** How long it takes until people are ramped. */
export const ramp = {
  title: 'How long until ramped?',
  onlyLeaders: 'This is for whoever leads people, and for Pacesetter admins.',
  unknown: (p: { text: string }) =>
    `I do not know “${p.text}”. For example: \`/pacesetter ramp revenue\`, or \`/pacesetter ramp 90\` for 90% of the number.`,
  by: {
    B: (p: { percent: string }) => `first month with at least ${p.percent} of the full number`,
    C: (p: { percent: string }) =>
      `first of two months in a row with at least ${p.percent} of the full number`,
  },
  menu: 'Ramped means',
  kpiMenu: 'Number',
  scope: { whole: 'the whole company', led: 'your people' },
  line: (p: { ramped: number; n: number }) => `*${p.ramped} of ${p.n} ramped*`,
  known: (p: { months: string }) => `median ${p.months} months`,
  atLeast: (p: { months: string }) => `median so far ≥ ${p.months} months`,
  few: (p: { most: number }) => `Of fewer than ${p.most} I give no median: it would be one person’s story.`,
  nobody: 'Nobody can be counted yet: it takes a first day, a goal and a month that is over.',
  about: (p: { kpi: string; scope: string }) => `${p.kpi} · ${p.scope} · who came in the last two years`,
  means: (p: { definition: string }) => `Ramped: ${p.definition}`,
  how: 'The full number is what was agreed, before any ramp; of goals for other periods their part of the month by weekdays. From the first day through the end of that month. Who is not there yet counts as “at least so long” (Kaplan–Meier). Who has left is not counted.',
  leftOut: (p: { early: number; without: number }) =>
    [
      ...(p.early > 0 ? [`${p.early} without a month that is over`] : []),
      ...(p.without > 0 ? [`${p.without} without a goal for it`] : []),
    ].join(', '),
  notCounted: (p: { list: string }) => `Not counted: ${p.list}.`,
};
