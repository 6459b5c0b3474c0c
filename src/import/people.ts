import type { Writer } from '../database/open.ts';
import { addDays } from '../kernel/date.ts';
import {
  ensureTeam,
  findImportedPerson,
  foldAlias,
  type ImportedPerson,
  LONGEST_ROLE,
  readRamp,
  resolvePerson,
  upsertImportedPerson,
} from '../people/index.ts';
import type { Cells, Fields } from './columns.ts';
import { createFindingList } from './findings.ts';
import { RowError } from './import-error.ts';
import type { Importer, ImportRun, Stored } from './importer.ts';
import { optionalDate, optionalText, requireText } from './read-cells.ts';
import { shorten } from './read-date.ts';

const all = [
  'name',
  'email',
  'slack_id',
  'manager',
  'team',
  'started_on',
  'last_day',
  'full_time',
  'ramp',
  'role',
] as const;
type Field = (typeof all)[number];
const fields: Fields<Field> = { all, required: ['name'] };

/** A person as their row tells it; manager and team still by name. */
export type PersonRow = { line: number; person: ImportedPerson; manager: string | null; team: string | null };

/** The manager a row names; `isNew` when only that row makes them a person. */
type Lead = { id: string; name: string; isNew: boolean };

/**
 * People: found again by Slack id, e-mail address, CRM name or full name; added when nobody fits. An empty cell
 * leaves things as they are. A manager without a row of their own becomes a person, a team is created by its name;
 * the first ones hold since the person started, or since ever, so that last year's weeks show the team. A team named
 * by the manager column is called by the manager's name.
 */
export function createPeopleImporter(run: ImportRun): Importer<Field, PersonRow> {
  /** Rows by name and e-mail address: a manager may be named before their own row comes. */
  const rowsByName = new Map<string, ImportedPerson>();
  const createdEarly = new Set<string>();
  const lineOf = new Map<string, number>();
  const list = createFindingList();

  async function managerOf(trx: Writer, manager: string): Promise<Lead> {
    const found = await resolvePerson(trx, run.workspace.id, manager, run.change.today);
    if (found.kind === 'one') return { id: found.person.id, name: found.person.name, isNew: false };
    if (found.kind === 'many') {
      throw new RowError(
        `${found.people.length} people are known as "${shorten(manager)}"; name the manager by e-mail`,
      );
    }
    const row = rowsByName.get(foldAlias(manager));
    const isAddress = manager.includes('@');
    const person = row ?? { name: manager, ...(isAddress ? { email: manager } : {}) };
    // Somebody who is known already is told by their own row alone, which may be refused.
    const known = await findImportedPerson(trx, run.change, person);
    if (known) return { id: known.id, name: known.name, isNew: false };
    const { personId, created } = await upsertImportedPerson(trx, run.change, person);
    if (row && created) createdEarly.add(personId);
    return { id: personId, name: person.name, isNew: row === undefined && created };
  }

  /** Two rows about one person would each undo the other whenever the file is imported. */
  function claim(personId: string, line: number) {
    const first = lineOf.get(personId) ?? line;
    if (first !== line) throw new RowError(`this is the person of line ${first} already; that row counts`);
    lineOf.set(personId, line);
  }

  async function storeRow(trx: Writer, { line, person, manager, team }: PersonRow): Promise<Stored> {
    const lead = manager === null ? null : await managerOf(trx, manager);
    const teamName = lead && team === manager ? lead.name : team;
    const group = teamName === null ? null : await ensureTeam(trx, run.change, teamName);
    const result = await upsertImportedPerson(trx, run.change, {
      ...person,
      ...(lead ? { managerPersonId: lead.id } : {}),
      ...(group ? { teamId: group.teamId } : {}),
    });
    claim(result.personId, line);
    const created = result.created || createdEarly.delete(result.personId);
    return {
      created: created ? 1 : 0,
      changed: result.changed && !created ? 1 : 0,
      unchanged: result.changed || created ? 0 : 1,
      alsoCreated: [
        ...(lead?.isNew ? [{ what: 'manager' as const, name: lead.name }] : []),
        ...(group?.changed && teamName ? [{ what: 'team' as const, name: teamName }] : []),
      ],
    };
  }

  return {
    fields,
    batchSize: 50,
    prepare(cells) {
      const person = tryToRead(cells);
      if (!person) return;
      for (const key of [person.name, person.email]) if (key) rowsByName.set(foldAlias(key), person);
    },
    async read(cells, line) {
      const person = readPerson(cells);
      const manager = optionalText('manager', cells.manager) ?? null;
      const team = optionalText('team', cells.team) ?? null;
      const names = [person.name, person.email ?? ''].map(foldAlias);
      const isOwnManager = manager !== null && names.includes(foldAlias(manager));
      if (isOwnManager) list.note('People named as their own manager, which was left out', line);
      return { line, person, manager: isOwnManager ? null : manager, team };
    },
    describe: ({ person, manager, team }) => ({
      name: person.name,
      email: person.email ?? null,
      slack_id: person.slackId ?? null,
      manager,
      team,
      started_on: person.startedOn ?? null,
      last_day: person.endedOn ? addDays(person.endedOn, -1) : null,
      full_time: person.fte === undefined ? null : String(person.fte),
      ramp: person.ramp?.join(', ') ?? null,
      role: person.salesRole ?? null,
    }),
    async store(trx, rows) {
      const total = {
        created: 0,
        changed: 0,
        unchanged: 0,
        alsoCreated: [] as NonNullable<Stored['alsoCreated']>[number][],
      };
      for (const row of rows) {
        const stored = await storeRow(trx, row);
        total.created += stored.created;
        total.changed += stored.changed;
        total.unchanged += stored.unchanged;
        total.alsoCreated.push(...(stored.alsoCreated ?? []));
      }
      return total;
    },
    findings: async () => list.all(),
  };
}

