/** A manager's week: who needs them, what they owe others, what of their own is worth a look. */
export const week = {
  /** In the list of what came. */
  messageName: 'your week: people, promises and your own goals',
  /** Where nobody is worth a word. */
  title: (p: { weekday: string; date: string }) => `${p.weekday}, ${p.date}. Your week.`,
  peopleTitle: 'Who needs you',
  owedTitle: 'What you promised, and who waits for you',
  ownTitle: 'Your own',
  more: (p: { count: number }) => `… and ${p.count} more.`,
  all: 'All',
  allTitle: 'Your week',
  homeTitle: 'Your week: who needs you',
  foreseen:
    'their week: up to three people worth a word, each with why and one next step, what they promised, and what of their own is worth a look; or nothing',
  nothing: 'Nobody needs a word for sure, and nobody waits for you.',

  promise: (p: { name: string; text: string; date: string; standing: string }) =>
    `To *${p.name}* on ${p.date}: ${p.text} · ${p.standing}`,
  prize: (p: { name: string; prize: string; competition: string; date: string }) =>
    `*${p.name}* won a prize of yours: ${p.prize} (${p.competition}). Promised on ${p.date}.`,
  request: (p: { name: string; about: string | null; date: string }) =>
    p.about
      ? `*${p.name}* waits for your feedback on *${p.about}*. Asked on ${p.date}.`
      : `*${p.name}* waits for your feedback. Asked on ${p.date}.`,
  answer: (p: { name: string; number: string; when: string; date: string }) =>
    `*${p.name}* waits for your answer: ${p.number} ${p.when}. Suggested on ${p.date}.`,
};
