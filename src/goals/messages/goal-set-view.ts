import type { ModalViewDraft } from '../../capability.ts';
import { kpiHeading } from '../../kpis/wording.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { GoalCheck } from '../actions/check-goal.ts';
import type { GoalSet } from '../actions/set-goal.ts';
import { isWarning } from '../rules/smart.ts';
import { periodWords } from './contract/words.ts';
import { smartLine } from './smart-lines.ts';
import { aimPhrase } from './target-numbers.ts';

/** What the form shows once the goal stands, with what its check has to say beside it. */
export function goalSetView(
  { who, set, check }: { who: string; set: GoalSet; check: GoalCheck },
  t: Translations,
): ModalViewDraft {
  const notes = check.findings.filter((finding) => !isWarning(finding));
  const text = set.changed ? savedText(who, set, t) : set.before ? t.goals.savedSame : t.goals.nothingToEnd;
  return {
    type: 'modal',
    title: plain(t.goals.formTitle),
    close: plain(t.common.done),
    blocks: [section(text), ...(set.changed ? notes.map((note) => context(smartLine(note, check, t))) : [])],
  };
}

function savedText(who: string, set: GoalSet, t: Translations): string {
  const about = {
    who: `*${escapeMrkdwn(who)}*`,
    kpi: escapeMrkdwn(kpiHeading(set.kpi, t.locale)),
    period: periodWords(set.period, set.repeats, t),
  };
  const saved =
    set.aim === null
      ? t.goals.ended(about)
      : t.goals.saved({
          ...about,
          target: `*${aimPhrase(set.kpi, { ...set.aim, currency: set.currency }, t)}*`,
        });
  const { asked } = set;
  const told = asked?.slackUserId && t.contract.savedAsked({ name: escapeMrkdwn(asked.name) });
  const before =
    set.before &&
    t.goals.savedChanged({
      before: aimPhrase(set.kpi, set.before, t),
      version: set.version,
    });
  return [saved, before, told].filter(Boolean).join('\n');
}
