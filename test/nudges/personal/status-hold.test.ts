import { describe, expect, it } from 'vitest';
import { stillCounts } from '../../../src/nudges/rules/status-hold.ts';
import { moveNudges } from '../../../src/nudges/store/merging.ts';
import { forgetStatusHold, saveStatusHold, statusHoldOf } from '../../../src/nudges/store/status-holds.ts';
import { onBothDatabases } from '../../support/databases.ts';
import { createCompany } from '../../support/fixtures.ts';

describe('a status without an end', () => {
  // 24 November, 23:30 in Istanbul; days are those of its clocks.
  it.each([
    ['2026-11-24T20:30:00Z', true],
    ['2026-11-30T20:59:59Z', true],
    ['2026-11-30T21:00:00Z', false],
  ])('that stands since the 24th, at %s: it counts: %s', (now, expected) => {
    expect(stillCounts(new Date('2026-11-24T20:30:00Z'), new Date(now), 'Europe/Istanbul')).toBe(expected);
  });
});

onBothDatabases('which status holds messages back', (open) => {
  it('is one a person, of their own workspace, and goes when two turn out to be one', async () => {
    const acme = await createCompany(open);
    const { db, workspace, change } = acme;
    const [ana, ben] = [await acme.addPerson({ name: 'Ana' }), await acme.addPerson({ name: 'Ben' })];
    const [one, other] = [1, 2].map((nth) => ({ fingerprint: `f${nth}`, since: new Date(nth) }));
    if (!one || !other) throw new Error('Two are needed');
    await change((trx) => saveStatusHold(trx, workspace.id, ana, one));
    await change((trx) => saveStatusHold(trx, workspace.id, ana, other));
    expect(await statusHoldOf(db, workspace.id, ana)).toEqual(other);
    expect(await statusHoldOf(db, workspace.id, ben)).toBeNull();
    expect(await statusHoldOf(db, 'elsewhere', ana)).toBeNull();
    await change((trx) => saveStatusHold(trx, workspace.id, ben, one));
    await change((trx, opened) => moveNudges(trx, opened, { from: ana, into: ben }));
    expect(await statusHoldOf(db, workspace.id, ana)).toBeNull();
    expect(await statusHoldOf(db, workspace.id, ben)).toEqual(one);
    await change((trx) => forgetStatusHold(trx, workspace.id, ben));
    expect(await statusHoldOf(db, workspace.id, ben)).toBeNull();
  });
});
