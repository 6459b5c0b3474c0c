type Names = { person: string; manager: string };
const people = (n: number) => (n === 1 ? '1 person' : `${n} people`);

/** Cycles of performance reviews: the form, who is in one, and how far it is. */
export const reviewCycles = {
  quarterName: (p: { quarter: number; year: number }) => `Q${p.quarter} ${p.year}`,
  halfName: (p: { half: 1 | 2; year: string }) => `H${p.half} ${p.year}`,
  cycleTitle: 'Reviews',
  formIntro: 'Everybody who is in it writes about themselves, and their manager about them.',
  formIntroManager: 'Whoever reports to you writes about themselves, and you about them.',
  formPeriod: 'Which period?',
  formName: 'What is it called?',
  formWhom: 'Whom is it for?',
  formWhomHint: 'Nothing chosen: everybody.',
  everybody: 'Everybody',
  myReports: 'Those who report to me',
  formSelfDue: 'Until when do people write?',
  formManagerDue: 'Until when do managers write?',
  formPeers: 'Do peers write, too?',
  formPeersHint:
    'The person names them, the manager asks them, and they may say no. They write with their names.',
  peersOption: (p: { n: number }) => (p.n === 0 ? 'No' : `Up to ${p.n} for each`),
  formOverall: 'May managers sum it up in one of four steps?',
  formOverallHint: 'From “below” to “beyond what was agreed”.',
  overallNo: 'No, in words alone',
  overallYes: 'Yes, if they want to',
  formNote: 'Next you see who is in it. Nothing starts before that.',
  lookAtIt: 'Look at it',
  start: 'Start',
  started: (p: { n: number }) => `Started: ${people(p.n)} and who leads them hear of it now.`,
  previewCount: (p: { people: number; managers: number }) =>
    `*${people(p.people)}* ${p.people === 1 ? 'gets' : 'get'} a review, by *${p.managers === 1 ? '1 manager' : `${p.managers} managers`}*:`,
  previewDates: (p: { self: string; manager: string }) =>
    `People write until *${p.self}*, managers until *${p.manager}*.`,
  previewPeers: (p: { n: number }) =>
    p.n === 0
      ? 'No peers write.'
      : `Up to ${p.n === 1 ? '1 peer writes' : `${p.n} peers write`} about each, with their names.`,
  previewOverall: 'Managers may sum it up in one of four steps.',
  leftOutTitle: 'Not in it',
  leftOut: {
    no_account: (p: { names: string; n: number }) => `No Slack account: ${p.names}`,
    no_manager: (p: { names: string; n: number }) => `Nobody leads them here: ${p.names}`,
    already: (p: { names: string; n: number }) =>
      `${p.n === 1 ? 'Has' : 'Have'} a review of these days already: ${p.names}`,
    too_late: (p: { names: string; n: number }) => `Here for less than 30 days of it: ${p.names}`,
    away: (p: { names: string; n: number }) => `Away the whole time for writing: ${p.names}`,
  },
  starterSees: 'You will see how far each is, and never what anybody wrote, unless it is your own review.',
  progressTitle: 'How far?',
  startedBy: (p: { name: string; date: string }) => `Started by ${p.name} on ${p.date}`,
  cycleEnded: 'called off',
  progressCounts: (p: Record<'n' | 'notBegun' | 'written' | 'shared' | 'acknowledged' | 'ended', number>) =>
    `${p.n} in all: ${p.notBegun} not written, ${p.written} written by one, ${p.shared} shared, ${p.acknowledged} acknowledged${p.ended > 0 ? `, ${p.ended} ended` : ''}`,
  stage: {
    not_begun: 'nobody has finished',
    written: 'written by one',
    shared: 'shared, not talked through yet',
    acknowledged: 'read and talked about',
    ended: 'ended',
  },
  progressLine: (
    p: Names & { stage: string; written?: { self: boolean; manager: boolean; peers: number } },
  ) => {
    const by = p.written
      ? ` (${[p.written.self ? p.person : '', p.written.manager ? p.manager : '', p.written.peers > 0 ? `${p.written.peers} of the peers` : ''].filter(Boolean).join(', ')})`
      : '';
    return `*${p.person}*, with ${p.manager}: ${p.stage}${by}`;
  },
  andMore: (p: { n: number }) => `and ${p.n} more`,
  endCycle: 'Call it off',
  endTitle: 'Call it off?',
  endQuestion:
    'What is still being written ends. It stays with who wrote it, and nothing is shared that was not. Reviews that were shared go on.',
  progressVisible: 'You see how far each is. What people write, only the two of each pair read.',
};
