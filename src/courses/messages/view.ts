import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { effectWords, numberName } from '../../promises/index.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Opened } from '../actions/settle.ts';
import { ids } from './ids.ts';
import { courseLink, minutesWords, oneLine, personName, standingWords } from './line.ts';

/** All that is known of a course that somebody was given, with what the reader may do about it. */
export function givenView(opened: Opened, t: Translations, said?: string): ModalViewDraft {
  const { given, giver, isMine, mayDo, mayWaive, results, book } = opened;
  const { course, evidence, reason, kpi, assignedOn, workingDays, id } = given;
  const say = t.courses;
  const about = [
    ...(isMine ? [] : [say.whose({ name: personName(given.person) })]),
    standingWords(given, t),
    ...minutesWords(course, t),
    ...(kpi === null ? [] : [escapeMrkdwn(numberName(kpi, book, t))]),
  ];
  const details = [
    ...(evidence ? [say.evidenceIs({ text: oneLine(evidence) })] : []),
    ...(reason ? [say.reasonIs({ text: oneLine(reason) })] : []),
    say.givenBy({
      name: escapeMrkdwn(giver),
      date: formatDate(assignedOn, t.locale),
      days: workingDays,
    }),
  ];
  const buttons = [
    ...(mayDo ? [button({ id: ids.done, text: say.done, value: id, style: 'primary' })] : []),
    ...(mayWaive ? [button({ id: ids.waive, text: say.waive, value: id })] : []),
  ];
  const blocks: KnownBlock[] = [
    ...(said ? [section(said)] : []),
    section(`*${courseLink(course)}*\n${about.join(' · ')}`),
    section(details.join('\n')),
    ...results.map((result) => section(effectWords(result, book, t))),
    ...(results.length > 0 ? [context(t.promises.effect.note)] : []),
    ...(kpi !== null && results.length === 0 ? [context(t.promises.effect.later)] : []),
    ...(buttons.length > 0 ? [actions(...buttons)] : []),
    context(isMine ? say.visible : say.visibleOf({ name: personName(given.person) })),
  ];
  return { type: 'modal', title: plain(say.viewTitle), close: plain(t.common.close), blocks };
}
