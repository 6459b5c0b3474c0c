import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesBehaviour } from '../../src/recognition/rules/behaviour.ts';
import { canTakeBack, isMessageLink } from '../../src/recognition/rules/praise.ts';
import { readPraise } from '../../src/recognition/rules/read-praise.ts';
import { textKey } from '../../src/recognition/rules/text-key.ts';
import { takeValue } from '../../src/recognition/rules/values.ts';

describe('a typed command', () => {
  it.each([
    ['<@U1|ana> for saving the demo', ['<@U1|ana>'], 'for saving the demo'],
    ['<@U1|ana>', ['<@U1|ana>'], ''],
    ['<@U1|ana> for', ['<@U1|ana>'], ''],
    ['<@U1|ana> toplantıyı toparladığı için', ['<@U1|ana>'], 'toplantıyı toparladığı için'],
    ['@ana toplantıyı toparladığı için', ['@ana'], 'toplantıyı toparladığı için'],
    ['<@U1|ana> <@U2> for the demo', ['<@U1|ana>', '<@U2>'], 'for the demo'],
    ['<@U1|ana>, <@U2|ben> and @cem for the demo', ['<@U1|ana>', '<@U2|ben>', '@cem'], 'for the demo'],
    ['<@U1|ana> ve <@U2|ben> demo için', ['<@U1|ana>', '<@U2|ben>'], 'demo için'],
    ['<@U1|ana> for helping <@U2|ben>', ['<@U1|ana>'], 'for helping <@U2|ben>'],
    ['<@U1|ana>: she saved it', ['<@U1|ana>'], 'she saved it'],
    ['<@U1|ana> ve ekibi kurtardı', ['<@U1|ana>'], 've ekibi kurtardı'],
    ['Ana Silva for saving the demo', ['Ana Silva'], 'for saving the demo'],
    ['Ana Silva and Cem Ak for it', ['Ana Silva', 'Cem Ak'], 'for it'],
    ['Ana Silva', ['Ana Silva'], ''],
    ['Ayşe Yılmaz toplantıyı toparladığı için', ['Ayşe Yılmaz toplantıyı toparladığı için'], ''],
  ])('%s', (typed, names, text) => {
    expect(readPraise(typed)).toEqual({ names, text });
  });

  it('is read without an error, whatever it is, and never gets longer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const { names, text } = readPraise(typed);
        expect([...names, text].join('').length).toBeLessThanOrEqual(typed.length);
      }),
    );
  });
});

describe('the same words', () => {
  it.each([
    ['for saving the demo', 'Saving  the DEMO!'],
    ['TOPLANTIYI TOPARLADIĞI İÇİN', 'toplantiyi toparladigi'],
    ['İyi iş', 'IYI IS'],
    ['café über', 'CAFE\u0301 uber.'],
    ["demo'yu kurtardı", 'demoyu kurtardı'],
  ])('“%s” is “%s”', (one, other) => {
    expect(textKey(one)).toBe(textKey(other));
  });

  it.each([
    ['saving the demo', 'saving the call'],
    ['demo 1', 'demo 2'],
    ['👏', '🎉'],
  ])('“%s” is not “%s”', (one, other) => {
    expect(textKey(one)).not.toBe(textKey(other));
  });
});

describe('a text that says what somebody did', () => {
  it.each([
    'for saving the demo on Friday',
    'calling three customers back before lunch',
    'toplantıyı toparladığı için',
    'Teklifi cuma akşamı yeniden yazdı',
    'great job on the Harbor proposal',
  ])('%s', (text) => expect(namesBehaviour(text)).toBe(true));

  it.each([
    'great job',
    'for the great job!!!',
    'harika iş',
    'Harika bir iş çıkardın, eline sağlık 👏',
    'being awesome',
    'Thank you so much, you are the best',
    'her şey için çok teşekkürler',
    'süper',
    '👏👏👏',
    'demo',
  ])('but not: %s', (text) => expect(namesBehaviour(text)).toBe(false));
});

describe('a value that is named with #', () => {
  const values = ['Customer first', 'Own it', 'Önce müşteri', 'One team'].map((name) => ({
    id: name,
    name,
    line: '',
  }));
  it.each([
    ['for calling back #customer-first', 'for calling back', 'Customer first'],
    ['#CustomerFirst for calling back', 'for calling back', 'Customer first'],
    ['calling #cust back', 'calling back', 'Customer first'],
    ['toparladığı için #önce-müşteri', 'toparladığı için', 'Önce müşteri'],
    ['toparladığı için #oncemusteri', 'toparladığı için', 'Önce müşteri'],
    ['for it <#C123|own-it>', 'for it', 'Own it'],
    ['for ticket #123', 'for ticket #123', null],
    ['#on two begin so', '#on two begin so', null],
    ['said in <#C1|general>', 'said in #general', null],
    ['#own #one for it', '#one for it', 'Own it'],
    ['for it', 'for it', null],
  ])('%s', (typed, text, value) => {
    const taken = takeValue(typed, values);
    expect([taken.text, taken.value?.name ?? null]).toEqual([text, value]);
  });
});

describe('what can be taken back', () => {
  const at = new Date('2026-11-25T09:00:00Z');
  it.each([
    ['2026-11-25T09:59:59Z', true],
    ['2026-11-25T10:00:00Z', true],
    ['2026-11-25T10:00:01Z', false],
  ])('at %s: %s', (now, can) => expect(canTakeBack(at, new Date(now))).toBe(can));
});

describe('a link', () => {
  it.each([
    ['https://acme.slack.com/archives/C0EAST/p1700000000123456', true],
    ['https://acme.slack.com/archives/C0EAST/p1700000000123456?thread_ts=1700000000.000100&cid=C0EAST', true],
    // A direct message is nobody else's to open.
    ['https://acme.slack.com/archives/D0ANA/p1700000000123456', false],
    ['https://evil.example/archives/C0EAST/p1700000000123456', false],
    ['https://acme.slack.com/archives/C0EAST/p17|<!channel>', false],
    ['javascript:alert(1)', false],
  ])('%s: %s', (link, isOne) => expect(isMessageLink(link)).toBe(isOne));
});
