import { z } from 'zod';
import type { Button, Modal } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isLocalDate } from '../../kernel/date.ts';
import { draftPerson } from '../actions/draft-person.ts';
import { editPerson } from '../actions/edit-person.ts';
import { pickedPeople, pickedTeam } from '../actions/picked.ts';
import { ids } from '../messages/ids.ts';
import { AUTOMATIC, personForm, personSavedView } from '../messages/person-form.ts';
import { LONGEST_ROLE } from '../rules/sales-role.ts';

/** Opens the form for a person; their id is the button's value. */
export const editPersonButton: Button = {
  id: ids.editPerson,
  async run({ context, caller, value, t }) {
    return { kind: 'open', view: personForm(await draftPerson(context, caller, value), t) };
  },
};

const Fields = z.object({
  manager: z.string().nullish(),
  team: z.string().trim().nullish(),
  role: z.array(z.string()).nullish(),
  workWeek: z.array(z.coerce.number().int().min(1).max(7)),
  zone: z.string(),
  locale: z.enum(['en', 'tr', AUTOMATIC]),
  from: z.string().refine(isLocalDate),
  crmNames: z.string().nullish(),
  salesRole: z.string().max(LONGEST_ROLE).nullish(),
});

/** Stores what was changed of the person and says so. */
export const personModal: Modal = {
  id: ids.personForm,
  async submit({ context, caller, metadata, values, t }) {
    const { data } = Fields.safeParse(values);
    if (!data) throw new UserError((words) => words.common.outdatedForm);
    const [managerId = null] = await pickedPeople(context, caller, data.manager ? [data.manager] : []);
    const teamId = data.team ? await pickedTeam(context, caller, data.team) : null;
    const errors = {
      ...(data.manager && !managerId ? { manager: t.people.userUnknown } : {}),
      ...(data.team && !teamId ? { team: t.people.teamUnknown } : {}),
    };
    if (Object.keys(errors).length > 0) return { kind: 'errors', errors };
    const result = await editPerson(context, caller, {
      personId: metadata,
      managerId,
      teamId,
      isAdmin: data.role?.includes('admin') ?? false,
      workWeek: data.workWeek,
      zone: data.zone,
      locale: data.locale === AUTOMATIC ? null : data.locale,
      crmNames: (data.crmNames ?? '').split(',').flatMap((name) => name.trim() || []),
      from: data.from,
      // A form from before there was one leaves it as it is.
      ...(data.salesRole === undefined ? {} : { salesRole: data.salesRole?.trim() || null }),
    });
    return { kind: 'show', view: personSavedView(result, t) };
  },
};
