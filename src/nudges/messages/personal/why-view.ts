import type { ModalViewDraft } from '../../../capability.ts';
import { formatDate } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import type { PersonalTrigger } from '../../../reminder.ts';
import { context, divider, plain, section } from '../../../slack/blocks.ts';
import type { OwnWhy } from '../../actions/personal/why.ts';
import { kindName, wordsFor } from './kinds.ts';

/** The modal behind *Why did I get this?*: the numbers and since when, the rule, how often it comes, and who sees it. */
export function ownWhyView(
  why: OwnWhy,
  triggers: readonly PersonalTrigger[],
  t: Translations,
): ModalViewDraft {
  const words = wordsFor(why, triggers, t);
  const head = t.personal.asOf({ date: formatDate(why.day, t.locale) });
  const lines = words ? [words.why, ...words.numbers] : [kindName(why.trigger, triggers, t)];
  return {
    type: 'modal',
    title: plain(t.personal.why),
    close: plain(t.common.close),
    blocks: [
      section([`*${head}*`, ...lines.map((line) => `• ${line}`)].join('\n')),
      ...(words ? [section(`*${t.personal.ruleTitle}*\n${words.rule}`)] : []),
      divider(),
      context(t.personal.rhythm),
      context(t.personal.secret),
    ],
  };
}
