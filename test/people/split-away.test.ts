import { expect, it } from 'vitest';
import { splitAway } from '../../src/people/rules/away/split-command.ts';

it.each<[string, { person: string | null; deputy: string | null; days: string }]>([
  ['', { person: null, deputy: null, days: '' }],
  ['24-28 Dec', { person: null, deputy: null, days: '24-28 Dec' }],
  ['<@U1|ana> 24-28 Dec', { person: '<@U1|ana>', deputy: null, days: '24-28 Dec' }],
  ['24-28 Dec <@U1|ana>', { person: '<@U1|ana>', deputy: null, days: '24-28 Dec' }],
  ['24-28 Dec deputy <@U2|otto>', { person: null, deputy: '<@U2|otto>', days: '24-28 Dec' }],
  ['deputy <@U2|otto> 24-28 Dec', { person: null, deputy: '<@U2|otto>', days: '24-28 Dec' }],
  ['24-28 Aralık vekilim: <@U2|otto>', { person: null, deputy: '<@U2|otto>', days: '24-28 Aralık' }],
  ['24-28 Aralık VEKİL Otto Kaya', { person: null, deputy: 'Otto Kaya', days: '24-28 Aralık' }],
  ['24-28 Dec deputy', { person: null, deputy: '', days: '24-28 Dec' }],
  ['<@U1|ana> 24-28 Dec deputy <@U2|otto>', { person: '<@U1|ana>', deputy: '<@U2|otto>', days: '24-28 Dec' }],
  // Nobody with an account: the name ends where the days begin.
  ['@Ana Kaya 24-28 Dec', { person: '@Ana Kaya', deputy: null, days: '24-28 Dec' }],
  ['@Ana Kaya', { person: '@Ana Kaya', deputy: null, days: '' }],
])('“%s” is taken apart', (text, parts) => {
  expect(splitAway(text, '2026-11-25')).toEqual(parts);
});
