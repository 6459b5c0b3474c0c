import { importGoal } from '../goals/index.ts';
import { periodOf } from '../kernel/company-year.ts';
import { lastDayOf, type Period, type RecurringKind } from '../kernel/period.ts';
import { foldWord, type Kpi } from '../kpis/index.ts';
import { companyYear, type Person } from '../people/index.ts';
import type { Fields } from './columns.ts';
import { RowError } from './import-error.ts';
import type { Importer, ImportRun } from './importer.ts';
import { createPersonMatcher } from './match-person.ts';
import { optionalDate, optionalText, requireKpi, requireText } from './read-cells.ts';
import { shorten } from './read-date.ts';
import { readAmount, readCount, showAmount } from './read-number.ts';

const all = ['person', 'kpi', 'target', 'period', 'from', 'repeat', 'reason', 'proposed_by'] as const;
type Field = (typeof all)[number];
const fields: Fields<Field> = { all, required: ['person', 'kpi', 'target', 'period'] };

const PERIODS: Readonly<Record<string, RecurringKind>> = {
  week: 'week',
  hafta: 'week',
  month: 'month',
  ay: 'month',
  quarter: 'quarter',
  çeyrek: 'quarter',
  year: 'year',
  yıl: 'year',
};
const REPEATS: Readonly<Record<string, boolean>> = {
  always: true,
  once: false,
};

/** The goal_version's longest reason, as in the form. */
const LONGEST_REASON = 500;

/** A goal as its row tells it. */
export type GoalRow = {
  person: Person;
  kpi: Kpi;
  target: number;
  currency: string | null;
  period: Period;
  repeats: boolean;
  reason: string;
  /** Whose number it is; null: the person's manager's. */
  proposer: Person | null;
};

/**
 * Goals of people: each is suggested to its person, as by their manager or whom `proposed_by` names, and counts at once.
 * A number that stood for the same time before changes nothing.
 */
export function createGoalImporter(run: ImportRun): Importer<Field, GoalRow> {
  const matchPerson = createPersonMatcher(run);
  const lines = new Map<string, number>();
  return {
    fields,
    batchSize: 50,
    async read(cells, line) {
      const { person } = await matchPerson(requireText('person', cells.person));
      if (!person.isActive) throw new RowError(`${shorten(person.name)} has left`);
      const kpi = requireKpi(cells.kpi);
      const kind = lookUp(PERIODS, 'period', requireText('period', cells.period));
      const year = await companyYear(run.context.db, run.workspace.id);
      const period = periodOf(year, kind, optionalDate('from', cells.from) ?? run.change.today);
      if (period.end <= run.change.today) {
        throw new RowError(`from: the ${kind} from ${period.start} to ${lastDayOf(period)} is over`);
      }
      const currency = kpi.unit === 'money' ? run.workspace.currency : null;
      const text = requireText('target', cells.target);
      const target = currency === null ? readCount(text) : readAmount(text, currency);
      if (target === 0) throw new RowError('target must be above 0; end a goal in Slack');
      const reason = optionalText('reason', cells.reason) ?? '';
      if (reason.length > LONGEST_REASON) {
        throw new RowError(`reason is longer than ${LONGEST_REASON} characters`);
      }
      const proposedBy = optionalText('proposed_by', cells.proposed_by);
      const proposer = proposedBy ? (await matchPerson(proposedBy)).person : null;
      const repeats = lookUp(REPEATS, 'repeat', cells.repeat || 'always');
      const identity = [person.id, kpi.key, period.key, repeats].join('|');
      const first = lines.get(identity);
      if (first !== undefined) throw new RowError(`line ${first} gives this goal already; that row counts`);
      lines.set(identity, line);
      return { person, kpi, target, currency, period, repeats, reason, proposer };
    },
    describe: ({ person, kpi, target, currency, period, repeats, proposer }) => ({
      person: person.name,
      kpi: kpi.key,
      target: currency === null ? target : showAmount(target, currency),
      period: period.kind,
      from: period.start,
      repeat: repeats ? 'always' : 'once',
      proposed_by: proposer?.name ?? null,
    }),
    async store(trx, rows) {
      const stored = { created: 0, changed: 0, unchanged: 0 };
      // The operator's commands know one clock.
      const context = { ...run.context, machine: run.context.clock };
      for (const { kpi, proposer, ...row } of rows) {
        const goal = { ...row, kpi: kpi.key, proposerId: proposer?.id ?? null };
        stored[await importGoal(trx, context, run, goal)]++;
      }
      return stored;
    },
    findings: async () => [],
  };
}

function lookUp<T>(words: Readonly<Record<string, T>>, field: string, text: string): T {
  const found = Object.entries(words).find(([word]) => foldWord(word) === foldWord(text));
  if (!found) throw new RowError(`${field}: "${shorten(text)}" is none of ${Object.keys(words).join(', ')}`);
  return found[1];
}
