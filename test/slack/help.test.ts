import { describe, expect, it } from 'vitest';
import { capabilities } from '../../src/app.ts';
import { translate } from '../../src/locales/index.ts';
import { foldAlias } from '../../src/people/index.ts';
import { overviewMessage, wordHelp } from '../../src/slack/help.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { plainText } from '../support/plain-text.ts';

/** What `/pacesetter` answers itself. */
const OWN = ['people', 'teams', 'language', 'settings', 'sync', 'holidays', 'year'];
const OWN_TURKISH = ['kişiler', 'takımlar', 'dil', 'ayarlar', 'eşitle', 'tatiller', 'yıl'];

describe.each(['en', 'tr'] as const)('help in %s', (locale) => {
  const t = translate(locale);
  const whole = overviewMessage(true, t);
  const named = new Set(
    [...plainText(whole).matchAll(/`(\/pacesetter [^\s`]+|\/\w+)/g)].map(([, name = '']) => foldAlias(name)),
  );
  const isNamed = (words: readonly string[]) =>
    words.some((word) => named.has(foldAlias(`/pacesetter ${word}`)));

  it('lists every command and every word after /pacesetter', () => {
    const topics = capabilities.flatMap(({ topics: all = [] }) => all.map(({ words }) => words));
    const commands = capabilities.flatMap(({ commands: all = [] }) => all);
    const isThere = (name: string) => named.has(name) || (name === '/mydata' && isNamed(['verilerim']));
    expect(commands.map(({ name }) => name).filter((name) => !isThere(name))).toEqual([]);
    // The Turkish words of what has a command of its own are that command.
    const ofCommands = ['verilerim', 'sıralama'];
    const missing = topics.filter((words) => !isNamed(words) && !ofCommands.includes(words[0] ?? ''));
    expect(missing).toEqual([]);
    expect((locale === 'tr' ? OWN_TURKISH : OWN).filter((word) => !isNamed([word]))).toEqual([]);
  });

  it('fits into Slack, and on two screens', () => {
    assertSlackLimits(whole);
    expect(whole.text.split('\n').length).toBeLessThan(50);
  });

  it('keeps what only admins may from everybody else', () => {
    expect(plainText(whole)).toContain(t.help.admins.title);
    expect(plainText(overviewMessage(false, t))).not.toContain(t.help.admins.title);
  });
});

describe('help after a word', () => {
  it.each([
    { spellings: ['asks', 'ricalar'], locale: 'en', says: 'what I need from my manager' },
    { spellings: ['1:1', 'birebir'], locale: 'tr', says: 'ne zaman, hangi konularla' },
    { spellings: ['PEOPLE'], locale: 'en', says: 'my team and manager' },
  ] as const)('is its lines of the list: $spellings', ({ spellings, locale, says }) => {
    expect(wordHelp(spellings, translate(locale))?.text).toContain(says);
  });

  it('is nothing for a word that is none', () => {
    expect(wordHelp(['constructor'], translate('en'))).toBeNull();
  });
});
