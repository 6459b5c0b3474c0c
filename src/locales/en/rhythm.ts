const week = (isOver: boolean) => (isOver ? 'last week' : 'this week');

/** The question at the end of a person's week. */
export const rhythm = {
  intro: (p: { count: number }) =>
    p.count === 1
      ? '*Before the week ends:* one thing is missing. A tap is enough.'
      : `*Before the week ends:* ${p.count} things are missing. A tap each is enough.`,
  done: '*Thank you.* That is all for this week.',
  said: (p: { kpi: string; period: string; said: string }) => `*${p.kpi}* (${p.period}): ${p.said}.`,
  goalLastWeek: (p: { kpi: string; period: string; status: string }) =>
    `Nothing was said last week of *${p.kpi}* (${p.period}). How does it look now? The numbers say ${p.status}.`,
  numberMissing: (p: { name: string; isOver: boolean }) => `*${p.name}:* nothing recorded ${week(p.isOver)}.`,
  numberThere: (p: { name: string; amount: string | null; isOver: boolean }) =>
    p.amount === null ? `*${p.name}:* recorded.` : `*${p.name}:* ${p.amount} ${week(p.isOver)}.`,
  none: '0 this week',
  noneLastWeek: '0 last week',
  log: 'Log…',
  monthMissing: (p: { month: string }) => `*The company’s numbers* of ${p.month} are not entered yet.`,
  monthThere: (p: { month: string }) => `*The company’s numbers* of ${p.month} are there.`,
  weekOver: 'That week is over. `/mygoals` has this week’s question.',
  less: 'Once a week at most, and only when something is missing. You can switch it off in App Home under *When and what I get*.',
  foreseen:
    'a question with a tap for each goal nothing was said of this week and each number not entered, or nothing',
};
