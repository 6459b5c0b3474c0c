/** What stands beside a chart and in it. */
export const charts = {
  /** Up to 50 characters in a chart. */
  title: (p: { kpi: string }) => `${p.kpi}, week by week`,
  /** Names of lines: up to 20 characters. */
  actual: 'Actual',
  goal: 'Goal',
  point: (p: { week: string; value: string; goal: string | null }) =>
    `${p.week}: ${p.goal === null ? p.value : `${p.value} of ${p.goal}`}`,
  drawnFrom: (p: { week: string }) => `Drawn from ${p.week} on, the first week with this goal.`,
  /** Beside the line of a picture. */
  goalOf: (p: { goal: string }) => `Goal this week: ${p.goal}`,
  /** In place of a bar. */
  noRecord: 'none',
  missing: (p: { weeks: number; list: string }) =>
    p.weeks === 1
      ? `Nothing was recorded in the week of ${p.list}: left out, not drawn as zero.`
      : `Nothing was recorded in the weeks of ${p.list}: left out, not drawn as zero.`,
};
