import { expect, it } from 'vitest';
import { createPseudonyms } from '../src/pseudonym.ts';

it('the same text has the same name under the same secret, and another one under another', () => {
  const [one, other] = [createPseudonyms('one'), createPseudonyms('other')];
  expect(one('Ben')).toBe(createPseudonyms('one')('Ben'));
  expect(one('Ben')).not.toBe(one('Ana'));
  expect(one('Ben')).not.toBe(other('Ben'));
  expect(one('Ben')).not.toContain('Ben');
});
