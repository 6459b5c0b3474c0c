import { expect, it } from 'vitest';
import { dayInWords } from '../../src/activity/messages/words.ts';
import { translate } from '../../src/locales/index.ts';

// 2026-11-23 is a Monday.
it.each([
  ['2026-11-23', '2026-11-23', 'today, 23 Nov 2026', 'bugün, 23 Kas 2026'],
  ['2026-11-22', '2026-11-23', 'yesterday, Sunday 22 Nov 2026', 'dün, 22 Kas 2026 Pazar'],
  ['2026-11-23', '2026-11-24', 'yesterday, 23 Nov 2026', 'dün, 23 Kas 2026'],
  ['2026-11-20', '2026-11-23', 'Friday, 20 Nov 2026', '20 Kas 2026 Cuma'],
])('%s, said on %s, is %j and %j', (date, today, english, turkish) => {
  expect(dayInWords(date, today, translate('en'))).toBe(english);
  expect(dayInWords(date, today, translate('tr'))).toBe(turkish);
});
