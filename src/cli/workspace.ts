import { randomUUID } from 'node:crypto';
import { type Command, Option } from 'commander';
import { machineClock } from '../clock.ts';
import type { Database } from '../database/open.ts';
import { inTransaction } from '../database/transaction.ts';
import { type ServicePolicy, servicePolicies } from '../kernel/calendar.ts';
import type { Locale } from '../locales/locale.ts';
import { openChange, setWorkspace, type Workspace } from '../people/index.ts';
import { createWorkspace, findWorkspace } from './find-workspace.ts';
import { withDatabase } from './with-database.ts';

type Options = {
  name?: string;
  zone?: string;
  language?: Locale;
  currency?: string;
  holidays?: string;
  joiners?: ServicePolicy;
  workspace?: string;
};

/** `workspace`: shows what holds for the whole company, or changes it. */
export function addWorkspaceCommand(program: Command) {
  program
    .command('workspace')
    .description(
      "show or change the company's name, zone, language, currency, public holidays and how joiners are counted",
    )
    .option('--name <name>')
    .option('--zone <zone>', 'time zone, such as Europe/Istanbul')
    .addOption(new Option('--language <language>').choices(['en', 'tr']))
    .option('--currency <code>', 'of goals and of amounts that name none, such as EUR')
    .option('--holidays <region>', 'such as TR or DE-BY; none; auto for each person’s own, by time zone')
    .addOption(
      new Option(
        '--joiners <policy>',
        'what part of a goal counts for who comes or leaves in its period',
      ).choices(servicePolicies),
    )
    .option('--workspace <name>', 'needed only when there are several')
    .action(async (options: Options) => {
      const workspace = await withDatabase((database) => change(database, options));
      const { name, zone, locale, currency, holidays, servicePolicy } = workspace;
      console.log(
        `${name}: zone ${zone}, language ${locale}, currency ${currency}, holidays ${holidays ?? 'by time zone'}, joiners by ${servicePolicy}`,
      );
    });
}

async function change({ db }: Database, options: Options): Promise<Workspace> {
  const context = { db, newId: randomUUID, clock: machineClock };
  const workspace =
    (await findWorkspace(db, options.workspace)) ?? (await createWorkspace(context, options.currency));
  const opened = await openChange(db, context, workspace.id, { actorId: null, source: 'cli' });
  const { name, zone, language: locale, currency, joiners: servicePolicy } = options;
  const holidays = options.holidays === 'auto' ? null : options.holidays;
  const settings = { name, zone, locale, currency, holidays, servicePolicy };
  const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
  return inTransaction(db, (trx) => setWorkspace(trx, opened, given));
}
