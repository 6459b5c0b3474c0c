import { z } from 'zod';
import { isPostgres, type Reader, type Writer } from '../../database/open.ts';
import { type Locale, localeOf } from '../../locales/locale.ts';
import { LINKS, ROLES, type Task } from '../rules/task.ts';
import { StoredProofs } from './proofs.ts';

/** A plan of a company's own, as it counts. */
export type Template = {
  id: string;
  name: string;
  locale: Locale;
  starter: string | null;
  version: number;
  tasks: Task[];
};

const Tasks = z.array(
  z.object({
    key: z.string(),
    day: z.number().int(),
    role: z.enum(ROLES),
    title: z.string(),
    why: z.string(),
    doneWhen: z.string(),
    isGate: z.boolean(),
    proofs: StoredProofs,
    link: z.enum(LINKS).nullable(),
  }),
);

type Written = { by: string; at: Date };

/** Adds a plan with its first version. */
export async function insertTemplate(
  trx: Writer,
  workspaceId: string,
  template: Omit<Template, 'version'>,
  { by, at }: Written,
): Promise<void> {
  await trx
    .insertInto('onboarding_template')
    .values({
      workspace_id: workspaceId,
      id: template.id,
      name: template.name,
      locale: template.locale,
      starter: template.starter,
      version: 1,
      created_by: by,
      created_at: at.getTime(),
    })
    .execute();
  await insertVersion(trx, workspaceId, { ...template, version: 1 }, { by, at });
}

/** Lets a new version count. */
export async function saveVersion(
  trx: Writer,
  workspaceId: string,
  template: Pick<Template, 'id' | 'name' | 'version' | 'tasks'>,
  written: Written,
): Promise<void> {
  await insertVersion(trx, workspaceId, template, written);
  await trx
    .updateTable('onboarding_template')
    .set({ version: template.version, name: template.name })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', template.id)
    .execute();
}

async function insertVersion(
  trx: Writer,
  workspaceId: string,
  { id, version, tasks }: Pick<Template, 'id' | 'version' | 'tasks'>,
  { by, at }: Written,
) {
  await trx
    .insertInto('onboarding_version')
    .values({
      workspace_id: workspaceId,
      template_id: id,
      version,
      tasks: JSON.stringify(tasks),
      author_id: by,
      written_at: at.getTime(),
    })
    .execute();
}

/** Takes a plan out of the list; who goes through it keeps their tasks. */
export async function removeTemplate(trx: Writer, workspaceId: string, id: string, at: Date): Promise<void> {
  await trx
    .updateTable('onboarding_template')
    .set({ removed_at: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute();
}

/** The company's own plans as they count, the oldest first. */
export async function templates(db: Reader, workspaceId: string): Promise<Template[]> {
  const rows = await select(db, workspaceId).orderBy('template.created_at').orderBy('template.id').execute();
  return rows.map(toTemplate);
}

/** One as it counts; null when there is none, or it was removed. */
export async function templateById(db: Reader, workspaceId: string, id: string): Promise<Template | null> {
  const row = await select(db, workspaceId).where('template.id', '=', id).executeTakeFirst();
  return row ? toTemplate(row) : null;
}

/** Whether a plan ever had this id: a form that is sent twice makes one copy. */
export async function isKnownPlan(db: Reader, workspaceId: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('onboarding_template')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

/** The same, held until the transaction ends. */
export async function holdTemplate(trx: Writer, workspaceId: string, id: string): Promise<Template | null> {
  if (isPostgres(trx)) {
    await trx
      .selectFrom('onboarding_template')
      .select('id')
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', id)
      .forUpdate()
      .execute();
  }
  return templateById(trx, workspaceId, id);
}

const select = (db: Reader, workspaceId: string) =>
  db
    .selectFrom('onboarding_template as template')
    .innerJoin('onboarding_version as text', (join) =>
      join
        .onRef('text.workspace_id', '=', 'template.workspace_id')
        .onRef('text.template_id', '=', 'template.id')
        .onRef('text.version', '=', 'template.version'),
    )
    .select(['template.id', 'template.name', 'template.locale', 'template.starter', 'template.version'])
    .select('text.tasks')
    .where('template.workspace_id', '=', workspaceId)
    .where('template.removed_at', 'is', null);

function toTemplate(row: Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]): Template {
  const { id, name, starter, version } = row;
  return {
    id,
    name,
    starter,
    version,
    locale: localeOf(row.locale),
    tasks: Tasks.parse(JSON.parse(row.tasks)),
  };
}
