import type { InputBlock, KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { kpiHeading } from '../../kpis/wording.ts';
import type { Translations } from '../../locales/index.ts';
import type { ChoosableKpi } from '../../promises/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { type FieldParts, menuField, option, textField } from '../../slack/inputs.ts';
import type { Given } from '../actions/given.ts';
import type { Certificate } from '../rules/certificate.ts';
import { LONGEST_EVIDENCE, LONGEST_REASON } from '../rules/course.ts';
import { FIELDS, ids } from './ids.ts';
import { courseLink, oneLine, personName } from './line.ts';

export const MOST_OPTIONS = 100;
/** A count has up to four digits. */
const LONGEST_COUNT = 4;

/** To say that it is done, or that its test was taken: what shows it, and which number it should move. */
export function doneForm(given: Given, kpis: readonly ChoosableKpi[], t: Translations): ModalViewDraft {
  const say = t.courses;
  const { certificate } = given.course;
  const options = kpis
    .slice(0, MOST_OPTIONS)
    .map(({ key, kpi }) => option(key, kpi ? kpiHeading(kpi, t.locale) : t.measures.name.win_rate));
  const kpi = menuField(FIELDS.kpi, say.fieldKpi, options, {
    ...{ hint: say.kpiHint, placeholder: say.noNumber, optional: true },
  });
  return form(ids.doneForm, given.id, certificate ? t.certificates.readyTitle : say.doneTitle, t, [
    section(`*${courseLink(given.course)}*`),
    textField(FIELDS.evidence, certificate ? t.certificates.fieldReady : say.fieldEvidence, {
      hint: certificate ? t.certificates.readyHint : say.evidenceHint,
      ...{ longest: LONGEST_EVIDENCE, isLong: true },
    }),
    ...(options.length > 0 ? [kpi] : []),
  ]);
}

/** To let somebody off, and why. */
export function waiveForm(given: Given, t: Translations): ModalViewDraft {
  const say = t.courses;
  return form(ids.waiveForm, given.id, say.waiveTitle, t, [
    section(`*${courseLink(given.course)}* · ${personName(given.person)}`),
    textField(FIELDS.reason, say.fieldReason, {
      ...{ hint: say.reasonHint, longest: LONGEST_REASON, isLong: true },
    }),
  ]);
}

/** To enter a score, and what it rests on; `attemptId` is the id that the attempt will have. */
export function scoreForm(
  { given, certificate, attempts }: { given: Given; certificate: Certificate; attempts: number },
  attemptId: string,
  t: Translations,
): ModalViewDraft {
  const say = t.certificates;
  const said = given.evidence ? [t.courses.evidenceIs({ text: oneLine(given.evidence) })] : [];
  return form(ids.scoreForm, `${given.id} ${attemptId}`, say.scoreTitle, t, [
    section([`*${courseLink(given.course)}* · ${personName(given.person)}`, ...said].join('\n')),
    countField(FIELDS.score, say.fieldScore, { hint: say.scoreHint(certificate) }),
    textField(FIELDS.evidence, say.fieldEvidence, {
      ...{ hint: say.evidenceHint, longest: LONGEST_EVIDENCE, isLong: true },
    }),
    context(say.attemptNext({ nth: attempts + 1 }), say.visible({ name: personName(given.person) })),
  ]);
}

/** A field for a count. */
export function countField(
  id: string,
  label: string,
  { value, ...around }: FieldParts & { value?: number | string | null } = {},
): InputBlock {
  return textField(id, label, {
    longest: LONGEST_COUNT,
    value: value == null ? null : String(value),
    ...around,
  });
}

/** A form of this capability. */
export function form(
  id: string,
  metadata: string,
  title: string,
  t: Translations,
  blocks: KnownBlock[],
  submit: string = t.common.save,
): ModalViewDraft {
  return {
    type: 'modal',
    callback_id: id,
    private_metadata: metadata,
    title: plain(title),
    submit: plain(submit),
    close: plain(t.common.cancel),
    blocks,
  };
}
