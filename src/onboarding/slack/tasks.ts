import type { Answer, Button, ButtonRequest, Message, Modal, RoleplayButton } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import type { Translations } from '../../locales/index.ts';
import { messageView } from '../../slack/answer.ts';
import { actions, button } from '../../slack/blocks.ts';
import { answerBuddy } from '../actions/buddy.ts';
import { type AfterTask, finishTask, openTask, reopenTask } from '../actions/done.ts';
import { decideOnGate, openGate } from '../actions/gate.ts';
import { lookAtGate } from '../actions/look-at-gate.ts';
import { openOnboarding } from '../actions/may.ts';
import { gateFor, putAttemptForward } from '../actions/put-forward.ts';
import { ids } from '../messages/ids.ts';
import { nameLabel, saidMessage, titleLabel } from '../messages/labels.ts';
import { gateForm, taskForm } from '../messages/task-form.ts';
import { buddyAsk } from '../messages/told.ts';

/** What a button carries: which task of which onboarding. */
const taskOf = (value: string) => {
  const [id = '', key = ''] = value.split(' ');
  return { id, key };
};

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** *Open* a task. */
const taskButton: Button = {
  id: ids.task,
  async run({ context, caller, t, value }): Promise<Answer> {
    const opened = await openTask(context, caller, taskOf(value));
    return { kind: 'open', view: taskForm(opened, await lookAtGate(context, caller, opened), t) };
  },
};

/** *Done*: what came of it takes the place of the form. */
const taskModal: Modal = {
  id: ids.taskForm,
  async submit({ context, caller, t, metadata, values }) {
    const evidence = textOf(values.evidence);
    const after = await finishTask(context, caller, { ...taskOf(metadata), evidence });
    return { kind: 'show', view: messageView(afterMessage(after, t), t) };
  },
};

/** *Not done after all*. */
const reopenButton: Button = {
  id: ids.reopen,
  async run({ context, caller, t, value }): Promise<Answer> {
    const { task, sheet } = await reopenTask(context, caller, taskOf(value));
    const text = t.onboarding.saidReopened({ title: titleLabel(task.title) });
    return { kind: 'show', view: messageView(withList(text, sheet.onboarding.id, t), t) };
  },
};

/** *Decide* on a gate; from a message what was said takes its place. */
const decideButton: Button = {
  id: ids.decide,
  async run({ context, caller, t, value }): Promise<Answer> {
    const opened = await openGate(context, caller, taskOf(value));
    const view = gateForm(opened, await lookAtGate(context, caller, opened), t);
    return { kind: 'open', view, returns: true };
  },
};

const gateModal: Modal = {
  id: ids.gateForm,
  async submit({ context, caller, t, metadata, values }) {
    const { verdict } = values;
    if (verdict !== 'passed' && verdict !== 'not_yet') {
      throw new UserError((words) => words.common.outdatedForm);
    }
    const word = { isPassed: verdict === 'passed', reason: textOf(values.reason) };
    const { task, sheet } = await decideOnGate(context, caller, { ...taskOf(metadata), ...word });
    const said = { title: titleLabel(task.title), name: nameLabel(sheet.newcomer.name) };
    const message = saidMessage(
      word.isPassed ? t.onboarding.saidPassed(said) : t.onboarding.saidNotYet(said),
    );
    return { kind: 'show', view: messageView(message, t), replacement: message };
  },
};

/** *Answer* in App Home: the question with its two buttons. */
const buddyButton: Button = {
  id: ids.buddy,
  async run({ context, caller, t, value }): Promise<Answer> {
    const { sheet, may } = await openOnboarding(context, caller, value);
    if (!may.isBuddy) throw new UserError((words) => words.onboarding.gone);
    return { kind: 'open', view: messageView(buddyAsk(sheet, t), t) };
  },
};

const answering = (id: string, isYes: boolean): Button => ({
  id,
  async run({ context, caller, t, value }: ButtonRequest): Promise<Answer> {
    const { newcomer } = await answerBuddy(context, caller, value, isYes);
    const name = nameLabel(newcomer.name);
    const { buddySaidYes, buddySaidNo } = t.onboardingTold;
    return { kind: 'replace', message: saidMessage(isYes ? buddySaidYes({ name }) : buddySaidNo({ name })) };
  },
});

/** *Put it forward for my gate*: in the gate, or on what the role-play came to. */
const forwardButton: Button = {
  id: ids.forward,
  async run({ context, caller, t, value }): Promise<Answer> {
    const [id = '', key = '', roleplayId = ''] = value.split(' ');
    const { sheet, task, asks } = await putAttemptForward(context, caller, { id, key, roleplayId });
    const said = { title: titleLabel(task.title), name: asks && nameLabel(asks) };
    const text = t.onboarding.proofs.saidForward(said);
    return { kind: 'show', view: messageView(withList(text, sheet.onboarding.id, t), t) };
  },
};

/** The same where a role-play is read. */
export const forwardOnRoleplay: RoleplayButton = {
  id: ids.forward,
  text: (t) => t.onboarding.proofs.forward,
  confirm: (t) => t.onboarding.proofs.forwardConfirm,
  async offer(context, caller, roleplay) {
    const gate = await gateFor(context, caller, roleplay);
    return gate && `${gate.id} ${gate.key} ${roleplay.id}`;
  },
};

function afterMessage({ sheet, task, done, all, asks }: AfterTask, t: Translations): Message {
  const title = titleLabel(task.title);
  const text = task.isDone
    ? t.onboarding.saidDone({ title, done, all })
    : t.onboarding.saidAsked({ title, name: asks && nameLabel(asks) });
  return withList(text, sheet.onboarding.id, t);
}

const withList = (text: string, id: string, t: Translations) =>
  saidMessage(text, [actions(button({ id: ids.show, text: t.onboarding.list, value: id }))]);

export const taskButtons: readonly Button[] = [
  taskButton,
  reopenButton,
  forwardButton,
  decideButton,
  buddyButton,
  answering(ids.buddyYes, true),
  answering(ids.buddyNo, false),
];

export const taskModals: readonly Modal[] = [taskModal, gateModal];
