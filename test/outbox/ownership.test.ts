import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import type { Ownership } from '../../src/outbox/ownership.ts';
import { takePostgresLock } from '../../src/outbox/postgres-lock.ts';
import { AlreadyRunningError, takeSqliteLock } from '../../src/outbox/sqlite-lock.ts';

describe('the right to send from a SQLite file', () => {
  function freshFile() {
    const folder = mkdtempSync(join(tmpdir(), 'pacesetter-lock-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    return join(folder, 'some.db');
  }

  it('belongs to one at a time; a second is refused with a sentence that says what to do', async () => {
    const file = freshFile();
    const first = takeSqliteLock(file);
    expect(() => takeSqliteLock(file)).toThrow(AlreadyRunningError);
    expect(() => takeSqliteLock(file)).toThrow(`already running on ${file}. Stop it first`);
    await first.release();
    const second = takeSqliteLock(file);
    expect(await second.confirm()).toBe(true);
    await second.release();
  });

  it('proves everybody else dead', async () => {
    const lock = takeSqliteLock(freshFile());
    expect(await lock.isDead('someone')).toBe(true);
    await lock.release();
    expect(await lock.confirm()).toBe(false);
    expect(await lock.isDead('someone')).toBe(false);
  });

  it('is a new one at every start', async () => {
    const file = freshFile();
    const owners = new Set<string>();
    for (let start = 0; start < 3; start++) {
      const lock = takeSqliteLock(file);
      owners.add(lock.owner);
      await lock.release();
    }
    expect(owners.size).toBe(3);
  });
});

describe('the right to send from PostgreSQL', () => {
  async function take() {
    const lost: string[] = [];
    const lock = await takePostgresLock(inject('postgresUrl'), (reason) => lost.push(reason));
    onTestFinished(() => lock.release());
    return { lock, lost };
  }

  async function endSession(of: Ownership) {
    const admin = new pg.Client({ connectionString: inject('postgresUrl') });
    await admin.connect();
    await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1`, [
      `pacesetter outbox ${of.owner}`,
    ]);
    await admin.end();
  }

  it('can be held by several, who know each other to be alive', async () => {
    const { lock: first } = await take();
    const { lock: second } = await take();
    expect(await first.isDead(second.owner)).toBe(false);
    expect(await second.isDead(first.owner)).toBe(false);
    expect([await first.confirm(), await second.confirm()]).toEqual([true, true]);
  });

  it('is known to be gone as soon as its session is', async () => {
    const { lock: first, lost } = await take();
    const { lock: second } = await take();
    await endSession(first);
    await expect.poll(() => second.isDead(first.owner)).toBe(true);
    expect(await second.isDead(first.owner)).toBe(true);
    await expect.poll(() => lost).toHaveLength(1);
    expect(await first.confirm()).toBe(false);
    expect(await first.isDead(second.owner)).toBe(false);
  });

  it('is given back on release, without an alarm', async () => {
    const { lock: first, lost } = await take();
    const { lock: second } = await take();
    await first.release();
    await expect.poll(() => second.isDead(first.owner)).toBe(true);
    expect(lost).toEqual([]);
  });
});
