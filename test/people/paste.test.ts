import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPaste } from '../../src/people/rules/paste.ts';

/** A reading in short: `line team < manager: members`, and `line !why`. */
function inShort(text: string): string[] {
  const { lines, problems } = readPaste(text);
  const nameOf = ({ text: name, email }: { text: string; email: string | null }) =>
    email && email !== name ? `${name} (${email})` : name;
  return [
    ...lines.map(
      ({ line, team, manager, members }) =>
        `${line} ${team}${manager ? ` < ${nameOf(manager)}` : ''}: ${members.map(nameOf).join(' | ')}`,
    ),
    ...problems.map(({ line, why }) => `${line} !${why}`),
  ];
}

describe('pasted teams', () => {
  it.each<[string, string, string[]]>([
    [
      'a team a line, with its manager before the >',
      'Rhine: Markus Brandt > Lena Hoffmann, Jonas Weber, Amélie Laurent',
      ['1 Rhine < Markus Brandt: Lena Hoffmann | Jonas Weber | Amélie Laurent'],
    ],
    [
      'mentions, addresses, semicolons, empty names and lines',
      '\nRhine : <@U1|markus> > @Lena; jonas@x.example,, \r\n\r\nHudson:Sam',
      ['2 Rhine < <@U1|markus>: @Lena | jonas@x.example', '4 Hudson: Sam'],
    ],
    [
      'a spreadsheet with a header, in any order and with columns of no interest',
      'Manager\tPhone\tE-mail\tName\tTeam\nMarkus\t123\tlena@x.example\tLena Hoffmann\tRhine\n\t\t\tJonas\tRhine',
      ['2 Rhine < Markus: Lena Hoffmann (lena@x.example)', '3 Rhine: Jonas'],
    ],
    [
      'a Turkish header with semicolons',
      'Ad Soyad;E-posta;TAKIM;Yönetici\nAyşe Yılmaz;ayse@x.example;Boğaz;Kerem Aydın',
      ['2 Boğaz < Kerem Aydın: Ayşe Yılmaz (ayse@x.example)'],
    ],
    [
      'first and last name in columns of their own',
      'First name,Last name,Team\nLena,Hoffmann,Rhine\nAyşe,,Rhine',
      ['2 Rhine: Lena Hoffmann', '3 Rhine: Ayşe'],
    ],
    ['a Turkish name in two columns', 'AD\tSOYAD\tTAKIM\nİrem\tŞahin\tBoğaz', ['2 Boğaz: İrem Şahin']],
    [
      'a table of a CRM without a team: the manager’s people are one',
      'sales_agent,manager,regional_office\nAnna Snelling,Dustin Brinkmann,Central\nZane Levy,Summer Sewald,West\nMia,,East',
      [
        '2 Dustin Brinkmann < Dustin Brinkmann: Anna Snelling',
        '3 Summer Sewald < Summer Sewald: Zane Levy',
        '4 !noTeam',
      ],
    ],
    [
      'the same in Turkish',
      'Satış Uzmanı;Satış Müdürü\nAyşe Yılmaz;Kerem Aydın',
      ['2 Kerem Aydın < Kerem Aydın: Ayşe Yılmaz'],
    ],
    [
      'a table without a team whose managers are addresses or mentions, which name no team',
      'name,manager\nLena,markus@x.example\nJonas,<@U1|markus>',
      ['2 !noTeam', '3 !noTeam'],
    ],
    [
      'a table with a team column, empty in a row: not the manager’s',
      'name,team,manager\nLena,,Markus',
      ['2 !noTeam'],
    ],
    ['commas with names in quotes', 'name,team\n"Hoffmann, Lena",Rhine', ['2 Rhine: Hoffmann, Lena']],
    [
      'rows without a header: name, e-mail, team, manager',
      'Lena\tlena@x.example\tRhine\tMarkus\nJonas\t\tRhine\tMarkus\nTom\ttom@x.example\tRhine',
      ['1 Rhine < Markus: Lena (lena@x.example)', '2 Rhine < Markus: Jonas', '3 Rhine: Tom (tom@x.example)'],
    ],
    [
      'rows without a header and without addresses',
      'Lena;Rhine;Markus\nJonas;Rhine\nlena@x.example;Rhine;markus@x.example',
      ['1 Rhine < Markus: Lena', '2 Rhine: Jonas', '3 Rhine < markus@x.example: lena@x.example'],
    ],
    [
      'a person whose name is missing, but not their address',
      'name;e-mail;team\n;lena@x.example;Rhine',
      ['2 Rhine: lena@x.example'],
    ],
    [
      'what is no team',
      'Hello\nRhine:\nRhine: Markus >\nA: b > c > d\nA: b, c > d\nname;team\nLena;\n;Rhine\nhttp',
      [
        '1 !unreadable',
        '2 !noName',
        '3 !noName',
        '4 !unreadable',
        '5 !unreadable',
        '7 !noTeam',
        '8 !noName',
        '9 !unreadable',
      ],
    ],
    ['nothing', ' \n\t\n', []],
  ])('are read from %s', (_title, text, expected) => {
    expect(inShort(text)).toEqual(expected);
  });

  it('never fail, whatever the text, and name a team and a member on every line that was read', () => {
    const pieces = fc.constantFrom(
      ...'Rhine|Lena|a@b.c|<@U1>|@x|Name|Takım|İ|:|>|,|;|\t|\n|\r\n|"| |<|\u0000|😀'.split('|'),
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (pasted) => {
        const { lines, problems } = readPaste(pasted);
        for (const { team, members } of lines) {
          expect(team.trim()).not.toBe('');
          expect(members.length).toBeGreaterThan(0);
          for (const { text: name } of members) expect(name.trim()).not.toBe('');
        }
        const numbers = [...lines, ...problems].map(({ line }) => line);
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
      { numRuns: 500 },
    );
  });
});
