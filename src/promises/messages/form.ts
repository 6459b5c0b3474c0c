import type { InputBlock, KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { kpiHeading } from '../../kpis/wording.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { dayField, field, menu, menuField, option, personField, textField } from '../../slack/inputs.ts';
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
    textField(FIELDS.text, say.fieldText, {
      hint: say.fieldTextHint,
      longest: LONGEST_TEXT,
      value: typed?.text ?? start.text,
      example: say.fieldTextExample,
      isLong: true,
    }),
    dayField(FIELDS.due, say.fieldDue, typed?.dueOn ?? start.dueOn),
    ...(kpis.length > 0 ? [kpiInput(kpis, typed, t)] : []),
    textField(FIELDS.proof, say.fieldProof, {
      hint: say.fieldProofHint,
      longest: LONGEST_PROOF,
      value: typed?.proof,
      isLong: true,
      optional: true,
    }),
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
  const options = owners.map(({ id, name }) => option(id, name));
  const element = menu(ids.owner, options, { chosen: owner.id });
  return field(FIELDS.owner, t.promises.fieldOwner, element, { isLive: true });
}

function otherInput({ other }: PromiseStart, typed: Typed | undefined, t: Translations): InputBlock {
  const chosen = typed?.otherSlackId ?? other?.slackUserId ?? null;
  return personField(FIELDS.other, t.promises.fieldOther, chosen);
}

function kpiInput(kpis: readonly ChoosableKpi[], typed: Typed | undefined, t: Translations): InputBlock {
  const options = kpis
    .slice(0, MOST_KPIS)
    .map(({ key, kpi }) => option(key, kpi ? kpiHeading(kpi, t.locale) : t.measures.name.win_rate));
  return menuField(FIELDS.kpi, t.promises.fieldKpi, options, {
    hint: t.promises.fieldKpiHint,
    chosen: typed?.kpi,
    placeholder: t.promises.noNumber,
    optional: true,
  });
}
