import type { KnownBlock, RichTextBlock } from '@slack/types';
import type { Message } from '../../../capability.ts';
import { toNumber } from '../../../kernel/fraction.ts';
import { currencyExponent } from '../../../kernel/money.ts';
import { numberOf } from '../../../kernel/period.ts';
import type { BookKpi } from '../../../kpis/index.ts';
import { kpiHeading } from '../../../kpis/wording.ts';
import { formatNumber } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { context, header, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { ScoreGrid } from '../../actions/score/score-card.ts';
import { type GridCell, weekGrid } from '../../rules/score/grid.ts';
import { oneLine } from '../labels.ts';
import { titleName } from './score-part.ts';

/** So many characters stand beside each other on a phone without breaking. */
const WIDTH = 36;
const LONGEST_NAME = 30;

/**
 * 13 weeks as text of equal width: as many weeks beside each other as a phone takes, the rest below, each measure with its
 * name above its numbers. A sign says whether the target was reached, and a dash that there is no data.
 */
export function gridMessage(grid: ScoreGrid, t: Translations): Message {
  const { weeks, rows, scores } = weekGrid(grid.weeks);
  const title = t.scores.gridTitle({ name: titleName(grid, t) });
  if (rows.length === 0 || grid.weeks.every(({ hasAny }) => !hasAny)) {
    return {
      text: `${escapeMrkdwn(title)}\n${t.scores.gridNothing}`,
      blocks: [header(title), section(t.scores.gridNothing)],
    };
  }
  const lines = [
    ...rows.map(({ kpi, cells }) => ({
      name: `${oneLine(kpiHeading(kpi, t.locale), LONGEST_NAME)}${kpi.unit === 'percent' || kpi.unit === 'bool' ? ' %' : ''}`,
      cells: cells.map((cell) => cellText(kpi, cell, grid.currency, t)),
    })),
    {
      name: t.scores.gridScore,
      cells: scores.map((score) =>
        score === null ? '– ' : `${formatNumber(Math.trunc(toNumber(score) * 100), t.locale)} `,
      ),
    },
  ];
  const labels = weeks.map((week) => `${numberOf(week)?.number ?? ''} `);
  const widest = Math.max(...[labels, ...lines.map(({ cells }) => cells)].flat().map(({ length }) => length));
  const perRow = Math.max(1, Math.floor(WIDTH / (widest + 1)));
  const chunks = Math.ceil(weeks.length / perRow);
  const size = Math.ceil(weeks.length / chunks);
  const row = (cells: readonly string[], from: number) =>
    cells
      .slice(from, from + size)
      .map((cell) => cell.padStart(widest + 1))
      .join('')
      .trimEnd();
  const texts = Array.from({ length: chunks }, (_, n) =>
    [
      t.scores.gridWeek,
      row(labels, n * size),
      ...lines.flatMap(({ name, cells }) => [name, row(cells, n * size)]),
    ].join('\n'),
  );
  const hasMoney = rows.some(({ kpi }) => kpi.unit === 'money');
  const notes = [t.scores.gridLegend, ...(hasMoney ? [t.scores.gridMoney({ currency: grid.currency })] : [])];
  return {
    text: [escapeMrkdwn(title), ...texts.map(escapeMrkdwn), ...notes].join('\n'),
    blocks: [header(title), preformatted(texts), context(notes.join(' · '))],
  };
}

/** Shown as it is, whatever people called their KPIs. */
function preformatted(texts: readonly string[]): KnownBlock {
  const block: RichTextBlock = {
    type: 'rich_text',
    elements: texts.map((text) => ({
      type: 'rich_text_preformatted',
      elements: [{ type: 'text', text }],
    })),
  };
  return block;
}

/** '112✓', '98×', '45K ' or '– '. */
function cellText(kpi: BookKpi, { value, reached }: GridCell, currency: string, t: Translations): string {
  if (value === null) return '– ';
  const sign = reached === null ? ' ' : reached ? '✓' : '×';
  return `${shortNumber(kpi, value, currency, t)}${sign}`;
}

/** Of money whole units; from a thousand on in thousands, so that no week takes more room than it has. */
function shortNumber(kpi: BookKpi, value: number, currency: string, t: Translations): string {
  const number = inItsUnit(kpi, value, currency);
  const size = Math.abs(number);
  const { thousand, million, billion } = t.scores.gridScale;
  const scales: [number, string][] = [
    [1e9, billion],
    [1e6, million],
    [1e3, thousand],
  ];
  const [scale, sign] = scales.find(([each]) => size >= each) ?? [1, ''];
  const scaled = number / scale;
  const isWhole = Math.abs(scaled) >= 10 || Number.isInteger(scaled);
  const shown = isWhole ? Math.trunc(scaled) : Math.trunc(scaled * 10) / 10;
  return `${formatNumber(shown, t.locale, 1)}${sign}`;
}

/** A percentage in hundredths, a level out of the steps it is kept in. */
function inItsUnit({ unit, aggregation }: BookKpi, value: number, currency: string): number {
  if (unit === 'money') return value / 10 ** currencyExponent(currency);
  if (unit === 'bool') return value * 100;
  if (unit === 'percent') return value / 10_000;
  return aggregation === 'sum' ? value : value / 100;
}
