import type { InputBlock, KnownBlock, PlainTextOption } from '@slack/types';
import type { ModalViewDraft } from '../../../capability.ts';
import { type Aimed, aimFor, aimPhrase, goalSteps, targetNumber, typeFor } from '../../../goals/index.ts';
import { currencyExponent } from '../../../kernel/money.ts';
import { shorten } from '../../../kernel/shorten.ts';
import type { BookKpi } from '../../../kpis/index.ts';
import { kpiHeading } from '../../../kpis/wording.ts';
import { formatDate, formatList } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { context, plain, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import { type NamedScope, STARTS, type Start, type WeightChoice } from '../../actions/score/card-weights.ts';
import {
  type CardMeasure,
  type CardScope,
  FEW_MEASURES,
  type RoleCard,
  WHOLE_WEIGHT,
} from '../../rules/score/role-card.ts';
import { scoreIds } from './ids.ts';
import { plainHeading } from './words.ts';

const LONGEST_OPTION = 75;
const MOST_OPTIONS = 100;
const LONGEST_LABEL = 90;

/** First for whom, by which measures and from when; choosing another scope draws the form anew. */
export function weightsForm(choice: WeightChoice, t: Translations): ModalViewDraft {
  const { scope, scopes, own, counting, kpis } = choice;
  const scopeOptions = scopes.slice(0, MOST_OPTIONS).map((each) => scopeOption(each, t));
  const options = kpis.slice(0, MOST_OPTIONS).map((kpi) => option(kpi.key, kpiHeading(kpi, t.locale)));
  const chosen = options.filter(({ value }) => counting?.measures.some(({ kpi }) => kpi === value));
  const starts = STARTS.map((start) => option(start, startWords(start, choice, t)));
  return {
    type: 'modal',
    callback_id: scoreIds.form,
    private_metadata: scopeValue(scope),
    title: plain(t.scores.weights.title),
    submit: plain(t.scores.weights.next),
    close: plain(t.common.cancel),
    blocks: [
      section(`*${t.scores.weights.scope}*`, {
        type: 'static_select',
        action_id: scoreIds.scope,
        options: scopeOptions,
        initial_option: scopeOption(scope, t),
      }),
      section(nowWords(choice, t)),
      {
        type: 'input',
        block_id: 'measures',
        optional: true,
        label: plain(t.scores.weights.measures),
        hint: plain(t.scores.weights.measuresHint),
        element: {
          type: 'multi_static_select',
          action_id: 'measures',
          options,
          ...(chosen.length > 0 ? { initial_options: chosen } : {}),
        },
      },
      input('from', t.scores.weights.from, {
        type: 'static_select',
        action_id: 'from',
        options: starts,
        ...(starts[0] ? { initial_option: starts[0] } : {}),
      }),
      ...(own && own.measures.length > 0 ? [dropInput(t)] : []),
      context(t.scores.weights.who),
    ],
  };
}

/** What was picked in the first step; `kpis` are those of the form, in their order. */
export type PickedMeasures = { scope: CardScope; start: Start; kpis: readonly string[] };

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
  const initial = perOptions.find(({ value }) => value === per);
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
          input(`weight:${kpi.key}`, t.scores.weights.weight({ measure }), {
            type: 'plain_text_input',
            action_id: 'weight',
            max_length: 5,
            initial_value: String(weight ?? ''),
          }),
          ...(mayBeStated(kpi) ? [statedInput(kpi, measure, known, choice.currency, t)] : []),
        ];
      }),
      input('per', t.scores.weights.per, {
        type: 'static_select',
        action_id: 'per',
        options: perOptions,
        ...(initial ? { initial_option: initial } : {}),
      }),
    ],
  };
}

/** What takes one number: no range, and no yes. */
export const mayBeStated = (kpi: BookKpi): boolean => !['range', 'binary'].includes(typeFor(kpi));

/** What became of it. */
export function weightsDone(
  {
    choice,
    from,
    isNew,
    measures,
  }: { choice: WeightChoice; from: string; isNew: boolean; measures: readonly CardMeasure[] },
  t: Translations,
): ModalViewDraft {
  const whose = escapeMrkdwn(scopeName(choice.scope, t));
  const date = formatDate(from, t.locale);
  const list = measureList(measures, choice, t);
  const text = !isNew
    ? t.scores.weights.same
    : measures.length === 0
      ? t.scores.weights.ended({ whose, date })
      : t.scores.weights.saved({ whose, date, list });
  return {
    type: 'modal',
    title: plain(t.scores.weights.title),
    close: plain(t.common.done),
    blocks: [section(text)],
  };
}

