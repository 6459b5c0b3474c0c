import { formatDate } from '../locales/format.ts';
import { PRAISE_BUTTON } from '../recognition/index.ts';
import type { NudgeTrigger } from '../reminder.ts';
import { findNoPraise, noPraiseNumbers } from './actions/find-no-praise.ts';

/** Nobody thanked somebody for long; whatever else there is to say of people goes first. */
export const noPraise: NudgeTrigger = {
  key: 'no_praise',
  priority: 7,
  worseBy: Number.POSITIVE_INFINITY,
  coolDownWeeks: 4,
  find: findNoPraise,
  words(numbers, t) {
    const { thankedOn, days, fact } = noPraiseNumbers.parse(numbers);
    const since =
      thankedOn !== null && days !== null ? { date: formatDate(thankedOn, t.locale), days } : null;
    const why = t.wins.praiseWhy(since);
    return { why, nextStep: t.wins.praiseNext[fact], numbers: [why], rule: t.wins.praiseRule };
  },
  button: ({ subjectId }, t) => ({ id: PRAISE_BUTTON, text: t.wins.notePraise, value: subjectId }),
};
