/** What a team's card shows. */
export const digest = {
  measures: 'Which measures, up to 7',
  measuresHint: 'Left empty: the five to seven that matter most each week, those with a goal first.',
  saved: (p: { count: number }) =>
    p.count === 0
      ? 'It shows the five to seven measures that matter most each week.'
      : p.count === 1
        ? 'It shows the one measure you picked.'
        : `It shows the ${p.count} measures you picked.`,
};
