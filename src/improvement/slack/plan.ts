import type { Answer, Button, Modal, ModalAnswer, Request, Topic } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isLocalDate } from '../../kernel/date.ts';
import { isId } from '../../kernel/id.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { kpiBook } from '../../kpis/index.ts';
import { resolvePerson } from '../../people/index.ts';
import { unescapeText } from '../../slack/escape.ts';
import { agreeToPlan } from '../actions/agree.ts';
import { dropPlan, endPlan, sharePlan } from '../actions/end.ts';
import { KEEP_FIELD, keepPlan, startKeep } from '../actions/keep.ts';
import { type PlanView, readPlan } from '../actions/load-plan.ts';
import { myPlans } from '../actions/my-plans.ts';
import { changePlan, offerPlan, type PlanStart, startChange, startPlan } from '../actions/offer.ts';
import { sayWord, startWord, WORD_FIELD } from '../actions/word.ts';
import { readPlanForm } from '../form-values.ts';
import { planForm } from '../messages/form.ts';
import {
  AGREE_BUTTON,
  CHANGE_BUTTON,
  DROP_BUTTON,
  END_BUTTON,
  KEEP_BUTTON,
  KEEP_FORM,
  OPEN_BUTTON,
  PLAN_FORM,
  SHARE_BUTTON,
  WORD_BUTTON,
  WORD_FORM,
} from '../messages/ids.ts';
import { keepForm } from '../messages/keep-form.ts';
import { listMessage } from '../messages/notices.ts';
import { planView, type ShownPlan } from '../messages/view.ts';
import { wordForm } from '../messages/word-form.ts';

/** `/pacesetter plan @ana`: a plan with her, or the form for one; alone the caller's plans. */
export const planTopic: Topic = {
  words: ['plan', 'plans', 'planlar', 'planım'],
  async run(request): Promise<Answer> {
    const { context, caller, t } = request;
    const typed = unescapeText(request.text).trim();
    if (!typed) return { kind: 'tell', message: listMessage(await myPlans(context, caller), t) };
    const today = localDateOf(context.clock.now(), caller.zone);
    const found = await resolvePerson(context.db, caller.workspaceId, typed, today);
    if (found.kind !== 'one') throw new UserError((words) => words.improvement.unknownPerson);
    const start = await startPlan(context, caller, found.person.id);
    return 'plan' in start
      ? { kind: 'open', view: await shown(request, start) }
      : { kind: 'open', view: form(request, start) };
  },
};

/** *Open*: the plan, in a form of its own. */
export const openButton: Button = {
  id: OPEN_BUTTON,
  run: async (request): Promise<Answer> => ({
    kind: 'open',
    view: await shown(request, await readPlan(request.context, request.caller, request.value)),
  }),
};

/** *Suggest a change*: the form, on top of the plan. */
export const changeButton: Button = {
  id: CHANGE_BUTTON,
  run: async (request): Promise<Answer> => ({
    kind: 'open',
    view: form(request, await startChange(request.context, request.caller, request.value)),
  }),
};

/** What settles something in the plan that is shown: the plan as it is then takes its place. */
const settling = (id: string, settle: (request: Request, value: string) => Promise<PlanView>): Button => ({
  id,
  run: async (request): Promise<Answer> => ({
    kind: 'show',
    view: await shown(request, await settle(request, request.value)),
  }),
});

export const settleButtons: readonly Button[] = [
  settling(AGREE_BUTTON, ({ context, caller }, value) => agreeToPlan(context, caller, versionIn(value))),
  settling(DROP_BUTTON, ({ context, caller }, planId) => dropPlan(context, caller, planId)),
  settling(END_BUTTON, ({ context, caller }, planId) => endPlan(context, caller, planId)),
  settling(SHARE_BUTTON, ({ context, caller }, planId) => sharePlan(context, caller, planId)),
];

/** A plan's id and a version, as buttons and forms carry them. */
function versionIn(value: string): { planId: string; version: number } {
  const [planId = '', version = ''] = value.split(' ');
  return { planId, version: Number(version) };
}

/** *No, keep it as it is*: room for a word, on top of the plan. */
export const keepButton: Button = {
  id: KEEP_BUTTON,
  async run({ context, caller, t, value }): Promise<Answer> {
    const of = versionIn(value);
    return { kind: 'open', view: keepForm(await startKeep(context, caller, of), of.version, t) };
  },
};

export const keepModal: Modal = {
  id: KEEP_FORM,
  async submit(request): Promise<ModalAnswer> {
    const { context, caller, metadata, values } = request;
    const of = versionIn(metadata);
    if (!isId(of.planId)) throw outdated();
    const word = values[KEEP_FIELD];
    const kept = { ...of, word: typeof word === 'string' ? word : '' };
    return { kind: 'show', view: await shown(request, await keepPlan(context, caller, kept)) };
  },
};

/** *Say a word*: the numbers, and room for it. */
export const wordButton: Button = {
  id: WORD_BUTTON,
  async run(request): Promise<Answer> {
    const { context, caller, t, value } = request;
    const view = await withBook(request, await startWord(context, caller, value));
    return { kind: 'open', view: wordForm(view, caller.personId, t) };
  },
};

export const planModal: Modal = {
  id: PLAN_FORM,
  async submit(request): Promise<ModalAnswer> {
    const { context, caller, metadata, values } = request;
    const [id = '', personId = '', base = ''] = metadata.split(' ');
    if (!isId(id) || !isId(personId)) throw outdated();
    const version = Number(base);
    if (version > 0) {
      const { terms, comment } = readPlanForm(values, await startChange(context, caller, id));
      const view = await changePlan(context, caller, { id, terms, comment, base: version });
      return { kind: 'show', view: await shown(request, view) };
    }
    const start = await startPlan(context, caller, personId);
    if ('plan' in start) throw new UserError((t) => t.improvement.already);
    const { terms } = readPlanForm(values, start);
    const view = await offerPlan(context, caller, { id, personId, terms });
    return { kind: 'show', view: await shown(request, view) };
  },
};

export const wordModal: Modal = {
  id: WORD_FORM,
  async submit(request): Promise<ModalAnswer> {
    const { context, caller, metadata, values } = request;
    const [planId = '', checkOn = ''] = metadata.split(' ');
    const text = values[WORD_FIELD];
    if (!isId(planId) || !isLocalDate(checkOn)) throw outdated();
    const said = { planId, checkOn, text: typeof text === 'string' ? text : '' };
    return { kind: 'show', view: await shown(request, await sayWord(context, caller, said)) };
  },
};

const outdated = () => new UserError((t) => t.common.outdatedForm);

const form = ({ context, t }: Request, start: PlanStart) =>
  planForm(start, localDateOf(context.clock.now(), start.person.zone), t);

async function shown(request: Request, view: PlanView) {
  return planView(await withBook(request, view), request.t);
}

/** With the names of the KPIs that its versions are about. */
async function withBook({ context, caller }: Request, view: PlanView): Promise<ShownPlan> {
  const book = await kpiBook(context.db, caller.workspaceId);
  return { ...view, knownOf: ({ kpi }) => book.get(kpi) };
}
