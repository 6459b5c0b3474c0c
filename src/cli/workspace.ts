import { randomUUID } from 'node:crypto';
import { type Command, Option } from 'commander';
import { machineClock } from '../clock.ts';
import type { Database } from '../database/open.ts';
import { inTransaction } from '../database/transaction.ts';
import type { Locale } from '../locales/locale.ts';
import { openChange, setWorkspace, type Workspace } from '../people/index.ts';
import { createWorkspace, findWorkspace } from './find-workspace.ts';
import { withDatabase } from './with-database.ts';

type Options = { name?: string; zone?: string; language?: Locale; currency?: string; workspace?: string };

/** `workspace`: shows what holds for the whole company, or changes it. */
export function addWorkspaceCommand(program: Command) {
  program
    .command('workspace')
    .description("show or change the company's name, zone, language and currency")
    .option('--name <name>')
    .option('--zone <zone>', 'time zone, such as Europe/Istanbul')
    .addOption(new Option('--language <language>').choices(['en', 'tr']))
    .option('--currency <code>', 'of goals and of amounts that name none, such as EUR')
    .option('--workspace <name>', 'needed only when there are several')
    .action(async (options: Options) => {
      const { name, zone, locale, currency } = await withDatabase((database) => change(database, options));
      console.log(`${name}: zone ${zone}, language ${locale}, currency ${currency}`);
    });
}

async function change({ db }: Database, options: Options): Promise<Workspace> {
  const context = { db, newId: randomUUID, clock: machineClock };
  const workspace =
    (await findWorkspace(db, options.workspace)) ?? (await createWorkspace(context, options.currency));
  const opened = await openChange(db, context, workspace.id, { actorId: null, source: 'cli' });
  const { name, zone, language: locale, currency } = options;
  const settings = { name, zone, locale, currency };
  const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
  return inTransaction(db, (trx) => setWorkspace(trx, opened, given));
}
