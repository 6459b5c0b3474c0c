import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asTyped, foldAlias, readPlainName, readSlackUserId } from '../../src/people/rules/alias.ts';

it.each([
  ['İpek', 'ipek'],
  ['IPEK', 'İpek'],
  ['Işık Çağlar', 'IŞIK  ÇAĞLAR'],
  ['  Ana   Silva ', 'ana silva'],
  ['Ana\tSilva', 'Ana Silva'],
  ['Ayşe', 'Ays\u0327e'],
  ['ＡＮＡ', 'ana'],
  ['I\u0307pek', 'ipek'],
  ['Ana.Silva@Acme.COM', 'ana.silva@acme.com'],
])('%j and %j are the same name', (one, other) => {
  expect(foldAlias(one)).toBe(foldAlias(other));
});

it.each([
  ['Ayşe', 'Ayse'],
  ['Ana Silva', 'AnaSilva'],
  ['Ana', 'Anna'],
])('%j and %j are two names', (one, other) => {
  expect(foldAlias(one)).not.toBe(foldAlias(other));
});

it('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldAlias(foldAlias(text))).toBe(foldAlias(text));
    }),
  );
});

it.each([
  ['<@U1|ana>', 'U1'],
  ['<@U0123ABCD>', 'U0123ABCD'],
  [' <@W1> ', 'W1'],
  ['U0123ABCD', 'U0123ABCD'],
  ['Uma', null],
  ['U1', null],
  ['<@U1> and <@U2>', null],
  ['ana@acme.com', null],
])('reads %j as the Slack user %j', (text, id) => {
  expect(readSlackUserId(text)).toBe(id);
});

it.each([
  ['<mailto:ana@acme.com|ana@acme.com>', 'ana@acme.com'],
  ['@ana', 'ana'],
  [' Ana Silva ', 'Ana Silva'],
])('reads %j as the name %j', (text, name) => {
  expect(readPlainName(text)).toBe(name);
});

it.each([
  ['<@U1|ana> 12', '@ana 12'],
  ['in <#C1|east>', 'in #east'],
  ['Ana Silva', 'Ana Silva'],
  ['a'.repeat(101), `${'a'.repeat(99)}…`],
])('shows %j as it was typed, at most a hundred signs', (text, shown) => {
  expect(asTyped(text)).toBe(shown);
});
