/** Teams against each other. */
export const teamsBoard = {
  title: 'teams',
  choice: 'Teams against each other',
  andMore: (p: { more: number }) =>
    p.more === 1 ? '… and 1 more team in the same place' : `… and ${p.more} more teams in the same place`,
  few: 'Fewer than two teams can be compared: each needs five people with a goal for this.',
  own: (p: { team: string; score: string }) =>
    `🔒 Your team, ${p.team}: ${p.score}. Only people of your team see this here.`,
  how: 'By percent of the goals of each team’s people together, with ramp and days off counted. Teams of five people with a goal and more; three at most are named, and never more than the better half.',
};
