import { expect, it } from 'vitest';
import { type Import, readSources, type SourceFile } from './source.ts';

/** The order in which one capability may use another (src/README.md). */
const ROW = [
  'people',
  'operations',
  'kpis',
  'deals',
  'customers',
  'goals',
  'measures',
  'objectives',
  'activity',
  'recognition',
  'feedback',
  'promises',
  'coaching',
  'asks',
  'improvement',
  'skills',
  'calls',
  'roleplays',
  'learning',
  'courses',
  'onboarding',
  'rounds',
  'scorecards',
  'reviews',
  'rhythm',
  'wins',
  'nudges',
  'mydata',
  'home',
  'setup',
];

/** What one capability may import of an earlier one: its index, and the vocabulary that rules are written in. */
const PUBLIC = /\/(index|catalogue|ready|numbers|words|wording|permissions)\.ts$/;

const sources = readSources();

const capabilityOf = (path: string) => ROW.find((name) => path.startsWith(`src/${name}/`));
const isRules = ({ path }: { path: string }) => /^src\/\w+\/rules(\.ts|\/)/.test(path);
const isStore = ({ path }: { path: string }) => /(^|[-/])store(\.ts|\/)/.test(path);
const isActions = ({ path }: { path: string }) => /\/actions(\.ts|\/)/.test(path);
const isMessages = ({ path }: { path: string }) => /\/messages(\.ts|\/)/.test(path);

/** Lists every import that breaks a rule, as "file -> target". */
function breaches(
  files: readonly SourceFile[],
  isBreach: (used: Import, file: SourceFile) => boolean,
): string[] {
  return files.flatMap((file) =>
    file.imports.filter((used) => isBreach(used, file)).map((used) => `${file.path} -> ${used.target}`),
  );
}

/** Lists every file whose code matches. */
const filesWith = (pattern: RegExp, except: (file: SourceFile) => boolean) =>
  sources.filter((file) => !except(file) && pattern.test(file.code)).map((file) => file.path);

it('there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(60);
  expect(ROW.every((name) => sources.some((file) => capabilityOf(file.path) === name))).toBe(true);
});

it('the kernel uses nothing but itself', () => {
  const kernel = sources.filter((file) => file.path.startsWith('src/kernel/'));
  expect(
    breaches(kernel, (used) =>
      used.isOurs ? !used.target.startsWith('src/kernel/') : !used.target.startsWith('dayjs'),
    ),
  ).toEqual([]);
});

it('rules are pure: they use the kernel, other rules and vocabulary only', () => {
  expect(
    breaches(
      sources.filter(isRules),
      (used) =>
        !used.isTypeOnly &&
        // Computes dates, and reads and writes nothing.
        used.target !== 'date-holidays' &&
        !(
          used.isOurs &&
          (used.target.startsWith('src/kernel/') ||
            isRules({ path: used.target }) ||
            PUBLIC.test(used.target))
        ),
    ),
  ).toEqual([]);
});

it('a capability uses only those before it in the row, through what they show', () => {
  expect(
    breaches(sources, (used, file) => {
      const from = capabilityOf(file.path);
      const to = capabilityOf(used.target);
      if (!from || !to || from === to) return false;
      return (
        ROW.indexOf(to) > ROW.indexOf(from) ||
        !(PUBLIC.test(used.target) || (isRules(file) && isRules({ path: used.target })))
      );
    }),
  ).toEqual([]);
});

it('stores know neither actions, messages nor Slack', () => {
  expect(
    breaches(sources.filter(isStore), (used) =>
      /\/(actions|messages|slack|jobs)(\.ts|\/)|^src\/slack\//.test(used.target),
    ),
  ).toEqual([]);
});

it('actions know neither messages nor Slack', () => {
  expect(
    breaches(sources.filter(isActions), (used) =>
      /\/messages(\.ts|\/)|^src\/slack\/|^@slack\//.test(used.target),
    ),
  ).toEqual([]);
});

it('messages never reach the database or the network', () => {
  expect(
    breaches(
      sources.filter(isMessages),
      (used) =>
        !used.isTypeOnly && /^src\/database\/|store|^kysely|^@slack\/(bolt|web-api)/.test(used.target),
    ),
  ).toEqual([]);
});

it("only the edge imports Slack's packages when the program runs", () => {
  expect(
    breaches(
      sources.filter((file) => !file.path.startsWith('src/slack/')),
      (used) => !used.isTypeOnly && used.target.startsWith('@slack/'),
    ),
  ).toEqual([]);
});

it('only stores and the database folder speak SQL', () => {
  const sql = /\.(selectFrom|insertInto|updateTable|deleteFrom|replaceInto)\(|\bsql`/;
  expect(filesWith(sql, (file) => isStore(file) || file.path.startsWith('src/database/'))).toEqual([]);
});

it('periods are those of the company, but for a few that have reason to be the plain calendar’s', () => {
  const plain = filesWith(/\b(periodContaining|shiftPeriod)\(/, ({ path }) => path.startsWith('src/kernel/'));
  expect(plain.sort()).toEqual([
    // Refuses figures by the calendar month, whatever the company calls a month.
    'src/import/facts.ts',
    // The company's numbers are of calendar months, as its books are.
    'src/kpis/actions/month-numbers.ts',
    'src/kpis/rules/months.ts',
    // A reminder comes on a Monday, and a week of messages is Monday to Sunday on somebody's clocks; what is said is of the
    // company's last week.
    'src/nudges/actions/decide.ts',
    'src/nudges/actions/foreseen.ts',
    'src/nudges/actions/snooze.ts',
    'src/nudges/rules/iso-week.ts',
    // The demo's company never chose another year.
    'src/sandbox/crm-company.ts',
    'src/sandbox/demo.ts',
  ]);
});

it('no SQL is put together from text', () => {
  expect(filesWith(/\bsql\.(raw|lit)\(/, () => false)).toEqual([]);
});

it('only config.ts reads the environment', () => {
  expect(filesWith(/process\.env/, (file) => file.path === 'src/config.ts')).toEqual([]);
});

it('only clock.ts asks the time', () => {
  const page = (file: SourceFile) => file.path.startsWith('src/sandbox/page/');
  expect(
    filesWith(/new Date\(\)|Date\.now\(\)/, (file) => file.path === 'src/clock.ts' || page(file)),
  ).toEqual([]);
});

it('only kernel/zoned.ts asks what time it is in a zone (but for the local Slack)', () => {
  expect(
    filesWith(/timeZone: (?!'UTC')|\.tz\(|from 'dayjs/, (file) =>
      /^src\/(kernel\/zoned\.ts|sandbox\/)/.test(file.path),
    ),
  ).toEqual([]);
});

it('the local Slack knows nothing of the bot, but for clocks and calendar', () => {
  const server = sources.filter((file) => /^src\/sandbox\/(server|page)\//.test(file.path));
  expect(
    breaches(
      server,
      (used) =>
        used.isOurs &&
        !used.target.startsWith('src/sandbox/') &&
        !/^src\/(clock\.ts|kernel\/)/.test(used.target),
    ),
  ).toEqual([]);
});

it('nobody exports a default', () => {
  expect(filesWith(/^export default/m, () => false)).toEqual([]);
});
