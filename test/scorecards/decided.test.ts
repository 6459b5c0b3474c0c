import { expect, it } from 'vitest';
import { periodFromKey } from '../../src/kernel/period.ts';
import { translate } from '../../src/locales/index.ts';
import type { Decided } from '../../src/scorecards/actions/release-card.ts';
import { decidedMessage } from '../../src/scorecards/messages/preview.ts';
import { plainText } from '../support/plain-text.ts';

const week = periodFromKey('2026-W47');
if (!week) throw new Error('No week');

const decided = (more: Partial<Decided>): Decided => ({
  team: {
    workspaceId: 'w',
    id: 't',
    name: 'East <!channel>',
    channelId: 'C1',
    zone: 'Europe/Istanbul',
    locale: 'tr',
    holidays: null,
    holidayRegion: 'TR',
  },
  week,
  state: 'posted',
  by: 'Mira & Co',
  at: new Date('2026-11-23T06:04:00Z'),
  next: new Date('2026-11-30T06:00:00Z'),
  ...more,
});

const read = (decision: Decided, locale: 'en' | 'tr', mayForward: boolean) =>
  plainText({
    blocks: decidedMessage(decision, null, translate(locale), { zone: 'Europe/Berlin', mayForward }).blocks,
  });

it('a posted card says who posted it and when, on the reader’s clocks, and can be sent on', () => {
  expect(read(decided({}), 'en', true)).toBe(
    'East &lt;!channel&gt;’s card for Week 47 goes to <#C1>. Posted by Mira &amp; Co, Monday, 23 Nov 2026 at 07:04.\nSend to my manager',
  );
  expect(read(decided({}), 'en', false)).not.toContain('Send to my manager');
});

it('a card that is left says until when it can be posted', () => {
  expect(read(decided({ state: 'held' }), 'tr', true)).toBe(
    'East &lt;!channel&gt; takımının 47. hafta kartı gönderilmedi (Mira &amp; Co, 23 Kas 2026 Pazartesi, saat 07:04). Bir sonraki kartın zamanına kadar yine de gönderebilirsin: 30 Kas 2026 Pazartesi, saat 07:00.\nGönder',
  );
  expect(read(decided({ state: 'held', next: null }), 'en', true)).toContain('You can still post it.\nPost');
});
