import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CsvRow, guessDelimiter, inspectCsv, readCsv } from '../../src/import/csv-file.ts';
import { ImportError } from '../../src/import/import-error.ts';
import { makeFile } from './files.ts';

async function readAll(content: string | Uint8Array, encoding?: string) {
  const file = makeFile(content);
  const { dialect, rowCount } = await inspectCsv(file, encoding);
  const rows: CsvRow[] = [];
  for await (const row of readCsv(file, dialect)) rows.push(row);
  expect(rows).toHaveLength(rowCount);
  return { header: dialect.header, rows: rows.map(({ line, cells }) => [line, ...cells]) };
}

describe('a CSV file', () => {
  it('may begin with a byte order mark, end lines in any way and pad its cells', async () => {
    const { header, rows } = await readAll('\uFEFFname , team\r\n Ana ,East\r\nBora, "West "\r\n');
    expect(header).toEqual(['name', 'team']);
    expect(rows).toEqual([
      [2, 'Ana', 'East'],
      [3, 'Bora', 'West'],
    ]);
  });

  it('parted by tabs keeps its empty cells', async () => {
    expect((await readAll('name\tteam\tmanager\nAna\t\tBora\n\t\tCan')).rows).toEqual([
      [2, 'Ana', '', 'Bora'],
      [3, '', '', 'Can'],
    ]);
  });

  it.each([
    ['name;amount\nAna;1,5', ';'],
    ['name\tteam\nAna\tEast', '\t'],
    ['name,team\nAna,East', ','],
    ['"a;b;c;d",team\nAna,East', ','],
    ['name\nAna;Bora', ','],
    ['\n\nname;team', ';'],
  ])('%j is parted by %j', (start, delimiter) => {
    expect(guessDelimiter(start)).toBe(delimiter);
  });

  it('keeps separators, quotes and line breaks inside quotes, and numbers lines as an editor does', async () => {
    const text = 'name,note\n"Sel, Ana","says ""hi"""\n\n"Bora","two\nlines"\n , \nCan,last';
    expect((await readAll(text)).rows).toEqual([
      [2, 'Sel, Ana', 'says "hi"'],
      [4, 'Bora', 'two\nlines'],
      [7, 'Can', 'last'],
    ]);
  });

  it('may be in another encoding when that is named, or in UTF-16 with its mark', async () => {
    const windows1254 = Uint8Array.from([...Buffer.from('name\n'), 0xde, 0x65, 0x6e, 0x6f, 0xf0, 0x6c, 0x75]);
    expect((await readAll(windows1254, 'windows-1254')).rows).toEqual([[2, 'Şenoğlu']]);
    const utf16 = Buffer.from('\uFEFFname;team\nŞenoğlu;Doğu', 'utf16le');
    expect((await readAll(utf16)).rows).toEqual([[2, 'Şenoğlu', 'Doğu']]);
  });

  it('may have nothing but its first line', async () => {
    expect(await readAll('name,team\n')).toEqual({ header: ['name', 'team'], rows: [] });
  });

  it.each([
    ['is empty', '', 'is empty'],
    ['has blank lines only', '\n \n\n', 'is empty'],
    ['is not text in its encoding', Uint8Array.from([0x6e, 0x0a, 0xde, 0x65]), 'not utf-8 text'],
    ['has an unclosed quote', 'name\n"Ana', 'not a CSV file'],
    ['has a quote in the wrong place', 'name\nA"n"a', 'not a CSV file'],
    ['has an endless cell', `name\n"${'x'.repeat(1_100_000)}"`, 'not a CSV file'],
  ])('that %s is refused in one sentence', async (_, content, reason) => {
    const reading = readAll(content);
    await expect(reading).rejects.toThrow(ImportError);
    await expect(reading).rejects.toThrow(reason);
    await expect(reading).rejects.toThrow(/^[^\n]+$/);
  });

  it('that is not there, is a folder or names no known encoding is refused', async () => {
    await expect(inspectCsv('/nowhere/at-all.csv')).rejects.toThrow('There is no file /nowhere/at-all.csv.');
    await expect(inspectCsv(dirname(makeFile('')))).rejects.toThrow('is a folder');
    await expect(inspectCsv(makeFile('a'), 'klingon')).rejects.toThrow('"klingon"');
  });
});
