import type {
  Answer,
  Button,
  ButtonRequest,
  Modal,
  Request,
  RoleplayButton,
  Values,
} from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import { isPoints } from '../../skills/index.ts';
import { messageView } from '../../slack/answer.ts';
import { correctScore, startCorrection } from '../actions/correct.ts';
import { followAfter } from '../actions/follow.ts';
import { lookAtRoleplay, type OpenRoleplay, openRoleplay } from '../actions/read.ts';
import { lineField, pointsField, type ScoreDraft, score, startScore } from '../actions/score.ts';
import { shareRoleplay } from '../actions/share.ts';
import { ids } from '../messages/ids.ts';
import { correctedMessage, gaveMessage } from '../messages/notices.ts';
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
    const { rep } = await score(context, caller, id, draftOf(skills, values));
    const message = gaveMessage(id, rep.name, t);
    return { kind: 'show', view: messageView(message, t), replacement: message };
  },
};

/** *Correct the points*, for a day. */
export const correctButton: Button = {
  id: ids.correct,
  async run({ context, caller, t, value }): Promise<Answer> {
    const { roleplay, rep, skills, title } = await startCorrection(context, caller, value);
    const before = roleplay.scores;
    return { kind: 'open', view: scoreForm({ id: value, title, repName: rep.name, skills, before }, t) };
  },
};

export const correctModal: Modal = {
  id: ids.correctForm,
  async submit({ context, caller, t, metadata: id, values }) {
    if (!isId(id)) throw new UserError((words) => words.common.outdatedForm);
    const { skills } = await startCorrection(context, caller, id);
    const { rep } = await correctScore(context, caller, id, draftOf(skills, values));
    return { kind: 'show', view: messageView(correctedMessage(rep.name, t), t) };
  },
};

function draftOf(skills: readonly { key: string }[], values: Values): ScoreDraft {
  const text = (field: string) => {
    const value = values[field];
    return typeof value === 'string' ? value : '';
  };
  return Object.fromEntries(
    skills.map(({ key }) => {
      const points = Number(text(pointsField(key)));
      return [key, { points: isPoints(points) ? points : null, line: text(lineField(key)) }];
    }),
  );
}

/** What is read of a role-play: *Read*, *Share* and a number to follow, each with what a later capability brings to it. */
export function resultButtons(brought: RoleplayButton | null): readonly Button[] {
  const shown = async (request: Request, open: OpenRoleplay) => {
    const { context, caller, t } = request;
    const { id, scenario } = open.roleplay;
    const value =
      brought && open.reader === 'rep' ? await brought.offer(context, caller, { id, scenario }) : null;
    return resultView(open, t, brought && value !== null ? { ...brought, value } : null);
  };
  const read = async (request: ButtonRequest): Promise<Answer> => {
    const open = await openRoleplay(request.context, request.caller, request.value);
    return { kind: 'open', view: await shown(request, open) };
  };
  const share = async (request: ButtonRequest): Promise<Answer> => {
    const open = await shareRoleplay(request.context, request.caller, request.value);
    return { kind: 'show', view: await shown(request, open) };
  };
  const follow = async (request: ButtonRequest): Promise<Answer> => {
    const { context, caller, value: kpi, blockId: id = '' } = request;
    await followAfter(context, caller, id, kpi);
    return { kind: 'show', view: await shown(request, await lookAtRoleplay(context, caller, id)) };
  };
  return [
    { id: ids.read, run: read },
    { id: ids.share, run: share },
    { id: ids.follow, run: follow },
  ];
}
