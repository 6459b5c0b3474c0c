import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { kpiHeading } from '../../kpis/wording.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { menuField, option, textField } from '../../slack/inputs.ts';
import type { Step } from '../actions/line-of-goal.ts';
import type { Chosen, LinkableGoal } from '../actions/link-goal.ts';
import type { PossibleParent } from '../actions/possible-parents.ts';
import { doneView } from './done-view.ts';
import { ids } from './ids.ts';
import { amountOfKpi, namedNumber } from './words.ts';

/** The value of the choice that a goal is part of nothing. */
export const NOTHING = 'nothing';

const LONGEST_NOTE = 150;
const MOST_PARENTS = 99;

/** What *Why?* says of what a goal is for: the line up to the company, and what the reader may do about it. */
export function purposeBlocks(
  {
    steps,
    mayLink,
    splitValue,
  }: { steps: readonly Step[]; mayLink: string | null; splitValue: string | null },
  t: Translations,
): KnownBlock[] {
  const ways = [
    ...(mayLink ? [button({ id: ids.link, text: t.objectives.buttonLink, value: mayLink })] : []),
    ...(splitValue ? [button({ id: ids.split, text: t.objectives.buttonSplit, value: splitValue })] : []),
  ];
  const line = steps.map((step) => stepWords(step, t)).join(' · ');
  const said =
    line === '' ? (mayLink ? [context(t.objectives.partOfNothing)] : []) : [section(capital(line))];
  return [...said, ...(ways.length > 0 ? [actions(...ways)] : [])];
}

function stepWords(step: Step, t: Translations): string {
  const note = step.note ? t.objectives.contributes({ note: escapeMrkdwn(step.note) }) : '';
  if ('goal' in step) {
    const { kpi, target, currency } = step.goal;
    const number = amountOfKpi(kpi, target, currency, t);
    return t.objectives.partOfTeam({ team: escapeMrkdwn(step.team), number }) + note;
  }
  const { title, why } = step.objective;
  const words = { title: escapeMrkdwn(title), why: escapeMrkdwn(why) };
  return (
    t.objectives.partOfObjective({ ...words, number: step.number && namedNumber(step.number, t) }) + note
  );
}

const capital = (line: string) => line.charAt(0).toUpperCase() + line.slice(1);

/** In which to choose what a goal is part of, and to say how it contributes when that counts something else. */
export function partOfInputs(
  parents: readonly PossibleParent[],
  chosen: Chosen,
  t: Translations,
): KnownBlock[] {
  const options = [
    option(NOTHING, t.objectives.partOfNone),
    ...parents.slice(0, MOST_PARENTS).map((parent) => option(parent.key, parentWords(parent, t))),
  ];
  return [
    menuField('part_of', t.objectives.fieldPartOf, options, {
      chosen: chosen.parent ?? NOTHING,
      orFirst: true,
    }),
    textField('part_note', t.objectives.fieldNote, {
      hint: t.objectives.fieldNoteHint,
      longest: LONGEST_NOTE,
      value: chosen.note,
      optional: true,
    }),
  ];
}

function parentWords(parent: PossibleParent, t: Translations): string {
  const words =
    'objective' in parent
      ? { name: parent.objective.title, number: namedNumber(parent.number, t) }
      : { name: parent.team, number: namedNumber(parent.goal, t) };
  return parent.isSame ? t.objectives.partOption(words) : t.objectives.partOptionContributes(words);
}

/** *Part of …* */
export function linkForm({ goal, kpi, parents, chosen }: LinkableGoal, t: Translations): ModalViewDraft {
  if (parents.length === 0) return doneView(t.objectives.linkTitle, [t.objectives.nothingToLink], t);
  return {
    type: 'modal',
    callback_id: ids.linkForm,
    private_metadata: goal.id,
    title: plain(t.objectives.linkTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [section(`*${escapeMrkdwn(kpiHeading(kpi, t.locale))}*`), ...partOfInputs(parents, chosen, t)],
  };
}

export function linkedView({ chosen }: LinkableGoal, t: Translations): ModalViewDraft {
  const said = chosen.parent === null ? t.objectives.linkedNothing : t.objectives.linked;
  return doneView(t.objectives.linkTitle, [said], t);
}
