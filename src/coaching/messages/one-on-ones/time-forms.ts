import type { ModalViewDraft } from '../../../capability.ts';
import { localDateOf, localTimeOf } from '../../../kernel/zoned.ts';
import type { Translations } from '../../../locales/index.ts';
import { context, plain, section } from '../../../slack/blocks.ts';
import { dayField, field, menuField, option, textField } from '../../../slack/inputs.ts';
import type { Arranging } from '../../actions/one-on-ones/arrange.ts';
import type { OwnPair } from '../../actions/one-on-ones/pair.ts';
import type { OwnSession } from '../../actions/one-on-ones/settle.ts';
import { LONGEST_EXCUSE } from '../../rules/one-on-ones/item.ts';
import { EVERY_WEEKS, MINUTES } from '../../rules/one-on-ones/slots.ts';
import { FIELDS, ids } from './ids.ts';
import { nameOf, whenWords } from './words.ts';

/** The form for day and time of all 1:1s with somebody; `id` is the one the rhythm will have. */
export function arrangeForm({ pair, start }: Arranging, id: string, t: Translations): ModalViewDraft {
  const say = t.oneOnOnes;
  return {
    type: 'modal',
    callback_id: ids.arrangeForm,
    private_metadata: `${id} ${pair.other.id}`,
    title: plain(say.arrange),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      section(`*${say.with({ name: nameOf(pair.other) })}*`),
      dayField(FIELDS.firstOn, say.fieldFirst, start.firstOn, { hint: say.fieldFirstHint }),
      timeField(pair, start.time, t),
      menuField(
        FIELDS.every,
        say.fieldEvery,
        EVERY_WEEKS.map((weeks) => option(String(weeks), say.every({ weeks }))),
        { chosen: String(start.everyWeeks) },
      ),
      menuField(
        FIELDS.minutes,
        say.fieldMinutes,
        MINUTES.map((minutes) => option(String(minutes), say.minutes({ minutes }))),
        { chosen: String(start.minutes) },
      ),
      context(say.arrangeVisible({ name: nameOf(pair.other) })),
    ],
  };
}

/** A time is the report's, whoever enters it; where the two live in different zones both are named. */
function timeField({ me, other, report }: OwnPair, time: string, t: Translations) {
  const zones = { name: other.name, zone: other.zone, own: me.zone };
  const words = report.id === me.id ? t.oneOnOnes.fieldTimeOwnZone : t.oneOnOnes.fieldTimeZones;
  return field(
    FIELDS.time,
    t.oneOnOnes.fieldTime,
    { type: 'timepicker', action_id: FIELDS.time, initial_time: time },
    me.zone === other.zone ? {} : { hint: words(zones) },
  );
}

/** The form for another time of one session. */
export function moveForm({ session, pair }: OwnSession, t: Translations): ModalViewDraft {
  const say = t.oneOnOnes;
  const { zone } = pair.report;
  return {
    type: 'modal',
    callback_id: ids.moveForm,
    private_metadata: session.id,
    title: plain(say.moveTitle),
    submit: plain(say.move),
    close: plain(t.common.cancel),
    blocks: [
      section(`*${say.with({ name: nameOf(pair.other) })}*\n${whenWords(session.startsAt, pair, t)}`),
      dayField(FIELDS.date, say.fieldDate, localDateOf(session.startsAt, zone)),
      timeField(pair, localTimeOf(session.startsAt, zone), t),
      context(say.moveVisible({ name: nameOf(pair.other) })),
    ],
  };
}

/** The form for leaving one session out: who cannot, and why. */
export function leaveOutForm({ session, pair }: OwnSession, t: Translations): ModalViewDraft {
  const say = t.oneOnOnes;
  const { me, other, manager } = pair;
  const roleOf = ({ id }: { id: string }) => (id === manager.id ? 'manager' : 'report');
  return {
    type: 'modal',
    callback_id: ids.leaveOutForm,
    private_metadata: session.id,
    title: plain(say.leaveTitle),
    submit: plain(say.leaveOut),
    close: plain(t.common.cancel),
    blocks: [
      section(`*${say.with({ name: nameOf(other) })}*\n${whenWords(session.startsAt, pair, t)}`),
      menuField(
        FIELDS.who,
        say.fieldFor,
        [
          option(roleOf(me), say.forMe),
          option(roleOf(other), say.forOtherPerson({ name: other.name })),
          option('other', say.forNeither),
        ],
        { chosen: roleOf(me) },
      ),
      textField(FIELDS.reason, say.fieldReason, { longest: LONGEST_EXCUSE, isLong: true }),
      context(say.leaveVisible({ name: nameOf(other) })),
    ],
  };
}
