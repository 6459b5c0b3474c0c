import { sql } from 'kysely';
import type { Reader } from '../../database/open.ts';
import type { Subject } from '../../kpis/index.ts';

/** Whose goals and facts there are: everybody ever, those who turned out to be another as well, then the teams. */
export type NamedSubject = Subject & { name: string };

export async function allSubjects(db: Reader, workspaceId: string): Promise<NamedSubject[]> {
  const subjects: NamedSubject[] = [];
  for (const kind of ['person', 'team'] as const) {
    const rows = await db
      .selectFrom(kind)
      .select(['id', 'name'])
      .where('workspace_id', '=', workspaceId)
      .orderBy('name_key')
      .orderBy('id')
      .execute();
    subjects.push(...rows.map((row) => ({ kind, ...row })));
  }
  return subjects;
}

/** Everybody who is nobody else, whether they still work here or not. */
export async function everyPersonId(db: Reader, workspaceId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('merged_into', 'is', null)
    .execute();
  return rows.map(({ id }) => id);
}

const ownerColumn = ({ kind }: Subject) => (kind === 'person' ? 'person_id' : 'team_id');

/** Every version of a subject's goals, those that end one included; goal by goal, the first one first. */
export function versionsOf(db: Reader, workspaceId: string, subject: Subject) {
  return db
    .selectFrom('goal')
    .innerJoin('goal_version as version', (join) =>
      join.onRef('version.workspace_id', '=', 'goal.workspace_id').onRef('version.goal_id', '=', 'goal.id'),
    )
    .where('goal.workspace_id', '=', workspaceId)
    .where(`goal.${ownerColumn(subject)}`, '=', subject.id)
    .selectAll('version')
    .select(['goal.kpi', 'goal.title', 'goal.period_kind'])
    .orderBy('goal.kpi')
    .orderBy('goal.period_kind')
    .orderBy('version.goal_id')
    .orderBy('version.version')
    .execute();
}

/** Every number that was suggested for a subject's goals; goal by goal, the first one first. */
export function suggestionsOf(db: Reader, workspaceId: string, subject: Subject) {
  return db
    .selectFrom('goal')
    .innerJoin('goal_proposal as proposal', (join) =>
      join.onRef('proposal.workspace_id', '=', 'goal.workspace_id').onRef('proposal.goal_id', '=', 'goal.id'),
    )
    .where('goal.workspace_id', '=', workspaceId)
    .where(`goal.${ownerColumn(subject)}`, '=', subject.id)
    .selectAll('proposal')
    .select(['goal.kpi', 'goal.title', 'goal.period_kind'])
    .orderBy('goal.kpi')
    .orderBy('goal.period_kind')
    .orderBy('proposal.goal_id')
    .orderBy('proposal.round')
    .execute();
}

/** Of a subject's ledger the facts after one of them, in the ledger's order by KPI and date; reversals included. */
export function factsAfter(
  db: Reader,
  workspaceId: string,
  subject: Subject,
  after: { kpi: string; date: string; id: string } | null,
  limit: number,
) {
  const ofSubject = db
    .selectFrom('fact')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where(ownerColumn(subject), '=', subject.id);
  const rest = after
    ? ofSubject.where(sql<boolean>`(kpi, date, id) > (${after.kpi}, ${after.date}, ${after.id})`)
    : ofSubject;
  return rest.orderBy('kpi').orderBy('date').orderBy('id').limit(limit).execute();
}

/** An export of everything by an admin, or (null) by whoever runs the server. */
export type Export = { actorId: string | null; at: Date };

/** The exports of everything since an instant, latest first. */
export async function exportsSince(db: Reader, workspaceId: string, since: Date): Promise<Export[]> {
  const rows = await db
    .selectFrom('audit')
    .select(['actor_id', 'at'])
    .where('workspace_id', '=', workspaceId)
    .where('subject_kind', '=', 'workspace')
    .where('subject_id', '=', workspaceId)
    .where('action', '=', EXPORTED)
    .where('at', '>=', since.getTime())
    .orderBy('at', 'desc')
    .execute();
  return rows.map(({ actor_id: actorId, at }) => ({ actorId, at: new Date(at) }));
}

/** In the audit: that everything was exported. */
export const EXPORTED = 'workspace.exported';
