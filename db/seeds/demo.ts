import type { Capability } from '../../src/capability.ts';
import type { Context } from '../../src/context.ts';
import type { Writer } from '../../src/database/open.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { addDays, datesFrom, type LocalDate } from '../../src/kernel/date.ts';
import { periodContaining, shiftPeriod } from '../../src/kernel/period.ts';
import { localDateOf, toInstant } from '../../src/kernel/zoned.ts';
import type { Locale } from '../../src/locales/locale.ts';
import {
  allTeams,
  allWorkspaces,
  type Change,
  ensureTeam,
  importTimeOff,
  launchTeam,
  openChange,
  resolvePerson,
  setAdmin,
  setTeamSettings,
  upsertImportedPerson,
} from '../../src/people/index.ts';
import { rememberCard } from '../../src/scorecards/index.ts';
import { forgottenDeal } from './deal-history.ts';
import { addDemoAsks } from './demo-asks.ts';
import { addDemoCompetition } from './demo-competition.ts';
import { addDemoContracts } from './demo-contract.ts';
import { addDemoCourses } from './demo-courses.ts';
import { addDemoCustomers } from './demo-customers.ts';
import { addDemoDay, addOldDeal, type DemoRep } from './demo-day.ts';
import { addDemoFeedback } from './demo-feedback.ts';
import { addDemoGoals } from './demo-goals.ts';
import { addDemoLevels } from './demo-levels.ts';
import { addDemoNumbers } from './demo-numbers.ts';
import { addDemoObjective } from './demo-objective.ts';
import { addDemoOnboarding } from './demo-onboarding.ts';
import { addDemoOneOnOnes } from './demo-one-on-ones.ts';
import { addDemoOwnKpi } from './demo-own-kpi.ts';
import { addDemoPlaybook } from './demo-playbook.ts';
import { addDemoPractice } from './demo-practice.ts';
import { addDemoPraise } from './demo-praise.ts';
import { addDemoPromises } from './demo-promises.ts';
import { addDemoRoleCards } from './demo-role-cards.ts';
import { addDemoSkills } from './demo-skills.ts';
import { addDemoWishes } from './demo-wins.ts';
import { demoPeople, demoTeams } from './organisation.ts';

/** How the local Slack names the demo's people and channels. */
export type DemoSlackIds = { userId(handle: string): string; channelId(name: string): string };

const END_OF_WORK = '18:00';

/** How much history the demo starts with. */
const HISTORY_WEEKS = 12;
/** Which team has been live for so long that its manager hears of who was not thanked. */
const LIVE_FOR_LONG: readonly string[] = ['Hudson'];
/** Which teams want won deals and records posted. */
const POSTING: readonly string[] = ['Bosphorus', 'Rhine'];
/** Whose forgotten proposal the Bosphorus card finds stuck. */
const FORGETFUL = 'zeynep';
/** Whose reps visit customers, which the company counts in a KPI of its own. */
const VISITING_TEAM = 'Hudson';
/** Who enters the company's numbers. */
const ADMIN = 'nora';
/** Who is away on Thursday and Friday of next week. */
const ON_LEAVE = 'amelie';

/** Turns a workspace whose members are known into the demo company, with its history; does nothing a second time. */
export async function seedDemo(context: Context, workspaceId: string, slack: DemoSlackIds): Promise<void> {
  const change = await openChange(context.db, context, workspaceId, { actorId: null, source: 'cli' });
  const { today } = change;
  if ((await allTeams(context.db, workspaceId, today)).length > 0) return;
  const teams = await inTransaction(context.db, (trx) => addPeople(trx, change, slack));
  const reps = await demoReps(context, workspaceId, slack, today);
  await addDaysOff(context, change, slack);
  await addDemoCustomers(context, change);
  const start = addDays(periodContaining('week', today).start, -7 * HISTORY_WEEKS);
  for (const date of datesFrom(start, today)) await addDemoDay(context, workspaceId, reps, date);
  const forgetful = reps.find((rep) => rep.handle === FORGETFUL);
  if (forgetful) {
    await addOldDeal(context, workspaceId, forgottenDeal(FORGETFUL, addDays(start, 2)), forgetful.personId);
  }
  const withReps = teams.map((team) => ({
    ...team,
    reps: reps.filter((rep) => team.handles.includes(rep.handle)),
  }));
  const visitors = demoPeople.filter(({ team }) => team === VISITING_TEAM).map(({ handle }) => handle);
  await addDemoOwnKpi(
    context,
    change,
    reps.filter(({ handle }) => visitors.includes(handle)),
  );
  await addDemoGoals(context, workspaceId, withReps, today);
  await addDemoLevels(context, change, withReps, today);
  await addDemoContracts(context, workspaceId, withReps, today);
  await addDemoFeedback(context, workspaceId, slack, today);
  await addDemoAsks(context, change, slack);
  await addDemoPractice(context, workspaceId, slack, today);
  await addDemoOneOnOnes(context, workspaceId, slack, today);
  await addDemoPraise(context, workspaceId, slack, today);
  await addDemoPromises(context, change, slack);
  const posting = teams.filter(({ name }) => POSTING.includes(name));
  await addDemoWishes(context, workspaceId, posting);
  const admin = await resolvePerson(context.db, workspaceId, slack.userId(ADMIN), today);
  const adminId = admin.kind === 'one' ? admin.person.id : null;
  await addDemoNumbers(context, workspaceId, { today, adminId });
  await addDemoObjective(context, workspaceId, withReps, { today, adminId });
  await addDemoRoleCards(context, workspaceId, withReps, today);
  await addDemoSkills(context, workspaceId, slack, { today, adminId });
  if (adminId) await addDemoCompetition(context, workspaceId, slack, { today, adminId });
  const keeper = admin.kind === 'one' ? admin.person : null;
  await addDemoCourses(context, workspaceId, slack, today);
  await addDemoOnboarding(context, workspaceId, slack, today);
  await addDemoPlaybook(context, workspaceId, slack, { today, admin: keeper });
}

