import type { Answer, Button, Modal } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { messageView } from '../../slack/answer.ts';
import { changeOnboarding, draftChange, endOnboarding, followPlan } from '../actions/change.ts';
import { startOnboarding } from '../actions/start.ts';
import { ids } from '../messages/ids.ts';
import { nameLabel, saidMessage } from '../messages/labels.ts';
import { changeForm } from '../messages/start-form.ts';

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

export const startModal: Modal = {
  id: ids.startForm,
  async submit({ context, caller, t, metadata: personId, values }) {
    const { language } = values;
    if (language !== 'en' && language !== 'tr') throw new UserError((words) => words.common.outdatedForm);
    const { newcomer, buddy, tasks, isLive } = await startOnboarding(context, caller, {
      personId,
      plan: textOf(values.plan),
      firstDay: textOf(values.first_day),
      buddySlackId: textOf(values.buddy) || null,
      locale: language,
    });
    const text = t.onboarding.started({
      name: nameLabel(newcomer.name),
      n: tasks.length,
      buddy: buddy && nameLabel(buddy.name),
    });
    const message = saidMessage(isLive ? text : `${text}\n${t.onboarding.notLive}`);
    return { kind: 'show', view: messageView(message, t) };
  },
};

/** *Change* one that runs. */
const changeButton: Button = {
  id: ids.change,
  async run({ context, caller, t, value }): Promise<Answer> {
    return { kind: 'open', view: changeForm(await draftChange(context, caller, value), t) };
  },
};

export const changeModal: Modal = {
  id: ids.changeForm,
  async submit({ context, caller, t, metadata: id, values }) {
    const { newcomer, asked } = await changeOnboarding(context, caller, {
      id,
      firstDay: textOf(values.first_day),
      buddySlackId: textOf(values.buddy) || null,
    });
    const text = t.onboarding.changed({
      name: nameLabel(newcomer.name),
      asked: asked && nameLabel(asked.name),
    });
    return { kind: 'show', view: messageView(saidMessage(text), t) };
  },
};

/** *Take over* the plan as it is now. */
const followButton: Button = {
  id: ids.follow,
  async run({ context, caller, t, value }): Promise<Answer> {
    const { newcomer, changed, added, removed } = await followPlan(context, caller, value);
    const counts = { changed: changed.length, added: added.length, removed: removed.length };
    const text = t.onboarding.followed({ name: nameLabel(newcomer.name), ...counts });
    return { kind: 'show', view: messageView(saidMessage(text), t) };
  },
};

const endButton: Button = {
  id: ids.end,
  async run({ context, caller, t, value }): Promise<Answer> {
    const { name } = await endOnboarding(context, caller, value);
    const message = saidMessage(t.onboarding.ended({ name: nameLabel(name) }));
    return { kind: 'show', view: messageView(message, t) };
  },
};

export const runningButtons: readonly Button[] = [changeButton, followButton, endButton];
