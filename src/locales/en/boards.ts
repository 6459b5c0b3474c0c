type Share = { percent: string; k: string; n: string };
type Place = { place: number; isShared: boolean };

const ordinal = ({ place, isShared }: Place) => (isShared ? `*${place}* (shared)` : `*${place}*`);

export const boards = {
  help: '*/leaderboard* – who is furthest with their own goal: `/leaderboard calls last week`, `/leaderboard revenue improved`. The first three are named, your own place only you see, and you can be left out',

  notUnderstood: (p: { text: string }) =>
    `I do not know a team or measure called “${p.text}”. Try \`/leaderboard calls last week\`, or with a team: \`/leaderboard East calls\`.`,
  notYourTeam:
    'A team’s leaderboard is for the team itself, whoever leads it, and admins. `/leaderboard company` is for everybody.',
  adminsOnly: 'Only Pacesetter admins can change this.',

  title: (p: { measure: string; team: string }) => `${p.measure} · ${p.team}`,
  place: (p: Place & { name: string; score: string }) => `${ordinal(p)}  ${p.name} · ${p.score}`,
  andMore: (p: { more: number }) => `… and ${p.more} more in the same place`,
  ofTarget: (p: { percent: string; amount: string; target: string }) =>
    `${p.percent} (${p.amount} of ${p.target})`,
  ofUsualAlone: (p: { percent: string }) => `${p.percent} of their usual`,
  ofUsual: (p: { percent: string; amount: string }) => `${p.percent} of your usual (${p.amount})`,
  share: (p: Share) => `${p.percent} (${p.k} of ${p.n})`,
  total: (p: { amount: string }) => `*Together:* ${p.amount}`,
  totalOf: (p: { percent: string; amount: string; target: string }) =>
    `*Together:* ${p.amount} of ${p.target} (${p.percent})`,
  totalShare: (p: Share) => `*Together:* ${p.percent} (${p.k} of ${p.n})`,
  tooSmall: 'This group is too small to show its figures.',
  few: 'Fewer than five people can be compared here, so there are no places. `/leaderboard company` compares everybody.',
  nothingYet: 'Nothing is recorded yet.',
  ownPlace: (p: Place & { score: string }) => `🔒 You: place ${ordinal(p)} · ${p.score}. Only you see this.`,
  reader: {
    nothing_yet: '🔒 You have nothing recorded here yet. Only you see this.',
    left_out: '🔒 You are left out of leaderboards and competitions. Nobody else is told.',
    not_compared:
      '🔒 You are not compared here: that takes a goal of your own and being here for at least half of the days, for growth three earlier periods, for a share 20 records. Only you see this.',
  },
  how: (how: 'target' | 'improved' | 'share' | 'figures') =>
    ({
      target:
        'By percent of everybody’s own goal, with ramp and days off counted. Nobody below the third place is named.',
      improved:
        'By growth over one’s own usual (the middle of up to eight periods). Nobody below the third place is named.',
      share:
        'From 20 records on; few records count less, so a lucky start does not win. Nobody below the third place is named.',
      figures:
        'Your company compares no people: only a team’s figures are shown, and none of fewer than five people.',
    })[how],
  state: {
    running: 'So far; it still runs.',
    open: 'Late entries still count until 17:00 on the first working day after it.',
    frozen: 'Final: what is entered now no longer changes it.',
  },
  company: 'The company',
  choose: 'Choose',
  everyRole: 'Every role',
  period: (kind: 'week' | 'month' | 'quarter', back: 0 | 1) => `${back === 1 ? 'Last' : 'This'} ${kind}`,
  compare: { target: 'Percent of goal', improved: 'Most improved' },
  leaveOut: 'Leave me out',
  takeIn: 'Take me in again',
  figuresOn: 'Figures only',
  figuresOff: 'Compare people',
  figuresOnQuestion:
    'From now on nobody in the company is compared: leaderboards show teams’ figures only, of five people and more, and no competition can be started.',
  figuresOffQuestion: 'Leaderboards name the first three again, and competitions can be started.',
  yes: 'Do it',

  quality: {
    booked_per_call: 'Meetings booked per call',
    booked_per_email: 'Meetings booked per e-mail',
    held_per_booked: 'Meetings held per meeting booked',
    proposals_per_meeting: 'Proposals per meeting held',
    proposals_per_demo: 'Proposals per demo',
    deals_per_proposal: 'Deals won per proposal',
  },
};
