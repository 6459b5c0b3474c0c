import { expect, it } from 'vitest';
import { likeliest, searchByName } from '../../src/people/rules/search.ts';

const people = ['Ayşe Yılmaz', 'Can Öztürk', 'Candan Işık', 'İlker Işık', 'Marcus Reed', 'Markus Brandt'];

it.each([
  ['ayse', ['Ayşe Yılmaz']],
  ['AYŞE', ['Ayşe Yılmaz']],
  ['yil', ['Ayşe Yılmaz']],
  ['ilker isik', ['İlker Işık']],
  ['ISIK', ['Candan Işık', 'İlker Işık']],
  ['ozturk', ['Can Öztürk']],
  ['can', ['Can Öztürk']],
  ['cand', ['Candan Işık']],
  ['mar', ['Marcus Reed', 'Markus Brandt']],
  ['arcus', []],
  ['', []],
  ['%', []],
])('%j finds %j', (text, expected) => {
  expect(
    searchByName(
      people.map((name) => ({ name })),
      text,
    ).map(({ name }) => name),
  ).toEqual(expected);
});

const reachable = { name: 'reachable', isActive: true, slackUserId: 'U1' };
const active = { name: 'active', isActive: true, slackUserId: null };
const left = { name: 'left', isActive: false, slackUserId: 'U2' };

it.each([
  [[left, active, reachable], [reachable]],
  [[left, active], [active]],
  [[left], [left]],
  [[], []],
])('of %j those can be meant who can be reached, else who works here', (people, expected) => {
  expect(likeliest(people)).toEqual(expected);
});
