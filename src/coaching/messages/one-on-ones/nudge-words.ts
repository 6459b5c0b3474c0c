import type { NudgeWords } from '../../../capability.ts';
import type { Translations } from '../../../locales/index.ts';
import type { CalledOffNumbers, MissedNumbers } from '../../numbers.ts';

/** Two 1:1s missed in a row, in words to the manager. */
export function missedWords({ missed, held, due }: MissedNumbers, t: Translations): NudgeWords {
  const say = t.oneOnOnes;
  return {
    why: say.missedWhy({ missed }),
    nextStep: say.missedNext,
    numbers: [say.missedNumber({ held, due })],
    rule: say.missedRule,
  };
}

/** Two in a row that the manager could not make, in words to them alone. */
export function calledOffWords({ times }: CalledOffNumbers, t: Translations): NudgeWords {
  const say = t.oneOnOnes;
  return {
    why: say.calledOffWhy({ times }),
    nextStep: say.calledOffNext,
    numbers: [say.calledOffNumber({ times })],
    rule: say.calledOffRule,
  };
}
