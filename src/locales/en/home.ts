export const home = {
  greeting: {
    morning: (p: { name: string }) => `Good morning, ${p.name}`,
    afternoon: (p: { name: string }) => `Good afternoon, ${p.name}`,
    evening: (p: { name: string }) => `Good evening, ${p.name}`,
  },
  needsYou: 'Needs you',
  needsLeft: (p: { count: number }) => `${p.count} more`,
  nothingWaits: 'Nothing waits for you.',
  more: 'More',
  paceTitle: 'Your pace',
  details: 'Details',
  answersLeft: (p: { count: number }) =>
    p.count === 1 ? '1 more number waits for your answer.' : `${p.count} more numbers wait for your answer.`,
  goalsLeft: (p: { count: number }) => `${p.count} more in \`/mygoals\`.`,

  firstCard: (p: { team: string; range: string }) =>
    `The card of *${p.team}* for ${p.range} waits for your word: it is in your messages with me.`,

  teamTitle: 'Your people',
  needAWord: (p: { names: string }) => `*May need a word:* ${p.names}`,
  noGoal: 'no goals yet',
  awayToday: 'off today',
  teamShown: (p: { shown: number; people: number }) => `${p.shown} of ${p.people} people, by name.`,
  teamMore: 'The others',
  leadsNobody: 'Nobody reports to you, so there is nobody to show here.',
};
