import type { Answer, Button, Modal, ModalAnswer, Request, Values } from '../../../capability.ts';
import { UserError } from '../../../errors.ts';
import { isId } from '../../../kernel/id.ts';
import { toInstant } from '../../../kernel/zoned.ts';
import { messageView, plainMessage } from '../../../slack/answer.ts';
import { arrange, startArranging, stopMeeting } from '../../actions/one-on-ones/arrange.ts';
import { myOneOnOnes, oneOnOnesWith } from '../../actions/one-on-ones/mine.ts';
import { openOfDay } from '../../actions/one-on-ones/open-of-day.ts';
import { changeableSession, excuse, markHeld, moveTo } from '../../actions/one-on-ones/settle.ts';
import { FIELDS, ids } from '../../messages/one-on-ones/ids.ts';
import { mineMessage, withMessage } from '../../messages/one-on-ones/lists.ts';
import { heldMessage } from '../../messages/one-on-ones/notices.ts';
import { arrangeForm, leaveOutForm, moveForm } from '../../messages/one-on-ones/time-forms.ts';
import { nameOf, rhythmWords, whenWords } from '../../messages/one-on-ones/words.ts';
import { EXCUSED_FOR } from '../../rules/one-on-ones/session.ts';

/** *All my 1:1s* in App Home. */
const mineButton: Button = {
  id: ids.mine,
  async run({ context, caller, t }) {
    return { kind: 'tell', message: mineMessage(await myOneOnOnes(context, caller), t) };
  },
};

/** *Day, time, earlier ones*: what one has with somebody. */
const withButton: Button = {
  id: ids.with,
  async run({ context, caller, t, value, from }): Promise<Answer> {
    const message = withMessage(await oneOnOnesWith(context, caller, value), t);
    return from === 'modal' ? { kind: 'show', view: messageView(message, t) } : { kind: 'tell', message };
  },
};

/** *Arrange*, *Change day or time*, *Suggest another time*: one form. */
const arrangeButton: Button = {
  id: ids.arrange,
  async run({ context, caller, t, value }) {
    const start = await startArranging(context, caller, value);
    return { kind: 'show', view: arrangeForm(start, context.newId(), t) };
  },
};

const arrangeModal: Modal = {
  id: ids.arrangeForm,
  async submit(request): Promise<ModalAnswer> {
    const { context, caller, t, metadata, values } = request;
    const [id = '', otherId = ''] = metadata.split(' ');
    if (!isId(id) || !isId(otherId)) throw outdated();
    const { pair, arranged } = await arrange(context, caller, {
      ...{ id, otherId, firstOn: text(values, FIELDS.firstOn), time: text(values, FIELDS.time) },
      ...{ everyWeeks: Number(text(values, FIELDS.every)), minutes: Number(text(values, FIELDS.minutes)) },
    });
    const first = toInstant(arranged.firstOn, arranged.time, pair.report.zone);
    return say(
      t.oneOnOnes.arranged({
        ...{ name: nameOf(pair.other), rhythm: rhythmWords(arranged, pair, t) },
        when: whenWords(first, pair, t),
      }),
      request,
    );
  },
};

/** *Stop these 1:1s*, after it was confirmed. */
const stopButton: Button = {
  id: ids.stop,
  async run({ context, caller, t, value }) {
    const pair = await stopMeeting(context, caller, value);
    return { kind: 'replace', message: plainMessage(t.oneOnOnes.stopped({ name: nameOf(pair.other) })) };
  },
};

/** *We met*: in *Needs you* the line goes by itself. */
const metButton: Button = {
  id: ids.met,
  async run({ context, caller, t, value, from }): Promise<Answer> {
    const held = await markHeld(context, caller, value);
    if (from === 'home') return { kind: 'nothing' };
    if (from === 'modal') return { kind: 'show', view: messageView(heldMessage(held, [], t), t) };
    // One message asks of all the 1:1s of a day: what else it asked of stays in it.
    const open = await openOfDay(context, caller.workspaceId, held.pair.me, held.session);
    const others = open.filter(({ session }) => session.id !== held.session.id);
    return { kind: 'replace', message: heldMessage(held, others, t) };
  },
};

const moveButton: Button = {
  id: ids.move,
  async run({ context, caller, t, value }) {
    return { kind: 'show', view: moveForm(await changeableSession(context, caller, value), t) };
  },
};

const moveModal: Modal = {
  id: ids.moveForm,
  async submit(request): Promise<ModalAnswer> {
    const { context, caller, t, metadata, values } = request;
    const to = { date: text(values, FIELDS.date), time: text(values, FIELDS.time) };
    const { pair, session } = await moveTo(context, caller, metadata, to);
    const when = whenWords(session.startsAt, pair, t);
    return say(t.oneOnOnes.moved({ name: nameOf(pair.other), when }), request);
  },
};

const leaveOutButton: Button = {
  id: ids.leaveOut,
  async run({ context, caller, t, value }) {
    return { kind: 'show', view: leaveOutForm(await changeableSession(context, caller, value), t) };
  },
};

const leaveOutModal: Modal = {
  id: ids.leaveOutForm,
  async submit(request): Promise<ModalAnswer> {
    const { context, caller, t, metadata, values } = request;
    const excusedFor = EXCUSED_FOR.find((each) => each === values[FIELDS.who]);
    if (!excusedFor) throw outdated();
    const reason = text(values, FIELDS.reason);
    const { pair, session } = await excuse(context, caller, metadata, { reason, excusedFor });
    const when = whenWords(session.startsAt, pair, t);
    return say(t.oneOnOnes.left({ name: nameOf(pair.other), when }), request);
  },
};

export const timeButtons: readonly Button[] = [
  mineButton,
  withButton,
  arrangeButton,
  stopButton,
  metButton,
  moveButton,
  leaveOutButton,
];

export const timeModals: readonly Modal[] = [arrangeModal, moveModal, leaveOutModal];

const say = (sentence: string, { t }: Request): ModalAnswer => ({
  kind: 'show',
  view: messageView(plainMessage(sentence), t),
});

const text = (values: Values, field: string): string => {
  const value = values[field];
  return typeof value === 'string' ? value : '';
};

const outdated = () => new UserError((t) => t.common.outdatedForm);
