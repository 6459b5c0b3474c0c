type Dated = { date: string };

/** What people promised one another, and whether it moved a number. */
export const promises = {
  problem: {
    too_short: 'Please say in a few words what will be done.',
    too_long: 'That is too long for one promise. Please say it in 300 characters.',
    in_the_past: 'This day is over. Please pick today or a later day.',
    too_far: 'That is more than three months away. Please pick an earlier first step.',
    oneself: 'A promise is made with somebody else. Please pick another person.',
  },
  madeAlready: 'This promise is kept already. `/pacesetter promises` shows it.',
  due: (p: { weekday: string; date: string }) => `by ${p.weekday}, ${p.date}`,
  overdue: (p: Dated & { days: number }) =>
    `was due ${p.date}, ${p.days} ${p.days === 1 ? 'day' : 'days'} ago`,
  age: (p: { days: number }) => `made ${p.days} ${p.days === 1 ? 'day' : 'days'} ago`,
};
