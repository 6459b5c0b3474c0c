import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offKindOf, readOffSummary } from '../../src/people/rules/away/off-words.ts';

describe('a Slack status that means off', () => {
  it.each([
    ['Vacationing', ':palm_tree:', 'vacation'],
    ['vacationing', ':airplane:', 'vacation'],
    ['Vacationing until 12 Dec', ':palm_tree:', 'vacation'],
    ['On vacation, back on Monday', '', 'vacation'],
    ['On vacation 🏖️', '', 'vacation'],
    ['🌴 Annual leave!', '', 'vacation'],
    ['PTO', '', 'vacation'],
    ['Off', '', 'vacation'],
    ['', ':palm_tree:', 'vacation'],
    ['Out sick', ':face_with_thermometer:', 'sick'],
    ['OUT SICK', '', 'sick'],
    ['Sick leave until Friday', '', 'sick'],
    ['', ':face_with_thermometer:', 'sick'],
    ['İzinde', '', 'vacation'],
    ['izindeyim', '', 'vacation'],
    ['İZİNLİ', '', 'vacation'],
    // A keyboard without Turkish letters, and one whose capitals are English.
    ['IZINDE', '', 'vacation'],
    ['Yıllık izin', '', 'vacation'],
    ['YILLIK İZİNDEYİM', '', 'vacation'],
    ["12 Aralık'a kadar izinde", '', 'vacation'],
    ['Yıllık izindeyim, 12 Aralık’a kadar', '', 'vacation'],
    ['Tatilde', ':palm_tree:', 'vacation'],
    ['Hasta', '', 'sick'],
    ['HASTAYIM', '', 'sick'],
    ['Raporlu', '', 'sick'],
    ['RAPORLUYUM', '', 'sick'],
  ])('is %j with %j: %s', (text, emoji, kind) => {
    expect(offKindOf({ text, emoji })).toBe(kind);
  });

  it.each([
    ['In a meeting', ':spiral_calendar_pad:'],
    ['Commuting', ':bus:'],
    ['Working remotely', ':house_with_garden:'],
    ['no vacation this year', ':palm_tree:'],
    ['Vacation planning', ':palm_tree:'],
    ['Back from vacation', ''],
    ['Sick of meetings', ''],
    ['Out of office', ''],
    ['Out for lunch', ''],
    ['Focus', ':palm_tree:'],
    ['Toplantıda', ''],
    ['Uzaktan çalışıyor', ''],
    ['Tatilden döndüm', ''],
    ['Hasta ziyareti', ''],
    ['İzin formu bitene kadar meşgul', ''],
    ['Rapor', ''],
    ['', ':house:'],
    ['', ''],
    [':palm_tree:', ''],
  ])('is not %j with %j', (text, emoji) => {
    expect(offKindOf({ text, emoji })).toBeNull();
  });

  it('never fails, whatever somebody writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string(), (text, emoji) => {
        expect([null, 'vacation', 'sick']).toContain(offKindOf({ text, emoji }));
        expect(['sure', 'weak', 'nothing']).toContain(readOffSummary(text).says);
      }),
    );
  });
});

describe('the title of an entry in a calendar', () => {
  it.each([
    ['Ana Off', 'weak', 'Ana'],
    ['Ana Silva - Vacation', 'sure', 'Ana Silva'],
    ['[OOO] Ana', 'sure', 'Ana'],
    ['Out of office', 'sure', ''],
    ['Annual leave (Ana Silva)', 'sure', 'Ana Silva'],
    ['Ayşe Yılmaz – yıllık izin', 'sure', 'Ayşe Yılmaz'],
    ['İlker izinli', 'sure', 'İlker'],
    ['Sick: Ben', 'weak', 'Ben'],
    ['Half day off', 'sure', ''],
    ['Kick-off', 'weak', 'Kick'],
    ['Bank holiday', 'weak', 'Bank'],
    ['Conference in Berlin', 'nothing', 'Conference in Berlin'],
    ['Vacation planning', 'nothing', 'Vacation planning'],
    ['İzin yok', 'nothing', 'İzin yok'],
    ['Ana Silva', 'nothing', 'Ana Silva'],
  ])('%j says %s, beside %j', (title, says, rest) => {
    expect(readOffSummary(title)).toEqual({ says, rest });
  });
});
