import type { Answer, Button, Modal } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import { isPoints } from '../../skills/index.ts';
import { messageView } from '../../slack/answer.ts';
import { followAfter } from '../actions/follow.ts';
import { lookAtRoleplay, openRoleplay } from '../actions/read.ts';
import { lineField, pointsField, score, startScore } from '../actions/score.ts';
import { shareRoleplay } from '../actions/share.ts';
import { ids } from '../messages/ids.ts';
import { gaveMessage } from '../messages/notices.ts';
import { resultView } from '../messages/result-view.ts';
import { scoreForm } from '../messages/score-form.ts';

/** *Give points*: the form; what came of it takes the place of the message. */
export const scoreButton: Button = {
  id: ids.score,
  async run({ context, caller, t, value }): Promise<Answer> {
    const { rep, skills, title } = await startScore(context, caller, value);
    const view = scoreForm({ id: value, title, repName: rep.name, skills }, t);
    return { kind: 'open', view, returns: true };
  },
};

export const scoreModal: Modal = {
  id: ids.scoreForm,
  async submit({ context, caller, t, metadata: id, values }) {
    if (!isId(id)) throw new UserError((words) => words.common.outdatedForm);
    const { skills } = await startScore(context, caller, id);
    const text = (field: string) => {
      const value = values[field];
      return typeof value === 'string' ? value : '';
    };
    const draft = Object.fromEntries(
      skills.map(({ key }) => {
        const points = Number(text(pointsField(key)));
        return [key, { points: isPoints(points) ? points : null, line: text(lineField(key)) }];
      }),
    );
    const { rep } = await score(context, caller, id, draft);
    const message = gaveMessage(rep.name, t);
    return { kind: 'show', view: messageView(message, t), replacement: message };
  },
};

/** *Read* what it came to. */
export const readButton: Button = {
  id: ids.read,
  async run({ context, caller, t, value }): Promise<Answer> {
    return { kind: 'open', view: resultView(await openRoleplay(context, caller, value), t) };
  },
};

/** *Share*, while it is read. */
export const shareButton: Button = {
  id: ids.share,
  async run({ context, caller, t, value }): Promise<Answer> {
    return { kind: 'show', view: resultView(await shareRoleplay(context, caller, value), t) };
  },
};

/** A number to follow was chosen. */
export const followButton: Button = {
  id: ids.follow,
  async run({ context, caller, t, value: kpi, blockId: id = '' }): Promise<Answer> {
    await followAfter(context, caller, id, kpi);
    return { kind: 'show', view: resultView(await lookAtRoleplay(context, caller, id), t) };
  },
};
