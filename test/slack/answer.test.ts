import { expect, it } from 'vitest';
import { refusalMessage } from '../../src/slack/answer.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';

it('a refusal shows what people wrote, without its power', () => {
  expect(refusalMessage('Nobody is called <!channel> & Co.')).toEqual({
    text: 'Nobody is called &lt;!channel&gt; &amp; Co.',
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: 'Nobody is called &lt;!channel&gt; &amp; Co.' } },
    ],
  });
});

it('a refusal may quote as much as Slack shows', () => {
  expect(refusalMessage('x'.repeat(3_000)).text).toBe('x'.repeat(3_000));
  expect(refusalMessage('&'.repeat(600)).text).toBe('&amp;'.repeat(600));
});

it.each([
  { name: 'letters', text: 'x'.repeat(3_001) },
  { name: 'ampersands, which grow', text: '&'.repeat(601) },
  { name: 'emoji', text: '👩‍👩‍👧‍👦'.repeat(910) },
])('a refusal that quotes too many $name is cut, rather than told to nobody (trap 17)', ({ text }) => {
  const message = refusalMessage(`Nobody is called ${text}.`);
  expect(() => assertSlackLimits(message)).not.toThrow();
  expect(message.text).toMatch(/^Nobody is called .*…$/);
});
