import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../src/context.ts';
import { isPostgres, type Reader } from '../../src/database/open.ts';
import { exportAll } from '../../src/mydata/actions/export-all.ts';
import { myData } from '../../src/mydata/actions/my-data.ts';
import { outgoing } from '../../src/mydata/outgoing.ts';
import { findCaller } from '../../src/people/index.ts';
import { keyOf } from '../../src/rounds/actions/load.ts';
import { openBox } from '../../src/rounds/sealed-box.ts';
import { logLines } from '../edge/log-lines.ts';
import { freshDatabase } from '../support/databases.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { answer, EVERYBODY, offer, RATERS, said, shown, startRoundCompany } from './company.ts';

/** A table's rows as text, each with where it lies on the disk and by which transaction. */
type Snapshot = Record<string, string[]>;

async function snapshot(db: Reader): Promise<Snapshot> {
  const list = isPostgres(db)
    ? sql<{ name: string; made: string }>`select tablename as name, '' as made from pg_tables
        where schemaname = 'public'`
    : sql<{ name: string; made: string }>`select name, sql as made from sqlite_schema
        where type = 'table' and name not like 'sqlite_%'`;
  const tables: Snapshot = {};
  for (const { name, made } of (await list.execute(db)).rows) {
    const byPlace = /without rowid/i.test(made) ? sql`1 as place` : sql`rowid as place`;
    const place = isPostgres(db) ? sql`ctid::text as place, xmin::text as by` : byPlace;
    const { rows } = await sql`select ${place}, * from ${sql.table(name)}`.execute(db);
    tables[name] = rows.map((row) => JSON.stringify(row));
  }
  return tables;
}

/** What is other than before: rows that came, and rows that went. */
function changed(before: Snapshot, after: Snapshot): { table: string; row: string }[] {
  return Object.keys(after).flatMap((table) => {
    const [old, now] = [new Set(before[table]), new Set(after[table])];
    const other = [...[...old].filter((row) => !now.has(row)), ...[...now].filter((row) => !old.has(row))];
    return other.map((row) => ({ table, row }));
  });
}

/** Whether two texts have so many characters in a row in common. */
function haveInCommon(one: string, other: string, length: number): boolean {
  const pieces = new Set<string>();
  for (let at = 0; at + length <= one.length; at += 1) pieces.add(one.slice(at, at + length));
  for (let at = 0; at + length <= other.length; at += 1) {
    if (pieces.has(other.slice(at, at + length))) return true;
  }
  return false;
}

/** Whom it is about, their manager, those above, an admin, somebody who has nothing to do with it, and two who are asked. */
const WATCHING = ['ben', 'mert', 'vera', 'nora', 'oya', 'lena', 'pia'] as const;

type Step = {
  rater: string;
  before: Snapshot;
  after: Snapshot;
  from: number;
  until: number;
  lines: string[];
  posts: number;
};

