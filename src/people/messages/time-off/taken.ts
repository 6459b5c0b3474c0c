import type { Message } from '../../../capability.ts';
import { formatList } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { actions, button, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { TakenBack } from '../../actions/time-off/take-back.ts';
import type { TimeOffTaken } from '../../actions/time-off/take-time-off.ts';
import type { Person } from '../../types.ts';
import { ids } from '../ids.ts';
import { daysInWords, daysUnderstood } from './words.ts';

/** What was stored, with the way back. */
export function takenMessage(taken: TimeOffTaken, t: Translations): Message {
  const text = takenLines(taken, t).join('\n');
  const undo = taken.timeOffId
    ? [button({ id: ids.awayBack, text: t.timeOff.undo, value: taken.timeOffId })]
    : [];
  return { text, blocks: [section(text), actions(...undo, listButton(taken.person.id, t))] };
}

/** Who no longer stands in, with the way to what stands. */
export function deputyEndedMessage(
  { manager, deputy }: { manager: Person; deputy: Person },
  t: Translations,
): Message {
  const text = t.timeOff.deputyEnded({ names: escapeMrkdwn(deputy.name) });
  return { text, blocks: [section(text), actions(listButton(manager.id, t))] };
}

/** What was taken back, with the way to what stands. */
export function takenBackMessage(back: TakenBack, t: Translations): Message {
  const days = daysInWords(back.days, t);
  const name = escapeMrkdwn(back.person.name);
  const deputies = back.deputies.map((deputy) => escapeMrkdwn(deputy.name));
  const text = [
    back.isSelf ? t.timeOff.takenBack({ days }) : t.timeOff.takenBackOf({ name, days }),
    ...(back.stillOff > 0 ? [t.timeOff.stillOff({ count: back.stillOff })] : []),
    ...(deputies.length > 0 ? [t.timeOff.deputyEnded({ names: formatList(deputies, t.locale) })] : []),
  ].join('\n');
  return { text, blocks: [section(text), actions(listButton(back.person.id, t))] };
}

function takenLines(taken: TimeOffTaken, t: Translations): string[] {
  const { isSelf, timeOffId, offBefore, today, deputy: person } = taken;
  const days = daysUnderstood(taken.days, t);
  const name = escapeMrkdwn(taken.person.name);
  const count = taken.workingDays;
  const deputy = person && escapeMrkdwn(person.name);
  if (timeOffId === null) {
    const before = isSelf ? t.timeOff.allBefore({ days }) : t.timeOff.allBeforeOf({ name, days });
    const [line, ...more] = deputyLine(deputy);
    return line ? [`${days}: ${line}`, ...more] : [before];
  }
  return [
    isSelf ? t.timeOff.taken({ days, count }) : t.timeOff.takenOf({ name, days, count }),
    ...(offBefore > 0 ? [t.timeOff.offBefore({ count: offBefore })] : []),
    ...(taken.days.until <= today ? [t.timeOff.isPast] : []),
    ...deputyLine(deputy),
  ];

  function deputyLine(who: string | null): string[] {
    if (who === null) return [];
    const set = isSelf ? t.timeOff.deputySet({ deputy: who }) : t.timeOff.deputySetOf({ name, deputy: who });
    const { deputyOff } = taken;
    return [set, ...(deputyOff > 0 ? [t.timeOff.deputyAway({ deputy: who, count: deputyOff })] : [])];
  }
}

function listButton(personId: string, t: Translations) {
  return button({ id: ids.away, text: t.timeOff.button, value: personId });
}
