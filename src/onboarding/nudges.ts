import type { PersonalTrigger } from '../reminder.ts';
import { findOwnGates, findWaitingGates, gateNumbers, saidDone, saidWord } from './actions/find-gates.ts';
import { ownGateWords, waitingGateWords } from './messages/gate-words.ts';
import { ids } from './messages/ids.ts';

/** A gate of one's own first 90 days is due. */
const ownGate: PersonalTrigger = {
  key: 'own_onboarding_gate',
  priority: 15,
  coolDownDays: 4,
  worseBy: Number.POSITIVE_INFINITY,
  name: (t) => t.onboardingTold.ownGateName,
  find: findOwnGates,
  actedOn: saidDone,
  words: (numbers, t) => ownGateWords(gateNumbers.parse(numbers), t),
  button: ({ numbers }, t) => ({ id: ids.task, text: t.onboarding.open, value: carried(numbers) }),
};

/** Somebody said that a gate is done, and waits for the reader's word. */
const waitingGate: PersonalTrigger = {
  key: 'own_onboarding_word',
  priority: 12,
  coolDownDays: 4,
  worseBy: Number.POSITIVE_INFINITY,
  name: (t) => t.onboardingTold.waitingGateName,
  find: findWaitingGates,
  actedOn: saidWord,
  words: (numbers, t) => waitingGateWords(gateNumbers.parse(numbers), t),
  button: ({ numbers }, t) => ({ id: ids.decide, text: t.onboarding.decide, value: carried(numbers) }),
};

function carried(numbers: unknown): string {
  const { onboardingId, key } = gateNumbers.parse(numbers);
  return `${onboardingId} ${key}`;
}

/** The reasons for which somebody is reminded of a gate. */
export const gateNudges: readonly PersonalTrigger[] = [ownGate, waitingGate];
