import { expect, it } from 'vitest';
import { readSources } from '../architecture/source.ts';

it('nothing is typed as AnyBlock, which lets any nonsense through to Slack (trap 15)', () => {
  const files = readSources().filter((file) => /\bAnyBlock\b/.test(file.code));
  expect(files.map((file) => file.path)).toEqual([]);
});
