import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rememberStatements } from '../../src/database/remember-statements.ts';

describe('a connection that keeps its statements prepared', () => {
  let folder: string;
  let real: SqliteDatabase.Database;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pacesetter-statements-'));
    real = new SqliteDatabase(join(folder, 'a.db'));
    real.exec("create table pet (name text); insert into pet values ('Rex')");
  });
  afterEach(() => {
    real.close();
    rmSync(folder, { recursive: true });
  });

  it('prepares the same query once', () => {
    const connection = rememberStatements(real);
    expect(connection.prepare('select * from pet')).toBe(connection.prepare('select * from pet'));
    expect(connection.prepare('select name from pet')).not.toBe(connection.prepare('select * from pet'));
  });

  it('lets go of the one not used for longest', () => {
    const connection = rememberStatements(real);
    const used = connection.prepare('select * from pet');
    const unused = connection.prepare('select name from pet');
    for (let n = 0; n < 499; n++) {
      connection.prepare(`select ${n}`);
      connection.prepare('select * from pet');
    }
    expect(connection.prepare('select * from pet')).toBe(used);
    expect(connection.prepare('select name from pet')).not.toBe(unused);
  });

  it('reads a column that was added meanwhile, by this process or another', () => {
    const connection = rememberStatements(real);
    connection.prepare('select * from pet').all([]);
    connection.prepare('alter table pet add column age integer').run([]);
    expect(connection.prepare('select * from pet').all([])).toEqual([{ name: 'Rex', age: null }]);

    const other = new SqliteDatabase(join(folder, 'a.db'));
    other.exec('alter table pet add column colour text');
    other.close();
    expect(connection.prepare('select * from pet').all([])).toEqual([
      { name: 'Rex', age: null, colour: null },
    ]);
  });
});
