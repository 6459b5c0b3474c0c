const people = ['Nobody is', 'One person is', 'Two people are', 'Three people are'];

export const nudges = {
  /** `people`: 1 to 3. */
  title: (p: { weekday: string; date: string; people: number; standsInFor: string | null }) =>
    `${p.weekday}, ${p.date}. ${p.standsInFor ? `You stand in for ${p.standsInFor}. ` : ''}${people[p.people]} worth a word this week.`,
  person: (p: { name: string; why: string; nextStep: string }) => `${p.name}: ${p.why}\n→ ${p.nextStep}`,
  notBefore: (p: { name: string; date: string }) => `${p.name}: not before ${p.date}.`,

  giveFeedback: 'Give feedback',
  snooze: 'Snooze a week',
  undo: 'Undo',
  why: 'Why this?',

  asOf: (p: { date: string }) => `as of ${p.date}`,
  ruleTitle: 'The rule',
  less: 'For less of this: *Snooze a week* leaves a person out of next week’s reminder, whatever the reason. The same reason comes two weeks running only if it got worse, never more than three people come at once, and when nothing is certain nothing comes.',
  secret: (p: { name: string }) =>
    `Only you get this reminder. ${p.name} cannot see it, and neither can an admin.`,

  foreseen: 'up to three people worth a word, each with why and one next step; or nothing',
  refusal: 'This reminder is for somebody else.',
  gone: 'This reminder is out of date. The next one has fresh numbers.',
  notYoursNow: 'This person does not report to you any more, so I keep these numbers to myself.',
};
