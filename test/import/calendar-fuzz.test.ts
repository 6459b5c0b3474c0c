import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ImportError, importCalendar } from '../../src/import/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createBench, everythingStored, makeFile } from './files.ts';

const PEOPLE = 'name,email\nAna,ana@acme.test\nBora,bora@acme.test\n';

const value = fc.oneof(
  fc.constantFrom(
    '20261224',
    '20261224T090000',
    '20261224T090000Z',
    '20260230',
    '00000000',
    '99991231',
    '16010101',
  ),
  fc.constantFrom(
    '20261225T250000',
    '2026-12-24',
    'P1D',
    'PT9H',
    '-P1D',
    '',
    '20261228T170000',
    '99991231T235959Z',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const RULE_PARTS =
  'FREQ=DAILY FREQ=WEEKLY FREQ=MONTHLY FREQ=YEARLY FREQ=HOURLY COUNT=3 COUNT=-1 INTERVAL=0 INTERVAL=7 INTERVAL=99 BYDAY=MO,WE BYDAY=-1FR BYDAY=5MO BYMONTH=2 BYMONTHDAY=30 BYMONTHDAY=31 BYMONTHDAY=-1 BYSETPOS=40 BYYEARDAY=366 BYWEEKNO=53 UNTIL=20270101 UNTIL=20270101T000000Z WKST=SU'.split(
    ' ',
  );
const rulePart = fc.constantFrom(...RULE_PARTS);
const rule = fc
  .uniqueArray(rulePart, { minLength: 1, maxLength: 4 })
  .map((parts) => `RRULE:${parts.join(';')}`);
const line = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom('DTSTART', 'DTEND'), value).map(([name, of]) => `${name}:${of}`),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          'DTSTART;VALUE=DATE',
          'DTEND;VALUE=DATE',
          'DTSTART;TZID=Europe/Berlin',
          'DTSTART;TZID=X',
        ),
        value,
      )
      .map(([name, of]) => `${name}:${of}`),
  },
  { weight: 3, arbitrary: rule },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('EXDATE', 'RDATE', 'RECURRENCE-ID', 'DURATION'), value)
      .map(([n, of]) => `${n}:${of}`),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom('SUMMARY:Ana off', 'SUMMARY:Bora vacation', 'SUMMARY:Zoe off', 'SUMMARY:x'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'UID:one',
      'UID:two',
      'UID:three',
      'UID:',
      'UID:nul\0',
      `UID:${'x'.repeat(600)}`,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'STATUS:CANCELLED',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'END:VALARM',
      'END:VEVENT',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const entry = fc
  .tuple(value, fc.array(line, { maxLength: 6 }))
  .map(([first, lines]) =>
    ['BEGIN:VEVENT', `DTSTART;VALUE=DATE:${first}`, ...lines, 'END:VEVENT'].join('\r\n'),
  );
const nearly = fc
  .array(entry, { maxLength: 4 })
  .map((entries) => Buffer.from(['BEGIN:VCALENDAR', ...entries, 'END:VCALENDAR', ''].join('\r\n')));
const garbage = fc.oneof(
  { weight: 8, arbitrary: nearly },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)) },
);

onBothDatabases('a calendar file of whatever text', (open) => {
  it('is taken over, refused entry by entry or refused whole; the same again changes nothing', async () => {
    const { db, dialect } = await open();
    const bench = await createBench(db);
    await bench.run('people', PEOPLE);
    let ids = 0;
    const context = { db, clock: bench.clock, newId: () => `fuzz-${++ids}` };
    await fc.assert(
      fc.asyncProperty(garbage, async (content) => {
        const options = { file: makeFile(content, 'fuzz.ics') };
        const before = await everythingStored(db);
        try {
          const first = await importCalendar(context, bench.workspaceId, options);
          const after = await everythingStored(db);
          const again = await importCalendar(context, bench.workspaceId, options);
          expect(again).toMatchObject({ created: 0, changed: 0, refused: first.refused });
          expect(await everythingStored(db)).toEqual(after);
        } catch (error) {
          if (!(error instanceof ImportError)) throw error;
          expect(error.message).toMatch(/^\S.*\.$/);
          expect(await everythingStored(db)).toEqual(before);
        }
      }),
      { numRuns: dialect === 'sqlite' ? 120 : 25 },
    );
  }, 120_000);
});
