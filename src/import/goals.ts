import { goalProblem, goalSteps, importGoal, type TargetProblem } from '../goals/index.ts';
import { periodOf } from '../kernel/company-year.ts';
import { lastDayOf, type Period, type RecurringKind } from '../kernel/period.ts';
import { type BookKpi, foldWord } from '../kpis/index.ts';
import { companyYear, type Person } from '../people/index.ts';
import type { Fields } from './columns.ts';
import { RowError } from './import-error.ts';
import type { Importer, ImportRun } from './importer.ts';
import { createPersonMatcher } from './match-person.ts';
import { createOwnKpiFinder } from './own-figures.ts';
import { optionalDate, optionalText, requireKpi, requireText } from './read-cells.ts';
import { shorten } from './read-date.ts';
import { readAmount, readCount, readDecimal, showAmount } from './read-number.ts';

const all = [
  'person',
  'kpi',
  'target',
  'period',
  'from',
  'repeat',
  'reason',
  'proposed_by',
  'start',
  'upper',
] as const;
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
  kpi: BookKpi;
  /** As goals keep it, with what a level needs besides. */
  target: number;
  start: number | null;
  upper: number | null;
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
  const findOwn = createOwnKpiFinder(run);
  return {
    fields,
    batchSize: 50,
    async read(cells, line) {
      const { person } = await matchPerson(requireText('person', cells.person));
      if (!person.isActive) throw new RowError(`${shorten(person.name)} has left`);
      const kpi = (await findOwn(cells.kpi)) ?? requireKpi(cells.kpi);
      const kind = lookUp(PERIODS, 'period', requireText('period', cells.period));
      const year = await companyYear(run.context.db, run.workspace.id);
      const period = periodOf(year, kind, optionalDate('from', cells.from) ?? run.change.today);
      if (period.end <= run.change.today) {
        throw new RowError(`from: the ${kind} from ${period.start} to ${lastDayOf(period)} is over`);
      }
      const currency = kpi.unit === 'money' ? run.workspace.currency : null;
      const target = readTarget(kpi, 'target', requireText('target', cells.target), currency);
      const start = cells.start ? readTarget(kpi, 'start', cells.start, currency) : null;
      const upper = cells.upper ? readTarget(kpi, 'upper', cells.upper, currency) : null;
      const problem = goalProblem(kpi, { target, start, upper });
      if (problem) throw new RowError(PROBLEMS[problem]);
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
      return { person, kpi, target, start, upper, currency, period, repeats, reason, proposer };
    },
    describe: ({ person, kpi, target, start, upper, currency, period, repeats, proposer }) => ({
      person: person.name,
      kpi: kpi.fedBy === 'own' ? kpi.name.en.title : kpi.key,
      target: shown(kpi, target, currency),
      ...(start === null ? {} : { start: shown(kpi, start, currency) }),
      ...(upper === null ? {} : { upper: shown(kpi, upper, currency) }),
      period: period.kind,
      from: period.start,
      repeat: repeats ? 'always' : 'once',
      proposed_by: proposer?.name ?? null,
    }),
    async store(trx, rows) {
      const stored = { created: 0, changed: 0, unchanged: 0 };
      // The operator's commands know one clock.
      const context = { ...run.context, machine: run.context.clock };
      for (const { proposer, ...row } of rows) {
        const goal = { ...row, proposerId: proposer?.id ?? null };
        stored[await importGoal(trx, context, run, goal)]++;
      }
      return stored;
    },
    findings: async () => [],
  };
}

const PROBLEMS: Readonly<Record<TargetProblem, string>> = {
  nothing_to_move: 'start and target are the same',
  wrong_way: 'start lies on the wrong side of target',
  range_order: 'this KPI needs upper, the end of its range, which is not below target',
};

/** A number as goals of the KPI keep it: 82.5 of percent, days or points; 1 for yes or no. */
function readTarget(kpi: BookKpi, field: string, text: string, currency: string | null): number {
  if (currency !== null) return readAmount(text, currency);
  const steps = goalSteps(kpi);
  if (steps === 1) return readCount(text);
  const decimal = readDecimal(text.replace(/%$/, '').trim(), 1);
  const value = decimal === null ? Number.NaN : Math.round(Number(decimal) * 10) / 10;
  if (Number.isNaN(value) || value !== Number(decimal)) {
    throw new RowError(`${field}: "${shorten(text)}" is no number with at most one decimal`);
  }
  if (kpi.unit === 'percent' && value > 100) throw new RowError(`${field}: a percentage goes up to 100`);
  return Math.round(value * (kpi.unit === 'percent' ? steps / 100 : steps));
}

/** The same for a person to check. */
function shown(kpi: BookKpi, amount: number, currency: string | null): string | number {
  if (currency !== null) return showAmount(amount, currency);
  const steps = goalSteps(kpi);
  return kpi.unit === 'percent' ? `${(amount * 100) / steps}%` : amount / steps;
}

function lookUp<T>(words: Readonly<Record<string, T>>, field: string, text: string): T {
  const found = Object.entries(words).find(([word]) => foldWord(word) === foldWord(text));
  if (!found) throw new RowError(`${field}: "${shorten(text)}" is none of ${Object.keys(words).join(', ')}`);
  return found[1];
}
