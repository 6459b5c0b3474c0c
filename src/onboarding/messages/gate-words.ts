import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { NudgeWords } from '../../reminder.ts';
import type { GateNumbers } from '../actions/find-gates.ts';

/** A gate of one's own that is due; which one its button says, since people may have written its title. */
export function ownGateWords({ date, days }: GateNumbers, t: Translations): NudgeWords {
  const words = t.onboardingTold;
  return {
    why: words.ownGateWhy({ days }),
    nextStep: words.ownGateNext,
    numbers: [words.ownGateDue({ date: formatDate(date, t.locale) })],
    rule: words.ownGateRule,
  };
}

/** A gate that waits for the reader's word. */
export function waitingGateWords({ date, days }: GateNumbers, t: Translations): NudgeWords {
  const words = t.onboardingTold;
  return {
    why: words.waitingGateWhy({ days }),
    nextStep: words.waitingGateNext,
    numbers: [words.waitingGateSince({ date: formatDate(date, t.locale) })],
    rule: words.waitingGateRule,
  };
}
