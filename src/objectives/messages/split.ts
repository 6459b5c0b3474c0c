import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { shareWords } from '../../goals/index.ts';
import { fromMinor } from '../../kernel/money.ts';
import { shorten } from '../../kernel/shorten.ts';
import { kpiByKey } from '../../kpis/catalogue.ts';
import { formatList, formatPeriodNamed } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { menuField, option, textField } from '../../slack/inputs.ts';
import type { SplitStored } from '../actions/split/give-out.ts';
import type { Proposed, SplitPreview } from '../actions/split/preview.ts';
import type { Whole } from '../actions/split/whole.ts';
import { METHODS } from '../rules/split.ts';
import { doneView } from './done-view.ts';
import { ids } from './ids.ts';
import { amountOfKpi, coverageWords, numberOfKpi } from './words.ts';

const LONGEST_NUMBER = 30;
const LONGEST_LABEL = 150;
const LONGEST_HINT = 150;
const LONGEST_REASON = 500;
const MOST_NAMES = 10;

/** The block id of a part's field. */
export const partField = (id: string) => `part:${id}`;

/** The part of such a field; null for any other. */
export const partIn = (field: string): string | null => /^part:(.+)$/.exec(field)?.[1] ?? null;

/** The first step: how to split, and how much more than the whole is given out. `value` is what the button carried. */
export function splitForm(whole: Whole, value: string, t: Translations): ModalViewDraft {
  const methods = METHODS.map((method) => option(method, t.objectives.method[method]));
  return {
    type: 'modal',
    callback_id: ids.splitForm,
    private_metadata: value,
    title: plain(t.objectives.splitTitle),
    submit: plain(t.objectives.formNext),
    close: plain(t.common.cancel),
    blocks: [
      lead(whole, t),
      menuField('method', t.objectives.fieldMethod, methods, { orFirst: true }),
      textField('over', t.objectives.fieldOver, {
        hint: t.objectives.fieldOverHint,
        longest: 5,
        optional: true,
      }),
    ],
  };
}

/** A weight for each. */
export function weightsForm(whole: Whole, metadata: string, t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    callback_id: ids.weights,
    private_metadata: metadata,
    title: plain(t.objectives.splitTitle),
    submit: plain(t.objectives.formNext),
    close: plain(t.common.cancel),
    blocks: [
      lead(whole, t),
      section(t.objectives.weightsLead),
      ...whole.parts.map(({ id, name }) =>
        textField(partField(id), shorten(name, LONGEST_LABEL), { longest: 10, value: '1' }),
      ),
    ],
  };
}

/** The last step: a number for each, to change; nothing is stored yet. */
export function splitPreview(preview: SplitPreview, metadata: string, t: Translations): ModalViewDraft {
  const { whole, request, parts, total, coverage, lookedAt } = preview;
  const counts = coverage && coverageWords(coverage, whole, t);
  const isLess = parts.some(({ target, effective }) => target !== effective);
  const blocks: KnownBlock[] = [
    lead(whole, t),
    section(
      [
        t.objectives.previewLead({
          total: numberOfKpi(whole, total, t),
          method: t.objectives.method[request.method],
          over: request.overPercent,
          whole: numberOfKpi(whole, whole.target, t),
        }),
        ...(request.method === 'history' && lookedAt === null ? [t.objectives.nobodyHasPast] : []),
        ...(counts && (isLess || request.overPercent > 0) ? [t.objectives.previewCounts(counts)] : []),
      ].join('\n'),
    ),
    ...parts.map((proposed) => partInput(proposed, preview, t)),
    textField('reason', t.objectives.fieldReason, {
      hint: t.objectives.fieldReasonHint,
      longest: LONGEST_REASON,
      isLong: true,
      optional: true,
    }),
    context(whole.isOfTeam ? t.objectives.visiblePeople : t.objectives.visibleTeams),
  ];
  return {
    type: 'modal',
    callback_id: ids.splitPreview,
    private_metadata: metadata,
    title: plain(t.objectives.splitTitle),
    submit: plain(whole.isOfTeam ? t.objectives.submitSuggest : t.objectives.submitSet),
    close: plain(t.common.cancel),
    blocks,
  };
}

function partInput(proposed: Proposed, preview: SplitPreview, t: Translations) {
  const { whole } = preview;
  const { part, target, before } = proposed;
  const now = before && before.currency === whole.currency ? numberOfKpi(whole, before.target, t) : null;
  const room = LONGEST_LABEL - t.objectives.partLabel({ name: '', now }).length;
  const label = t.objectives.partLabel({ name: shorten(part.name, room), now });
  return textField(partField(part.id), label, {
    hint: shorten(hints(proposed, preview, t).join(' '), LONGEST_HINT),
    longest: LONGEST_NUMBER,
    value: target > 0 ? typed(target, whole) : '',
    optional: true,
  });
}

/** What was looked at, and what counts of the number in this period. */
function hints(
  { target, effective, share, history }: Proposed,
  { whole, lookedAt }: SplitPreview,
  t: Translations,
): string[] {
  const { kpi, currency, period } = whole;
  const used = history && {
    average: numberOfKpi(whole, history.average, t),
    used: history.used,
    kind: t.goals.periodNoun(lookedAt ?? period.kind),
  };
  const goal = { target, currency };
  return [
    ...(used ? [used.used > 0 ? t.objectives.usedHistory(used) : t.objectives.noHistory] : []),
    ...shareWords({ kpi: kpiByKey(kpi), target: effective, share, goal }, t),
  ];
}

/** As somebody would type it: whole units, without separators. */
function typed(target: number, { currency }: Whole): string {
  return currency === null ? String(target) : fromMinor(target, currency).replace(/\.0+$/, '');
}

/** What was set or suggested, and what it comes to. */
export function splitDoneView({ whole, given, coverage }: SplitStored, t: Translations): ModalViewDraft {
  if (given.length === 0) return doneView(t.objectives.splitTitle, [t.objectives.splitNothing], t);
  const changed = given.filter((each) => each.changed);
  const names = changed
    .slice(0, MOST_NAMES)
    .map(({ part, target }) => `${escapeMrkdwn(part.name)} ${numberOfKpi(whole, target, t)}`);
  const more = changed.length - names.length;
  const listed = formatList(more > 0 ? [...names, t.contract.moreNames({ count: more })] : names, t.locale);
  const words = coverage && coverageWords(coverage, whole, t);
  const lines = [
    ...(changed.length > 0
      ? [
          whole.isOfTeam
            ? t.objectives.suggestDone({ names: listed })
            : t.objectives.splitDone({ names: listed }),
        ]
      : []),
    ...(given.length > changed.length
      ? [t.objectives.alreadyStood({ count: given.length - changed.length })]
      : []),
    ...(words ? [t.objectives.doneCounts({ ...words, whole: numberOfKpi(whole, whole.target, t) })] : []),
  ];
  return doneView(t.objectives.splitTitle, lines, t);
}

function lead(whole: Whole, t: Translations) {
  const { name, kpi, target, period, parts, isOfTeam } = whole;
  const number = amountOfKpi(kpi, target, whole.currency, t);
  const when = t.goals.savedOnce({ range: escapeMrkdwn(formatPeriodNamed(period, t.locale)) });
  const over = isOfTeam ? t.objectives.splitOverPeople : t.objectives.splitOverTeams;
  return section(
    [t.objectives.splitLead({ name: escapeMrkdwn(name), number, when }), over({ count: parts.length })].join(
      '\n',
    ),
  );
}
