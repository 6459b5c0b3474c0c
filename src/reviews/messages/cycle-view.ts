import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { formatDate, formatList } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, plain, section, sections } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { textField } from '../../slack/inputs.ts';
import type { CycleLine, CycleProgress } from '../actions/cycles.ts';
import { CYCLE_FIELDS, type CyclePreview } from '../actions/draft-cycle.ts';
import { LONGEST_NAME } from '../rules/review.ts';
import { LEFT_OUT } from '../rules/whom.ts';
import { ids } from './ids.ts';
import { daysOf } from './period-name.ts';

const MOST_NAMED = 30;
const MOST_LINES = 150;

/** What would happen, before anything does. What somebody typed stands in a field, and nowhere out of sight. */
export function previewView(preview: CyclePreview, t: Translations): ModalViewDraft {
  const { name, ...draft } = preview.draft;
  const blocks = previewBlocks(preview, t);
  const visible = context(t.reviews.starterSees);
  if (preview.reviews.length === 0) return shown(t.reviews.cycleTitle, t, [...blocks, visible]);
  return {
    type: 'modal',
    callback_id: ids.beginForm,
    private_metadata: JSON.stringify(draft),
    title: plain(t.reviews.cycleTitle),
    submit: plain(t.reviews.start),
    close: plain(t.common.cancel),
    blocks: [
      ...blocks,
      textField(CYCLE_FIELDS.name, t.reviews.formName, { longest: LONGEST_NAME, value: name }),
      visible,
    ],
  };
}

/** The same once it has started. */
export function startedView(preview: CyclePreview, t: Translations): ModalViewDraft {
  return shown(t.reviews.cycleTitle, t, [
    section(t.reviews.started({ n: preview.reviews.length })),
    ...previewBlocks(preview, t),
    context(t.reviews.starterSees),
  ]);
}

function previewBlocks({ draft, period, reviews, leftOut }: CyclePreview, t: Translations): KnownBlock[] {
  const managers = new Set(reviews.map(({ manager }) => manager.id)).size;
  const facts = [
    t.reviews.previewDates({
      self: formatDate(draft.selfDue, t.locale),
      manager: formatDate(draft.managerDue, t.locale),
    }),
    t.reviews.previewPeers({ n: draft.peers }),
    ...(draft.hasOverall ? [t.reviews.previewOverall] : []),
  ];
  const out = LEFT_OUT.flatMap((why) => {
    const names = leftOut.filter((each) => each.why === why).map(({ person }) => person.name);
    return names.length > 0 ? [t.reviews.leftOut[why]({ names: named(names, t), n: names.length })] : [];
  });
  return [
    section(`*${escapeMrkdwn(draft.name)}* · ${daysOf(period, t)}`),
    section(
      reviews.length > 0 ? t.reviews.previewCount({ people: reviews.length, managers }) : t.reviews.nobodyIn,
    ),
    ...(reviews.length > 0
      ? sections([
          named(
            reviews.map(({ person }) => person.name),
            t,
          ),
        ])
      : []),
    section(facts.join('\n')),
    ...(out.length > 0 ? [section(`*${t.reviews.leftOutTitle}*`), ...sections(out)] : []),
  ];
}

/** How far everybody is. */
export function progressView(progress: CycleProgress, t: Translations): ModalViewDraft {
  const { cycle, starter, reviews, mayEnd } = progress;
  const shownLines = reviews.slice(0, MOST_LINES).map((line) => progressLine(line, t));
  const left = reviews.length - shownLines.length;
  const count = (stage: CycleLine['stage']) => reviews.filter((line) => line.stage === stage).length;
  return shown(t.reviews.progressTitle, t, [
    section(
      [
        `*${escapeMrkdwn(cycle.name)}* · ${daysOf(cycle, t)}`,
        t.reviews.startedBy({
          name: escapeMrkdwn(starter?.name ?? ''),
          date: formatDate(cycle.startedAt.toISOString().slice(0, 10), t.locale),
        }),
        ...(cycle.endedAt ? [t.reviews.cycleEnded] : []),
        t.reviews.progressCounts({
          n: reviews.length,
          notBegun: count('not_begun'),
          written: count('written'),
          shared: count('shared'),
          acknowledged: count('acknowledged'),
          ended: count('ended'),
        }),
      ].join('\n'),
    ),
    ...sections([...shownLines, ...(left > 0 ? [t.reviews.andMore({ n: left })] : [])]),
    ...(mayEnd
      ? [
          actions(
            button({
              ...{ id: ids.end, text: t.reviews.endCycle, value: cycle.id, style: 'danger' },
              confirm: {
                title: t.reviews.endTitle,
                question: t.reviews.endQuestion,
                yes: t.reviews.endCycle,
                no: t.common.cancel,
              },
            }),
          ),
        ]
      : []),
    context(t.reviews.progressVisible),
  ]);
}

function progressLine({ person, manager, stage, written }: CycleLine, t: Translations): string {
  const names = { person: escapeMrkdwn(person.name), manager: escapeMrkdwn(manager.name) };
  return `• ${t.reviews.progressLine({ ...names, stage: t.reviews.stage[stage], ...(stage === 'written' ? { written } : {}) })}`;
}

/** Up to so many names, escaped. */
function named(names: readonly string[], t: Translations): string {
  const some = names.slice(0, MOST_NAMED).map(escapeMrkdwn);
  const left = names.length - some.length;
  return left > 0 ? `${some.join(', ')} ${t.reviews.andMore({ n: left })}` : formatList(some, t.locale);
}

const shown = (title: string, t: Translations, blocks: KnownBlock[]): ModalViewDraft => ({
  type: 'modal',
  title: plain(title),
  close: plain(t.common.close),
  notify_on_close: true,
  blocks,
});
