import pg from 'pg';

/**
 * Crashes a PostgreSQL server of this machine: one of its processes is killed, so that it throws out every session,
 * forgets what was not committed and recovers from its log, as after `pg_ctl restart -m immediate`. Resolves when it is
 * back. Rejects when the server's processes are not ours to kill.
 */
export async function crashServer(url: string): Promise<void> {
  const victim = await connect(url);
  const { rows } = await victim.query<{ pid: number }>('select pg_backend_pid() as pid');
  const ended = new Promise((resolve) => victim.once('end', resolve));
  process.kill(rows[0]?.pid ?? Number.NaN, 'SIGKILL');
  await ended;
  for (;;) {
    try {
      await (await connect(url)).end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  return client;
}
