import type { StaticSelect } from '@slack/types';
import type { Message } from '../../capability.ts';
import { type KpiKey, kpiByKey } from '../../kpis/catalogue.ts';
import { kpiHeading } from '../../kpis/wording.ts';
import { formatNumber, formatPercent } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, context, header, section } from '../../slack/blocks.ts';
import { menu, option } from '../../slack/inputs.ts';
import type { RampSheet } from '../actions/ramp.ts';
import { FEWEST_FOR_A_MEDIAN } from '../rules/ramp/median.ts';
import type { Definition } from '../rules/ramp/ramped.ts';
import { ids } from './ids.ts';

/** A twelfth of 365.25 days. */
const DAYS_OF_A_MONTH = 30.4375;

/** What one may choose between. */
const CHOICES = ['B100', 'B90', 'B80', 'C'] as const;

/** How long it takes until people are ramped: k of n, the median, and what is meant by it. */
export function rampMessage(sheet: RampSheet, t: Translations): Message {
  const words = t.ramp;
  const { kpi, by, isWhole, count, ramped, tooEarly, withoutGoal } = sheet;
  const about = words.about({
    kpi: kpiHeading(kpiByKey(kpi), t.locale),
    scope: isWhole ? words.scope.whole : words.scope.led,
  });
  const line =
    count === 0 ? words.nobody : [words.line({ ramped, n: count }), ...medianWords(sheet, t)].join(', ');
  const means = words.means({ definition: definitionWords(by, t) });
  const few = count > 0 && count < FEWEST_FOR_A_MEDIAN ? [words.few({ most: FEWEST_FOR_A_MEDIAN })] : [];
  const left = words.leftOut({ early: tooEarly, without: withoutGoal });
  const notCounted = left ? [words.notCounted({ list: left })] : [];
  return {
    text: [words.title, about, line, means, ...few, ...notCounted].join('\n'),
    blocks: [
      header(words.title),
      section([about, line, means].join('\n')),
      ...[...few, ...notCounted].map((text) => context(text)),
      actions(byMenu(by, kpi, t), ...(sheet.kpis.length > 1 ? [kpiMenu(sheet, t)] : [])),
      context(words.how),
    ],
  };
}

function medianWords({ median }: RampSheet, t: Translations): string[] {
  if (!median) return [];
  // Rounded down where it is a bound: "at least 5.1" must hold.
  const tenths = (median.days / DAYS_OF_A_MONTH) * 10;
  const months = (median.kind === 'known' ? Math.round(tenths) : Math.floor(tenths)) / 10;
  const shown = { months: formatNumber(months, t.locale, 1) };
  return [median.kind === 'known' ? t.ramp.known(shown) : t.ramp.atLeast(shown)];
}

function definitionWords(by: Definition, t: Translations): string {
  const percent = (value: number) => formatPercent(value / 100, t.locale, 0);
  return by.kind === 'B'
    ? t.ramp.by.B({ percent: percent(by.percent) })
    : t.ramp.by.C({ percent: percent(80) });
}

function byMenu(by: Definition, kpi: KpiKey, t: Translations): StaticSelect {
  const options = CHOICES.map((name) => option(`${name} ${kpi}`, definitionWords(definitionNamed(name), t)));
  return menu(ids.rampBy, options, {
    chosen: `${nameOfDefinition(by)} ${kpi}`,
    placeholder: t.ramp.menu,
  });
}

function kpiMenu({ kpis, kpi, by }: RampSheet, t: Translations): StaticSelect {
  const valueFor = (key: KpiKey) => `${nameOfDefinition(by)} ${key}`;
  const options = kpis.map((key) => option(valueFor(key), kpiHeading(kpiByKey(key), t.locale)));
  return menu(ids.rampKpi, options, { chosen: valueFor(kpi), placeholder: t.ramp.kpiMenu });
}

const nameOfDefinition = (by: Definition) => (by.kind === 'C' ? 'C' : `B${by.percent}`);

/** Reads what a menu carries; the whole number for anything else. */
export function definitionNamed(name: string): Definition {
  if (name === 'C') return { kind: 'C' };
  const percent = Number(/^B(\d{1,3})$/.exec(name)?.[1] ?? 100);
  return { kind: 'B', percent: percent >= 1 && percent <= 200 ? percent : 100 };
}
