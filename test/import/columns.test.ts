import { describe, expect, it } from 'vitest';
import { cellsOf, resolveColumns } from '../../src/import/columns.ts';
import { ImportError } from '../../src/import/import-error.ts';

const fields = { all: ['name', 'team', 'started_on'], required: ['name'] } as const;

describe('the columns of a file', () => {
  it.each([
    ['are found by our own names', ['team', 'name'], [], { name: 1, team: 0 }],
    [
      'are found in any case, with spaces or hyphens',
      ['Name', 'Started-On', 'TEAM'],
      [],
      { name: 0, started_on: 1, team: 2 },
    ],
    ['are mapped', ['rep', 'boss'], ['name=rep', 'team=boss'], { name: 0, team: 1 }],
    ['are mapped in any case', ['Sales Agent'], ['NAME=sales agent'], { name: 0 }],
    [
      'may hold two fields at once',
      ['rep', 'team'],
      ['name=rep', 'started_on=team'],
      { name: 0, team: 1, started_on: 1 },
    ],
    ['go by the mapping where a column has our name too', ['name', 'rep'], ['name=rep'], { name: 1 }],
    ['may have an equals sign in their name', ['a=b'], ['name=a=b'], { name: 0 }],
    ['may repeat where nobody asks for them', ['name', 'x', 'x'], [], { name: 0 }],
    ['go by the exact name of two that differ in case', ['NAME', 'name'], [], { name: 1 }],
  ])('%s', (_, header, mappings, expected) => {
    expect(Object.fromEntries(resolveColumns(fields, header, mappings))).toEqual(expected);
  });

  it.each([
    ['a required field is missing', ['rep', 'boss'], [], 'no column for name'],
    ['a mapping has no equals sign', ['name'], ['team'], '--map takes pairs'],
    ['a mapping is half empty', ['name'], ['=name'], '--map takes pairs'],
    ['a mapping names no field of ours', ['name'], ['nose=name'], 'ours are: name, team, started_on'],
    ['a mapping names no column of theirs', ['rep', 'boss'], ['name=agent'], 'its columns are: rep, boss'],
    ['two columns have the name asked for', ['rep', 'rep'], ['name=rep'], 'more than one column'],
  ])('are refused when %s', (_, header, mappings, reason) => {
    expect(() => resolveColumns(fields, header, mappings)).toThrow(ImportError);
    expect(() => resolveColumns(fields, header, mappings)).toThrow(reason);
  });

  it('tell an empty cell from a column that is not there', () => {
    const columns = resolveColumns(fields, ['name', 'team'], []);
    expect(cellsOf(columns, ['Ana', ''])).toEqual({ name: 'Ana', team: '' });
  });
});
