/** A person's working time, and their ramp. */
export const capacity = {
  button: 'Start, share, ramp',
  formTitle: 'Start, share and ramp',
  fieldStarted: 'First day here',
  fieldStartedHint: 'Where they come in the middle of a period, a part of its goal counts.',
  fieldLast: 'Last day here',
  fieldFte: 'Share of full time, in percent',
  fieldFteFrom: 'This share counts from',
  fieldRamp: 'Ramp: percent of the goals, month by month',
  fieldRampHint: 'Such as 25, 50, 75; after the last month the goals count in full.',
  fieldRampFrom: 'The ramp begins on',
  fteUnknown: 'Please write a whole number from 1 to 100.',
  rampUnknown: 'Please write percents such as 25, 50, 75, at most 24 months.',
  rampWithoutStart: 'a ramp needs the first day (started_on)',
  lastBeforeFirst: 'The last day lies before the first.',
  saved: (p: { name: string }) => `Saved for *${p.name}*. Goals and pace count with it from now on.`,
};
