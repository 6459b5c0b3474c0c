import { expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { type CalendarOptions, importCalendar } from '../../src/import/index.ts';
import { resolvePerson, timeOffBetween } from '../../src/people/index.ts';
import { cancelTimeOff } from '../../src/people/store/time-off-writes.ts';
import { onBothDatabases, onSqlite } from '../support/databases.ts';
import { createBench, everythingStored, type ImportBench, makeFile } from './files.ts';

const PEOPLE = 'name,email\nAna Silva,ana@acme.test\nBora Can,bora@acme.test\nİlker Işık,\nAna Costa,\n';

/** An entry: its lines between BEGIN and END, apart from an id that counts up unless there is one. */
const entry = (...lines: string[]) => {
  const uid = lines.some((line) => line.startsWith('UID')) ? [] : [`UID:entry-${++entries}`];
  return ['BEGIN:VEVENT', ...uid, 'DTSTAMP:20261101T000000Z', ...lines, 'END:VEVENT'].join('\r\n');
};
let entries = 0;
const calendar = (...parts: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test', ...parts, 'END:VCALENDAR', ''].join('\r\n');

const day = (date: string) => `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`;
const end = (date: string) => `DTEND;VALUE=DATE:${date.replaceAll('-', '')}`;

/** A bench with people: Monday 23 November 2026, 11:00 in Istanbul. */
async function start(open: Parameters<Parameters<typeof onSqlite>[1]>[0]) {
  const { db } = await open();
  const bench = await createBench(db);
  await bench.run('people', PEOPLE);
  return bench;
}

async function run(bench: ImportBench, text: string, options: Partial<CalendarOptions> = {}) {
  const refusals: string[] = [];
  let ids = 0;
  const context = {
    db: bench.db,
    clock: bench.clock,
    newId: () => `${bench.clock.now().getTime()}-${++counter}-${++ids}`,
  };
  const report = await importCalendar(context, bench.workspaceId, {
    file: makeFile(text, 'team.ics'),
    onRefused: (line, reason) => refusals.push(`${line}: ${reason}`),
    ...options,
  });
  return { ...report, refusals };
}
let counter = 0;

/** 'first until halves', each stretch that is off. */
async function off({ db, workspaceId }: ImportBench, name: string) {
  const found = await resolvePerson(db, workspaceId, name, '2026-11-23');
  const ids = found.kind === 'one' ? [found.person.id] : [];
  const range = { from: '2024-01-01', until: '2030-01-01' };
  const all = await timeOffBetween(db, workspaceId, ids, range);
  return all.map(({ from, until, halves }) => `${from} ${until} ${halves}`);
}

const stored = async ({ db }: ImportBench) => [
  await everythingStored(db),
  await db.selectFrom('calendar_time_off').selectAll().orderBy('id').execute(),
];

onBothDatabases('a team’s calendar', (open) => {
  const ANA = entry('UID:a', day('2026-12-24'), end('2026-12-29'), 'SUMMARY:Ana Silva – Vacation');
  const BORA = entry('UID:b', day('2026-12-30'), 'SUMMARY:Bora off');

  it('gives whoever it names their days, its end left out, and the same file again changes nothing', async () => {
    const bench = await start(open);
    expect(await run(bench, calendar(ANA, BORA))).toMatchObject({ rows: 2, created: 2, refused: 0 });
    expect(await off(bench, 'Ana Silva')).toEqual(['2026-12-24 2026-12-29 3']);
    expect(await off(bench, 'Bora Can')).toEqual(['2026-12-30 2026-12-31 3']);
    const before = await stored(bench);
    expect(await run(bench, calendar(ANA, BORA))).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
    expect(await stored(bench)).toEqual(before);
  });

  it('is shown by a dry run, which stores nothing', async () => {
    const bench = await start(open);
    const before = await stored(bench);
    const report = await run(bench, calendar(ANA, BORA), { isDryRun: true });
    expect(report).toMatchObject({ created: 2 });
    expect(report.sample[0]).toEqual({ person: 'Ana Silva', from: '2026-12-24', until: '2026-12-28' });
    expect(await stored(bench)).toEqual(before);
  });

  it('takes back what it no longer says, of its own days alone', async () => {
    const bench = await start(open);
    await run(bench, calendar(ANA, BORA));
    await run(bench, calendar(entry('UID:z', day('2026-12-31'), 'SUMMARY:Bora off')), { calendar: 'other' });
    bench.clock.moveTo(new Date('2026-11-24T08:00:00Z'));
    expect(await run(bench, calendar(ANA))).toMatchObject({ created: 0, changed: 1, unchanged: 1 });
    expect(await off(bench, 'Bora Can')).toEqual(['2026-12-31 2027-01-01 3']);
    bench.clock.moveTo(new Date('2026-11-25T08:00:00Z'));
    expect(await run(bench, calendar(ANA, BORA))).toMatchObject({ created: 1, unchanged: 1 });
    expect(await off(bench, 'Bora Can')).toEqual(['2026-12-30 2026-12-31 3', '2026-12-31 2027-01-01 3']);
  });

  it('follows an entry that was moved, shortened or cancelled, also when it is over', async () => {
    const bench = await start(open);
    await run(
      bench,
      calendar(entry('UID:a', day('2026-11-16'), end('2026-11-21'), 'SUMMARY:Ana Silva: PTO'), BORA),
    );
    bench.clock.moveTo(new Date('2026-11-24T08:00:00Z'));
    const shorter = entry('UID:a', day('2026-11-16'), end('2026-11-18'), 'SUMMARY:Ana Silva: PTO');
    const cancelled = entry('UID:b', day('2026-12-30'), 'STATUS:CANCELLED', 'SUMMARY:Bora off');
    expect(await run(bench, calendar(shorter, cancelled))).toMatchObject({ created: 1, changed: 2 });
    expect(await off(bench, 'Ana Silva')).toEqual(['2026-11-16 2026-11-18 3']);
    expect(await off(bench, 'Bora Can')).toEqual([]);
  });

  it('leaves what is over as it was when an entry is gone, and of a running one the days that were', async () => {
    const bench = await start(open);
    const over = entry('UID:o', day('2026-11-09'), end('2026-11-12'), 'SUMMARY:Bora off');
    const running = entry('UID:r', day('2026-11-20'), end('2026-11-28'), 'SUMMARY:Ana Silva – leave');
    await run(bench, calendar(over, running, ANA));
    bench.clock.moveTo(new Date('2026-11-24T08:00:00Z'));
    expect(await run(bench, calendar(ANA))).toMatchObject({ changed: 1, unchanged: 1 });
    expect(await off(bench, 'Bora Can')).toEqual(['2026-11-09 2026-11-12 3']);
    expect(await off(bench, 'Ana Silva')).toEqual(['2026-11-20 2026-11-24 3', '2026-12-24 2026-12-29 3']);
  });

  it('lets stay taken back what a person took back, under whatever id it comes again', async () => {
    const bench = await start(open);
    await run(bench, calendar(ANA));
    bench.clock.moveTo(new Date('2026-11-24T08:00:00Z'));
    for (const { id } of await bench.db.selectFrom('time_off').select('id').execute()) {
      await inTransaction(bench.db, (trx) => cancelTimeOff(trx, bench.workspaceId, id, bench.clock.now()));
    }
    for (const [at, text] of [
      ['2026-11-25T08:00:00Z', calendar(ANA)],
      ['2026-11-26T08:00:00Z', calendar(BORA)],
      ['2026-11-27T08:00:00Z', calendar(ANA)],
      ['2026-11-28T08:00:00Z', calendar(ANA.replace('UID:a', 'UID:c'))],
    ] as const) {
      bench.clock.moveTo(new Date(at));
      await run(bench, text);
      expect(await off(bench, 'Ana Silva')).toEqual([]);
    }
  });

  it('keeps days that two entries give until both are gone', async () => {
    const bench = await start(open);
    const again = entry('UID:again', day('2026-12-24'), end('2026-12-29'), 'SUMMARY:Ana Silva – Vacation');
    expect(await run(bench, calendar(ANA, again))).toMatchObject({ created: 1, unchanged: 1 });
    bench.clock.moveTo(new Date('2026-11-24T08:00:00Z'));
    await run(bench, calendar(again));
    expect(await off(bench, 'Ana Silva')).toEqual(['2026-12-24 2026-12-29 3']);
    bench.clock.moveTo(new Date('2026-11-25T08:00:00Z'));
    await run(bench, calendar(BORA));
    expect(await off(bench, 'Ana Silva')).toEqual([]);
  });

  it('is refused whole when it is cut off, empty or none, and nothing changes', async () => {
    const bench = await start(open);
    await run(bench, calendar(ANA, BORA));
    const before = await stored(bench);
    const whole = calendar(ANA);
    for (const [text, sentence] of [
      [whole.slice(0, whole.indexOf('SUMMARY')), 'ends in the middle'],
      [whole.replace('END:VCALENDAR', ''), 'ends in the middle'],
      [calendar(), 'holds no entry at all'],
      ['person,from,until', 'holds no VCALENDAR'],
      ['', 'holds no VCALENDAR'],
    ] as const) {
      await expect(run(bench, text), text).rejects.toThrow(sentence);
    }
    await expect(run(bench, '', { file: '/no/such.ics' })).rejects.toThrow('There is no file');
    await expect(run(bench, calendar(ANA), { person: 'Zoe' })).rejects.toThrow('nobody is known as "Zoe"');
    expect(await stored(bench)).toEqual(before);
  });

  it('leaves an entry as it was that can no longer be read, whole', async () => {
    const bench = await start(open);
    await run(bench, calendar(ANA, BORA));
    bench.clock.moveTo(new Date('2026-11-24T08:00:00Z'));
    const broken = entry('UID:a', day('2026-12-24'), 'RRULE:FREQ=SECONDLY', 'SUMMARY:Ana Silva – Vacation');
    const unclear = entry('UID:b', day('2026-12-30'), 'SUMMARY:Ana off');
    const report = await run(bench, calendar(broken, unclear));
    expect(report.refusals).toEqual([
      '4: it repeats in a way that is not worked out here',
      '11: several people could be meant; a title with a full name would settle it',
    ]);
    expect(await off(bench, 'Ana Silva')).toEqual(['2026-12-24 2026-12-29 3']);
    expect(await off(bench, 'Bora Can')).toEqual(['2026-12-30 2026-12-31 3']);
  });
});

onSqlite('whose days off an entry tells of', (open) => {
  const attendee = (address: string, more = '') => `ATTENDEE${more}:mailto:${address}`;
  const organizer = (address: string) => `ORGANIZER:mailto:${address}`;

  it.each([
    ['whose full name its title has', ['SUMMARY:Vacation (Ana Silva)'], 'Ana Silva'],
    ['whose name it has in part, when there is one of that name', ['SUMMARY:Bora izinli'], 'Bora Can'],
    ['however that is written', ['SUMMARY:ILKER – YILLIK İZİN'], 'İlker Işık'],
    ['who alone takes part', ['SUMMARY:Vacation', attendee('ANA@acme.test')], 'Ana Silva'],
    ['who organises it', ['SUMMARY:Out of office', organizer('bora@acme.test')], 'Bora Can'],
    ['its title before who entered it', ['SUMMARY:Bora off', organizer('ana@acme.test')], 'Bora Can'],
    ['of two of a name who takes part', ['SUMMARY:Ana off', attendee('ana@acme.test')], 'Ana Silva'],
    [
      'who did not decline',
      ['SUMMARY:Vacation', attendee('ana@acme.test'), attendee('bora@acme.test', ';PARTSTAT=DECLINED')],
      'Ana Silva',
    ],
    [
      'Outlook’s out of office',
      ['SUMMARY:x', organizer('ana@acme.test'), 'X-MICROSOFT-CDO-BUSYSTATUS:OOF'],
      'Ana Silva',
    ],
    ['shown as free, when its title says so', ['SUMMARY:Bora off', 'TRANSP:TRANSPARENT'], 'Bora Can'],
  ])('is %s', async (_, lines, name) => {
    const bench = await start(open);
    expect(await run(bench, calendar(entry(day('2026-12-24'), ...lines)))).toMatchObject({ created: 1 });
    expect(await off(bench, name)).toEqual(['2026-12-24 2026-12-25 3']);
  });

  it.each([
    ['a conference', ['SUMMARY:Conference in Berlin', attendee('ana@acme.test')]],
    ['a public holiday', ['SUMMARY:Bank holiday', 'TRANSP:TRANSPARENT']],
    ['a kick-off', ['SUMMARY:Kick-off', attendee('ana@acme.test')]],
    ['planning them', ['SUMMARY:Ana Silva: vacation planning', attendee('ana@acme.test')]],
    ['a name alone', ['SUMMARY:Ana Silva']],
    ['a cancelled entry', ['SUMMARY:Bora off', 'STATUS:CANCELLED']],
  ])('is nobody’s for %s', async (_, lines) => {
    const bench = await start(open);
    const report = await run(bench, calendar(entry(day('2026-12-24'), ...lines)));
    expect(report).toMatchObject({ created: 0, refused: 0 });
  });

  it('with --all is of every entry that is not shown as free', async () => {
    const bench = await start(open);
    const busy = entry(day('2026-12-24'), 'SUMMARY:Ana Silva');
    const free = entry(day('2026-12-25'), 'SUMMARY:Ana Silva', 'TRANSP:TRANSPARENT');
    const first = await run(bench, calendar(busy, free));
    expect(first).toMatchObject({ created: 0 });
    expect(first.findings).toEqual([
      {
        what: 'Entries whose titles name no days off (--all takes what is shown as busy)',
        count: 2,
        detail: 'lines 4, 10',
      },
    ]);
    expect(await run(bench, calendar(busy, free), { isAllOff: true })).toMatchObject({ created: 1 });
  });

  it.each([
    ['nobody known', ['SUMMARY:Vacation in Italy'], 'neither its title nor its addresses name anybody known'],
    ['one of two', ['SUMMARY:Ana off'], 'several people could be meant'],
    [
      'two who take part',
      ['SUMMARY:Vacation', attendee('ana@acme.test'), attendee('bora@acme.test')],
      'several people could be meant',
    ],
  ])('is not guessed for %s', async (_, lines, reason) => {
    const bench = await start(open);
    const report = await run(bench, calendar(entry(day('2026-12-24'), ...lines)));
    expect(report.refusals).toEqual([expect.stringContaining(`4: ${reason}`)]);
    expect(await bench.db.selectFrom('time_off').selectAll().execute()).toEqual([]);
  });

  it('is the owner’s when the calendar is theirs, and two calendars of one file name keep apart', async () => {
    const bench = await start(open);
    const text = calendar(
      entry('UID:v', day('2026-12-24'), 'SUMMARY:Vacation in Italy', attendee('bora@acme.test')),
      entry('UID:o', day('2026-12-28'), 'SUMMARY:Off'),
      entry('UID:b', day('2026-12-29'), 'SUMMARY:Bora off'),
      entry('UID:c', day('2026-12-30'), 'SUMMARY:Bora Can: annual leave'),
    );
    expect(await run(bench, text, { person: 'ana@acme.test' })).toMatchObject({ created: 2 });
    bench.clock.moveTo(new Date('2026-11-24T08:00:00Z'));
    const other = calendar(entry('UID:x', day('2026-12-31'), 'SUMMARY:OOO'));
    expect(await run(bench, other, { person: 'bora@acme.test' })).toMatchObject({ created: 1, changed: 0 });
    expect(await off(bench, 'Ana Silva')).toEqual(['2026-12-24 2026-12-25 3', '2026-12-28 2026-12-29 3']);
  });
});

onSqlite('the days of an entry', (open) => {
  const BERLIN = [
    'BEGIN:VTIMEZONE',
    'TZID:W. Europe Standard Time',
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ].join('\r\n');

  // Bora lives in Istanbul, three hours ahead of UTC and, in winter, two ahead of Berlin.
  it.each<[string, string[], string[]]>([
    ['a day without an end', [day('2026-12-24')], ['2026-12-24 2026-12-25 3']],
    ['an end on the same day', [day('2026-12-24'), end('2026-12-24')], ['2026-12-24 2026-12-25 3']],
    ['a duration', [day('2026-12-24'), 'DURATION:P2D'], ['2026-12-24 2026-12-26 3']],
    ['local time', ['DTSTART:20261224T090000', 'DTEND:20261224T170000'], ['2026-12-24 2026-12-25 3']],
    ['a morning', ['DTSTART:20261224T090000', 'DTEND:20261224T120000'], ['2026-12-24 2026-12-25 1']],
    ['an hour', ['DTSTART:20261224T090000', 'DTEND:20261224T100000'], []],
    ['world time', ['DTSTART:20261224T100000Z', 'DURATION:PT4H'], ['2026-12-24 2026-12-25 2']],
    [
      'a known zone',
      ['DTSTART;TZID=Europe/Berlin:20261224T070000', 'DTEND;TZID=Europe/Berlin:20261224T110000'],
      ['2026-12-24 2026-12-25 1'],
    ],
    [
      'a zone of the file, in winter',
      ['DTSTART;TZID=W. Europe Standard Time:20261224T110000', 'DURATION:PT5H'],
      ['2026-12-24 2026-12-25 2'],
    ],
    // Berlin is one hour behind then: 10:00 to 13:00 in Istanbul.
    [
      'a zone of the file, in summer',
      ['DTSTART;TZID=W. Europe Standard Time:20270701T090000', 'DURATION:PT3H'],
      ['2027-07-01 2027-07-02 1'],
    ],
    [
      'every second Wednesday, three times',
      [day('2026-12-02'), 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;COUNT=3'],
      ['2026-12-02 2026-12-03 3', '2026-12-16 2026-12-17 3', '2026-12-30 2026-12-31 3'],
    ],
    [
      'a series with an exception',
      [day('2026-12-01'), 'RRULE:FREQ=DAILY;COUNT=4', 'EXDATE;VALUE=DATE:20261202,20261203'],
      ['2026-12-01 2026-12-02 3', '2026-12-04 2026-12-05 3'],
    ],
    [
      'a series on the clocks of a zone, an exception in world time, and an end in it',
      [
        'DTSTART;TZID=Europe/Istanbul:20261201T083000',
        'DTEND;TZID=Europe/Istanbul:20261201T173000',
        'RRULE:FREQ=DAILY;UNTIL=20261203T053000Z',
        'EXDATE:20261202T053000Z',
      ],
      ['2026-12-01 2026-12-02 3', '2026-12-03 2026-12-04 3'],
    ],
    [
      'more dates',
      [day('2026-12-01'), 'RDATE;VALUE=DATE:20261210'],
      ['2026-12-01 2026-12-02 3', '2026-12-10 2026-12-11 3'],
    ],
    [
      'every year, within the stated window',
      [day('2020-12-31'), 'RRULE:FREQ=YEARLY'],
      ['2025-12-31 2026-01-01 3', '2026-12-31 2027-01-01 3', '2027-12-31 2028-01-01 3'],
    ],
    ['an afternoon by its title', [day('2026-12-24'), 'X-T:afternoon'], ['2026-12-24 2026-12-25 2']],
  ])('%s', async (_, lines, expected) => {
    const bench = await start(open);
    const title = lines.some((line) => line.startsWith('X-T')) ? 'Bora off (afternoon)' : 'Bora off';
    const report = await run(bench, calendar(BERLIN, entry(...lines, `SUMMARY:${title}`)));
    expect(report.refusals).toEqual([]);
    expect(await off(bench, 'Bora Can')).toEqual(expected);
  });

  it('lets another entry replace one repetition, and drops one that was cancelled', async () => {
    const bench = await start(open);
    const series = entry('UID:s', day('2026-12-07'), 'RRULE:FREQ=WEEKLY;COUNT=3', 'SUMMARY:Bora off');
    const moved = entry('UID:s', 'RECURRENCE-ID;VALUE=DATE:20261214', day('2026-12-16'), 'SUMMARY:Bora off');
    const dropped = entry(
      'UID:s',
      'RECURRENCE-ID;VALUE=DATE:20261221',
      day('2026-12-21'),
      'STATUS:CANCELLED',
      'SUMMARY:Bora off',
    );
    await run(bench, calendar(moved, series, dropped));
    expect(await off(bench, 'Bora Can')).toEqual(['2026-12-07 2026-12-08 3', '2026-12-16 2026-12-17 3']);
    bench.clock.moveTo(new Date('2026-11-24T08:00:00Z'));
    expect(await run(bench, calendar(series))).toMatchObject({ created: 2, changed: 1, unchanged: 1 });
    expect(await off(bench, 'Bora Can')).toHaveLength(3);
  });

  it.each([
    ['without a start', ['SUMMARY:Bora off'], 'it has no start'],
    [
      'with no date for a start',
      ['DTSTART:soon', 'SUMMARY:Bora off'],
      'it cannot be read as a calendar entry',
    ],
    ['in no zone', ['DTSTART;TZID=Nowhere:20261224T090000', 'SUMMARY:Bora off'], 'its time zone "Nowhere"'],
    ['longer than a year', [day('2026-12-24'), end('2028-12-24'), 'SUMMARY:Bora off'], 'longer than a year'],
    [
      'half a day',
      [day('2026-12-24'), 'SUMMARY:Bora half day off'],
      'not whether the morning or the afternoon',
    ],
    ['every second', [day('2026-12-24'), 'RRULE:FREQ=SECONDLY', 'SUMMARY:Bora off'], 'not worked out here'],
    [
      'on no day at all',
      [day('2026-12-24'), 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'SUMMARY:Bora off'],
      'not worked out here',
    ],
    [
      'since ever',
      [day('1601-01-01'), 'RRULE:FREQ=DAILY', 'SUMMARY:Bora off'],
      'more often than days off do',
    ],
  ])('%s is refused with its line', async (_, lines, reason) => {
    const bench = await start(open);
    const report = await run(bench, calendar(entry(...lines)));
    expect(report.refusals).toEqual([expect.stringContaining(reason)]);
    expect(report.refusals[0]).toMatch(/^4: /);
  });
});
