import type { Context } from '../../../src/context.ts';
import { answerQuestions } from '../../../src/customers/actions/answer.ts';
import { saveProfile, upsertCustomers } from '../../../src/customers/index.ts';
import { keepRun } from '../../../src/database/job-run-store.ts';
import { inTransaction } from '../../../src/database/transaction.ts';
import { upsertDeals } from '../../../src/deals/index.ts';
import { setGoal } from '../../../src/goals/actions/set-goal.ts';
import { stepsKey } from '../../../src/goals/rules/goal-kpi.ts';
import { ADDED_UP } from '../../../src/goals/rules/targets/types.ts';
import { keepCheckIn } from '../../../src/goals/store/check-ins.ts';
import { addGoalVersion } from '../../../src/goals/store/goal-versions.ts';
import { addResults, type Result } from '../../../src/goals/store/results.ts';
import { insertSteps } from '../../../src/goals/store/steps.ts';
import { periodContaining } from '../../../src/kernel/period.ts';
import { recordNumber } from '../../../src/kpis/actions/record.ts';
import { defineOwnKpi, draftOwn } from '../../../src/kpis/index.ts';
import {
  ensureTeam,
  ensureWorkspace,
  findCaller,
  launchTeam,
  openChange,
  setAdmin,
  setManager,
  setMembership,
  setSalesRole,
  setTeamSettings,
  upsertImportedPerson,
} from '../../../src/people/index.ts';
import type { LocalSlack } from '../../../src/sandbox/server/local-slack.ts';
import { rememberCard } from '../../../src/scorecards/index.ts';
import { askReview } from '../../../src/scorecards/review-store.ts';
import { addCounts, personIdOf, user } from '../../journeys/company.ts';
import { type RunningBot, startRunningBot } from '../../support/running-bot.ts';
import { waitFor } from '../../support/wait.ts';
import type { From } from '../payloads.ts';
import { type Asked, addAsks } from './asks.ts';
import { addPractice, type Practised } from './calls.ts';
import { addCompetitions, type Competed } from './competitions.ts';
import { addSuggestions, type Suggested } from './contract.ts';
import { addCourses, type BenLearns } from './courses.ts';
import { type AskedFeedback, addAskedFeedback } from './feedback.ts';
import { addLater, type Later } from './later.ts';
import { addObjectives, type Objectives } from './objectives.ts';
import { addOnboardings, type BenStarts } from './onboarding.ts';
import { addOneOnOnes, type OneOnOnes } from './one-on-ones.ts';
import { addPlaybook, type Playbook } from './playbook.ts';
import { addPraise, type Praised } from './praise.ts';
import { addPromises, type Promised } from './promises.ts';
import { addOwnReminder } from './reminders.ts';
import { addReviews, type BenReviewed } from './reviews.ts';
import { addRhythm, type Rhythm } from './rhythm.ts';
import { addRounds, type BenIsRated } from './rounds.ts';
import { addSkills, type RatedSkills } from './skills.ts';
import { addWins, type Won } from './wins.ts';

/** Everybody whom the matrix knows, as they stand to Ben, the rep whose records it is about. */
export const ROLES = ['self', 'teammate', 'manager', 'boss', 'admin', 'outsider', 'elsewhere'] as const;
export type Role = (typeof ROLES)[number];

/** What is Ben's own business; no answer to somebody who may not know it carries one of these. */
export const PRIVATE = [
  'Canary reason',
  '4,321',
  '777',
  'Canary customer',
  'Canary step',
  '91,357',
  'Canary feedback',
  'Canary ask',
  'Canary plan',
  'Canary praise',
  'Canary promise',
  'Canary win',
  'Canary suggestion',
  'Canary call',
  'Canary review',
  'Canary part',
  'Canary quote',
  'Canary line',
  'Canary skill',
  'Canary notes',
  'Canary own note',
  'Canary check-in',
  'Canary topic',
  'Canary task',
  'Canary round',
  '2027',
];

export type MatrixCompany = {
  running: RunningBot;
  from: Readonly<Record<Role, Required<From>>>;
  /** Of Ben and his records. */
  ids: {
    ben: string;
    team: string;
    goal: string;
    /** A goal of his in two steps. */
    steps: string;
    batch: string;
    ownKpi: string;
    recorded: string;
    changing: string;
    ending: string;
    /** What Ben was reminded of this morning. */
    ownNudge: string;
  } & Later &
    Suggested &
    Objectives &
    Praised &
    AskedFeedback &
    Competed &
    Rhythm &
    Won &
    Asked &
    RatedSkills & {
      playbook: Playbook;
      practised: Practised;
      promises: Promised;
      oneOnOnes: OneOnOnes;
      courses: BenLearns;
      reviews: BenReviewed;
      onboarding: BenStarts;
      rounds: BenIsRated;
    };
  /** The week whose card could not be posted. */
  week: string;
};