describe.each(['sqlite', 'postgres'] as const)(
  'somebody who wants to know who wrote what (%s)',
  (dialect) => {
    let company: RunningBot;
    let remove: () => Promise<void>;
    let workspaceId = '';
    let roundId = '';
    const steps: Step[] = [];
    const views: Record<string, string>[] = [];
    const files: string[] = [];
    const { log, lines } = logLines();

    const callerOf = async (name: string): Promise<Caller> => {
      const { context, slack } = company;
      const found = await findCaller(context.db, 'T0TEST', slack.userId(name), context.clock.now());
      if (!found) throw new Error(`Nobody knows ${name}`);
      return { ...found, personId: found.id, source: 'cli' };
    };
    /** Whatever somebody could name a person by. */
    const namesOf = async (name: string) => {
      const { personId } = await callerOf(name);
      return [personId, company.slack.userId(name), await company.as(name).channelId('app')];
    };
    /** All that is shown to everybody: App Home, the list, their messages, and to those who may the round. */
    const everythingShown = async () => {
      const shownTo: Record<string, string> = {};
      for (const name of WATCHING) {
        const who = company.as(name);
        const home = await who.openHome();
        const list = await who.ask('general', '/pacesetter 360');
        const messages = await who.readDm().catch(() => []);
        shownTo[name] = [home, list, ...messages].map((each) => (each ? plainText(each) : '')).join('\n');
        if (name !== 'ben' && name !== 'mert') continue;
        await who.pressLabelled(list, 'Open');
        shownTo[name] += plainText(await shown(who, 'It runs'));
      }
      return shownTo;
    };
    /** What leaves the database: the company's export, and everybody's own file. */
    const everythingExported = async () => {
      const { context } = company;
      const texts: string[] = [];
      for await (const { content } of outgoing(await exportAll(context, await callerOf('nora')))) {
        texts.push(content.toString());
      }
      for (const name of WATCHING) {
        texts.push(JSON.stringify((await myData(context, await callerOf(name))).records));
      }
      return texts.join('\n');
    };

    beforeAll(async () => {
      const { database, url, remove: removeDatabase } = await freshDatabase(dialect);
      await database.close();
      remove = removeDatabase;
      company = await startRoundCompany({ databaseUrl: url, log });
      const { db } = company.context;
      const end = '2026-11-26';
      const asked = { peers: ['ayse', 'lena', 'jon'], reports: ['rex', 'sam', 'pia'] };
      await offer(company, { by: 'ben', about: 'ben', ...asked, end });
      const ben = company.as('ben');
      await ben.pressLabelled(await ben.waitForView(), 'Yes, start it');
      await shown(ben, 'Started');
      await company.bot.tick();
      ({ id: workspaceId } = await db.selectFrom('workspace').select('id').executeTakeFirstOrThrow());
      ({ id: roundId } = await db.selectFrom('round').select('id').executeTakeFirstOrThrow());
      // The first admin who comes by is welcomed: that is said before anybody answers.
      await company.as('nora').openHome();
      await company.bot.tick();
      await company.as('nora').waitForDm('I am installed');
      views.push(await everythingShown());
      for (const [nth, rater] of RATERS.entries()) {
        const values = said(
          1 + (nth % 5),
          `kanarya ${rater} one\nkanarya ${rater} two`,
          `kanarya ${rater} three`,
        );
        const [before, seen, posts] = [await snapshot(db), lines.length, company.slack.ledger().length];
        const from = Date.now();
        const { view } = await answer(company, rater, values, rater === 'ayse' ? 'Yanıtla' : 'Answer');
        expect(view && plainText(view)).toMatch(/Thank you|Teşekkürler/);
        steps.push({
          ...{ rater, before, after: await snapshot(db), from, until: Date.now() },
          ...{ lines: lines.slice(seen), posts: company.slack.ledger().length - posts },
        });
      }
      views.push(await everythingShown());
      files.push(await everythingExported());
    });
    afterAll(async () => {
      await company.stop();
      await remove();
    });

    it('finds no row that an answer changed but the box, and nobody who answered in it', async () => {
      for (const { rater, before, after } of steps) {
        const rows = changed(before, after);
        expect(
          rows.map(({ table }) => table),
          rater,
        ).toEqual(['round_box', 'round_box']);
        // Whom it is about stands there from the first day on.
        if (rater === 'ben') continue;
        const names = await namesOf(rater);
        for (const { row } of rows) expect(names.some((name) => row.includes(name))).toBe(false);
      }
    });

    it('finds no instant of an answer beside anybody, nor a message or a line of the log', () => {
      const last = steps.at(-1)?.after ?? {};
      for (const { rater, from, until, posts, lines: written } of steps) {
        const within = Object.values(last)
          .flat()
          .filter((row) => (row.match(/\b1[78]\d{11}\b/g) ?? []).some((at) => +at >= from && +at <= until));
        expect(within, rater).toEqual([]);
        expect(posts, rater).toBe(0);
        expect(
          written.filter((line) => JSON.parse(line).level > 20),
          rater,
        ).toEqual([]);
        expect(written.join('\n')).not.toMatch(new RegExp(`kanarya|${company.slack.userId(rater)}`));
      }
    });

    it('finds one row whatever was answered, which always lies alone and is as long as it was', () => {
      const boxes = [steps[0]?.before ?? {}, ...steps.map(({ after }) => after)].map(
        ({ round_box: rows = [] }) => rows,
      );
      expect(boxes.map((rows) => rows.length)).toEqual(boxes.map(() => 1));
      const sealed = boxes.map(([row = '{}']) => String(JSON.parse(row).sealed));
      expect(new Set(sealed.map(({ length }) => length)).size).toBe(1);
      for (const [nth, one] of sealed.entries()) {
        expect(Buffer.from(one, 'base64').toString('latin1')).not.toMatch(/kanarya|peers|reports|promises/);
        expect(haveInCommon(one, sealed[nth + 1] ?? '', 16)).toBe(false);
      }
    });

    it('with the key as well finds answers that have nothing in common, in no order of time', async () => {
      const { context } = company;
      const { sealed } = await context.db.selectFrom('round_box').select('sealed').executeTakeFirstOrThrow();
      const box = openBox(sealed, keyOf(context, workspaceId, roundId));
      expect(box?.answers).toHaveLength(10 * RATERS.length);
      for (const each of box?.answers ?? []) {
        expect(Object.keys(each).sort()).toEqual(['part', 'question', 'value']);
      }
      const ids = await Promise.all(EVERYBODY.map(async (name) => (await callerOf(name)).personId));
      expect(JSON.stringify(box)).not.toMatch(new RegExp(ids.join('|')));
      // The answers of one stand next to each other by chance alone: a block of ten would be theirs.
      const authors = (box?.answers ?? []).map(({ value }) => /kanarya (\w+)/.exec(String(value))?.[1]);
      const inOrder = RATERS.flatMap((rater) => [rater, rater]);
      expect(authors.filter(Boolean)).toHaveLength(inOrder.length);
      expect(authors.filter(Boolean)).not.toEqual(inOrder);
    });

    it('is shown the same before the first and after the last answer, whoever they are', () => {
      const [before, after] = views;
      expect(after).toEqual(before);
      expect(JSON.stringify(after)).not.toContain('kanarya');
    });

    it('finds nothing of it in the company’s export, nor in anybody’s own data', () => {
      expect(files[0]).not.toMatch(/kanarya|sealed/);
      expect(files[0]).not.toContain('tenths');
    });

    it('finds no copy in the journals of the database', async () => {
      const everything = JSON.stringify(await snapshot(company.context.db));
      expect(everything).not.toContain('kanarya');
    });

    it('cannot work a hidden group out of what is shown once it is over', async () => {
      const { db } = company.context;
      await company.moveTo('2026-11-27T07:01:00Z');
      const { result, state } = await db
        .selectFrom('round')
        .select(['result', 'state'])
        .executeTakeFirstOrThrow();
      expect(state).toBe('closed');
      const { parts } = JSON.parse(result ?? '{}');
      expect(Object.keys(JSON.parse(result ?? '{}'))).toEqual(['parts']);
      // Two of three answered.
      expect(parts.find(({ part }: { part: string }) => part === 'reports')).toEqual({
        part: 'reports',
        isShown: false,
      });
      const everything = JSON.stringify(await snapshot(db));
      expect(everything).not.toMatch(/kanarya (rex|sam)/);
      expect(everything).toMatch(/kanarya lena/);
      for (const table of ['round_asked', 'round_box'] as const) {
        expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
      }
      for (const name of ['nora', 'vera', 'oya', 'lena', 'rex']) {
        const list = plainText(await company.as(name).ask('general', '/pacesetter 360'));
        expect(list, name).not.toMatch(/result|Read/);
      }
    });
  },
);
