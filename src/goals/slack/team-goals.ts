import type { Answer, CommandRequest, Modal, ModalAnswer, ModalRequest } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import { formatList } from '../../locales/format.ts';
import { foldAlias } from '../../people/index.ts';
import { choosableKpi, choosableKpis } from '../actions/choosable-kpis.ts';
import {
  EVERYONE,
  type GroupsLed,
  groupsLed,
  previewTeam,
  proposeToTeam,
  roleGroup,
} from '../actions/team-goals.ts';
import { readTarget, readTimed, readTimedForm, textOf } from '../form-values.ts';
import { TEAM_FORM, TEAM_PREVIEW, teamDoneView, teamForm, teamPreview } from '../messages/team-form.ts';
import { type TargetType, typeFor } from '../rules/targets/types.ts';

const PERSON = 'person:';

/** More names would not be read. */
const MOST_NAMED = 10;

const hasOneNumber = (type: TargetType) => type !== 'range' && type !== 'binary';

/** `/setgoal team`, with a team's name or without: for whom and how much, as a start. */
export async function openTeamForm(request: CommandRequest, name: string): Promise<Answer> {
  const groups = await groupsLed(request.context, request.caller);
  const chosen = groups.teams.find((team) => foldAlias(team.name) === foldAlias(name))?.id;
  return formFor(groups, chosen, request);
}

/** `/setgoal role SDR`: the same for those who sell as that; without a name for the first role there is. */
export async function openRoleForm(request: CommandRequest, name: string): Promise<Answer> {
  const groups = await groupsLed(request.context, request.caller);
  const { roles } = groups;
  if (roles.length === 0) throw new UserError((t) => t.contract.roleNone);
  const chosen = name === '' ? roles[0] : roles.find((role) => foldAlias(role) === foldAlias(name));
  if (!chosen) {
    const known = roles.slice(0, MOST_NAMED);
    throw new UserError((t) =>
      t.contract.roleUnknown({
        name: name.slice(0, 80),
        known: formatList(known, t.locale),
      }),
    );
  }
  return formFor(groups, roleGroup(chosen), request);
}

async function formFor(
  { teams, roles }: GroupsLed,
  chosen: string | undefined,
  { context, caller, t }: CommandRequest,
): Promise<Answer> {
  const groups = [
    ...teams.map((team) => ({ value: team.id, name: team.name })),
    ...roles.map((role) => ({ value: roleGroup(role), name: t.contract.roleGroup({ role }) })),
    { value: EVERYONE, name: t.contract.teamEveryone },
  ];
  // One number for each: what needs two, or a yes, is set one by one.
  const kpis = (await choosableKpis(context, caller)).filter((kpi) => hasOneNumber(typeFor(kpi)));
  return { kind: 'open', view: teamForm({ groups, kpis, ...(chosen ? { chosen } : {}) }, t) };
}

/** *Next*: the same with a line for each person; nothing is stored yet. */
export const teamFormModal: Modal = {
  id: TEAM_FORM,
  async submit(request): Promise<ModalAnswer> {
    const { context, caller, values, t } = request;
    const asked = readTimedForm(request);
    if ('errors' in asked) return { kind: 'errors', ...asked };
    const typed = textOf(values.target).trim();
    const kpi = await choosableKpi(context, caller, asked.kpi);
    const target = await readTarget(typed, kpi, request);
    if (typeof target === 'string') return { kind: 'errors', errors: { target } };
    const preview = await previewTeam(context, caller, textOf(values.group), asked);
    return { kind: 'show', view: teamPreview({ request: asked, preview, typed }, t) };
  },
};

/** *Suggest all*: everything in one step, or the fields that cannot be read. */
export const teamPreviewModal: Modal = {
  id: TEAM_PREVIEW,
  async submit(request): Promise<ModalAnswer> {
    const { context, caller, metadata, values, t } = request;
    const asked = readTimed(metadata.split(' '));
    const kpi = await choosableKpi(context, caller, asked.kpi);
    const errors: Record<string, string> = {};
    const numbers: { personId: string; target: number }[] = [];
    for (const [field, personId] of peopleIn(values)) {
      const typed = textOf(values[field]).trim();
      const target = typed === '' ? null : await readTarget(typed, kpi, request);
      if (typeof target === 'string') errors[field] = target;
      else if (target !== null) numbers.push({ personId, target });
    }
    if (Object.keys(errors).length > 0) return { kind: 'errors', errors };
    const reason = textOf(values.reason).trim();
    const stored = await proposeToTeam(context, caller, { ...asked, reason }, numbers);
    return { kind: 'show', view: teamDoneView(stored, t) };
  },
};

function peopleIn(values: ModalRequest['values']): [field: string, personId: string][] {
  return Object.keys(values)
    .filter((field) => field.startsWith(PERSON) && isId(field.slice(PERSON.length)))
    .map((field) => [field, field.slice(PERSON.length)]);
}
