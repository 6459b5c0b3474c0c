import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { formatDate, formatList } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { RoundView } from '../actions/load.ts';
import { PARTS } from '../rules/questions.ts';
import { atThreshold } from '../rules/terms.ts';
import { ids } from './ids.ts';
import { partWords, resultDay } from './words.ts';

/** A round for whoever may see who is asked, with what settles it. `said`: what the reader just did. */
export function roundMessage(view: RoundView, readerId: string, t: Translations, said?: string): Message {
  const { round, subject, manager, asked } = view;
  const say = t.rounds;
  const name = escapeMrkdwn(subject.name);
  const title = say.viewOffered({ name });
  const isOpen = round.state === 'offered' || round.state === 'running';
  const groups = PARTS.flatMap((part) => {
    const names = asked.filter((each) => each.part === part).map(({ person }) => person.name);
    if (names.length === 0) return [];
    return [
      say.group({
        part: partWords(part, view, readerId, t),
        names: escapeMrkdwn(formatList(names, t.locale)),
      }),
    ];
  });
  const blocks: KnownBlock[] = [
    ...(said ? [section(said)] : []),
    ...(isOpen
      ? [
          section(
            `${title}\n${say.until({ date: formatDate(round.endsOn, t.locale), resultOn: resultDay(view, t) })}`,
          ),
          section(groups.join('\n')),
          ...atThreshold(asked).map((part) => section(say.warnOne({ part }))),
          context(`${say.readers({ name, manager: manager && escapeMrkdwn(manager.name) })} ${say.locked}`),
          ...openBlocks(view, readerId, t),
        ]
      : []),
    ...(!isOpen && !said
      ? [section(round.state === 'closed' ? say.resultHereOf({ name }) : say.isOver)]
      : []),
  ];
  return { text: said ?? title, blocks };
}

function openBlocks({ round, subject }: RoundView, readerId: string, t: Translations): KnownBlock[] {
  const say = t.rounds;
  const isOwn = subject.id === readerId;
  if (round.state === 'running') {
    return [
      section(say.runs),
      actions(
        ...(isOwn ? [button({ id: ids.answer, text: say.answer, value: round.id })] : []),
        button({
          ...{ id: ids.callOff, text: say.callOff, value: round.id, style: 'danger' },
          confirm: {
            ...{ title: say.callOffTitle, question: say.callOffQuestion },
            ...{ yes: say.callOff, no: say.callOffNo },
          },
        }),
      ),
    ];
  }
  if (!isOwn) {
    return [
      section(say.waits({ name: escapeMrkdwn(subject.name) })),
      actions(button({ id: ids.withdraw, text: say.withdraw, value: round.id })),
    ];
  }
  return [
    section(`*${say.askAgree}*`),
    actions(
      button({ id: ids.start, text: say.yes, value: round.id, style: 'primary' }),
      button({ id: ids.decline, text: say.notNow, value: round.id }),
    ),
  ];
}
