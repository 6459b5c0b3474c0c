import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { createLogger, describeError } from '../src/log.ts';
import { onBothDatabases } from './support/databases.ts';

/** How an error that `work` throws would stand in the log. */
async function logged(work: () => unknown): Promise<string> {
  const lines: string[] = [];
  const log = createLogger('trace', { write: (line) => void lines.push(line) });
  try {
    await work();
  } catch (error) {
    log.error({ error: describeError(error) }, 'failed');
  }
  return lines.join('');
}

it('an error is logged with its name, its message and where it happened', async () => {
  const line = JSON.parse(
    await logged(() => {
      throw new RangeError('Not a share: 2');
    }),
  );
  expect(line.error).toMatchObject({ name: 'RangeError', message: 'Not a share: 2' });
  expect(line.error.stack).toContain('log.test.ts');
});

it.each([
  { name: 'the text that is no JSON', text: 'canary {' },
  { name: 'the middle of a text that is no JSON', text: `{"goal": "a ${'canary '.repeat(20)}" x}` },
  { name: 'a line of a text that is no JSON', text: '"canary\nmore"' },
])('an error does not quote $name', async ({ text }) => {
  const line = await logged(() => JSON.parse(text));
  expect(line).toContain('SyntaxError');
  expect(line).toContain('log.test.ts');
  expect(line).not.toContain('canary');
});

onBothDatabases('an error of the database', (open) => {
  it('does not quote what was to be stored', async () => {
    const { db } = await open();
    const audit = {
      workspace_id: 'canary',
      id: 'canary',
      at: 0,
      source: 'slack',
      action: 'canary',
      subject_kind: 'canary',
      subject_id: 'canary',
      detail: 'canary',
    };
    const works = [
      () =>
        sql`insert into audit ${sql.raw(`(${Object.keys(audit).join()})`)} values (${sql.join(Object.values(audit))})`.execute(
          db,
        ),
      () => sql`insert into person (id, created_at) values ('x', ${'canary'})`.execute(db),
      () => sql`update workspace set created_at = ${'canary'}`.execute(db),
      () => sql`select cast(${'canary'} as bigint) + json_extract(${'{canary'}, '$')`.execute(db),
      () => sql`select ${'canary'}::int`.execute(db),
      () => sql`select ${'{canary'}::json`.execute(db),
    ];
    for (const work of works) expect(await logged(work)).not.toContain('canary');
  });
});
