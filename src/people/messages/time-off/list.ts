import type { Message } from '../../../capability.ts';
import type { Translations } from '../../../locales/index.ts';
import { actions, button, context, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { TimeOffList } from '../../actions/time-off/list-time-off.ts';
import { ids } from '../ids.ts';
import { deputyLines, managerLines } from './stand-ins.ts';
import { daysInWords } from './words.ts';

const MOST_ROWS = 20;

/** A person's days off ahead, each with the way to take it back, who stands in, and the way to the form. */
export function timeOffList(list: TimeOffList, t: Translations): Message {
  const { person, isSelf, coming } = list;
  const name = escapeMrkdwn(person.name);
  const rows = coming.daysOff.slice(0, MOST_ROWS).map((each) => ({
    id: each.id,
    text: t.timeOff.line({ days: daysInWords(each, t), count: each.workingDays }),
  }));
  const title = isSelf ? t.timeOff.listTitle : t.timeOff.listTitleOf({ name });
  const none = isSelf ? t.timeOff.none : t.timeOff.noneOf({ name });
  const hidden = coming.daysOff.length - rows.length;
  const deputies = deputyLines(list, t);
  const notes = [...(hidden > 0 ? [t.timeOff.more({ count: hidden })] : []), ...managerLines(list, t)];
  const lines = [...(rows.length > 0 ? rows : [{ text: none }]), ...deputies].map(({ text }) => text);
  const back = (id: string, value: string) => button({ id, text: t.timeOff.takeBack, value });
  return {
    text: [title, ...lines, ...notes].join('\n'),
    blocks: [
      section(`*${title}*${rows.length > 0 ? '' : `\n${none}`}`),
      ...rows.map(({ id, text }) => section(text, back(ids.awayBack, id))),
      ...deputies.map(({ id, text }) =>
        section(text, list.mayEndDeputies ? back(ids.deputyEnd, id) : undefined),
      ),
      ...(notes.length > 0 ? [section(notes.join('\n'))] : []),
      actions(button({ id: ids.awayEnter, text: t.timeOff.enter, value: person.id })),
      context(t.timeOff.visible),
    ],
  };
}
