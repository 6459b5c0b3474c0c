/** Dies in the middle of a migration of the database named in its first argument, as by a power cut. */
import { sql } from 'kysely';
import { migrations } from '../../db/migrations/index.ts';
import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open.ts';

const { db, dialect } = openDatabase(process.argv[2] ?? '');
await migrate(db, dialect, {
  ...migrations,
  '900-half': async (trx) => {
    await sql`create table half (id text primary key)`.execute(trx);
    await sql`insert into half values ('one')`.execute(trx);
    await sql`update person set name = 'nobody'`.execute(trx);
    process.kill(process.pid, 'SIGKILL');
    await new Promise(() => {});
  },
});
