import type { InputBlock, KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import { kpiHeading } from '../../kpis/wording.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { ChoosableKpi } from '../actions/choosable-kpis.ts';
import type { PromiseStart } from '../actions/start-promise.ts';
import { encodeState, FIELDS, type FormState, type Typed } from '../form-state.ts';
import { LONGEST_PROOF, LONGEST_TEXT } from '../rules/promise.ts';
import { ids } from './ids.ts';

const MOST_KPIS = 100;

/** The form for a new promise; `typed` is what was put in before it was drawn anew. */
export function promiseForm(
  start: PromiseStart,
  { id, typed }: { id: string; typed?: Typed },
  t: Translations,
): ModalViewDraft {
  const say = t.promises;
  const { owners, other, isOtherFixed, source, kpis } = start;
  const state: FormState = { id, source, withId: isOtherFixed ? (other?.id ?? null) : null };
  const name = other ? escapeMrkdwn(other.name) : '';
  const blocks: KnownBlock[] = [
    ...(owners.length > 1 ? [ownerInput(start, t)] : []),
    ...(isOtherFixed
      ? [section(start.isWithCaller ? say.formWithYou : say.formWith({ name }))]
      : [otherInput(start, typed, t)]),
    textInput(FIELDS.text, say.fieldText, typed?.text ?? start.text, {
      hint: say.fieldTextHint,
      longest: LONGEST_TEXT,
      example: say.fieldTextExample,
    }),
    {
      type: 'input',
      block_id: FIELDS.due,
      label: plain(say.fieldDue),
      element: { type: 'datepicker', action_id: FIELDS.due, initial_date: typed?.dueOn ?? start.dueOn },
    },
    ...(kpis.length > 0 ? [kpiInput(kpis, typed, t)] : []),
    {
      ...textInput(FIELDS.proof, say.fieldProof, typed?.proof ?? '', {
        hint: say.fieldProofHint,
        longest: LONGEST_PROOF,
      }),
      optional: true,
    },
    context(say.formVisible),
  ];
  return {
    type: 'modal',
    callback_id: ids.form,
    private_metadata: encodeState(state),
    title: plain(say.formTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks,
  };
}

/** Whose promise it is; another choice draws the form anew, with their numbers. */
function ownerInput({ owner, owners }: PromiseStart, t: Translations): InputBlock {
  const option = (person: { id: string; name: string }) => ({
    text: plain(shorten(person.name, 75)),
    value: person.id,
  });
  return {
    type: 'input',
    block_id: FIELDS.owner,
    dispatch_action: true,
    label: plain(t.promises.fieldOwner),
    element: {
      type: 'static_select',
      action_id: ids.owner,
      options: owners.map(option),
      initial_option: option(owner),
    },
  };
}

function otherInput({ other }: PromiseStart, typed: Typed | undefined, t: Translations): InputBlock {
  const initial = typed?.otherSlackId ?? other?.slackUserId ?? null;
  return {
    type: 'input',
    block_id: FIELDS.other,
    label: plain(t.promises.fieldOther),
    element: {
      type: 'users_select',
      action_id: FIELDS.other,
      ...(initial === null ? {} : { initial_user: initial }),
    },
  };
}

function kpiInput(kpis: readonly ChoosableKpi[], typed: Typed | undefined, t: Translations): InputBlock {
  const options = kpis.slice(0, MOST_KPIS).map(({ key, kpi }) => ({
    text: plain(shorten(kpi ? kpiHeading(kpi, t.locale) : t.measures.name.win_rate, 75)),
    value: key,
  }));
  const initial = options.find(({ value }) => value === typed?.kpi);
  return {
    type: 'input',
    block_id: FIELDS.kpi,
    optional: true,
    label: plain(t.promises.fieldKpi),
    hint: plain(t.promises.fieldKpiHint),
    element: {
      type: 'static_select',
      action_id: FIELDS.kpi,
      placeholder: plain(t.promises.noNumber),
      options,
      ...(initial ? { initial_option: initial } : {}),
    },
  };
}

function textInput(
  id: string,
  label: string,
  initial: string,
  { hint, longest, example }: { hint: string; longest: number; example?: string },
): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: plain(label),
    hint: plain(hint),
    element: {
      type: 'plain_text_input',
      action_id: id,
      multiline: true,
      max_length: longest,
      ...(example ? { placeholder: plain(example) } : {}),
      ...(initial ? { initial_value: initial } : {}),
    },
  };
}
