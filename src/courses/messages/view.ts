import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import { formatDate, formatDay } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { effectWords, numberName } from '../../promises/index.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Opened } from '../actions/open-given.ts';
import { isPassed } from '../rules/certificate.ts';
import { ids } from './ids.ts';
import { courseLink, minutesWords, oneLine, personName, standingWords } from './line.ts';

const MOST_ATTEMPTS = 5;
const LONGEST_SHOWN = 400;

/** All that is known of a course that somebody was given, with what the reader may do about it. */
export function givenView(opened: Opened, t: Translations, said?: string): ModalViewDraft {
  const { given, isMine, results, book } = opened;
  const { course, kpi } = given;
  const say = t.courses;
  const about = [
    ...(isMine ? [] : [say.whose({ name: personName(given.person) })]),
    standingWords(given, t),
    ...minutesWords(course, t),
    ...(kpi === null ? [] : [escapeMrkdwn(numberName(kpi, book, t))]),
  ];
  const isOver = given.state !== 'open';
  const blocks: KnownBlock[] = [
    ...(said ? [section(said)] : []),
    section(`*${courseLink(course)}*\n${about.join(' · ')}`),
    section(details(opened, t).join('\n')),
    ...attemptBlocks(opened, t),
    ...results.map((result) => section(effectWords(result, book, t))),
    ...(results.length > 0 ? [context(t.promises.effect.note)] : []),
    ...(isOver && kpi !== null && results.length === 0 ? [context(t.promises.effect.later)] : []),
    ...buttonBlocks(opened, t),
    context(isMine ? say.visible : say.visibleOf({ name: personName(given.person) })),
  ];
  return { type: 'modal', title: plain(say.viewTitle), close: plain(t.common.close), blocks };
}

function details({ given, giver }: Opened, t: Translations): string[] {
  const { evidence, reason, assignedOn, workingDays, course } = given;
  const say = t.courses;
  const dated = { date: formatDate(assignedOn, t.locale), days: workingDays };
  return [
    ...(evidence ? [say.evidenceIs({ text: oneLine(evidence) })] : []),
    ...(reason ? [say.reasonIs({ text: oneLine(reason) })] : []),
    ...(course.certificate ? [t.certificates.asks(course.certificate)] : []),
    giver === null ? say.takenBy(dated) : say.givenBy({ ...dated, name: escapeMrkdwn(giver) }),
  ];
}

/** The last attempts at its certificate, each with what it rests on. */
function attemptBlocks({ attempts }: Opened, t: Translations): KnownBlock[] {
  const lines = attempts.map((attempt, index) =>
    t.certificates.attempt({
      ...{ nth: index + 1, score: attempt.score, passMark: attempt.passMark, passed: isPassed(attempt) },
      ...{
        date: formatDay(attempt.takenOn, t.locale),
        text: oneLine(shorten(attempt.evidence, LONGEST_SHOWN)),
      },
    }),
  );
  return lines.length > 0 ? [section(lines.slice(-MOST_ATTEMPTS).join('\n'))] : [];
}

function buttonBlocks(
  { given, mayStart, mayDo, mayWaive, mayConfirm }: Opened,
  t: Translations,
): KnownBlock[] {
  const { id: value, course } = given;
  const done = course.certificate ? t.certificates.ready : t.courses.done;
  const buttons = [
    ...(mayConfirm ? [button({ id: ids.score, text: t.certificates.score, value, style: 'primary' })] : []),
    ...(mayDo ? [button({ id: ids.done, text: done, value, style: 'primary' })] : []),
    ...(mayStart ? [button({ id: ids.start, text: t.courses.start, value })] : []),
    ...(mayWaive ? [button({ id: ids.waive, text: t.courses.waive, value })] : []),
  ];
  return buttons.length > 0 ? [actions(...buttons)] : [];
}
