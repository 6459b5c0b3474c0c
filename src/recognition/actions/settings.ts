import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { peopleByIds, relationTo, requirePermission } from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { perform } from '../../perform.ts';
import { recognitionPermissions } from '../permissions.ts';
import { foldedWords } from '../rules/text-key.ts';
import { type CompanyValue, LONGEST_LINE, LONGEST_NAME, MOST_VALUES } from '../rules/values.ts';
import { type Pause, pauses } from '../store/pauses.ts';
import { companyValues, deleteValue, saveValue } from '../store/values.ts';

/** What the company values; for an admin also for whom praise is paused (name null: for everybody). */
export type Settings = {
  values: CompanyValue[];
  mayChange: boolean;
  pauses: (Pause & { name: string | null })[];
};

/** What everybody may read of the settings, and what an admin may. */
export async function readSettings(context: Context, caller: Caller): Promise<Settings> {
  const { db, clock } = context;
  const { workspaceId, personId, zone } = caller;
  const today = localDateOf(clock.now(), zone);
  const relation = await relationTo(db, caller, { personId }, today);
  const mayChange = isAllowed(recognitionPermissions['recognition.settings'], relation);
  const values = await companyValues(db, workspaceId);
  if (!mayChange) return { values, mayChange, pauses: [] };
  const hold = await pauses(db, workspaceId);
  const people = await peopleByIds(
    db,
    workspaceId,
    hold.flatMap((pause) => pause.personId ?? []),
    today,
  );
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return {
    values,
    mayChange,
    pauses: hold.map((pause) => ({
      ...pause,
      name: pause.personId === null ? null : (names.get(pause.personId) ?? ''),
    })),
  };
}

/** Throws a UserError for anyone but an admin. */
export async function requireAdmin({ db, clock }: Context, caller: Caller): Promise<void> {
  const { personId, zone } = caller;
  const allowed = recognitionPermissions['recognition.settings'];
  const today = localDateOf(clock.now(), zone);
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.recognition.adminsOnly);
}

/** Adds a value, or changes the one with this id. Throws a UserError for anyone but an admin, and for no or a taken name. */
export async function setValue(context: Context, caller: Caller, draft: CompanyValue): Promise<void> {
  const { workspaceId } = caller;
  await requireAdmin(context, caller);
  const value = { id: draft.id, name: draft.name.trim(), line: draft.line.trim() };
  if (keyOf(value.name) === '' || value.name.length > LONGEST_NAME) {
    throw new UserError((t) => t.recognition.valueNameMissing({ most: LONGEST_NAME }), 'name');
  }
  if (value.line.length > LONGEST_LINE) {
    throw new UserError((t) => t.recognition.textTooLong({ most: LONGEST_LINE }), 'line');
  }
  await perform(context, caller, async (trx) => {
    const values = await companyValues(trx, workspaceId);
    const others = values.filter(({ id }) => id !== value.id);
    if (others.some(({ name }) => keyOf(name) === keyOf(value.name))) {
      throw new UserError((t) => t.recognition.valueNameTaken, 'name');
    }
    if (others.length >= MOST_VALUES) {
      throw new UserError((t) => t.recognition.valuesFull({ most: MOST_VALUES }), 'name');
    }
    await saveValue(trx, workspaceId, value, context.clock.now());
    const action = others.length < values.length ? 'company_value.changed' : 'company_value.added';
    await audit(trx, context, caller, action, value.id);
  });
}

/** Removes a value; praise that shows it keeps its name. Throws a UserError for anyone but an admin, and for none. */
export async function removeValue(context: Context, caller: Caller, id: string): Promise<void> {
  await requireAdmin(context, caller);
  await perform(context, caller, async (trx) => {
    if (!(await deleteValue(trx, caller.workspaceId, id))) {
      throw new UserError((t) => t.common.outdatedButton);
    }
    await audit(trx, context, caller, 'company_value.removed', id);
  });
}

/** As `#words` name it. */
const keyOf = (name: string) => foldedWords(name).join('');

async function audit(trx: Writer, context: Context, caller: Caller, action: string, subjectId: string) {
  const { workspaceId, personId: actorId, source } = caller;
  await writeAudit(trx, context, workspaceId, [
    { actorId, source, action, subjectKind: 'company_value', subjectId },
  ]);
}
