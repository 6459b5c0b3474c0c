import { describe, expect, it } from 'vitest';
import { backupName, outdated } from '../../src/operations/rules/backup-names.ts';

const NIGHT = new Date('2026-11-24T00:30:05Z');

describe('a backup', () => {
  it('is named after its database, its kind and the instant, in UTC', () => {
    expect(backupName('pacesetter', 'by-hand', NIGHT, '.db')).toBe('pacesetter-2026-11-24-003005.db');
    expect(backupName('sales', 'nightly', NIGHT, '.db')).toBe('sales-nightly-2026-11-24-003005.db');
    expect(backupName('sales', 'before-upgrade', NIGHT, '.db')).toBe(
      'sales-before-upgrade-2026-11-24-003005.db',
    );
  });

  const night = (day: number) => `sales-nightly-2026-11-${String(day).padStart(2, '0')}-003000.db`;
  const nights = Array.from({ length: 16 }, (_, n) => night(n + 1));

  it('of a night goes when 14 newer ones are there', () => {
    expect(outdated(nights.slice(0, 14), 'sales', 'nightly')).toEqual([]);
    expect(outdated([...nights].reverse(), 'sales', 'nightly')).toEqual([night(2), night(1)]);
  });

  it('from before an upgrade goes when 3 newer ones are there, whatever the nights’', () => {
    const upgrades = ['01', '02', '03', '04'].map((day) => `sales-before-upgrade-2026-12-${day}-080000.db`);
    expect(outdated([...upgrades, ...nights.slice(0, 5)], 'sales', 'before-upgrade')).toEqual([upgrades[0]]);
  });

  it('made by hand, of another database or of another name is nobody’s to remove', () => {
    const others = [
      ...Array.from({ length: 20 }, (_, n) => `sales-2026-11-${10 + n}-003000.db`),
      ...nights.map((name) => name.replace('sales', 'sales-east')),
      'sales-nightly-keep.db',
      'notes.txt',
    ];
    for (const kind of ['by-hand', 'nightly', 'before-upgrade'] as const) {
      expect(outdated(others, 'sales', kind)).toEqual([]);
    }
  });

  it('that was cut short goes with the next', () => {
    expect(outdated([`${night(1)}.part`, `${night(1)}.part-journal`], 'sales', 'nightly')).toHaveLength(2);
  });
});