function readPerson(cells: Cells<Field>): ImportedPerson {
  const name = requireText('name', cells.name);
  const email = optionalText('email', cells.email);
  if (email && !/^[^\s@]+@[^\s@]+$/.test(email))
    throw new RowError(`"${shorten(email)}" is not an e-mail address`);
  const slackId = optionalText('slack_id', cells.slack_id);
  if (slackId && !/^[UW][A-Z0-9]+$/.test(slackId))
    throw new RowError(`"${shorten(slackId)}" is not a Slack user id`);
  const startedOn = optionalDate('started_on', cells.started_on);
  const lastDay = optionalDate('last_day', cells.last_day);
  if (startedOn && lastDay && lastDay < startedOn) throw new RowError('last_day lies before started_on');
  const fte = readPercent(optionalText('full_time', cells.full_time));
  const ramp = optionalText('ramp', cells.ramp);
  const percents = ramp ? readRamp(ramp) : undefined;
  if (percents === null)
    throw new RowError(`ramp: "${shorten(ramp ?? '')}" is no list of percents such as 25, 50, 75`);
  const salesRole = optionalText('role', cells.role);
  if (salesRole && salesRole.length > LONGEST_ROLE)
    throw new RowError(`role: "${shorten(salesRole)}" is longer than ${LONGEST_ROLE} characters`);
  return {
    name,
    ...(email ? { email } : {}),
    ...(slackId ? { slackId } : {}),
    ...(startedOn ? { startedOn } : {}),
    ...(lastDay ? { endedOn: addDays(lastDay, 1) } : {}),
    ...(fte === undefined ? {} : { fte }),
    ...(percents ? { ramp: percents } : {}),
    ...(salesRole ? { salesRole } : {}),
  };
}

/** '80', '80%' or '%80' as 80. */
function readPercent(text: string | null | undefined): number | undefined {
  if (!text) return undefined;
  const percent = /^(%?\d{1,3}|\d{1,3}%)$/.test(text) ? Number(text.replace('%', '')) : 0;
  if (percent < 1 || percent > 100)
    throw new RowError(`full_time: "${shorten(text)}" is not a percentage from 1 to 100`);
  return percent;
}

function tryToRead(cells: Cells<Field>): ImportedPerson | null {
  try {
    return readPerson(cells);
  } catch (error) {
    if (error instanceof RowError) return null;
    throw error;
  }
}
