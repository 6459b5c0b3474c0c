import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { customerIds } from '../../customers/index.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { roleplayIds } from '../../roleplays/index.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { option, radioField, textField } from '../../slack/inputs.ts';
import { mayReopen, type OpenedTask } from '../actions/done.ts';
import type { Look } from '../actions/look-at-gate.ts';
import { type DatedTask, isOpen } from '../rules/running.ts';
import { type Link, LONGEST_EVIDENCE, LONGEST_REASON } from '../rules/task.ts';
import { ids } from './ids.ts';
import { stateWords, titleLabel, whoWords } from './labels.ts';
import { readinessBlocks } from './readiness.ts';

/** A task: what, why and how one sees that it is done. Whoever may do it says so here. */
export function taskForm(opened: OpenedTask, look: Look | null, t: Translations): ModalViewDraft {
  const { sheet, may, task } = opened;
  const words = t.onboarding;
  const value = `${sheet.onboarding.id} ${task.key}`;
  const isRunning = sheet.onboarding.state === 'running';
  const isOwnGate = task.isGate && task.role === 'manager';
  const mayDo = isRunning && isOpen(task) && may.do(task.role) && !isOwnGate;
  const mayDecide = isRunning && task.isGate && !task.isDone && may.lead;
  const buttons = [
    ...(mayDecide ? [button({ id: ids.decide, text: words.decide, value, style: 'primary' })] : []),
    ...(isRunning && mayReopen(task, may) ? [button({ id: ids.reopen, text: words.reopen, value })] : []),
  ];
  return {
    type: 'modal',
    callback_id: ids.taskForm,
    private_metadata: value,
    title: plain(words.taskTitle),
    ...(mayDo ? { submit: plain(words.done) } : {}),
    close: plain(mayDo ? t.common.cancel : t.common.close),
    blocks: [
      ...taskBlocks(opened, t),
      ...gateBlocks(opened, look, t),
      ...(mayDo
        ? [
            textField('evidence', words.evidenceField, {
              longest: LONGEST_EVIDENCE,
              isLong: true,
              optional: true,
            }),
          ]
        : []),
      ...(buttons.length > 0 ? [actions(...buttons)] : []),
      ...(mayDo && task.isGate && may.isNewcomer ? [context(words.gateHint)] : []),
      context(words.readers),
    ],
  };
}

function gateBlocks({ sheet, may, task }: OpenedTask, look: Look | null, t: Translations): KnownBlock[] {
  if (!look) return [];
  const reader = { isNewcomer: may.isNewcomer, mayDecide: may.lead };
  return readinessBlocks(look, sheet, `${sheet.onboarding.id} ${task.key}`, reader, t);
}

function taskBlocks({ sheet, task }: OpenedTask, t: Translations): KnownBlock[] {
  const words = t.onboarding;
  const who = whoWords(task, sheet, t);
  const line = words.line({ title: titleLabel(task.title), date: formatDate(task.due, t.locale), who });
  return [
    section([line, ...stateWords(task, sheet.today, t)].join(' · ')),
    ...(task.why ? [section(`*${words.why}*\n${escapeMrkdwn(task.why)}`)] : []),
    section(`*${words.doneWhen}*\n${escapeMrkdwn(task.doneWhen)}`),
    // A gate that asks for a role-play has the way there beside it.
    ...(task.link && !(task.link === 'roleplay' && task.proofs.length > 0) ? linkBlocks(task.link, t) : []),
    ...evidenceBlocks(task, t),
  ];
}

/** Where it is done: the command, and for what one looks up while doing it the way there. */
function linkBlocks(link: Link, t: Translations): KnownBlock[] {
  const text = t.onboarding.link[link];
  if (link === 'profile') {
    return [section(text, button({ id: customerIds.profile, text: t.customers.profileButton }))];
  }
  return link === 'roleplay'
    ? [section(text, button({ id: roleplayIds.list, text: t.roleplays.title }))]
    : [context(text)];
}

/** What was shown for it, and what the manager said. */
export function evidenceBlocks({ evidence, gate }: DatedTask, t: Translations): KnownBlock[] {
  const words = t.onboarding;
  const reason = gate?.reason ? words.reasonLine({ reason: escapeMrkdwn(gate.reason) }) : null;
  return [
    ...(evidence ? [section(`*${words.evidence}*\n${escapeMrkdwn(evidence)}`)] : []),
    ...(reason ? [section(reason)] : []),
  ];
}

/** The manager's word on a gate. */
export function gateForm(opened: OpenedTask, look: Look | null, t: Translations): ModalViewDraft {
  const words = t.onboarding;
  const verdicts = (['passed', 'not_yet'] as const).map((value) => option(value, words.verdicts[value]));
  return {
    type: 'modal',
    callback_id: ids.gateForm,
    private_metadata: `${opened.sheet.onboarding.id} ${opened.task.key}`,
    title: plain(words.gateTitle),
    submit: plain(words.send),
    close: plain(t.common.cancel),
    blocks: [
      ...taskBlocks(opened, t),
      ...gateBlocks(opened, look, t),
      radioField('verdict', words.verdict, verdicts),
      textField('reason', words.reason, {
        hint: look && !look.isAllThere ? words.reasonHintMissing : words.reasonHint,
        longest: LONGEST_REASON,
        isLong: true,
        optional: true,
      }),
    ],
  };
}
