import type { Answer, Button, Modal, ModalAnswer, ModalRequest, Request, Topic } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { workspaceById } from '../../people/index.ts';
import { objectivesSheet } from '../actions/objectives-sheet.ts';
import {
  addObjective,
  changeObjective,
  closeObjective,
  editableObjective,
  periodsToChoose,
} from '../actions/save-objective.ts';
import { readNumber, readWritten, typedIn } from '../form-values.ts';
import { ids } from '../messages/ids.ts';
import { objectivesMessage } from '../messages/list.ts';
import {
  closedView,
  closeForm,
  kpisToChoose,
  LONGEST_TITLE,
  LONGEST_WHY,
  numbersForm,
  objectiveForm,
  savedView,
} from '../messages/objective-form.ts';
import { isAbout, unitOf } from '../rules/about.ts';
import type { ObjectiveNumber } from '../store/objectives.ts';

/** `/pacesetter objectives`: what the company wants. */
export const objectivesTopic: Topic = {
  words: ['objectives', 'objective', 'amaçlar', 'amaç', 'amaclar', 'amac'],
  async run({ context, caller, t }) {
    return { kind: 'tell', message: objectivesMessage(await objectivesSheet(context, caller, 0), t) };
  },
};

/** The list's pages, each in the place of the one before. */
export const listButtons: readonly Button[] = [ids.listBack, ids.listOn].map((id) => ({
  id,
  async run({ context, caller, value, t }): Promise<Answer> {
    const sheet = await objectivesSheet(context, caller, Number(value) || 0);
    return { kind: 'replace', message: objectivesMessage(sheet, t) };
  },
}));

export const newButton: Button = {
  id: ids.new,
  async run({ context, caller, t }) {
    return { kind: 'open', view: objectiveForm({ periods: await periodsToChoose(context, caller) }, t) };
  },
};

export const editButton: Button = {
  id: ids.edit,
  async run({ context, caller, value, t }) {
    const { objective } = await editableObjective(context, caller, value);
    return { kind: 'open', view: objectiveForm({ objective }, t) };
  },
};

/** *Next*: the KPIs that tell; nothing is stored yet. */
export const objectiveModal: Modal = {
  id: ids.form,
  async submit(request): Promise<ModalAnswer> {
    const { context, caller, metadata, values, t } = request;
    const [id, version] = metadata === '' ? [null, '0'] : metadata.split(' ');
    const [title, why] = [typedIn(values.title), typedIn(values.why)];
    const errors = {
      ...(isText(title, LONGEST_TITLE) ? {} : { title: t.objectives.textNeeded }),
      ...(isText(why, LONGEST_WHY) ? {} : { why: t.objectives.textNeeded }),
    };
    if (Object.keys(errors).length > 0) return { kind: 'errors', errors };
    if (!isAbout(values.about)) throw new UserError((words) => words.common.outdatedForm);
    const before = id ? (await editableObjective(context, caller, id)).objective : null;
    // Who may not set any is told so before anything else is asked.
    if (!before) await periodsToChoose(context, caller);
    const written = {
      id: id ?? null,
      version: Number(version) || 0,
      about: values.about,
      title,
      why,
      period: typedIn(values.period),
    };
    const currency = await currencyOf(request);
    return { kind: 'show', view: numbersForm(written, { before: before?.numbers ?? [], currency }, t) };
  },
};

/** *Save*: stores the objective with what was ticked. */
export const numbersModal: Modal = {
  id: ids.numbers,
  async submit(request): Promise<ModalAnswer> {
    const { context, caller, t } = request;
    const { id, version, about, title, why, period } = readWritten(request.metadata);
    const before = id ? (await editableObjective(context, caller, id)).objective : null;
    const read = await readNumbers(request, kpisToChoose(about, before?.numbers ?? []));
    if ('errors' in read) return { kind: 'errors', ...read };
    const draft = { about, title, why, numbers: read.numbers };
    const saved = id
      ? await changeObjective(context, caller, { id, version, draft })
      : await addObjective(context, caller, { periodKey: period, draft });
    return { kind: 'show', view: savedView(saved, t) };
  },
};

/** What was ticked, and what has a number. */
async function readNumbers(
  request: ModalRequest,
  kpis: readonly ObjectiveNumber['kpi'][],
): Promise<{ numbers: ObjectiveNumber[] } | { errors: Record<string, string> }> {
  const { values, t } = request;
  const workspaceCurrency = await currencyOf(request);
  const ticked = Array.isArray(values.kpis) ? values.kpis : [];
  const errors: Record<string, string> = {};
  const numbers = kpis.flatMap((kpi): ObjectiveNumber[] => {
    const field = `target:${kpi}`;
    const read = readNumber(typedIn(values[field]), { kpi, currency: workspaceCurrency }, t);
    if (typeof read === 'string') errors[field] = read;
    if (typeof read === 'string' || (read === null && !ticked.includes(kpi))) return [];
    const currency = read !== null && unitOf(kpi) === 'money' ? workspaceCurrency : null;
    return [{ kpi, target: read, currency }];
  });
  if (Object.keys(errors).length > 0) return { errors };
  return numbers.length > 0 ? { numbers } : { errors: { kpis: t.objectives.kpisNeeded } };
}

export const closeButton: Button = {
  id: ids.close,
  async run({ context, caller, value, t }) {
    return { kind: 'open', view: closeForm((await editableObjective(context, caller, value)).objective, t) };
  },
};

export const closeModal: Modal = {
  id: ids.closeForm,
  async submit({ context, caller, metadata, values, t }): Promise<ModalAnswer> {
    const outcome = typedIn(values.outcome);
    if (!isText(outcome, LONGEST_WHY)) {
      return { kind: 'errors', errors: { outcome: t.objectives.textNeeded } };
    }
    const closed = await closeObjective(context, caller, { id: metadata, outcome });
    return { kind: 'show', view: closedView(closed, t) };
  },
};

/** Something to read, not only signs. */
const isText = (text: string, most: number) => /[\p{L}\p{N}]/u.test(text) && text.length <= most;

async function currencyOf({ context, caller }: Request): Promise<string> {
  return (await workspaceById(context.db, caller.workspaceId)).currency;
}
