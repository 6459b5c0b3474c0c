import type { InputBlock, KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../../capability.ts';
import { goalSteps, targetNumber, typeFor } from '../../../goals/index.ts';
import { currencyExponent } from '../../../kernel/money.ts';
import { shorten } from '../../../kernel/shorten.ts';
import type { BookKpi } from '../../../kpis/index.ts';
import { kpiHeading } from '../../../kpis/wording.ts';
import { formatDate } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { plain, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import { menuField, option, textField } from '../../../slack/inputs.ts';
import type { AskedScope, WeightChoice } from '../../actions/score/card-weights.ts';
import { type CardMeasure, FEW_MEASURES, type Start, WHOLE_WEIGHT } from '../../rules/score/role-card.ts';
import { scoreIds } from './ids.ts';
import { scopeName, scopeValue } from './weights-words.ts';

const LONGEST_LABEL = 90;

/** What was picked in the first step; `kpis` are those of the form, in their order. */
export type PickedMeasures = { scope: AskedScope; start: Start; kpis: readonly string[] };

/** The second step: a weight for each measure, and a number for those without a goal. */
export function weightsPreview(
  choice: WeightChoice,
  { start, kpis }: Pick<PickedMeasures, 'start' | 'kpis'>,
  t: Translations,
): ModalViewDraft {
  const { scope, counting, starts } = choice;
  const measures = choice.kpis.filter(({ key }) => kpis.includes(key));
  const before = new Map(counting?.measures.map((measure) => [measure.kpi, measure]));
  const isSame = measures.length === before.size && measures.every(({ key }) => before.has(key));
  const weights = equalShares(measures.length);
  const per = counting?.measures.find(({ stated }) => stated)?.stated?.per ?? 'month';
  const perOptions = (['week', 'month', 'quarter'] as const).map((kind) =>
    option(kind, t.scores.weights.perKinds[kind]),
  );
  return {
    type: 'modal',
    callback_id: scoreIds.preview,
    private_metadata: JSON.stringify({ s: scopeValue(scope), f: start, k: measures.map(({ key }) => key) }),
    title: plain(t.scores.weights.title),
    submit: plain(t.scores.weights.save),
    close: plain(t.common.cancel),
    blocks: [
      section(
        t.scores.weights.intro({
          whose: escapeMrkdwn(scopeName(scope, t)),
          date: formatDate(starts[start], t.locale),
        }),
      ),
      ...(measures.length > FEW_MEASURES ? [section(t.scores.weights.many({ count: measures.length }))] : []),
      ...measures.flatMap((kpi, n): KnownBlock[] => {
        const known = before.get(kpi.key);
        const measure = shorten(kpiHeading(kpi, t.locale), LONGEST_LABEL);
        const weight = isSame ? known?.weight : weights[n];
        return [
          textField(`weight:${kpi.key}`, t.scores.weights.weight({ measure }), {
            longest: 5,
            value: String(weight ?? ''),
          }),
          ...(mayBeStated(kpi) ? [statedInput(kpi, measure, known, choice.currency, t)] : []),
        ];
      }),
      menuField('per', t.scores.weights.per, perOptions, { chosen: per }),
    ],
  };
}

/** What takes one number: no range, and no yes. */
export const mayBeStated = (kpi: BookKpi): boolean => !['range', 'binary'].includes(typeFor(kpi));

/** So many weights in whole percent that come to 100, as equal as they can be. */
function equalShares(count: number): number[] {
  const each = Math.floor(WHOLE_WEIGHT / Math.max(1, count));
  return Array.from({ length: count }, (_, n) => each + (n < WHOLE_WEIGHT - each * count ? 1 : 0));
}

function statedInput(
  kpi: BookKpi,
  measure: string,
  known: CardMeasure | undefined,
  currency: string,
  t: Translations,
): InputBlock {
  const typed = known?.stated ? typedNumber(kpi, known.stated.target, currency, t) : '';
  return textField(`stated:${kpi.key}`, t.scores.weights.stated({ measure }), {
    hint: t.scores.weights.statedHint,
    longest: 30,
    value: typed,
    optional: true,
  });
}

/** As it is typed again: money in whole units, a level in its own unit. */
function typedNumber(kpi: BookKpi, target: number, currency: string, t: Translations): string {
  if (kpi.unit === 'money') return String(Math.round(target / 10 ** currencyExponent(currency)));
  if (goalSteps(kpi) === 1) return String(target);
  return targetNumber(kpi, { type: typeFor(kpi), currency: null }, target, t).replace(/[^\d.,]/g, '');
}
