import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, csvLine } from '../../src/kernel/csv.ts';

describe('a line of a CSV file', () => {
  it.each<[why: string, cells: Cell[], line: string]>([
    ['plain', ['Ayşe Yılmaz', 12, null], 'Ayşe Yılmaz,12,'],
    ['a comma', ['O’Neill, Ltd'], '"O’Neill, Ltd"'],
    ['quotes', ['the "big" one'], '"the ""big"" one"'],
    ['a line break', ['one\ntwo'], '"one\ntwo"'],
    ['spaces at an end, which readers drop', [' x'], '" x"'],
    ['a formula', ['=1+1'], "'=1+1"],
    ['a command', ["=cmd|' /C calc'!A0"], "'=cmd|' /C calc'!A0"],
    ['a plus', ['+49 170 1234'], "'+49 170 1234"],
    ['a minus before words', ['-2+3'], "'-2+3"],
    ['an at sign', ['@SUM(1)'], "'@SUM(1)"],
    ['a tab', ['\t=1'], "'\t=1"],
    ['a carriage return', ['\r=1'], '"\'\r=1"'],
    ['a wide equals sign', ['＝1'], "'＝1"],
    ['a formula with a comma', ['=HYPERLINK("http://x","y")'], '"\'=HYPERLINK(""http://x"",""y"")"'],
    ['a negative number', [-5], '-5'],
    ['a negative amount', ['-1250.50'], '-1250.50'],
    ['an apostrophe that was there', ["'=1"], "''=1"],
    ['an apostrophe before words', ["'tis"], "'tis"],
    ['a sign in the middle', ['a=b'], 'a=b'],
  ])('%s', (_why, cells, line) => {
    expect(csvLine(cells)).toBe(`${line}\r\n`);
  });

  const anyText = fc.oneof(
    fc.string(),
    fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', '\t', '\r', '\n', '1', '.', 'ş', ' '),
    }),
  );
  const readBack = (line: string): string[] => parse(line, { record_delimiter: '\r\n' })[0] ?? [];

  it('reads back as what was written, less the apostrophe before a formula', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 2, maxLength: 5 }), (cells) => {
        const read = readBack(csvLine(cells)).map((cell) =>
          cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, ''),
        );
        expect(read).toEqual(cells);
      }),
    );
  });

  it('never holds a cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 2, maxLength: 5 }), (cells) => {
        for (const cell of readBack(csvLine(cells)))
          expect(cell).not.toMatch(/^[=+@\t\r\n]|^-(?!\d+(\.\d+)?$)/);
      }),
    );
  });
});
