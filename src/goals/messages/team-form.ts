import type { InputBlock, KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import type { BookKpi } from '../../kpis/index.ts';
import { kpiHeading } from '../../kpis/wording.ts';
import { formatList, formatPeriodRange } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { menuField, option, textField } from '../../slack/inputs.ts';
import type { TimedRequest } from '../actions/store-goal.ts';
import type { TeamGoals, TeamPreview } from '../actions/team-goals.ts';
import type { Usual } from '../rules/usual.ts';
import { periodWords, usualNumber } from './contract/words.ts';
import { kpiInput, LONGEST_NUMBER, periodInputs, reasonInput, timedWords } from './goal-inputs.ts';
import { aimPhrase, targetNumber } from './target-numbers.ts';

/** First for whom and how much, then each person with their number. */
export const TEAM_FORM = 'goals.team_form.v1';
/** Its private_metadata is the request in words (`timedWords`); its inputs' block ids are `person:<id>`. */
export const TEAM_PREVIEW = 'goals.team_preview.v1';

const LONGEST_LABEL = 150;
const MOST_OPTIONS = 99;
const MOST_NAMES = 10;

/** The first step. `groups` are those whose people the caller leads, everyone among them. */
export function teamForm(
  {
    groups,
    kpis,
    chosen,
  }: { groups: readonly { value: string; name: string }[]; kpis: readonly BookKpi[]; chosen?: string },
  t: Translations,
): ModalViewDraft {
  const options = groups.slice(0, MOST_OPTIONS).map(({ value, name }) => option(value, name));
  return {
    type: 'modal',
    callback_id: TEAM_FORM,
    title: plain(t.contract.teamTitle),
    submit: plain(t.contract.teamNext),
    close: plain(t.common.cancel),
    blocks: [
      menuField('group', t.contract.teamGroup, options, { chosen, orFirst: true }),
      kpiInput(kpis, t),
      textField('target', t.contract.teamNumber, {
        hint: t.contract.teamNumberHint,
        longest: LONGEST_NUMBER,
      }),
      ...periodInputs(t),
    ],
  };
}

/** A person's number as it is typed already, and what stands below it instead of what is usual. */
export type TeamField = { typed: string; hint: string };

/**
 * The second step: each person with what their last complete period brought and what is usual, and a number to change:
 * the same one for everybody (`typed`), or each their own (`fields`).
 */
export function teamPreview(
  {
    request,
    preview,
    typed = '',
    fields,
    reason,
  }: {
    request: TimedRequest;
    preview: TeamPreview;
    typed?: string;
    fields?: ReadonlyMap<string, TeamField>;
    reason?: string;
  },
  t: Translations,
): ModalViewDraft {
  const { kpi, type, currency } = preview;
  const of = { type, currency };
  const range = formatPeriodRange(preview.period, t.locale);
  const when = periodWords(preview.first, request.repeats, t);
  const blocks: KnownBlock[] = [
    section(t.contract.teamIntro({ kpi: escapeMrkdwn(kpiHeading(kpi, t.locale)), when })),
    ...preview.people.map(({ person, last, usual }): InputBlock => {
      const words = { last: last === null ? '–' : targetNumber(kpi, of, last, t), range };
      const room = LONGEST_LABEL - t.contract.teamPerson({ ...words, name: '' }).length;
      const label = t.contract.teamPerson({ ...words, name: shorten(person.name, room) });
      const own = fields?.get(person.id);
      return textField(`person:${person.id}`, label, {
        hint: fields ? own?.hint : usualHint(usual),
        longest: LONGEST_NUMBER,
        value: fields ? own?.typed : typed,
        optional: true,
      });
    }),
    reasonInput(t, reason === undefined ? {} : { initial: reason }),
    context(t.contract.teamVisible),
  ];
  /** What is usual for somebody, where enough is known; whoever writes the number sees if it is far off. */
  function usualHint({ n, numbers }: Usual): string | null {
    if (!numbers || type !== 'cumulative') return null;
    const amount = (value: number) => usualNumber(kpi, of, value, t);
    const words = { n, kind: request.periodKind, median: amount(numbers.median), p80: amount(numbers.p80) };
    return t.contract.teamUsual(words);
  }
  return {
    type: 'modal',
    callback_id: TEAM_PREVIEW,
    private_metadata: timedWords(request).join(' '),
    title: plain(t.contract.teamTitle),
    submit: plain(t.contract.teamConfirm),
    close: plain(t.common.cancel),
    blocks,
  };
}

/** What was suggested to whom. */
export function teamDoneView(goals: TeamGoals, t: Translations): ModalViewDraft {
  const changed = goals.filter(({ set }) => set.changed);
  const names = changed.slice(0, MOST_NAMES).map(({ name, set }) => {
    return `${escapeMrkdwn(name)} ${set.aim ? aimPhrase(set.kpi, { ...set.aim, currency: set.currency }, t) : ''}`;
  });
  const more = changed.length - names.length;
  const listed = more > 0 ? [...names, t.contract.moreNames({ count: more })] : names;
  const same = goals.length - changed.length;
  const lines = [
    ...(changed.length > 0
      ? [t.contract.teamDone({ count: changed.length, names: formatList(listed, t.locale) })]
      : []),
    ...(same > 0 ? [t.contract.teamSame({ count: same })] : []),
  ];
  return {
    type: 'modal',
    title: plain(t.contract.teamTitle),
    close: plain(t.common.done),
    blocks: [section(lines.join('\n') || t.contract.teamNothing)],
  };
}
