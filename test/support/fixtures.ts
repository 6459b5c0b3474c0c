import { createFixedClock, type VirtualClock } from '../../src/clock.ts';
import type { Caller, Context, SlackChannel, SlackMember, SlackStatusNow } from '../../src/context.ts';
import type { Database, Reader, Writer } from '../../src/database/open.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import type { WorkWeek } from '../../src/kernel/calendar.ts';
import type { LocalDate } from '../../src/kernel/date.ts';
import { localDateOf } from '../../src/kernel/zoned.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { createLogger } from '../../src/log.ts';
import {
  type Change,
  ensureTeam,
  ensureWorkspace,
  launchTeam,
  openChange,
  type Person,
  personById,
  setAdmin,
  setChosenLocale,
  setManager,
  setMembership,
  setTeamSettings,
  setWorkSchedule,
  upsertImportedPerson,
  type Workspace,
} from '../../src/people/index.ts';
import { updatePerson } from '../../src/people/store/person-writes.ts';
import { updateWorkspace } from '../../src/people/store/workspaces.ts';
import { createPseudonyms } from '../../src/pseudonym.ts';
import type { OpenFresh } from './databases.ts';

/** A context for tests: both clocks stand until moved, ids count up, chance repeats, Slack's answers are set by hand. */
export type TestContext = Context & {
  clock: VirtualClock;
  machine: VirtualClock;
  /** What Slack answers; change it at will. */
  slack: {
    members: SlackMember[];
    channels: SlackChannel[];
    removed: { channelId: string; ts: string }[];
    /** Until when who is not to be disturbed, by Slack id. */
    doNotDisturb: Map<string, Date>;
    /** What people say of themselves, by Slack id. */
    statuses: Map<string, SlackStatusNow>;
  };
};

/** Monday 23 November 2026, 08:55 in Istanbul. */
const MONDAY_MORNING = '2026-11-23T05:55:00Z';

/** A context on a database; `now` is an ISO instant, both clocks start there. */
export function createTestContext(db: Reader, now: string = MONDAY_MORNING): TestContext {
  let ids = 0;
  let draws = 0;
  const slack: TestContext['slack'] = {
    members: [],
    channels: [],
    removed: [],
    doNotDisturb: new Map(),
    statuses: new Map(),
  };
  return {
    db,
    clock: createFixedClock(new Date(now)),
    machine: createFixedClock(new Date(now)),
    newId: () => `id-${String(++ids).padStart(6, '0')}`,
    // Evenly spread over [0, 1) and the same in every run.
    random: () => (++draws * 0.618_033_988_75) % 1,
    pseudonym: createPseudonyms('test'),
    log: createLogger('silent'),
    slack,
    directory: {
      members: async () => slack.members,
      openDirectMessage: async (slackUserId) => `D${slackUserId.slice(1)}`,
      channel: async (channelId) => slack.channels.find(({ id }) => id === channelId) ?? null,
      doNotDisturbUntil: async (slackUserId) => slack.doNotDisturb.get(slackUserId) ?? null,
      statusOf: async (slackUserId) => slack.statuses.get(slackUserId) ?? null,
      removeMessage: async (channelId, ts) => slack.removed.push({ channelId, ts }) > 0,
    },
  };
}

/** A person as a test needs them; what is left out is the usual. */
export type PersonDraft = {
  name: string;
  /** Null: no Slack account. By default the next of U0000001, U0000002 … */
  slackId?: string | null;
  email?: string;
  crmNames?: readonly string[];
  managerId?: string;
  teamId?: string;
  /** From when team and manager hold; by default since ever. */
  startedOn?: LocalDate;
  zone?: string;
  workWeek?: WorkWeek;
  /** Their own choice. */
  locale?: Locale;
  slackLocale?: string;
  isAdmin?: boolean;
  isGuest?: boolean;
  isActive?: boolean;
};

/** A team as a test needs it; by default live, without a channel, in the workspace's zone and language. */
export type TeamDraft = {
  name: string;
  channelId?: string;
  zone?: string;
  locale?: Locale;
  isLive?: boolean;
};

/** A workspace on a fresh database, with builders for its people and teams. */
export type Company = {
  database: Database;
  db: Reader;
  context: TestContext;
  workspace: Workspace;
  /** The date in the workspace's zone now. */
  today(): LocalDate;
  /** Adds a person; returns their id. */
  addPerson(draft: PersonDraft): Promise<string>;
  /** Adds a team; returns its id. */
  addTeam(draft: TeamDraft): Promise<string>;
  /** The person as of today. Throws when there is none. */
  person(personId: string): Promise<Person>;
  /** The person as someone who asks; `receipt` names the delivery, by default there is none. */
  callerOf(personId: string, receipt?: string): Promise<Caller>;
  /** Runs changes in one transaction, made by a job. */
  change<T>(work: (trx: Writer, change: Change) => Promise<T>): Promise<T>;
};

