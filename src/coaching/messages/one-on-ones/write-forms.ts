import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../../capability.ts';
import { addDays } from '../../../kernel/date.ts';
import { kpiHeading } from '../../../kpis/wording.ts';
import type { Translations } from '../../../locales/index.ts';
import { context, plain, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import { dayField, menuField, option, textField } from '../../../slack/inputs.ts';
import type { Notes } from '../../actions/one-on-ones/notes.ts';
import type { OwnPair } from '../../actions/one-on-ones/pair.ts';
import type { Promising } from '../../actions/one-on-ones/promise.ts';
import { encodeItemState, type ItemState } from '../../item-state.ts';
import { LONGEST_ITEM, LONGEST_NOTES, TAGS } from '../../rules/one-on-ones/item.ts';
import { FIELDS, ids } from './ids.ts';
import { nameOf, whenWords } from './words.ts';

const LONGEST_ACTION = 300;
const MOST_KPIS = 99;
const DAYS_TO_DO_IT = 7;

/** With whom something can be put on the agenda: one, or several to choose from. */
export type ItemForm = {
  state: ItemState;
  partners: readonly OwnPair[];
  chosen: string | null;
  text: string;
};

/** The form for something to talk about. */
export function itemForm({ state, partners, chosen, text }: ItemForm, t: Translations): ModalViewDraft {
  const say = t.oneOnOnes;
  const [only, ...others] = partners;
  const one = only && others.length === 0 ? only.other : null;
  return {
    type: 'modal',
    callback_id: ids.itemForm,
    private_metadata: encodeItemState(state),
    title: plain(say.addTitle),
    submit: plain(say.add),
    close: plain(t.common.cancel),
    blocks: [
      ...(one
        ? [section(`*${say.with({ name: nameOf(one) })}*`)]
        : [
            menuField(
              FIELDS.who,
              say.fieldWith,
              partners.slice(0, MOST_KPIS).map(({ other }) => option(other.id, other.name)),
              { chosen },
            ),
          ]),
      textField(FIELDS.text, say.fieldText, { longest: LONGEST_ITEM, value: text, isLong: true }),
      menuField(
        FIELDS.tag,
        say.fieldTag,
        TAGS.map((tag) => option(tag, say.tag[tag])),
        { optional: true },
      ),
      context(
        [
          one ? say.addVisible({ name: nameOf(one) }) : say.addVisibleEither,
          ...(state.link ? [say.linkComes] : []),
        ].join(' '),
      ),
    ],
  };
}

/** What was written down: a form as long as the two meet, afterwards to be read. */
export function notesForm(notes: Notes, t: Translations): ModalViewDraft {
  const say = t.oneOnOnes;
  const { session, pair, own, canWrite } = notes;
  const title = section(
    `*${say.with({ name: nameOf(pair.other) })}*\n${whenWords(session.startsAt, pair, t)}`,
  );
  if (!canWrite) {
    return {
      type: 'modal',
      title: plain(say.notes),
      close: plain(t.common.close),
      blocks: [
        title,
        ...readBlocks(say.fieldNotes, session.notes || say.noNotes),
        ...(own ? readBlocks(say.ownNotes, own) : []),
        context(say.pairOnly),
      ],
    };
  }
  return {
    type: 'modal',
    callback_id: ids.notesForm,
    private_metadata: `${session.id} ${session.notedAt?.getTime() ?? 0}`,
    title: plain(say.notes),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      title,
      textField(FIELDS.notes, say.fieldNotes, {
        longest: LONGEST_NOTES,
        value: session.notes,
        isLong: true,
        optional: true,
      }),
      context([say.notesRead({ name: nameOf(pair.other) }), say.notesHeld].join(' ')),
      textField(FIELDS.own, say.fieldOwn, {
        hint: say.fieldOwnHint,
        longest: LONGEST_NOTES,
        value: own,
        isLong: true,
        optional: true,
      }),
    ],
  };
}

/** Escaped, 3,000 characters may be more than a section takes. */
function readBlocks(title: string, text: string): KnownBlock[] {
  const parts = text.match(/[\s\S]{1,500}/g) ?? [text];
  return [section(`*${title}*`), ...parts.map((part) => section(escapeMrkdwn(part)))];
}

/** The form for an action item; `id` is the one the promise will have, `today` the day of whoever fills it in. */
export function actionForm(
  { session, pair, kpis }: Promising,
  { id, today }: { id: string; today: string },
  t: Translations,
): ModalViewDraft {
  const say = t.oneOnOnes;
  return {
    type: 'modal',
    callback_id: ids.actionForm,
    private_metadata: `${id} ${session.id}`,
    title: plain(say.actionTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      menuField(
        FIELDS.owner,
        say.fieldOwner,
        [option('report', pair.report.name), option('manager', pair.manager.name)],
        { chosen: 'report' },
      ),
      textField(FIELDS.text, say.fieldAction, { longest: LONGEST_ACTION, isLong: true }),
      dayField(FIELDS.due, say.fieldDue, addDays(today, DAYS_TO_DO_IT)),
      // A menu without choices is none, to Slack.
      ...(kpis.length > 0
        ? [
            menuField(
              FIELDS.kpi,
              say.fieldKpi,
              kpis
                .slice(0, MOST_KPIS)
                .map(({ key, kpi }) =>
                  option(key, kpi ? kpiHeading(kpi, t.locale) : t.measures.name.win_rate),
                ),
              { hint: say.fieldKpiHint, optional: true },
            ),
          ]
        : []),
      context(say.actionVisible),
    ],
  };
}
