import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Reader } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { translate } from '../../locales/index.ts';
import type { Locale } from '../../locales/locale.ts';
import { requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { rubricAt, skillWords } from '../../skills/index.ts';
import { callPermissions } from '../permissions.ts';
import type { CallForm } from '../rules/form.ts';
import { LONGEST_NAME } from '../rules/form.ts';
import { type NamedSkill, readForm } from '../rules/form-text.ts';
import { ourForms } from '../starter/index.ts';
import { insertForm, storedForms } from '../store/forms.ts';

/** The forms that count, each as it was last: ours in the reader's language until an admin wrote a version. */
export async function currentForms(db: Reader, workspaceId: string, locale: Locale): Promise<CallForm[]> {
  const latest = new Map<string, CallForm>(ourForms(locale).map((form) => [form.key, form]));
  for (const form of await storedForms(db, workspaceId)) latest.set(form.key, form);
  return [...latest.values()].filter(({ name }) => name !== '');
}

/** A version of a form, with its words; of ours in the reader's language. Throws when there is none. */
export async function formAt(
  db: Reader,
  workspaceId: string,
  { formKey, formVersion }: { formKey: string; formVersion: number },
  locale: Locale,
): Promise<CallForm> {
  const form =
    formVersion === 0
      ? ourForms(locale).find(({ key }) => key === formKey)
      : (await storedForms(db, workspaceId)).find(
          ({ key, version }) => key === formKey && version === formVersion,
        );
  if (!form) throw new UserError((t) => t.common.outdatedForm);
  return form;
}

/** The fields of the form for forms, under which refusals stand. */
export const FORM_FIELDS = { name: 'name', criteria: 'criteria' } as const;

/** A form as an admin wants it; `key` null is a new type of call. `id` names it, so that one form is kept once. */
export type FormDraft = { id: string; key: string | null; base: number; name: string; criteria: string };

/** Throws unless the caller writes the forms. */
export async function requireForms(context: Context, caller: Caller): Promise<void> {
  await requirePermission(
    context.db,
    caller,
    callPermissions['calls.forms'],
    { personId: caller.personId },
    localDateOf(context.clock.now(), caller.zone),
    (t) => t.calls.onlyAdmins,
  );
}

/** What admins may write behind a line: the skills of today's rubric, by their names. */
export async function namedSkills(context: Context, caller: Caller): Promise<NamedSkill[]> {
  const today = localDateOf(context.clock.now(), caller.zone);
  const { skills } = await rubricAt(context.db, caller.workspaceId, today);
  return skills.map((skill) => ({ key: skill.key, name: skillWords(skill, translate(caller.locale)).name }));
}

/**
 * Keeps a form as another version; what was reviewed before keeps the one it was reviewed with. Throws a UserError, under its
 * field, for a text that is none, and when somebody else wrote a version meanwhile.
 */
export async function saveForm(context: Context, caller: Caller, draft: FormDraft): Promise<CallForm> {
  await requireForms(context, caller);
  const { workspaceId } = caller;
  const name = draft.name.trim().slice(0, LONGEST_NAME);
  if (name === '') throw new UserError((t) => t.calls.formNameNeeded, FORM_FIELDS.name);
  const current = await currentForms(context.db, workspaceId, caller.locale);
  const before = current.find(({ key }) => key === draft.key);
  if ((before?.version ?? 0) !== draft.base) throw new UserError((t) => t.calls.formChanged);
  const read = readForm(draft.criteria, before?.criteria ?? [], await namedSkills(context, caller));
  if ('problem' in read) throw new UserError((t) => t.calls.formProblem(read.problem), FORM_FIELDS.criteria);
  const form = {
    key: draft.key ?? `own_${draft.id}`,
    version: draft.base + 1,
    name,
    criteria: read.criteria,
  };
  await perform(context, caller, async (trx) => {
    const at = context.clock.now();
    if (!(await insertForm(trx, workspaceId, form, { authorId: caller.personId, at }))) {
      throw new UserError((t) => t.calls.formChanged);
    }
    await writeAudit(trx, context, workspaceId, [
      {
        actorId: caller.personId,
        source: caller.source,
        action: 'call_form.set',
        subjectKind: 'call_form',
        subjectId: form.key,
        detail: { version: form.version },
      },
    ]);
  });
  return form;
}
