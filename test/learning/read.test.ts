import { expect, it } from 'vitest';
import { addStarter } from '../../src/learning/actions/add-starter.ts';
import { confirmEntry, takeOut } from '../../src/learning/actions/keep.ts';
import { entriesOf, playbookOverview, searchPlaybook, staleCount } from '../../src/learning/actions/lists.ts';
import { openEntry } from '../../src/learning/actions/open-entry.ts';
import { shareEntry } from '../../src/learning/actions/share.ts';
import { starterOf } from '../../src/learning/starter/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { EAST, playbookCompany, TEXT } from './playbook-company.ts';

onBothDatabases('reading the playbook', (open) => {
  it('ours are added by an admin alone, once per language; what was removed stays removed', async () => {
    const acme = await playbookCompany(open);
    const [nil, mert] = [await acme.callerOf(acme.nil), await acme.callerOf(acme.mert)];
    expect(await refusalOf(addStarter(acme.context, mert, 'en'))).toContain('Only Pacesetter admins');
    expect((await playbookOverview(acme.context, nil)).starters).toEqual(['en', 'tr']);
    expect(await addStarter(acme.context, nil, 'en')).toBe(27);
    expect((await playbookOverview(acme.context, nil)).starters).toEqual(['tr']);
    const [price] = (await searchPlaybook(acme.context, mert, 'too expensive')).entries;
    await takeOut(acme.context, nil, price?.id ?? '');
    expect(await addStarter(acme.context, nil, 'en')).toBe(0);
    expect(await addStarter(acme.context, nil, 'tr')).toBe(27);
    const { counts, starters, newest } = await playbookOverview(acme.context, nil);
    expect([...counts]).toEqual([
      ['value', 6],
      ['product', 8],
      ['technique', 12],
      ['targeting', 8],
      ['objection', 11],
      ['process', 8],
    ]);
    expect([starters, newest]).toEqual([[], []]);
    expect((await playbookOverview(acme.context, mert)).starters).toEqual([]);
  });

  it('finds the same in the same order on both databases', async () => {
    const acme = await playbookCompany(open);
    const nil = await acme.callerOf(acme.nil);
    await addStarter(acme.context, nil, 'en');
    await addStarter(acme.context, nil, 'tr');
    const found = async (query: string) =>
      (await searchPlaybook(acme.context, nil, query)).entries.map(
        ({ locale, starterKey }) => `${locale} ${starterKey}`,
      );
    expect((await found('price objection'))[0]).toBe('en objection.price');
    expect((await found('FIYAT ITIRAZI'))[0]).toBe('tr objection.price');
    expect((await found('fiyat itirazı'))[0]).toBe('tr objection.price');
    expect(await found('xylophone')).toEqual([]);
  });

  it('lists the reader’s language first, by title, in pages', async () => {
    const acme = await playbookCompany(open);
    const nil = await acme.callerOf(acme.nil);
    await addStarter(acme.context, nil, 'en');
    await addStarter(acme.context, nil, 'tr');
    for (const nth of [1, 2, 3, 4]) {
      await acme.write(acme.mert, { text: { ...TEXT, kind: 'technique', title: `Own ${nth}` } });
    }
    const first = await entriesOf(acme.context, nil, 'technique', 0);
    expect([first.total, first.pages, first.shown.length]).toEqual([16, 2, 15]);
    const mine = starterOf('en').filter(({ kind }) => kind === 'technique').length + 4;
    expect(first.shown.slice(0, mine).every(({ locale }) => locale === 'en')).toBe(true);
    expect((await entriesOf(acme.context, nil, 'technique', 99)).shown).toHaveLength(1);
  });

  it('counts who opens it, but for those who wrote it or keep it right', async () => {
    const acme = await playbookCompany(open);
    const { entryId } = await acme.write(acme.mert, { creditSlackId: 'U0CEM' });
    for (const who of [acme.ana, acme.ana, acme.mert, acme.cem, acme.oya]) {
      await openEntry(acme.context, await acme.callerOf(who), entryId);
    }
    const row = await acme.db.selectFrom('playbook_entry').select('shown').executeTakeFirstOrThrow();
    expect(row.shown).toBe(3);
  });

  it('after 180 days it is stale until whoever keeps it right says that it still is', async () => {
    const acme = await playbookCompany(open);
    const [nil, mert, ana] = [
      await acme.callerOf(acme.nil),
      await acme.callerOf(acme.mert),
      await acme.callerOf(acme.ana),
    ];
    const { entryId } = await acme.write(acme.mert);
    acme.wait(179);
    expect(await staleCount(acme.context, nil)).toBe(0);
    acme.wait(1);
    expect(await staleCount(acme.context, nil)).toBe(1);
    expect(await staleCount(acme.context, mert)).toBe(0);
    expect((await playbookOverview(acme.context, mert)).staleCount).toBe(1);
    expect((await playbookOverview(acme.context, ana)).staleCount).toBe(0);
    const refused = await refusalOf(confirmEntry(acme.context, ana, entryId));
    expect(refused).toContain('whoever keeps the entry right');
    expect((await confirmEntry(acme.context, mert, entryId)).isStale).toBe(false);
    expect(await staleCount(acme.context, nil)).toBe(0);
    expect(await acme.audited()).toEqual(['playbook.written', 'playbook.reviewed']);
  });

  it('is removed by those who lead its keeper, and then gone for everybody', async () => {
    const acme = await playbookCompany(open);
    const { entryId } = await acme.write(acme.mert);
    const [ana, vera] = [await acme.callerOf(acme.ana), await acme.callerOf(acme.vera)];
    expect(await refusalOf(takeOut(acme.context, ana, entryId))).toContain('whoever keeps');
    await takeOut(acme.context, vera, entryId);
    expect(await refusalOf(openEntry(acme.context, vera, entryId))).toContain('no such entry');
    expect((await searchPlaybook(acme.context, ana, 'expensive')).entries).toEqual([]);
  });

  it('is shared only where the bot is and no other company reads; each time it is counted', async () => {
    const acme = await playbookCompany(open);
    const ana = await acme.callerOf(acme.ana);
    const { entryId } = await acme.write(acme.mert);
    const share = (channelId: string | null) => shareEntry(acme.context, ana, entryId, channelId);
    const channel = { id: EAST, name: 'east', isMember: true, isArchived: false, isShared: false };
    expect(await refusalOf(share('D0ANA'))).toContain('in a channel only');
    expect(await refusalOf(share(null))).toContain('in a channel only');
    expect(await refusalOf(share(EAST))).toContain('not in that channel');
    acme.context.slack.channels.push({ ...channel, isShared: true });
    expect(await refusalOf(share(EAST))).toContain('another company');
    expect(await acme.planned()).toEqual([]);
    acme.context.slack.channels.splice(0, 1, channel);
    await share(EAST);
    await share(EAST);
    expect(await acme.planned()).toEqual([`playbook.shared.v1 ${EAST}`, `playbook.shared.v1 ${EAST}`]);
    const row = await acme.db.selectFrom('playbook_entry').select('shared').executeTakeFirstOrThrow();
    expect(row.shared).toBe(2);
    const rows = await acme.db.selectFrom('delivery').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(TEXT.title);
  });
});