/** A week whose card stands in the channels: the demo's first card is not a team's first. */
function earlierWeek(today: LocalDate): string {
  return shiftPeriod(periodContaining('week', today), -3).key;
}

/** Two days of next week, so that a pace in the demo leaves some out. */
async function addDaysOff(context: Context, change: Change, slack: DemoSlackIds) {
  const { workspaceId, today } = change;
  const found = await resolvePerson(context.db, workspaceId, slack.userId(ON_LEAVE), today);
  if (found.kind !== 'one') return;
  const thursday = addDays(periodContaining('week', today).start, 10);
  const days = { from: thursday, until: addDays(thursday, 2) };
  await inTransaction(context.db, (trx) => importTimeOff(trx, change, found.person, days));
}

/** Teams with their channels, who belongs to them and who leads them. */
async function addPeople(trx: Writer, change: Change, slack: DemoSlackIds) {
  const made: { name: string; teamId: string; managerId: string; locale: Locale; handles: string[] }[] = [];
  for (const { name, channel, zone, locale } of demoTeams) {
    const { teamId } = await ensureTeam(trx, change, name);
    await setTeamSettings(trx, change, { teamId, channelId: slack.channelId(channel), zone, locale });
    const liveOn = addDays(change.today, LIVE_FOR_LONG.includes(name) ? -63 : -7);
    await launchTeam(trx, change, { teamId, liveOn });
    await rememberCard(trx, change.workspaceId, teamId, earlierWeek(change.today), 'steady_sum');
    const people = demoPeople.filter((person) => person.team === name);
    const managers = people.filter((person) => person.role === 'manager');
    let managerId = '';
    for (const person of [...managers, ...people.filter((other) => !managers.includes(other))]) {
      const weeksAgo = person.profile?.startedWeeksAgo;
      const { personId } = await upsertImportedPerson(trx, change, {
        name: person.name,
        slackId: slack.userId(person.handle),
        teamId,
        ...(person.role === 'rep' ? { managerPersonId: managerId, salesRole: 'AE' } : {}),
        ...(weeksAgo
          ? { startedOn: addDays(periodContaining('week', change.today).start, -7 * weeksAgo) }
          : {}),
      });
      if (person.role === 'manager') managerId = personId;
    }
    made.push({ name, teamId, locale, managerId, handles: people.map((person) => person.handle) });
  }
  for (const { name, handle } of demoPeople.filter((person) => person.role === 'admin')) {
    const { personId } = await upsertImportedPerson(trx, change, { name, slackId: slack.userId(handle) });
    await setAdmin(trx, change, { personId, isAdmin: true });
  }
  return made;
}

/** The demo's own capability: at the end of each day its reps' activity and deals come in. */
export function demoDays(slack: DemoSlackIds): Capability {
  /** How far it came: nothing new is to come before the day or its end. */
  let done = '';
  return {
    name: 'demo',
    jobs: [
      {
        name: 'demo.day',
        async nextDue(context, after) {
          const zone = await zoneOf(context);
          const today = localDateOf(after, zone);
          const tonight = toInstant(today, END_OF_WORK, zone);
          return tonight > after ? tonight : toInstant(addDays(today, 1), END_OF_WORK, zone);
        },
        async run(context, now) {
          const [workspace] = await allWorkspaces(context.db);
          if (!workspace) return;
          const today = localDateOf(now, workspace.zone);
          const isOver = toInstant(today, END_OF_WORK, workspace.zone) <= now;
          const here = `${today} ${isOver}`;
          if (here === done) return;
          const reps = await demoReps(context, workspace.id, slack, today);
          // A few days back, for a demo that slept in between; what is there already is left alone.
          for (const date of datesFrom(addDays(today, -3), isOver ? addDays(today, 1) : today)) {
            await addDemoDay(context, workspace.id, reps, date);
          }
          done = here;
        },
      },
    ],
  };
}

async function demoReps(
  context: Context,
  workspaceId: string,
  slack: DemoSlackIds,
  today: LocalDate,
): Promise<DemoRep[]> {
  const reps: DemoRep[] = [];
  for (const { handle, zone, profile } of demoPeople) {
    if (!profile) continue;
    const found = await resolvePerson(context.db, workspaceId, slack.userId(handle), today);
    if (found.kind !== 'one') continue;
    reps.push({ handle, zone, profile, personId: found.person.id, startedOn: found.person.startedOn });
  }
  return reps;
}

async function zoneOf(context: Context): Promise<string> {
  const [workspace] = await allWorkspaces(context.db);
  return workspace?.zone ?? 'UTC';
}
