import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMrkdwn } from '../../src/slack/escape.ts';

describe('escaping text for Slack', () => {
  it.each([
    ['<!channel> look', '&lt;!channel&gt; look'],
    ['<@U123|ana> & <https://x.y|z>', '&lt;@U123|ana&gt; &amp; &lt;https://x.y|z&gt;'],
    ['&lt;', '&amp;lt;'],
    ['*bold* _it_ ~no~ `code` "q" \'s\' ıİ 🎉', '*bold* _it_ ~no~ `code` "q" \'s\' ıİ 🎉'],
    ['', ''],
  ])('turns %j into %j', (text, escaped) => {
    expect(escapeMrkdwn(text)).toBe(escaped);
  });

  it('loses nothing: undoing the three entities gives the text back', () => {
    const undo = (text: string) =>
      text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeMrkdwn(text);
        expect(escaped).not.toMatch(/[<>]/);
        expect(undo(escaped)).toBe(text);
      }),
    );
  });
});