const USERS = [
  user('ben', 'Ben Rep'),
  user('ayse', 'Ayse Mate'),
  user('mert', 'Mert Manager'),
  user('vera', 'Vera Boss'),
  user('nora', 'Nora Admin', { is_admin: true }),
  user('oya', 'Oya Outsider'),
  user('rana', 'Rana West'),
  user('zoe', 'Zoe Elsewhere'),
  // With them enough report to Mert for his coaching to be rated.
  user('pia', 'Pia Sells'),
  user('rex', 'Rex Sells'),
  user('sam', 'Sam Sells'),
];

/**
 * Ben sells in East with Ayşe, under Mert, under Vera. Oya leads West. Zoe is an admin, and leads Ben's namesake, in
 * another workspace on the same database. Ben has a goal, a won deal, counts and a log; East's card was refused. The rest is
 * in later.ts.
 */
export async function startMatrixCompany(): Promise<MatrixCompany> {
  const running = await startRunningBot({
    // What comes back is the answer, and no App Home that is drawn anew meanwhile.
    homesMs: 3_600_000,
    users: USERS,
    channels: [
      { name: 'general', members: USERS.map(({ name }) => name) },
      { name: 'east', members: USERS.map(({ name }) => name), with_bot: true },
    ],
    at: '2026-11-23T05:55:00Z',
    seed: addOrganisation,
  });
  const { context, slack } = running;
  const { db } = context;
  const { id: workspaceId } = await db.selectFrom('workspace').select('id').executeTakeFirstOrThrow();
  const ben = await personIdOf(context, workspaceId, slack, 'ben');
  await addRecords(running, workspaceId, ben);
  // What Mert suggests to Ben is said before Slack refuses anything.
  await running.bot.tick();
  slack.addFault({ method: 'chat.postMessage', kind: 'refuse', error: 'not_in_channel' });
  await running.moveTo('2026-11-23T06:00:30Z');
  await running.as('ben').ask('general', '/log 5 emails');
  await addElsewhere(running);

  const east = db.selectFrom('team').select('id').where('name', '=', 'East');
  const goal = db.selectFrom('goal').select('id').where('kpi', '=', 'revenue_won');
  const log = db.selectFrom('fact').select('source_id').where('source_kind', '=', 'log');
  const failed = db.selectFrom('delivery').select('period').where('state', '=', 'failed');
  const refused = await waitFor('the refused card', () => failed.executeTakeFirst());
  await askAbout(running, workspaceId, refused.period);
  const later = await addLater(running, workspaceId, ben, ROLES.length);
  const { id: goalId } = await goal.executeTakeFirstOrThrow();
  await closeLastWeek(running, workspaceId, goalId, ben);
  const looks = { goalId, week: '2026-11-23', says: 'at_risk', note: 'Canary check-in' } as const;
  const now = context.clock.now();
  await inTransaction(db, (trx) => keepCheckIn(trx, workspaceId, looks, now));
  const { id: eastId } = await east.where('workspace_id', '=', workspaceId).executeTakeFirstOrThrow();
  await addCustomers(running, workspaceId);
  const suggested = await addSuggestions(running, workspaceId, goalId, ROLES.length);
  const praised = await addPraise(running, workspaceId);
  const askedFeedback = await addAskedFeedback(running, workspaceId);
  const at = (name: string, teamId = 'T0TEST') => ({ userId: slack.userId(name), teamId });
  return {
    running,
    from: {
      self: at('ben'),
      teammate: at('ayse'),
      manager: at('mert'),
      boss: at('vera'),
      admin: at('nora'),
      outsider: at('oya'),
      elsewhere: at('zoe', 'T0OTHER'),
    },
    ids: {
      ben,
      team: eastId,
      goal: goalId,
      steps: await addStepsOf(running, workspaceId, ben),
      batch: (await log.executeTakeFirstOrThrow()).source_id,
      ...(await addOwnKpi(running, workspaceId)),
      ...later,
      ownNudge: await addOwnReminder(running, workspaceId, ben, goalId),
      ...suggested,
      ...praised,
      ...(await addCompetitions(running, workspaceId, eastId, ROLES.length)),
      ...(await addRhythm(running, workspaceId, ben)),
      ...askedFeedback,
      ...(await addPractice(running, workspaceId)),
      playbook: await addPlaybook(running, workspaceId, ROLES.length),
      oneOnOnes: await addOneOnOnes(running, workspaceId, ROLES.length),
      reviews: await addReviews(running, workspaceId),
      courses: await addCourses(running, workspaceId, ROLES.length),
      onboarding: await addOnboardings(running, workspaceId, ROLES.length),
      rounds: await addRounds(running, workspaceId),
      ...(await addObjectives(running, workspaceId, eastId)),
      ...(await addWins(running, workspaceId, eastId)),
      ...(await addSkills(running, workspaceId, ben)),
      ...(await addPromises(running, workspaceId, ROLES.length)),
      ...(await addAsks(running, workspaceId, ROLES.length)),
    },
    week: refused.period,
  };
}

