import type { ModalViewDraft } from '../../../capability.ts';
import { formatDate, formatWeekday } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import type { PersonalTrigger } from '../../../reminder.ts';
import { plain, sections } from '../../../slack/blocks.ts';
import type { Preview } from '../../actions/personal/preview.ts';
import { wordsFor } from './kinds.ts';

/** What would come on the next morning, and what would be kept back and why. */
export function previewView(
  { day, choices }: Preview,
  triggers: readonly PersonalTrigger[],
  t: Translations,
): ModalViewDraft {
  const lines = day === null ? [t.personal.previewNever] : linesOf(day, choices, triggers, t);
  return {
    type: 'modal',
    title: plain(t.personal.previewTitle),
    close: plain(t.common.close),
    blocks: sections(lines),
  };
}

function linesOf(
  day: string,
  choices: Preview['choices'],
  triggers: readonly PersonalTrigger[],
  t: Translations,
): string[] {
  const when = { weekday: formatWeekday(day, t.locale), date: formatDate(day, t.locale) };
  const worded = choices.flatMap(({ candidate, reason }) => {
    const words = wordsFor(candidate, triggers, t);
    return words ? [{ words, reason }] : [];
  });
  const said = worded.filter(({ reason }) => reason === 'told');
  const kept = worded.filter(({ reason }) => reason !== 'told');
  return [
    said.length > 0 ? t.personal.previewDay(when) : t.personal.previewNone(when),
    ...said.map(({ words: { why, nextStep } }) => t.personal.previewSaid({ why, nextStep })),
    ...(kept.length > 0 ? [`*${t.personal.previewKept}*`] : []),
    ...kept.map(({ words: { why }, reason }) =>
      t.personal.previewKeptLine({ why, reason: t.personal.reasons[reason] }),
    ),
  ];
}
