import type { ModalViewDraft } from '../../capability.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { context, divider, plain, section, sections } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { menuField, option, radioField, textField } from '../../slack/inputs.ts';
import { dueOf } from '../actions/my-reviews.ts';
import { DONE_FIELD, OVERALL_FIELD, type OwnPart, type PartStart } from '../actions/write-part.ts';
import { LONGEST_TEXT, OVERALLS } from '../rules/review.ts';
import { factsLines } from './facts-words.ts';
import { ids } from './ids.ts';
import { daysOf } from './period-name.ts';
import { ownWordsBlocks, questionsIn } from './words-blocks.ts';

/** What the two choices of the last field say. */
export const DRAFT = 'draft';
export const FINAL = 'final';

/** The form of a part: who reads it and when, the facts, room for a text each, and whether it is finished. */
export function partForm(start: PartStart, t: Translations): ModalViewDraft {
  const { part, cycle, person, manager, words, facts } = start;
  const { kind } = part;
  const names = { person: escapeMrkdwn(person.name), manager: escapeMrkdwn(manager.name) };
  const overall = OVERALLS.map((step) => option(step, t.reviews.overall[step]));
  const done = [option(DRAFT, t.reviews.keepDraft), option(FINAL, t.reviews.finish[kind])];
  return {
    type: 'modal',
    callback_id: ids.partForm,
    private_metadata: part.id,
    title: plain(t.reviews.title),
    submit: plain(t.reviews.save),
    close: plain(t.common.cancel),
    blocks: [
      section(
        [
          t.reviews.partTitle[kind](names),
          `${escapeMrkdwn(cycle.name)} · ${daysOf(cycle, t)} · ${t.reviews.until({ date: formatDate(dueOf(part, cycle), t.locale) })}`,
        ].join('\n'),
      ),
      context(t.reviews.readBy[kind](names)),
      ...(facts
        ? sections(
            factsLines(facts, { isOwn: kind === 'self', person: person.name, manager: manager.name }, t),
          )
        : []),
      divider(),
      ...questionsIn(kind, t).map(({ question, label, hint }) =>
        textField(question, label, {
          ...{ longest: LONGEST_TEXT, isLong: true, optional: true },
          ...{ hint, value: words[question] },
        }),
      ),
      ...(kind === 'manager' && cycle.hasOverall
        ? [
            menuField(OVERALL_FIELD, t.reviews.overallLabel, overall, {
              ...{ chosen: words.overall, optional: true, hint: t.reviews.overallHint },
            }),
          ]
        : []),
      radioField(DONE_FIELD, t.reviews.doneLabel, done, {
        chosen: part.state === 'final' ? FINAL : DRAFT,
      }),
    ],
  };
}

/** What somebody wrote themselves, to read. */
export function ownPartView(own: OwnPart, t: Translations): ModalViewDraft {
  const { part, cycle, person, manager, words } = own;
  const names = { person: escapeMrkdwn(person.name), manager: escapeMrkdwn(manager.name) };
  return {
    type: 'modal',
    title: plain(t.reviews.title),
    close: plain(t.common.close),
    notify_on_close: true,
    blocks: [
      section(`${t.reviews.partTitle[part.kind](names)}\n${escapeMrkdwn(cycle.name)} · ${daysOf(cycle, t)}`),
      ...ownWordsBlocks(part.kind, words, t),
      context(part.openOn === null ? t.reviews.onlyYou : t.reviews.readByPair(names)),
    ],
  };
}
