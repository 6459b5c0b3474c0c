import { inChunks } from '../../database/chunks.ts';
import { isPostgres, type Reader, type Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Locale } from '../../locales/locale.ts';
import { localeOf } from '../../locales/locale.ts';
import type { Buddy, BuddyState } from '../rules/status.ts';

/** Which plan somebody goes through: one of ours, or a version of the company's own. */
export type PlanOf = { starter: string } | { templateId: string; version: number };

/** Somebody's first 90 days, without their tasks. */
export type Onboarding = {
  id: string;
  workspaceId: string;
  personId: string;
  plan: PlanOf;
  locale: Locale;
  firstDay: LocalDate;
  buddy: Buddy | null;
  state: 'running' | 'done' | 'ended';
  startedBy: string;
  startedAt: Date;
};

export type NewOnboarding = Omit<Onboarding, 'workspaceId' | 'state'>;

export async function insertOnboarding(trx: Writer, workspaceId: string, draft: NewOnboarding) {
  await trx
    .insertInto('onboarding')
    .values({
      workspace_id: workspaceId,
      id: draft.id,
      person_id: draft.personId,
      ...planColumns(draft.plan),
      locale: draft.locale,
      first_day: draft.firstDay,
      ...buddyColumns(draft.buddy),
      state: 'running',
      started_by: draft.startedBy,
      started_at: draft.startedAt.getTime(),
    })
    .execute();
}

function planColumns(plan: PlanOf) {
  return 'starter' in plan
    ? { starter: plan.starter, template_id: null, version: null }
    : { starter: null, template_id: plan.templateId, version: plan.version };
}

const buddyColumns = (buddy: Buddy | null) => ({
  buddy_id: buddy?.personId ?? null,
  buddy_state: buddy?.state ?? null,
  buddy_asked_on: buddy?.askedOn ?? null,
});

/** One by its id; null when there is none. */
export async function onboardingById(
  db: Reader,
  workspaceId: string,
  id: string,
): Promise<Onboarding | null> {
  const row = await select(db, workspaceId).where('id', '=', id).executeTakeFirst();
  return row ? toOnboarding(row) : null;
}

/** What of these people's runs. */
export async function runningOf(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
): Promise<Onboarding[]> {
  const found: Onboarding[] = [];
  for (const ids of inChunks(personIds)) {
    const rows = await select(db, workspaceId)
      .where('state', '=', 'running')
      .where('person_id', 'in', ids)
      .orderBy('first_day')
      .orderBy('id')
      .execute();
    found.push(...rows.map(toOnboarding));
  }
  return found;
}

/** What runs in a workspace. */
export async function allRunning(db: Reader, workspaceId: string): Promise<Onboarding[]> {
  const rows = await select(db, workspaceId)
    .where('state', '=', 'running')
    .orderBy('first_day')
    .orderBy('id')
    .execute();
  return rows.map(toOnboarding);
}

/** What runs with this person as buddy, asked or agreed. */
export async function runningWithBuddy(
  db: Reader,
  workspaceId: string,
  buddyId: string,
): Promise<Onboarding[]> {
  const rows = await select(db, workspaceId)
    .where('state', '=', 'running')
    .where('buddy_id', '=', buddyId)
    .where('buddy_state', '<>', 'declined')
    .orderBy('first_day')
    .orderBy('id')
    .execute();
  return rows.map(toOnboarding);
}

/** Holds the row until the transaction ends; whoever changes one or a task of it asks this first. Null when it does not run. */
export async function holdRunning(trx: Writer, workspaceId: string, id: string): Promise<Onboarding | null> {
  const row = await select(trx, workspaceId)
    .where('id', '=', id)
    .where('state', '=', 'running')
    .$if(isPostgres(trx), (query) => query.forUpdate())
    .executeTakeFirst();
  return row ? toOnboarding(row) : null;
}

/** Changes what is named; nothing where nothing is. */
export async function updateOnboarding(
  trx: Writer,
  workspaceId: string,
  id: string,
  changes: { firstDay?: LocalDate; buddy?: Buddy | null; version?: number },
): Promise<void> {
  const { firstDay, buddy, version } = changes;
  const columns = {
    ...(firstDay === undefined ? {} : { first_day: firstDay }),
    ...(buddy === undefined ? {} : buddyColumns(buddy)),
    ...(version === undefined ? {} : { version }),
  };
  if (Object.keys(columns).length === 0) return;
  await trx
    .updateTable('onboarding')
    .set(columns)
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute();
}

/** Closes it: all its tasks are done, or somebody ended it. */
export async function closeOnboarding(
  trx: Writer,
  workspaceId: string,
  id: string,
  { state, by, at }: { state: 'done' | 'ended'; by: string; at: Date },
): Promise<void> {
  await trx
    .updateTable('onboarding')
    .set({ state, ended_by: by, ended_at: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute();
}

const select = (db: Reader, workspaceId: string) =>
  db.selectFrom('onboarding').selectAll().where('workspace_id', '=', workspaceId);

function toOnboarding(row: Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]): Onboarding {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    personId: row.person_id,
    plan:
      row.template_id === null
        ? { starter: row.starter ?? '' }
        : { templateId: row.template_id, version: row.version ?? 1 },
    locale: localeOf(row.locale),
    firstDay: row.first_day,
    buddy:
      row.buddy_id === null
        ? null
        : {
            personId: row.buddy_id,
            state: row.buddy_state as BuddyState,
            askedOn: row.buddy_asked_on ?? row.first_day,
          },
    state: row.state as Onboarding['state'],
    startedBy: row.started_by,
    startedAt: new Date(row.started_at),
  };
}
