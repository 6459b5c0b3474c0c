import type { ModalViewDraft } from '../../capability.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { NudgeTrigger } from '../../reminder.ts';
import { context, divider, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { NudgeWhy } from '../actions/why.ts';
import { wordsOf } from './reminder-message.ts';

/** The modal behind *Why this?*: the numbers, the rule, how to get less of it, and who sees it. */
export function whyView(why: NudgeWhy, triggers: readonly NudgeTrigger[], t: Translations): ModalViewDraft {
  const { numbers, rule } = wordsOf(why, triggers, t);
  const name = escapeMrkdwn(why.name);
  return {
    type: 'modal',
    title: plain(t.nudges.why),
    close: plain(t.common.close),
    blocks: [
      section(
        [
          `*${name}*, ${t.nudges.asOf({ date: formatDate(why.day, t.locale) })}`,
          ...numbers.map((line) => `• ${line}`),
        ].join('\n'),
      ),
      section(`*${t.nudges.ruleTitle}*\n${rule}`),
      divider(),
      context(t.nudges.less),
      context(t.nudges.secret({ name })),
    ],
  };
}
