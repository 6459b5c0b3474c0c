import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { fromMinor } from '../../kernel/money.ts';
import type { Period } from '../../kernel/period.ts';
import { formatPeriodNamed } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { boxesField, menuField, option, textField } from '../../slack/inputs.ts';
import {
  ABOUTS,
  type About,
  isAbout,
  type ObjectiveKpi,
  SUGGESTED,
  storedPerUnit,
  unitOf,
} from '../rules/about.ts';
import type { Objective, ObjectiveNumber } from '../store/objectives.ts';
import { doneView } from './done-view.ts';
import { ids } from './ids.ts';
import { nameOfKpi } from './words.ts';

export const LONGEST_TITLE = 80;
export const LONGEST_WHY = 300;
const LONGEST_NUMBER = 30;

/** The first step: what is wanted and why; for a new one also for when. */
export function objectiveForm(
  start: { periods: readonly Period[] } | { objective: Objective },
  t: Translations,
): ModalViewDraft {
  const before = 'objective' in start ? start.objective : null;
  const blocks: KnownBlock[] = [
    textField('title', t.objectives.fieldTitle, {
      hint: t.objectives.fieldTitleHint,
      longest: LONGEST_TITLE,
      value: before?.title,
    }),
    menuField(
      'about',
      t.objectives.fieldAbout,
      ABOUTS.map((about) => option(about, t.objectives.about[about])),
      { chosen: before?.about, orFirst: true },
    ),
    textField('why', t.objectives.fieldWhy, {
      hint: t.objectives.fieldWhyHint,
      longest: LONGEST_WHY,
      value: before?.why,
      isLong: true,
    }),
    ...('periods' in start
      ? [
          menuField(
            'period',
            t.objectives.fieldPeriod,
            start.periods.map((period) => option(period.key, formatPeriodNamed(period, t.locale))),
            { orFirst: true },
          ),
        ]
      : []),
    context(t.objectives.visible),
  ];
  return {
    type: 'modal',
    callback_id: ids.form,
    private_metadata: before ? `${before.id} ${before.version}` : '',
    title: plain(t.objectives.formTitle),
    submit: plain(t.objectives.formNext),
    close: plain(t.common.cancel),
    blocks,
  };
}

/** What the first step said. */
export type Written = {
  /** Which objective is changed, and which version of it; null for a new one. */
  id: string | null;
  version: number;
  about: About;
  title: string;
  why: string;
  /** The key of the period; '' for one that is changed. */
  period: string;
};

/** The KPIs to choose from: those suggested for what it is about, and those that it goes by already. */
export function kpisToChoose(about: About, before: readonly ObjectiveNumber[]): ObjectiveKpi[] {
  const suggested: readonly ObjectiveKpi[] = SUGGESTED[about];
  return [...new Set([...suggested, ...before.map(({ kpi }) => kpi)])].slice(0, 10);
}

/** The second step: which KPIs tell, with the reason for each, and the company's number where there is one. */
export function numbersForm(
  written: Written,
  { before, currency }: { before: readonly ObjectiveNumber[]; currency: string },
  t: Translations,
): ModalViewDraft {
  const { about, title } = written;
  const kpis = kpisToChoose(about, before);
  const options = kpis.map((kpi) => option(kpi, nameOfKpi(kpi, t)));
  return {
    type: 'modal',
    callback_id: ids.numbers,
    private_metadata: JSON.stringify(written),
    title: plain(t.objectives.formTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      section(t.objectives.numbersLead({ title: escapeMrkdwn(title), about: t.objectives.about[about] })),
      ...reasonBlocks(about, kpis, t),
      boxesField('kpis', t.objectives.fieldKpis, options, {
        chosen: before.map(({ kpi }) => kpi),
        optional: true,
      }),
      ...kpis.map((kpi) => {
        const number = before.find((each) => each.kpi === kpi);
        const label = t.objectives.fieldNumber({
          kpi: nameOfKpi(kpi, t),
          unit: unitWords(kpi, currency, t),
        });
        return textField(`target:${kpi}`, label, {
          hint: t.objectives.fieldNumberHint,
          longest: LONGEST_NUMBER,
          value: typedNumber(number),
          optional: true,
        });
      }),
      context(t.objectives.visible),
    ],
  };
}

/** That the objective stands. */
export function savedView({ title, period, numbers }: Objective, t: Translations): ModalViewDraft {
  const saved = t.objectives.saved({
    title: escapeMrkdwn(title),
    period: escapeMrkdwn(formatPeriodNamed(period, t.locale)),
  });
  const canSplit = numbers.some(({ target }) => target !== null);
  return doneView(t.objectives.formTitle, [saved, ...(canSplit ? [t.objectives.savedNext] : [])], t);
}

/** *Close it*: one sentence on what came of it. */
export function closeForm({ id, title }: Objective, t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    callback_id: ids.closeForm,
    private_metadata: id,
    title: plain(t.objectives.closeTitle),
    submit: plain(t.objectives.closeSubmit),
    close: plain(t.common.cancel),
    blocks: [
      section(t.objectives.closeLead({ title: escapeMrkdwn(title) })),
      textField('outcome', t.objectives.fieldOutcome, {
        hint: t.objectives.fieldOutcomeHint,
        longest: LONGEST_WHY,
        isLong: true,
      }),
    ],
  };
}

export function closedView({ title, outcome }: Objective, t: Translations): ModalViewDraft {
  const words = { title: escapeMrkdwn(title), outcome: escapeMrkdwn(outcome ?? '') };
  return doneView(t.objectives.closeTitle, [t.objectives.closedDone(words)], t);
}

function reasonBlocks(about: About, kpis: readonly ObjectiveKpi[], t: Translations): KnownBlock[] {
  const reasons: Readonly<Record<string, string>> = isAbout(about) ? t.objectives.reasons[about] : {};
  const lines = kpis.flatMap((kpi) => {
    const reason = reasons[kpi];
    return reason ? [t.objectives.reason({ kpi: nameOfKpi(kpi, t), reason })] : [];
  });
  return lines.length > 0 ? [section(lines.join('\n'))] : [];
}

function unitWords(kpi: ObjectiveKpi, currency: string, t: Translations): string | null {
  const unit = unitOf(kpi);
  if (unit === 'money') return currency;
  return unit === 'percent' || unit === 'days' || unit === 'times' || unit === 'score'
    ? t.objectives.unit[unit]
    : null;
}

/** A stored number as it was typed. */
function typedNumber(number: ObjectiveNumber | undefined): string {
  if (!number || number.target === null) return '';
  if (number.currency) return fromMinor(number.target, number.currency).replace(/\.0+$/, '');
  return String(number.target / storedPerUnit(number.kpi));
}
