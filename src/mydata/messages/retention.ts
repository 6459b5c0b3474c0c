import type { ModalViewDraft } from '../../capability.ts';
import { formatNumber } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section, sections } from '../../slack/blocks.ts';
import { menuField, option } from '../../slack/inputs.ts';
import { AS_LONG_AS_HERE, type ShownRetention } from '../actions/retention.ts';
import {
  LEFT_DAYS,
  REASONS,
  type Reason,
  type Retention,
  WORDS_YEARS,
  type WordsYears,
} from '../rules/how-long.ts';
import { retentions } from '../rules/retention.ts';
import { ids } from './ids.ts';

/** How long things are kept, and for admins the choice for words. */
export function retentionView({ years, mayChoose }: ShownRetention, t: Translations): ModalViewDraft {
  const lines = sections(retentionLines(years, t).map((line) => `• ${line}`));
  const notes = context(t.retention.elsewhere);
  const modal = { type: 'modal', title: plain(t.retention.title) } as const;
  if (!mayChoose) return { ...modal, close: plain(t.common.done), blocks: [...lines, notes] };
  const options = [
    option(AS_LONG_AS_HERE, t.retention.here),
    ...WORDS_YEARS.toReversed().map((each) => option(String(each), t.retention.years({ n: each }))),
  ];
  return {
    ...modal,
    callback_id: ids.retentionForm,
    submit: plain(t.retention.save),
    close: plain(t.common.cancel),
    blocks: [
      ...lines,
      notes,
      menuField('years', t.retention.field, options, {
        chosen: years === null ? AS_LONG_AS_HERE : String(years),
        hint: t.retention.hint,
      }),
    ],
  };
}

/** What was chosen, and what goes by it tonight. */
export function retentionSaved(
  { years, over }: { years: WordsYears; over: number },
  t: Translations,
): ModalViewDraft {
  const chosen = years === null ? t.retention.here : t.retention.years({ n: years });
  const tonight =
    over === 0 ? t.retention.nothingOver : t.retention.over({ n: over, count: formatNumber(over, t.locale) });
  return {
    type: 'modal',
    title: plain(t.retention.title),
    close: plain(t.common.done),
    blocks: [section(t.retention.saved({ chosen })), section(tonight)],
  };
}

/** A sentence for each reason for which something is kept, with its days. */
export function retentionLines(years: WordsYears, t: Translations): string[] {
  const { line, left, words } = t.retention;
  return REASONS.flatMap((why) =>
    why === 'words'
      ? [
          words({ chosen: years === null ? t.retention.here : t.retention.years({ n: years }) }),
          left({ days: LEFT_DAYS }),
        ]
      : [line[why]({ days: daysOf(why) })],
  );
}

/** Every table of a reason has the same number. */
function daysOf(why: Reason): number {
  const all: readonly Retention[] = Object.values(retentions);
  return all.flatMap((each) => (each.why === why && each.kept === 'days' ? [each.days] : []))[0] ?? 0;
}
