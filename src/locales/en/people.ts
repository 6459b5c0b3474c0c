export const people = {
  personGone: 'I no longer find this person here. Please open the form again.',
  teamGone: 'I no longer find this team. Please open the form again.',
  ownManager: (p: { name: string }) =>
    `${p.name} cannot be their own manager. Please pick someone else, or leave it empty.`,
  managerCircle: (p: { name: string; manager: string }) =>
    `That would make a circle: ${p.manager} already works under ${p.name}, directly or further down. Please change that first, or pick another manager.`,
  guestCannotLead: (p: { name: string }) =>
    `${p.name} is a guest in Slack, and guests cannot be managers here.`,
  guestCannotAdminister: (p: { name: string }) =>
    `${p.name} is a guest in Slack, and guests cannot be admins here.`,
  lastAdmin: (p: { name: string }) =>
    `${p.name} is the only Pacesetter admin. Please make someone else an admin first, so that somebody can still change things.`,
  nameMissing: 'Please give it a name.',
  teamNameTaken: (p: { name: string }) =>
    `There is already a team called ${p.name}. Please pick another name.`,
  currencyUnknown: (p: { currency: string }) =>
    `I do not know a currency “${p.currency}”. It is three capitals, such as EUR.`,
  zoneUnknown: (p: { zone: string }) =>
    `I do not know the time zone “${p.zone}”. An example that works: Europe/Istanbul.`,
  workWeekEmpty: 'Please pick at least one working day.',
  crmNameTaken: (p: { crmName: string; name: string }) =>
    `“${p.crmName}” already belongs to ${p.name} in the CRM.`,
  severalPeople: (p: { name: string }) =>
    `Several people are called ${p.name}. Please name them by e-mail address or Slack id.`,
  differentPeople: (p: { name: string }) =>
    `The Slack id, e-mail address and names given for ${p.name} belong to different people here. Please check them.`,

  help: '*/pacesetter* – my team, manager and language; also `/pacesetter people`, `/pacesetter teams`, `/pacesetter objectives`, `/pacesetter kpis`, `/pacesetter customer`, `/pacesetter profile`, `/pacesetter ideal`, `/pacesetter 1:1`, `/pacesetter promises`, `/pacesetter asks`, `/pacesetter plan`, `/pacesetter skills`, `/pacesetter reviews`, `/pacesetter holidays`, `/pacesetter year`, `/pacesetter reminders`, `/pacesetter wins`, `/pacesetter competitions`, `/pacesetter onboarding`, `/pacesetter ramp`, `/pacesetter roleplay`, `/pacesetter review-call`, `/pacesetter prizes`, `/pacesetter settings`, `/pacesetter language tr`',
  unknownWord: (p: { word: string }) =>
    `I do not know \`/pacesetter ${p.word}\`. Try \`/pacesetter people\`, \`/pacesetter teams\` or \`/pacesetter help\`.`,
  adminsOnly: 'Only Pacesetter admins can change this. Please ask one of them.',

  statusTitle: (p: { workspace: string }) => `Pacesetter at ${p.workspace}`,
  language: 'Language',
  languageName: 'English',
  zone: 'Time zone',
  team: 'Team',
  manager: 'Manager',
  noTeam: 'none yet',
  noManager: 'none yet',
  setup: (p: { people: number; teams: number }) =>
    `${p.people === 1 ? '1 person' : `${p.people} people`}, ${p.teams === 1 ? '1 team' : `${p.teams} teams`}`,
  withoutTeam: (p: { people: number }) =>
    p.people === 1 ? '1 person is in no team' : `${p.people} people are in no team`,
  withoutManager: (p: { teams: number }) =>
    p.teams === 1 ? '1 team is led by nobody' : `${p.teams} teams are led by nobody`,
  withoutChannel: (p: { teams: number }) =>
    p.teams === 1
      ? '1 team has no channel for its scorecard'
      : `${p.teams} teams have no channel for their scorecard`,
  firstTeam:
    'There is no team yet. Set up the first one, and its scorecard comes to its channel every Monday.',
  buttonPeople: 'People',
  buttonTeams: 'Teams',
  buttonNewTeam: 'Set up a team',
  buttonSync: 'Sync with Slack',
  buttonEdit: 'Edit',
  buttonBack: 'Back',
  buttonPrevious: 'Previous',
  buttonNext: 'Next',
  buttonTeamsAndPeople: 'Teams and people',
  buttonOtherLanguage: 'Türkçe konuş',
  otherLocale: 'tr' as 'en' | 'tr',
  languageSet: 'From now on I speak English with you.',
  languageUnknown: 'I speak English and Turkish: `/pacesetter language en` or `/pacesetter language tr`.',
  homeTitle: 'Your settings',

  peopleTitle: (p: { count: number }) => (p.count === 1 ? '1 person' : `${p.count} people`),
  peopleFound: (p: { count: number; query: string }) =>
    `${p.count === 1 ? '1 person' : `${p.count} people`} for “${p.query}”`,
  peopleNone: (p: { query: string }) => `I find nobody for “${p.query}” among the people you can see.`,
  scopeLine: 'You and everyone below you. Admins see everyone.',
  scopeSelf: 'This is you. Managers see the people below them, admins see everyone.',
  reportsTo: (p: { name: string }) => `reports to ${p.name}`,
  inNoTeam: 'in no team',
  roleAdmin: 'admin',
  roleManager: 'manager',
  roleGuest: 'guest',
  pageOf: (p: { page: number; pages: number }) => `Page ${p.page} of ${p.pages}`,

  teamsTitle: (p: { count: number }) => (p.count === 1 ? '1 team' : `${p.count} teams`),
  teamsNone: 'There is no team yet.',
  teamsNoneAsk: 'There is no team yet. A Pacesetter admin can set one up.',
  ledBy: (p: { names: string }) => `led by ${p.names}`,
  ledByNobody: 'without a manager',
  memberCount: (p: { count: number }) => (p.count === 1 ? '1 member' : `${p.count} members`),
  noChannel: 'no channel',

  synced: (p: { created: number; updated: number; left: number }) =>
    `In step with Slack: ${p.created} new, ${p.updated} changed, ${p.left} gone.`,
  syncedSame: 'In step with Slack: nothing had changed.',
  newAdmins: (p: { count: number }) =>
    p.count === 1
      ? 'There was no admin yet, so the workspace’s Slack admin is one now.'
      : `There was no admin yet, so the workspace’s ${p.count} Slack admins are now.`,

  teamFormNew: 'Set up a team',
  teamFormEdit: 'Edit team',
  personFormTitle: 'Edit person',
  fieldName: 'Name of the team',
  fieldManager: 'Manager',
  fieldTeamManagerHint: 'Every member will report to them. Empty: everyone keeps the manager they have.',
  fieldMembers: 'Members',
  fieldMembersHint: 'Add the manager as well only if their own numbers should count for the team.',
  fieldChannel: 'Channel for the weekly scorecard',
  fieldZone: 'Time zone',
  fieldLanguage: 'Language',
  fieldTeam: 'Team',
  fieldTeamTyped: 'Team (its exact name)',
  fieldFrom: 'From which day',
  fieldFromNewHint: 'Empty: as far back as there are numbers, so that earlier weeks count too.',
  fieldFromHint: 'From that day on this holds; what was before stays as it was.',
  fieldSalesRole: 'Sales role',
  fieldSalesRoleHint: 'Such as SDR or AE: `/setgoal role SDR` suggests goals to all who have it.',
  fieldRole: 'Rights',
  optionAdmin: 'Pacesetter admin',
  fieldWorkWeek: 'Working days',
  fieldCrmNames: 'Other names in the CRM',
  fieldCrmNamesHint: 'If deals name them differently there; several with commas between.',
  fieldCrmNamesKnown: (p: { names: string }) => `Known so far: ${p.names}`,
  languageAuto: 'Automatic: the team’s, else Slack’s',
  zonesOfPeople: 'Where your people are',
  managerWithoutSlack: (p: { name: string }) =>
    `Their manager now is ${p.name}, who has no Slack account. Leave the field empty to keep it so.`,
  teamManagerWithoutSlack: (p: { names: string }) =>
    `Led by ${p.names} now, without a Slack account. Leave the field empty to keep it so.`,
  membersWithoutSlack: (p: { names: string }) => `Also in this team, without a Slack account: ${p.names}`,
  formVisible: 'Everyone here can see which teams there are. Changes are kept with your name and the date.',
  weekday: (day: number) =>
    ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][day - 1] ?? '',
  userUnknown:
    'I do not know this person yet: a bot, or someone new. `/pacesetter sync` brings newcomers in.',
  usersUnknown:
    'I do not know everyone you picked yet: bots, or someone new. `/pacesetter sync` brings newcomers in.',
  teamUnknown: 'I do not know a team of this name.',
  dateBad: 'Please pick a day.',

  teamSaved: (p: { name: string }) => `*${p.name}* is set.`,
  savedFrom: (p: { date: string }) => `From ${p.date} on:`,
  teamSavedMembers: (p: { names: string }) => `Members: ${p.names}`,
  teamSavedNoMembers: 'It has no members yet.',
  teamSavedManager: (p: { names: string }) => `Manager: ${p.names}`,
  teamSavedChannel: (p: { channel: string }) =>
    `Its scorecard goes to ${p.channel}. I can post there once I am a member: type \`/invite @Pacesetter\` in the channel.`,
  teamSavedNoChannel: 'Pick a channel whenever you like; until then its scorecard stays private.',
  personSaved: (p: { name: string }) => `*${p.name}* is saved.`,
};