/** 'team role', as a button or a form carries it. */
export const scopeValue = ({ teamId, roleKey }: CardScope): string => JSON.stringify([teamId, roleKey]);

/** The same read; null for anything else. */
export function readScope(value: string): CardScope | null {
  try {
    const [teamId, roleKey] = JSON.parse(value) as unknown[];
    if ((teamId !== null && typeof teamId !== 'string') || typeof roleKey !== 'string') return null;
    return { teamId, roleKey };
  } catch {
    return null;
  }
}

/** So many weights in whole percent that come to 100, as equal as they can be. */
function equalShares(count: number): number[] {
  const each = Math.floor(WHOLE_WEIGHT / Math.max(1, count));
  return Array.from({ length: count }, (_, n) => each + (n < WHOLE_WEIGHT - each * count ? 1 : 0));
}

function nowWords(choice: WeightChoice, t: Translations): string {
  const { own, counting, scope, scopes } = choice;
  if (!counting) return t.scores.weights.nowEqual;
  const list = measureList(counting.measures, choice, t);
  if (own?.id === counting.id) return t.scores.weights.now({ list });
  return t.scores.weights.nowWider({ whose: escapeMrkdwn(widerName(counting, scope, scopes, t)), list });
}

function widerName(
  { teamId, role, roleKey }: RoleCard,
  scope: NamedScope,
  scopes: readonly NamedScope[],
  t: Translations,
): string {
  const known = scopes.find((each) => each.teamId === teamId && each.roleKey === roleKey);
  return scopeName(known ?? { role, team: teamId === null ? null : scope.team }, t);
}

function measureList(measures: readonly CardMeasure[], choice: WeightChoice, t: Translations): string {
  const items = measures.map(({ kpi: key, weight, stated }) => {
    const kpi = choice.kpis.find((each) => each.key === key);
    const aimed = kpi && stated ? aimedAt(kpi, stated.target, choice.currency) : null;
    const words =
      kpi && stated && aimed
        ? t.scores.weights.itemStated({ target: aimPhrase(kpi, aimed, t), per: stated.per })
        : null;
    return t.scores.weights.item({ measure: kpi ? plainHeading(kpi, t) : '–', weight, stated: words });
  });
  return formatList(items, t.locale);
}

const aimedAt = (kpi: BookKpi, target: number, currency: string): Aimed => ({
  ...aimFor(kpi, { target }),
  currency: kpi.unit === 'money' ? currency : null,
});

function statedInput(
  kpi: BookKpi,
  measure: string,
  known: CardMeasure | undefined,
  currency: string,
  t: Translations,
): InputBlock {
  const typed = known?.stated ? typedNumber(kpi, known.stated.target, currency, t) : '';
  return {
    ...input(`stated:${kpi.key}`, t.scores.weights.stated({ measure }), {
      type: 'plain_text_input',
      action_id: 'stated',
      max_length: 30,
      ...(typed ? { initial_value: typed } : {}),
    }),
    optional: true,
    hint: plain(t.scores.weights.statedHint),
  };
}

/** As it is typed again: money in whole units, a level in its own unit. */
function typedNumber(kpi: BookKpi, target: number, currency: string, t: Translations): string {
  if (kpi.unit === 'money') return String(Math.round(target / 10 ** currencyExponent(currency)));
  if (goalSteps(kpi) === 1) return String(target);
  return targetNumber(kpi, { type: typeFor(kpi), currency: null }, target, t).replace(/[^\d.,]/g, '');
}

function startWords(start: Start, { starts }: WeightChoice, t: Translations): string {
  const date = formatDate(starts[start], t.locale);
  if (start === 'week') return t.scores.weights.fromWeek({ date });
  return start === 'month' ? t.scores.weights.fromMonth({ date }) : t.scores.weights.fromQuarter({ date });
}

/** Plain text. */
function scopeName({ team, role }: Pick<NamedScope, 'team' | 'role'>, t: Translations): string {
  const named = role === '' ? null : role;
  return team === null
    ? t.scores.weights.scopeCompany({ role: named })
    : t.scores.weights.scopeTeam({ team, role: named });
}

const scopeOption = (scope: NamedScope, t: Translations) => option(scopeValue(scope), scopeName(scope, t));

function dropInput(t: Translations): InputBlock {
  return {
    ...input('drop', t.scores.weights.drop, {
      type: 'checkboxes',
      action_id: 'drop',
      options: [option('drop', t.scores.weights.dropText)],
    }),
    optional: true,
  };
}

const option = (value: string, name: string): PlainTextOption => ({
  value,
  text: plain(shorten(name, LONGEST_OPTION)),
});

function input(id: string, label: string, element: InputBlock['element']): InputBlock {
  return { type: 'input', block_id: id, label: plain(label), element };
}
