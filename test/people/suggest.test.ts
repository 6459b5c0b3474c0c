import { describe, expect, it } from 'vitest';
import { suggest } from '../../src/people/rules/suggest.ts';

const named = (name: string, email: string | null = null) => ({ name, email });
const slack = [
  named('Markus Brandt', 'markus@acme.example'),
  named('Lena Marie Hoffmann', 'lena@acme.example'),
  named('Ayşe Yılmaz'),
  named('Mia Brandt'),
  named('Jonas Weber'),
  named('Ali'),
];

describe('whose account it may be', () => {
  it.each([
    [
      'an address, whatever the name',
      named('Brandt, M.', 'MARKUS@acme.example'),
      ['Markus Brandt', 'Mia Brandt'],
    ],
    ['a name without its accents', named('AYSE YILMAZ'), ['Ayşe Yılmaz']],
    ['family name first', named('Weber, Jonas'), ['Jonas Weber']],
    ['a middle name left out', named('Lena Hoffmann'), ['Lena Marie Hoffmann']],
    ['an initial, which two may have', named('M. Brandt'), ['Markus Brandt', 'Mia Brandt']],
    ['an initial that decides', named('J. Weber'), ['Jonas Weber']],
    ['a name with more words than Slack’s', named('Jonas Peter Weber'), ['Jonas Weber']],
    ['a slip of the pen', named('Markus Brand'), ['Markus Brandt']],
    ['two slips in a long name', named('Marcus Brand'), ['Markus Brandt']],
    ['initials alone', named('M. B.'), []],
    ['a short name one letter off', named('Alp'), []],
    ['a stranger', named('Peter Pan'), []],
    ['no name', named(' . '), []],
  ])('is found by %s', (_title, person, expected) => {
    expect(suggest(person, slack).map(({ name }) => name)).toEqual(expected);
  });

  it('names the same name before one that is only alike, and not more than asked for', () => {
    const people = [named('Ana Maria Silva'), named('Ana Silva'), named('A. Silva'), named('Silva Ana')];
    const found = suggest(named('Ana Silva'), people, 3).map(({ name }) => name);
    expect(found).toEqual(['Ana Silva', 'Silva Ana', 'Ana Maria Silva']);
  });
});
