import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Reader } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import type { Locale } from '../../locales/locale.ts';
import { perform } from '../../perform.ts';
import type { CallForm } from '../rules/form.ts';
import { ourForms } from '../starter/index.ts';
import { insertForm, storedForms } from '../store/forms.ts';
import { currentForms, requireForms } from './forms.ts';

/** A form that is not offered any more, as it was last; `version` is the one that took it out. */
export type RetiredForm = CallForm;

/** Which form, and the version that was seen: another since then is somebody else's change. */
export type FormRef = { key: string; version: number };

/** The forms that are not offered any more, each with the words it had last; ours in the reader's language. */
export async function retiredForms(db: Reader, workspaceId: string, locale: Locale): Promise<RetiredForm[]> {
  const stored = await storedForms(db, workspaceId);
  const latest = new Map(stored.map((form) => [form.key, form]));
  return [...latest.values()].flatMap(({ key, version, name }): RetiredForm[] => {
    if (name !== '') return [];
    const before =
      stored.findLast((form) => form.key === key && form.name !== '') ??
      ourForms(locale).find((form) => form.key === key);
    return before ? [{ ...before, version }] : [];
  });
}

/**
 * Offers a form no more: its next version has no name. What was reviewed, or asked for, by an earlier one keeps that. Throws a
 * UserError for the last one there is, for whoever is no admin, and when somebody else changed it meanwhile.
 */
export async function retireForm(
  context: Context,
  caller: Caller,
  { key, version }: FormRef,
): Promise<CallForm> {
  await requireForms(context, caller);
  const forms = await currentForms(context.db, caller.workspaceId, caller.locale);
  const form = forms.find((each) => each.key === key && each.version === version);
  if (!form) throw new UserError((t) => t.calls.formChanged);
  if (forms.length === 1) throw new UserError((t) => t.calls.lastForm);
  await keep(context, caller, { ...form, version: version + 1, name: '' }, 'call_form.retired');
  return form;
}

/** Offers a retired form again, as it was last. Throws a UserError likewise. */
export async function offerForm(
  context: Context,
  caller: Caller,
  { key, version }: FormRef,
): Promise<CallForm> {
  await requireForms(context, caller);
  const retired = await retiredForms(context.db, caller.workspaceId, caller.locale);
  const form = retired.find((each) => each.key === key && each.version === version);
  if (!form) throw new UserError((t) => t.calls.formChanged);
  const offered = { ...form, version: version + 1 };
  await keep(context, caller, offered, 'call_form.offered');
  return offered;
}

async function keep(context: Context, caller: Caller, form: CallForm, action: string): Promise<void> {
  const { workspaceId, personId: actorId, source } = caller;
  await perform(context, caller, async (trx) => {
    const written = { authorId: actorId, at: context.clock.now() };
    if (!(await insertForm(trx, workspaceId, form, written))) {
      throw new UserError((t) => t.calls.formChanged);
    }
    const subject = { subjectKind: 'call_form', subjectId: form.key };
    const detail = { version: form.version };
    await writeAudit(trx, context, workspaceId, [{ actorId, source, action, ...subject, detail }]);
  });
}
