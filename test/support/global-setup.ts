import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open.ts';
import { startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string;
  }
}

/** Starts one PostgreSQL for the whole run, with a migrated template that each test file copies. */
export async function setup(project: TestProject) {
  const server = await startPostgres(process.env.TEST_POSTGRES_URL);
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query('drop database if exists pacesetter_template');
  await admin.query('create database pacesetter_template');
  await admin.end();
  const template = openDatabase(withDatabase(server.url, 'pacesetter_template'));
  await migrate(template.db, template.dialect);
  await template.close();
  project.provide('postgresUrl', server.url);
  return () => server.stop();
}

/** The same server's address for another of its databases. */
export function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.toString();
}
