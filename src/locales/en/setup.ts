const teams = (n: number) => (n === 1 ? '1 team' : `${n} teams`);
const people = (n: number) => (n === 1 ? '1 person' : `${n} people`);

/** The guided set-up: what is still to do until a team goes live, and what it will hear. */
export const setup = {
  button: 'Set-up',
  title: 'Setting up Pacesetter',
  intro:
    'Until a team goes live, I write to nobody in it by myself, and nothing into its channel. Each team goes live on its own.',
  allLive: (p: { n: number }) => `Set-up: ${p.n === 1 ? 'the team is live' : `all ${p.n} teams are live`}.`,
  done: 'done',
  toDo: 'to do',
  attention: 'needs you',
  stepTeams: 'Teams',
  stepManagers: 'Who leads whom',
  stepChannels: 'Channels',
  stepLanguages: 'Languages',
  stepMatch: 'People to match',
  stepLive: 'Go live',

  noTeams: 'There is no team yet. Pick people, or paste a list.',
  someTeams: (p: { n: number; live: number }) => `${teams(p.n)}, ${p.live === 0 ? 'none' : p.live} live.`,
  howToImport:
    'With a file of people: whoever runs the bot uses `npm run cli -- import people FILE`. The teams in it show up here.',
  afterTeams: 'With the first team come:',
  allLed: 'Every team has a manager.',
  notLed: (p: { names: string }) => `Without a manager: ${p.names}. Pick one in the team’s form.`,
  withoutChannel: (p: { names: string }) => `Without a channel: ${p.names}. Pick one in the team’s form.`,
  allChannels: 'Every team has a channel that I am in.',
  languagesOf: (p: { list: string }) =>
    `${p.list}. Change it in the team’s form; everybody can choose their own besides.`,
  allMatched: 'I know everybody in a team by their Slack account.',
  toMatch: (p: { n: number }) =>
    `I do not know the Slack account of ${people(p.n)} in a team. Only their own team waits for it.`,
  readyCount: (p: { ready: number; n: number }) =>
    p.n === 1
      ? `One team waits${p.ready === 1 ? ' and is ready' : ''}.`
      : `${p.ready === 0 ? 'None' : p.ready} of ${p.n} waiting teams ${p.ready > 1 ? 'are' : 'is'} ready.`,
  moreTeams: (p: { from: number; to: number; n: number }) =>
    `Teams ${p.from} to ${p.to} of the ${p.n} that are not live yet.`,
  noneWaiting: 'Every team is live.',
  ready: (p: { team: string }) => `*${p.team}* is ready.`,
  waiting: (p: { team: string }) => `*${p.team}* waits:`,

  buttonMatch: 'Match people',
  buttonPreview: 'Preview and go live',
  buttonCheckAgain: 'Check again',
  buttonLive: 'Live teams',
  buttonPause: 'Pause',
  buttonChecklist: 'What is left to set up',

  missing: {
    no_members: 'It has no members yet.',
    no_manager: 'Nobody leads it. Pick a manager in its form.',
    no_channel: 'It has no channel. Pick one in its form.',
    not_member: (p: { channel: string }) => `I am not in ${p.channel}. Type \`/invite @Pacesetter\` there.`,
    unseen: (p: { channel: string }) =>
      `I cannot see its channel (${p.channel}). If it is private, type \`/invite @Pacesetter\` there; if it is gone, pick another.`,
    archived: (p: { channel: string }) => `${p.channel} is archived. Pick another channel in its form.`,
    shared: (p: { channel: string }) =>
      `${p.channel} is shared with another company. Pick one that is yours alone.`,
    unmatched: (p: { names: string; n: number }) =>
      `I do not know who ${p.n === 1 ? 'this is' : 'these are'} in Slack: ${p.names}. *Match people* settles it.`,
  },
  refusedChannel: {
    shared: 'This channel is shared with another company. Please pick one that is yours alone.',
    archived: 'This channel is archived. Please pick another.',
  },
  channelReady: (p: { channel: string }) => `Its scorecard goes to ${p.channel}. I am in it already.`,
  channelUnseen: (p: { channel: string }) =>
    `Its scorecard goes to ${p.channel}. I cannot see that channel yet: type \`/invite @Pacesetter\` in it.`,

  previewTitle: 'Preview and go live',
  goLive: 'Go live',
  teamLine: (p: { team: string; members: number; managers: string | null; channel: string | null }) =>
    `*${p.team}* · ${people(p.members)}${p.managers ? ` · led by ${p.managers}` : ''}${p.channel ? ` · ${p.channel}` : ''}`,
  settingsLine: (p: { language: string; zone: string }) => `${p.language} · clocks of ${p.zone}`,
  otherClocks: (p: { zone: string }) =>
    `Most of the team live by the clocks of ${p.zone}. The team’s form changes its clocks.`,
  beforeLive: 'Before it can go live',
  firstDays: 'What I say in the first seven days',
  nothingSaid: 'Nothing by myself: the team’s card is switched off.',
  directly: (p: { name: string }) => `${p.name}, directly`,
  line: (p: { weekday: string; date: string; time: string; to: string; what: string }) =>
    `• ${p.weekday}, ${p.date} at ${p.time} · ${p.to}: ${p.what}`,
  moreLines: (p: { n: number }) => `… and ${p.n} more.`,
  hearsDirectly: (p: { names: string }) => `I write directly to ${p.names}.`,
  hearsNot: (p: { names: string }) => `I write nothing to ${p.names} by myself.`,
  promise:
    'Nobody hears from me before that. Nothing changes for other teams. If I cannot post a card, I tell an admin the day before.',
  isLive: (p: { team: string }) => `*${p.team}* is live.`,
  firstMessage: (p: { when: string }) => `The first message comes on ${p.when}. Nobody hears from me before.`,
  announcement:
    'If you would like to tell the team: “From now on Pacesetter posts our week in this channel. `/log 3 calls` logs, `/mygoals` shows where you stand.”',
  liveTitle: 'Live teams',
  liveNone: 'No team is live.',
  liveSince: (p: { team: string; date: string; channel: string | null }) =>
    `*${p.team}* · live since ${p.date}${p.channel ? ` · ${p.channel}` : ''}`,
  pauseTitle: 'Pause this team?',
  pauseQuestion: (p: { team: string }) =>
    `I post nothing more for ${p.team} and write to nobody about it, until it goes live again. Everything that was logged stays.`,
  pauseYes: 'Pause',
  pauseNo: 'Leave it live',
  adminsOnly: 'Setting up is for Pacesetter admins. Please ask one of them.',
  teamGone: 'I no longer find this team.',

  nothingDue: 'There is no card to come for this team: it is paused, or its card is switched off.',
  cardTomorrow: (p: { team: string; when: string }) =>
    `${p.team}’s card is due on ${p.when}, and I cannot post it.`,
  nowFine: (p: { team: string; channel: string; when: string }) =>
    `All is well: ${p.team}’s card goes to ${p.channel} on ${p.when}.`,
  cannotAsk: 'Slack does not answer me about this channel at the moment. Please try again in a minute.',
};
