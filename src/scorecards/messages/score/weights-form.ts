import type { InputBlock } from '@slack/types';
import type { ModalViewDraft } from '../../../capability.ts';
import { kpiHeading } from '../../../kpis/wording.ts';
import { formatDate } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { context, plain, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import { boxesField, field, menu, menuField, option } from '../../../slack/inputs.ts';
import type { NamedScope, WeightChoice } from '../../actions/score/card-weights.ts';
import { type CardMeasure, STARTS, type Start } from '../../rules/score/role-card.ts';
import { scoreIds } from './ids.ts';
import { measureList, scopeName, scopeValue, widerName } from './weights-words.ts';

const MOST_OPTIONS = 100;

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
      section(
        `*${t.scores.weights.scope}*`,
        menu(scoreIds.scope, scopeOptions, { chosen: scopeValue(scope) }),
      ),
      section(nowWords(choice, t)),
      field(
        'measures',
        t.scores.weights.measures,
        {
          type: 'multi_static_select',
          action_id: 'measures',
          options,
          ...(chosen.length > 0 ? { initial_options: chosen } : {}),
        },
        { hint: t.scores.weights.measuresHint, optional: true },
      ),
      menuField('from', t.scores.weights.from, starts, { orFirst: true }),
      ...(own && own.measures.length > 0 ? [dropInput(t)] : []),
      context(t.scores.weights.who),
    ],
  };
}

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

function nowWords(choice: WeightChoice, t: Translations): string {
  const { own, counting, scope, scopes } = choice;
  if (!counting) return t.scores.weights.nowEqual;
  const list = measureList(counting.measures, choice, t);
  if (own?.id === counting.id) return t.scores.weights.now({ list });
  return t.scores.weights.nowWider({ whose: escapeMrkdwn(widerName(counting, scope, scopes, t)), list });
}

function startWords(start: Start, { starts }: WeightChoice, t: Translations): string {
  const date = formatDate(starts[start], t.locale);
  if (start === 'week') return t.scores.weights.fromWeek({ date });
  return start === 'month' ? t.scores.weights.fromMonth({ date }) : t.scores.weights.fromQuarter({ date });
}

const scopeOption = (scope: NamedScope, t: Translations) => option(scopeValue(scope), scopeName(scope, t));

function dropInput(t: Translations): InputBlock {
  const drop = option('drop', t.scores.weights.dropText);
  return boxesField('drop', t.scores.weights.drop, [drop], { optional: true });
}