/** Somebody was asked to look at East's card before it was refused. */
async function askAbout({ context }: RunningBot, workspaceId: string, week: string) {
  const { id } = await context.db
    .selectFrom('team')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('name', '=', 'East')
    .executeTakeFirstOrThrow();
  await inTransaction(context.db, (trx) => askReview(trx, workspaceId, id, week, context.clock.now()));
}

/** A KPI of the company's own, and a number of it that Ben recorded. */
async function addOwnKpi({ context, slack }: RunningBot, workspaceId: string) {
  const change = await openChange(context.db, context, workspaceId, { actorId: null, source: 'cli' });
  const draft = draftOwn({ name: 'Site visits', unit: 'count', source: 'by_hand' });
  const { kpi } = await inTransaction(context.db, (trx) => defineOwnKpi(trx, change, draft));
  const ben = await findCaller(context.db, 'T0TEST', slack.userId('ben'), context.clock.now());
  if (!ben) throw new Error('Ben is not known');
  const number = { key: kpi.key, amount: 4, of: null, date: '2026-11-23' };
  const caller = { ...ben, personId: ben.id, source: 'cli' as const };
  const { sourceId } = await recordNumber(context, caller, number);
  const more = async (name: string) => {
    const said = { name, unit: 'count', source: 'by_hand' } as const;
    return (await inTransaction(context.db, (trx) => defineOwnKpi(trx, change, said))).kpi.key;
  };
  const [changing, ending] = [await more('Renewal talks'), await more('Old talks')];
  return { ownKpi: kpi.key, recorded: sourceId, changing, ending };
}

/** Two steps that Ben works towards. */
async function addStepsOf({ context }: RunningBot, workspaceId: string, ben: string): Promise<string> {
  const { newId } = context;
  const days = { validFrom: '2026-11-02', validTo: '2026-12-13' };
  const version = { type: 'milestone', target: 2, currency: null, authorId: null, reason: '' } as const;
  const goal = {
    subject: { personId: ben },
    kpi: stepsKey('ben'),
    periodKind: 'range',
    title: 'Canary step by step',
  } as const;
  const steps = ['Canary step one', 'Canary step two'].map((title) => ({
    title,
    weight: 1,
    due: '2026-12-12',
  }));
  return inTransaction(context.db, async (trx) => {
    const made = { newId, at: 0 };
    const { goalId } = await addGoalVersion(trx, workspaceId, goal, { ...version, ...days }, made);
    await insertSteps(trx, workspaceId, goalId, steps, 0);
    return goalId;
  });
}

/** Orchard Health, whom a file named; what an ideal customer is, and that Ben's is one. */
async function addCustomers({ context, slack }: RunningBot, workspaceId: string) {
  const change = await openChange(context.db, context, workspaceId, { actorId: null, source: 'cli' });
  await inTransaction(context.db, async (trx) => {
    await upsertCustomers(trx, context, workspaceId, [{ name: 'Orchard Health', industry: 'Healthcare' }]);
    const sponsor = { kind: 'question', id: 'sponsor', text: 'Has a sponsor', weight: 1 } as const;
    await saveProfile(trx, change, { criteria: [sponsor], exclusions: [], threshold: 70 });
  });
  const ben = await findCaller(context.db, 'T0TEST', slack.userId('ben'), context.clock.now());
  if (!ben) throw new Error('Ben is not known');
  await answerQuestions(
    context,
    { ...ben, personId: ben.id, source: 'cli' },
    { key: 'canary customer', version: 1, shown: new Map(), answers: new Map([['sponsor', 'yes']]) },
  );
}

