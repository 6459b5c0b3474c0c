import { UserError } from '../../errors.ts';
import { formatDate } from '../../locales/format.ts';
import type { Person } from '../../people/index.ts';
import { MOST_A_DAY, MOST_PER_PAIR, type Refusal, SAME_TEXT_DAYS } from '../rules/guards.ts';
import { RECEIVERS_FIELD } from './receivers.ts';

/** Why praise is not given, under the field of the form that it is about. */
export function sentenceOf(refusal: Refusal, receivers: readonly Person[]): UserError {
  switch (refusal.kind) {
    case 'day':
      return new UserError(
        (t) => t.recognition.dayIsFull({ most: MOST_A_DAY, left: refusal.left }),
        RECEIVERS_FIELD,
      );
    case 'pair': {
      const name = receivers.find(({ id }) => id === refusal.receiverId)?.name ?? '';
      return new UserError(
        (t) =>
          t.recognition.pairIsFull({ name, most: MOST_PER_PAIR, date: formatDate(refusal.until, t.locale) }),
        RECEIVERS_FIELD,
      );
    }
    case 'same_text':
      return new UserError(
        (t) => t.recognition.sameText({ date: formatDate(refusal.givenOn, t.locale), days: SAME_TEXT_DAYS }),
        'text',
      );
  }
}
