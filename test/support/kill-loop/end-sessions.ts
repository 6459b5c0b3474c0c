import pg from 'pg';

/** Ends every other session of a PostgreSQL database, as a crash of the server would; its locks are freed. */
export async function endSessions(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()`,
  );
  await client.end();
}