/** Opens a fresh database with one workspace: Acme, in Istanbul, English, US dollars, Slack team T0000001. */
export async function createCompany(
  open: OpenFresh,
  options: {
    now?: string;
    name?: string;
    slackTeamId?: string;
    zone?: string;
    locale?: Locale;
    currency?: string;
    /** As a workspace's setting; 'none' unless given. */
    holidays?: string | null;
  } = {},
): Promise<Company> {
  const database = await open();
  return addCompany(database, createTestContext(database.db, options.now), options);
}

/** Another workspace on the same database. */
export async function addCompany(
  database: Database,
  context: TestContext,
  options: {
    name?: string;
    slackTeamId?: string;
    zone?: string;
    locale?: Locale;
    currency?: string;
    holidays?: string | null;
  } = {},
): Promise<Company> {
  const { db } = database;
  const workspace = await ensureWorkspace(context, {
    slackTeamId: options.slackTeamId ?? 'T0000001',
    name: options.name ?? 'Acme',
    zone: options.zone ?? 'Europe/Istanbul',
    locale: options.locale ?? 'en',
    currency: options.currency ?? 'USD',
  });
  // What is not about holidays counts weekdays; what is asks for some.
  await inTransaction(db, (trx) =>
    updateWorkspace(trx, workspace.id, {
      holidays: options.holidays === undefined ? 'none' : options.holidays,
    }),
  );
  const today = () => localDateOf(context.clock.now(), workspace.zone);
  const change: Company['change'] = (work) =>
    inTransaction(db, async (trx) =>
      work(trx, await openChange(trx, context, workspace.id, { actorId: null, source: 'job' })),
    );
  let slackIds = 0;

  const person = async (personId: string) => {
    const found = await personById(db, workspace.id, personId, today());
    if (!found) throw new Error(`No person ${personId}`);
    return found;
  };

  return {
    database,
    db,
    context,
    workspace,
    today,
    change,
    person,
    addPerson: (draft) =>
      change((trx, opened) => {
        const slackId =
          draft.slackId === undefined ? `U${String(++slackIds).padStart(7, '0')}` : draft.slackId;
        return addPerson(trx, opened, draft, slackId);
      }),
    addTeam: ({ name, isLive = true, ...settings }) =>
      change(async (trx, opened) => {
        const { teamId } = await ensureTeam(trx, opened, name);
        await setTeamSettings(trx, opened, { teamId, ...settings });
        if (isLive) await launchTeam(trx, opened, { teamId });
        return teamId;
      }),
    async callerOf(personId, receipt) {
      const { workspaceId, id, name, locale, zone, isAdmin } = await person(personId);
      const caller: Caller = { workspaceId, personId: id, name, locale, zone, isAdmin, source: 'slack' };
      return receipt ? { ...caller, receipt } : caller;
    },
  };
}

async function addPerson(trx: Writer, change: Change, draft: PersonDraft, slackId: string | null) {
  const { name, email, crmNames, startedOn, zone, workWeek, locale } = draft;
  const { personId } = await upsertImportedPerson(trx, change, {
    name,
    ...(email ? { email } : {}),
    ...(slackId ? { slackId } : {}),
    ...(crmNames ? { crmNames } : {}),
    ...(startedOn ? { startedOn } : {}),
  });
  const from = startedOn ? { from: startedOn } : {};
  if (draft.managerId) await setManager(trx, change, { personId, managerId: draft.managerId, ...from });
  if (draft.teamId) await setMembership(trx, change, { personId, teamId: draft.teamId, ...from });
  if (zone || workWeek) {
    await setWorkSchedule(trx, change, {
      personId,
      ...(zone ? { zone } : {}),
      ...(workWeek ? { workWeek } : {}),
    });
  }
  if (locale) await setChosenLocale(trx, change, { personId, locale });
  await updatePerson(trx, change.workspaceId, personId, {
    ...(draft.slackLocale ? { slackLocale: draft.slackLocale } : {}),
    isGuest: draft.isGuest ?? false,
    isActive: draft.isActive ?? true,
    endedOn: draft.isActive === false ? change.today : null,
  });
  if (draft.isAdmin) await setAdmin(trx, change, { personId, isAdmin: true });
  return personId;
}

/** A member as Slack lists them. */
export function slackMember(
  member: Partial<SlackMember> & { slackUserId: string; name: string },
): SlackMember {
  return {
    email: null,
    zone: 'Europe/Istanbul',
    locale: 'en-US',
    isActive: true,
    isGuest: false,
    isSlackAdmin: false,
    ...member,
  };
}
