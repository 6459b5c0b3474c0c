import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { button, context, plain, section } from '../../slack/blocks.ts';
import type { OwnProgramme } from '../actions/programmes.ts';
import { ids } from './ids.ts';
import { courseLink, courseName, MARK, minutesWords, personName, standingWords } from './line.ts';

/** How far its person is, and what comes next. mrkdwn, two lines. */
export function ownProgrammeWords({ programme, progress }: OwnProgramme, t: Translations): string {
  const { done, of, next } = progress;
  const say = t.programmes;
  const name = courseName(programme);
  if (of === 0) return say.noneLeft({ name });
  if (next === null) return say.finished({ name, of });
  const nextWords = say.next({ course: courseLink(next.course), standing: standingWords(next, t) });
  return `${MARK[next.standing]}${say.progress({ name, done, of })}\n${nextWords}`;
}

/** A programme that somebody was given, each of its courses with how it stands. */
export function programmeView(
  { own, isMine }: { own: OwnProgramme; isMine: boolean },
  t: Translations,
): ModalViewDraft {
  const { steps } = own;
  const [first] = steps;
  const whose = first && !isMine ? [t.courses.whose({ name: personName(first.person) })] : [];
  const blocks: KnownBlock[] = [
    section([...whose, ownProgrammeWords(own, t)].join('\n')),
    ...steps.map((step, nth) => {
      const takes = step.state === 'open' ? minutesWords(step.course, t) : [];
      const words = [standingWords(step, t), ...takes].join(' · ');
      return section(
        `${MARK[step.standing]}${nth + 1}. *${courseLink(step.course)}*\n${words}`,
        button({ id: ids.open, text: t.courses.open, value: step.id }),
      );
    }),
    context(t.programmes.note),
    context(isMine || !first ? t.courses.visible : t.courses.visibleOf({ name: personName(first.person) })),
  ];
  return { type: 'modal', title: plain(t.programmes.viewTitle), close: plain(t.common.close), blocks };
}
