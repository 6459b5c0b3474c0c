/**
 * What other capabilities may call: who someone is, who leads whom, who may do what, and the few changes an import
 * makes. Reads take the date as of which they answer; a write takes a transaction and a `Change` (`openChange`).
 */
export { type Asker, relationTo, requirePermission, type Subject } from './access.ts';
export { setYear } from './actions/company-year.ts';
export { ensureWorkspace, type WorkspaceDraft } from './actions/ensure-workspace.ts';
export { findImportedPerson, type ImportedPerson, upsertImportedPerson } from './actions/import-person.ts';
export { launchTeam, pauseTeam } from './actions/launch-team.ts';
export { lookAtChannel, lookAtTeamChannel } from './actions/look-at-channel.ts';
export { nextAtWork } from './actions/next-at-work.ts';
export { openChange } from './actions/open-change.ts';
export { recordGlance, recordOpening } from './actions/record-opening.ts';
export { refuseOtherWorkspaces } from './actions/refuse-other-workspaces.ts';
export { type CapacityHeld, setFullTimeShare, setRamp } from './actions/set-capacity.ts';
export { setManager } from './actions/set-manager.ts';
export { addCrmName, setAdmin, setChosenLocale, setWorkSchedule } from './actions/set-person.ts';
export { setSalesRole } from './actions/set-sales-role.ts';
export { ensureTeam, setMembership, setTeamSettings, type TeamSettings } from './actions/set-team.ts';
export { setWorkspace, type WorkspaceSettings } from './actions/set-workspace.ts';
export { type SyncResult, syncMember, syncMembers } from './actions/sync-members.ts';
export {
  type EntryDays,
  followCalendarEntry,
  forgetCalendarEntry,
} from './actions/time-off/follow-calendar.ts';
export { importTimeOff } from './actions/time-off/import-time-off.ts';
export { actingFor, leadsSomeone, peopleLed, teamsLed } from './leading.ts';
export { ids as peopleIds } from './messages/ids.ts';
export { type Resolved, resolvePerson } from './resolve-person.ts';
export { asTyped, foldAlias, readPlainName } from './rules/alias.ts';
export { type OffSummary, offKindOf, readOffSummary } from './rules/away/off-words.ts';
export { type Days, MOST_DAYS } from './rules/away/read-days.ts';
export { daysOfSpan } from './rules/away/span.ts';
export type { ChannelState } from './rules/channel-state.ts';
export { SHARED_CHANNEL } from './rules/channel-state.ts';
export { commonest } from './rules/commonest.ts';
export type { Holiday } from './rules/holidays.ts';
export { byName } from './rules/names.ts';
export { isNewcomer } from './rules/newcomer.ts';
export { SWITCHED_OFF } from './rules/notices.ts';
export { quietUntil } from './rules/quiet-hours.ts';
export { readRamp } from './rules/ramp.ts';
export { LONGEST_ROLE } from './rules/sales-role.ts';
export { likeliest, namedIn, searchByName } from './rules/search.ts';
export { comingPeriods, latestRules, withChange, type YearChange } from './rules/year-change.ts';
export { adminsToTell } from './store/admins-to-tell.ts';
export { entriesOfCalendar } from './store/calendar-time-off.ts';
export { findCaller } from './store/callers.ts';
export { companyYear } from './store/company-years.ts';
export { deputiesOn, managersStoodInFor } from './store/deputies.ts';
export { countErased, erasedAmong, erasedAt, eraseIdentity } from './store/erasing.ts';
export { firstNamed } from './store/first-named.ts';
export { type Launch, liveTeams } from './store/launches.ts';
export {
  type MembershipSpan,
  managerIdsOfTeams,
  membershipsBetween,
  membersOf,
  type TeamMember,
} from './store/memberships.ts';
export { type MessageSettings, messageSettingsOf } from './store/message-settings.ts';
export { hasOpened, type Opener, openersOf } from './store/openings.ts';
export { allActivePeople, peopleByIds, personByAccount, personById, zonesInUse } from './store/people.ts';
export {
  isManager,
  managersAbove,
  reportingSince,
  reportsBelow,
  reportsOf,
} from './store/reporting-lines.ts';
export { salesRolesOn } from './store/sales-roles.ts';
export { allowSharedChannel, isSharedAllowed } from './store/shared-channels.ts';
export { allTeams, teamById, teamByName, teamsInChannel, teamsLedBy, teamsOf } from './store/teams.ts';
export { isAway, type TimeOff, timeOffBetween } from './store/time-off.ts';
export { unmatchedAmong, unmatchedMembers } from './store/unmatched.ts';
export { publicHolidays, teamCalendarOf, type Worker, workCalendarsOf } from './store/work-calendars.ts';
export { workScheduleOf } from './store/work-schedules.ts';
export { allWorkspaces, findWorkspace, holdWorkspace, workspaceById } from './store/workspaces.ts';
export { toOnePerson } from './to-one-person.ts';
export { toPersonAtWork } from './to-person-at-work.ts';
export {
  type Actor,
  actorOf,
  type Change,
  type Person,
  sinceEver,
  type Team,
  usualWorkWeek,
  type WorkSchedule,
  type Workspace,
} from './types.ts';
export { whoIsMeant } from './who-is-meant.ts';
export { type WithCalendar, withCalendars } from './with-calendars.ts';