/** What the week before came to of Ben's revenue. */
async function closeLastWeek({ context }: RunningBot, workspaceId: string, goalId: string, ben: string) {
  const result: Result = {
    goalId,
    subject: { personId: ben },
    kpi: 'revenue_won',
    period: periodContaining('week', '2026-11-16'),
    round: 1,
    version: 1,
    agreed: 432_100,
    target: 432_100,
    ...ADDED_UP,
    title: null,
    share: null,
    actual: 321_000,
    behind: null,
    currency: 'USD',
    outcome: 'missed',
    recordedAt: context.clock.now(),
  };
  await inTransaction(context.db, (trx) => addResults(trx, workspaceId, [result]));
}

/** Who reports to whom, and who is in which team. */
async function addOrganisation(context: Context, workspaceId: string, slack: LocalSlack) {
  const change = await openChange(context.db, context, workspaceId, { actorId: null, source: 'cli' });
  const ids = new Map<string, string>();
  for (const { name } of USERS) ids.set(name, await personIdOf(context, workspaceId, slack, name));
  const idOf = (name: string) => ids.get(name) ?? '';
  await inTransaction(context.db, async (trx) => {
    const { teamId: east } = await ensureTeam(trx, change, 'East');
    const { teamId: west } = await ensureTeam(trx, change, 'West');
    const channelId = slack.channelId('east');
    await setTeamSettings(trx, change, { teamId: east, channelId, zone: 'Europe/Istanbul' });
    await launchTeam(trx, change, { teamId: east });
    // It has had cards before, so that they go straight to the channel.
    await rememberCard(trx, workspaceId, east, '2026-W44', 'steady_sum');
    for (const name of ['ben', 'ayse']) {
      await setMembership(trx, change, { personId: idOf(name), teamId: east });
      await setManager(trx, change, { personId: idOf(name), managerId: idOf('mert') });
    }
    for (const name of ['pia', 'rex', 'sam']) {
      await setManager(trx, change, { personId: idOf(name), managerId: idOf('mert') });
    }
    await setSalesRole(trx, change, { personId: idOf('ben'), name: 'SDR' });
    await setManager(trx, change, { personId: idOf('mert'), managerId: idOf('vera') });
    await setMembership(trx, change, { personId: idOf('rana'), teamId: west });
    await setManager(trx, change, { personId: idOf('rana'), managerId: idOf('oya') });
  });
}

/** Ben's own: a deal, counts, and two goals that Mert gave him with a reason. */
async function addRecords(running: RunningBot, workspaceId: string, ben: string) {
  const { context, slack } = running;
  const deal = {
    externalId: 'd1',
    ownerId: ben,
    customer: 'Canary customer',
    stage: 'Won',
    status: 'won' as const,
    amount: 9_135_700,
    currency: 'USD',
    openedOn: '2026-11-02',
    closedOn: '2026-11-23',
  };
  await inTransaction(context.db, (trx) => upsertDeals(trx, context, workspaceId, [deal], '2026-11-23'));
  await addCounts(running, 'ben', 'demos', { '2026-11-18': 1, '2026-11-23': 777 });
  const mert = await findCaller(context.db, 'T0TEST', slack.userId('mert'), context.clock.now());
  if (!mert) throw new Error('Mert is not known');
  for (const [kpi, target] of [['calls', 4_321] as const, ['revenue_won', 432_100] as const]) {
    await setGoal(
      context,
      { ...mert, personId: mert.id, source: 'cli' },
      {
        subject: { personId: ben },
        kpi,
        periodKind: 'week',
        startsIn: 'this',
        repeats: true,
        target,
        reason: 'Canary reason',
      },
    );
  }
}

/** Zoe's own workspace: there she administers, and leads a team called East with a Ben in it. */
async function addElsewhere({ bot, context, slack }: RunningBot) {
  const workspace = await ensureWorkspace(context, {
    slackTeamId: 'T0OTHER',
    name: 'Other',
    zone: 'Europe/Istanbul',
  });
  const change = await openChange(context.db, context, workspace.id, { actorId: null, source: 'cli' });
  await inTransaction(context.db, async (trx) => {
    const { personId: zoe } = await upsertImportedPerson(trx, change, {
      name: 'Zoe Elsewhere',
      slackId: slack.userId('zoe'),
    });
    await setAdmin(trx, change, { personId: zoe, isAdmin: true });
    const { teamId } = await ensureTeam(trx, change, 'East');
    const { personId } = await upsertImportedPerson(trx, change, { name: 'Ben Namesake' });
    await setMembership(trx, change, { personId, teamId });
    await setManager(trx, change, { personId, managerId: zoe });
    // A beat at a full minute in between would sync it: she would know Ben by his account too early.
    await keepRun(trx, workspace.id, 'people.nightly', change.today, context.machine.now());
  });
  await bot.tick();
}
