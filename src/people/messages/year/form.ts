import type { ModalViewDraft } from '../../../capability.ts';
import { formatMonthName } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { context, plain, section } from '../../../slack/blocks.ts';
import { dayField, menuField, option } from '../../../slack/inputs.ts';
import type { YearPreview, YearStart } from '../../actions/company-year.ts';
import type { YearChange } from '../../rules/year-change.ts';
import { sinceEver } from '../../types.ts';
import { ids } from '../ids.ts';
import { comingTexts, rulesText } from './words.ts';

/** The choice of calendar months. */
export const CALENDAR = 'calendar';

const PATTERNS = ['4-4-5', '4-5-4', '5-4-4'] as const;

/** The form for how the year is counted; nothing is stored before its preview was seen. */
export function yearForm({ rules, from }: YearStart, t: Translations): ModalViewDraft {
  const { weekStartsOn, startsIn, namedBy, retail } = rules;
  const numbered = (count: number, text: (number: number) => string) =>
    Array.from({ length: count }, (_, index) => option(String(index + 1), text(index + 1)));
  return {
    type: 'modal',
    callback_id: ids.yearForm,
    title: plain(t.year.formTitle),
    submit: plain(t.year.formNext),
    close: plain(t.common.cancel),
    blocks: [
      menuField('week', t.year.fieldWeek, numbered(7, t.people.weekday), { chosen: String(weekStartsOn) }),
      menuField(
        'start',
        t.year.fieldStart,
        numbered(12, (month) => formatMonthName(month, t.locale)),
        { chosen: String(startsIn) },
      ),
      menuField(
        'named',
        t.year.fieldNamed,
        [option('end', t.year.namedByEnd), option('start', t.year.namedByStart)],
        { chosen: namedBy },
      ),
      menuField(
        'months',
        t.year.fieldMonths,
        [
          option(CALENDAR, t.year.calendarMonths),
          ...PATTERNS.map((pattern) => option(pattern, t.year.wholeWeeks({ pattern }))),
        ],
        { chosen: retail?.pattern ?? CALENDAR },
      ),
      menuField(
        'anchor',
        t.year.fieldAnchor,
        [option('last', t.year.anchorLast), option('nearest', t.year.anchorNearest)],
        { chosen: retail?.anchor ?? 'last', hint: t.year.onlyWeeks },
      ),
      menuField(
        'long',
        t.year.fieldLong,
        numbered(12, (number) => t.year.longMonth({ number })),
        { chosen: String(retail?.longMonth ?? 12), hint: t.year.onlyWeeks },
      ),
      dayField('from', t.year.fieldFrom, from, {
        optional: true,
        hint: t.year.fromHint,
      }),
    ],
  };
}

/** What would come of it; its private_metadata is the change in words (`changeWords`). */
export function yearPreviewView({ change, coming }: YearPreview, t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    callback_id: ids.yearPreview,
    private_metadata: changeWords(change).join(' '),
    title: plain(t.year.previewTitle),
    submit: plain(t.year.previewSave),
    close: plain(t.common.cancel),
    blocks: [
      section(rulesText(change.rules, t)),
      ...comingTexts(coming, t).map((text) => section(text)),
      context(change.from === sinceEver ? t.year.goalsFromEver : t.year.goalsGoOn),
    ],
  };
}

/** What the preview becomes once it stands. */
export function yearSavedView({ change, coming }: YearPreview, t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    title: plain(t.year.formTitle),
    close: plain(t.common.done),
    blocks: [
      section(`${t.year.saved} ${rulesText(change.rules, t)}`),
      ...comingTexts(coming, t).map((text) => section(text)),
    ],
  };
}

/** A change as the form's values, in the order of its fields; without the company's file. */
function changeWords({ from, rules }: YearChange): string[] {
  const { weekStartsOn, startsIn, namedBy, retail } = rules;
  const { pattern = CALENDAR, anchor = 'last', longMonth = 12 } = retail ?? {};
  return [String(weekStartsOn), String(startsIn), namedBy, pattern, anchor, String(longMonth), from];
}
