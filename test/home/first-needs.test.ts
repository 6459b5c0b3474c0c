import { describe, expect, it } from 'vitest';
import { needsBlocks } from '../../src/home/messages/top.ts';
import { firstNeeds } from '../../src/home/rules/first-needs.ts';
import { translate } from '../../src/locales/index.ts';
import { actions, context, section } from '../../src/slack/blocks.ts';
import { plainText } from '../support/plain-text.ts';

const t = translate('en');
const [s, a, c] = [{ type: 'section' }, { type: 'actions' }, { type: 'context' }];

describe('the first of what waits', () => {
  it.each([
    { name: 'nothing', needs: [], shown: 0, left: 0 },
    { name: 'three lines', needs: [s, s, s], shown: 3, left: 0 },
    { name: 'four lines', needs: [s, s, s, s], shown: 3, left: 1 },
    { name: 'lines with their buttons below', needs: [s, a, s, a, s, a, s, a], shown: 6, left: 1 },
    { name: 'small print of the third', needs: [s, s, s, c, s, s], shown: 4, left: 2 },
    { name: 'buttons that belong to nothing', needs: [a, s, s, s], shown: 3, left: 1 },
  ])('of $name are $shown blocks, and $left more', ({ needs, shown, left }) => {
    expect(firstNeeds(needs, 3)).toEqual({ first: needs.slice(0, shown), left });
  });

  it('has the way to the rest beside its title, only where there is a rest', () => {
    const four = ['one', 'two', 'three', 'four'].map((text) => section(text));
    expect(plainText({ blocks: needsBlocks(four, t) })).toBe('*Needs you*\n1 more\none\ntwo\nthree');
    expect(plainText({ blocks: needsBlocks(four.slice(1), t) })).toBe('*Needs you*\ntwo\nthree\nfour');
    const small = [section('one'), actions(), context('small')];
    expect(needsBlocks(small, t).slice(1)).toEqual(small);
    expect(needsBlocks([], t)).toEqual([]);
  });
});
