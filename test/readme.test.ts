import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { capabilities } from '../src/app.ts';

const readme = readFileSync('README.md', 'utf8');
const pages = [
  'README.md',
  'src/README.md',
  'src/measures/README.md',
  'src/people/README.md',
  'src/kernel/README.md',
];

/** What stands between a heading of the README and the next one of its level. */
function section(title: string): string {
  const [, rest = ''] = readme.split(`\n## ${title}\n`);
  return rest.split('\n## ')[0] ?? '';
}

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

describe('the README', () => {
  it('has every setting there is, and no other; the file to copy has all but the one for tests', () => {
    const settings = matches(readFileSync('src/config.ts', 'utf8'), /^ {2}([A-Z_]+): optional\(/gm).sort();
    expect(settings).toContain('DATABASE_URL');
    expect(matches(section('Settings'), /^\| `(\w+)` \|/gm).sort()).toEqual(settings);
    expect(matches(readFileSync('.env.example', 'utf8'), /^(\w+)=/gm).sort()).toEqual(
      settings.filter((name) => name !== 'SLACK_API_URL'),
    );
  });

  it('says of every command what it answers, and of every word after /pacesetter', () => {
    const commands = section('Commands');
    const missing = capabilities
      .flatMap(({ commands: slash = [], topics = [] }) => [
        ...slash.map(({ name }) => [name]),
        ...topics.map(({ words }) => words),
      ])
      .filter((spellings) => !spellings.some((word) => new RegExp(`\`[^\`]*${word}\\b`, 'u').test(commands)));
    expect(missing).toEqual([]);
  });

  it.each(pages)('links from %s to what is there', (page) => {
    const links = matches(readFileSync(page, 'utf8'), /\]\((?!https?:)([^)#\s]+)/g);
    expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
  });
});
