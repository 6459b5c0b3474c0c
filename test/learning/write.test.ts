import { expect, it } from 'vitest';
import { entryHistory, entrySheet, openEntry } from '../../src/learning/actions/open-entry.ts';
import { MOST_WAITING } from '../../src/learning/actions/save-entry.ts';
import { approve, readSuggestion, reject, takeBack } from '../../src/learning/actions/suggestions.ts';
import { myEntries, waitingFor } from '../../src/learning/actions/waiting.ts';
import { movePlaybook } from '../../src/learning/store/merge.ts';
import { appointDeputy } from '../../src/people/actions/time-off/appoint-deputy.ts';
import { importTimeOff } from '../../src/people/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { playbookCompany, TEXT } from './playbook-company.ts';

onBothDatabases('writing the playbook', (open) => {
  it('what a manager or an admin writes is live at once, and asks nobody', async () => {
    const acme = await playbookCompany(open);
    for (const who of [acme.mert, acme.nil]) {
      const { entryId, isLive, asked } = await acme.write(who);
      expect([isLive, asked]).toEqual([true, []]);
      const { entry } = await entrySheet(acme.context, await acme.callerOf(acme.ana), entryId);
      expect(entry).toMatchObject({ ...TEXT, version: 1, authorId: who, ownerId: who, decidedBy: null });
    }
    expect(await acme.planned()).toEqual([]);
    expect(await acme.audited()).toEqual(['playbook.written', 'playbook.written']);
  });

  it('a rep’s is a suggestion that nobody finds before their manager lets it in; then both are named', async () => {
    const acme = await playbookCompany(open);
    const [mert, cem] = [await acme.callerOf(acme.mert), await acme.callerOf(acme.cem)];
    const { entryId, versionId, isLive, asked } = await acme.write(acme.ana);
    expect([isLive, asked]).toEqual([false, ['Mert Manager']]);
    expect(await acme.planned()).toEqual(['playbook.suggested.v1 mert']);
    expect(await refusalOf(openEntry(acme.context, cem, entryId))).toContain('no such entry');
    expect((await waitingFor(acme.context, mert)).map(({ id }) => id)).toEqual([versionId]);
    await approve(acme.context, mert, versionId);
    const { entry } = await openEntry(acme.context, cem, entryId);
    expect(entry).toMatchObject({ authorId: acme.ana, decidedBy: acme.mert, ownerId: acme.mert, version: 1 });
    expect(await acme.planned()).toEqual(['playbook.decided.v1 ana', 'playbook.suggested.v1 mert']);
    expect(await waitingFor(acme.context, mert)).toEqual([]);
    expect(await acme.audited()).toEqual(['playbook.suggested', 'playbook.approved']);
  });

  it('whoever has no manager asks the admins; of a manager who is away the deputy is asked, too', async () => {
    const acme = await playbookCompany(open);
    expect((await acme.write(acme.oya)).asked).toEqual(['Nil Admin']);
    const nil = await acme.callerOf(acme.nil);
    await acme.write(acme.ana);
    expect((await waitingFor(acme.context, nil)).map(({ writerId }) => writerId)).toEqual([acme.oya]);
    const days = { from: '2026-11-23', until: '2026-11-25' };
    const [manager, deputy] = [await acme.person(acme.mert), await acme.person(acme.oya)];
    await acme.change(async (trx, change) => {
      await importTimeOff(trx, change, manager, days);
      await appointDeputy(trx, acme.context, change, { manager, deputy, days });
    });
    expect((await acme.write(acme.cem)).asked).toEqual(['Oya Outsider']);
    for (const who of [acme.mert, acme.oya]) {
      const theirs = await waitingFor(acme.context, await acme.callerOf(who));
      expect(theirs.map(({ writerId }) => writerId)).toEqual([acme.ana, acme.cem]);
    }
    const all = await waitingFor(acme.context, nil, { isWhole: true });
    expect(all.map(({ writerId }) => writerId)).toEqual([acme.oya, acme.ana, acme.cem]);
  });

  it('only who leads the writer, and admins, decide; only the writer takes back', async () => {
    const acme = await playbookCompany(open);
    const { versionId } = await acme.write(acme.ana);
    for (const who of [acme.ana, acme.cem, acme.oya]) {
      const caller = await acme.callerOf(who);
      expect(await refusalOf(approve(acme.context, caller, versionId))).toContain('no such entry');
      expect(await refusalOf(reject(acme.context, caller, versionId, 'No'))).toContain('no such entry');
      if (who === acme.ana) continue;
      expect(await refusalOf(readSuggestion(acme.context, caller, versionId))).toContain('no such entry');
    }
    const vera = await acme.callerOf(acme.vera);
    expect((await readSuggestion(acme.context, vera, versionId)).mayDecide).toBe(true);
    expect(await refusalOf(takeBack(acme.context, vera, versionId))).toContain('no such entry');
    const ana = await acme.callerOf(acme.ana);
    await takeBack(acme.context, ana, versionId);
    expect(await refusalOf(approve(acme.context, vera, versionId))).toContain('no such entry');
    const rows = await acme.db.selectFrom('playbook_version').selectAll().execute();
    for (const word of [TEXT.talk, 'compared', 'expensive']) expect(JSON.stringify(rows)).not.toContain(word);
    expect(await myEntries(acme.context, ana)).toEqual([]);
  });

  it('what is not taken says why to its writer alone, and cannot be let in afterwards', async () => {
    const acme = await playbookCompany(open);
    const [ana, mert] = [await acme.callerOf(acme.ana), await acme.callerOf(acme.mert)];
    const { versionId } = await acme.write(acme.ana);
    expect(await refusalOf(reject(acme.context, mert, versionId, '  '))).toContain('say why');
    await reject(acme.context, mert, versionId, 'We have that already');
    expect(await acme.planned()).toContain('playbook.decided.v1 ana');
    const [own] = await myEntries(acme.context, ana);
    expect(own).toMatchObject({ state: 'rejected', decision: 'We have that already', decidedBy: acme.mert });
    expect(await refusalOf(approve(acme.context, mert, versionId))).toContain('answered or taken back');
  });

  it('who is credited for another’s words is told once they are in', async () => {
    const acme = await playbookCompany(open);
    const { versionId, entryId } = await acme.write(acme.ana, { creditSlackId: 'U0CEM' });
    expect(await acme.planned()).toEqual(['playbook.suggested.v1 mert']);
    const mert = await acme.callerOf(acme.mert);
    await approve(acme.context, mert, versionId);
    expect(await acme.planned()).toEqual([
      'playbook.credited.v1 cem',
      'playbook.decided.v1 ana',
      'playbook.suggested.v1 mert',
    ]);
    expect((await entrySheet(acme.context, mert, entryId)).entry.authorId).toBe(acme.cem);
    await acme.write(acme.nil, { creditSlackId: 'U0ANA' });
    expect(await acme.planned()).toContain('playbook.credited.v1 ana');
    expect(await refusalOf(acme.write(acme.nil, { creditSlackId: 'U0NOBODY' }))).toContain('do not know');
  });

  it('a change is another version with its reason, and the earlier one stays readable', async () => {
    const acme = await playbookCompany(open);
    const mert = await acme.callerOf(acme.mert);
    const { entryId } = await acme.write(acme.mert);
    const changes = { entryId, base: 1 };
    const text = { ...TEXT, proof: 'Asked ten of them' };
    const { versionId } = await acme.write(acme.ana, { changes, text, reason: 'Now with proof' });
    expect((await readSuggestion(acme.context, mert, versionId)).changed).toEqual(['proof']);
    await approve(acme.context, mert, versionId);
    const { entry, versions } = await entryHistory(acme.context, mert, entryId);
    expect(entry).toMatchObject({ version: 2, proof: 'Asked ten of them', authorId: acme.mert });
    expect(versions.map(({ number, proof, reason }) => [number, proof, reason])).toEqual([
      [2, 'Asked ten of them', 'Now with proof'],
      [1, '', ''],
    ]);
    const late = { changes, text: { ...TEXT, talk: 'Other words' } };
    expect(await refusalOf(acme.write(acme.mert, late))).toContain('changed this entry while');
    const same = { changes: { entryId, base: 2 }, text };
    expect(await refusalOf(acme.write(acme.mert, same))).toContain('Nothing is different');
  });

  it('a suggestion that was overtaken says so, and gets the next number when it is let in', async () => {
    const acme = await playbookCompany(open);
    const mert = await acme.callerOf(acme.mert);
    const { entryId } = await acme.write(acme.mert);
    const changes = { entryId, base: 1 };
    const { versionId } = await acme.write(acme.ana, { changes, text: { ...TEXT, talk: 'By Ana' } });
    await acme.write(acme.mert, { changes, text: { ...TEXT, talk: 'By Mert' } });
    expect((await readSuggestion(acme.context, mert, versionId)).isOutdated).toBe(true);
    // Another lets it in, and Mert goes on keeping the entry right.
    await approve(acme.context, await acme.callerOf(acme.vera), versionId);
    const { entry } = await entrySheet(acme.context, mert, entryId);
    expect(entry).toMatchObject({ version: 3, talk: 'By Ana', decidedBy: acme.vera, ownerId: acme.mert });
  });

  it('one form is stored once, and nobody has more than ten that wait', async () => {
    const acme = await playbookCompany(open);
    await acme.write(acme.ana, { id: 'same' });
    expect(await refusalOf(acme.write(acme.ana, { id: 'same' }))).toContain('stored already');
    for (let nth = 1; nth < MOST_WAITING; nth += 1) await acme.write(acme.ana);
    expect(await refusalOf(acme.write(acme.ana))).toContain('10 of your suggestions wait');
    await acme.write(acme.cem);
    const rows = await acme.db.selectFrom('playbook_entry').select('id').execute();
    expect(rows).toHaveLength(MOST_WAITING + 1);
  });

  it('what two people who are one wrote, keep, are credited for and decided is the one’s', async () => {
    const acme = await playbookCompany(open);
    const { versionId } = await acme.write(acme.oya);
    await approve(acme.context, await acme.callerOf(acme.nil), versionId);
    await acme.write(acme.mert, { creditSlackId: 'U0CEM' });
    for (const [from, into] of [
      [acme.oya, acme.ana],
      [acme.nil, acme.vera],
    ] as const) {
      await acme.change((trx, change) => movePlaybook(trx, change, { from, into }));
      await acme.change((trx, change) => movePlaybook(trx, change, { from, into }));
    }
    const entries = await acme.db.selectFrom('playbook_entry').selectAll().orderBy('created_at').execute();
    const owners = entries.map((row) => [row.author_id, row.owner_id]);
    expect(owners).toContainEqual([acme.ana, acme.vera]);
    expect(owners).toContainEqual([acme.cem, acme.mert]);
    const versions = await acme.db.selectFrom('playbook_version').selectAll().execute();
    const writers = versions.map((row) => [row.writer_id, row.decided_by]);
    expect(writers).toContainEqual([acme.ana, acme.vera]);
    expect(writers).toContainEqual([acme.mert, null]);
  });
});
