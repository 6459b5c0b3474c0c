import type { Locale } from '../locales/locale.ts';
import type { KpiKey } from './catalogue.ts';

/**
 * Folds a word so that all ways of typing it compare equal: lower case, without diacritics, the four i's of
 * Turkish (İ I ı i) as one. So "TOPLANTI", "toplantı" and "toplanti" are one word, and so are "MEETINGS" and
 * the "meetıngs" of a Turkish keyboard.
 */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
}

/**
 * What people call each KPI, folded, without endings. English plurals are spelled out; Turkish endings are
 * added to every phrase's last word, since Turkish inflects borrowed words as well ("mailler", "leadleri").
 * "Meetings" and "görüşme" alone mean held ones: a meeting counts when held (domain.md §1.3).
 */
const phrases: Readonly<Record<KpiKey, Readonly<Record<Locale, string>>>> = {
  calls: {
    en: 'call, calls, dial, dials, phone call, phone calls, cold call, cold calls',
    tr: 'arama, telefon, cagri, telefon arama, telefon gorusme, soguk arama, aradim, kisi aradim, kisiyi aradim, musteri aradim',
  },
  emails: {
    en: 'email, emails, e mail, e mails, mail, mails',
    tr: 'eposta, e posta, elektronik posta',
  },
  meetings_booked: {
    en: 'booked, meeting booked, meetings booked, booked meeting, booked meetings, mtg booked, mtgs booked, meeting scheduled, meetings scheduled, appointment, appointments, appt, appts',
    tr: 'randevu, alinan randevu, toplanti randevu, planlanan toplanti, ayarlanan toplanti, toplanti ayarladim, toplanti planladim, toplanti aldim',
  },
  meetings_held: {
    en: 'meeting, meetings, mtg, mtgs, meeting held, meetings held, visit, visits',
    tr: 'toplanti, yapilan toplanti, gorusme, yuz yuze gorusme, musteri gorusme, ziyaret',
  },
  qualified_leads: {
    en: 'lead, leads, sql, sqls, qualified lead, qualified leads, sales qualified lead, sales qualified leads',
    tr: 'aday, nitelikli aday, musteri aday, nitelikli musteri aday, nitelikli lead',
  },
  demos: {
    en: 'demo, demos, product demo, product demos, presentation, presentations',
    tr: 'sunum, urun sunum, demo sunum',
  },
  proposals: {
    en: 'proposal, proposals, quote, quotes, quotation, quotations, offer, offers',
    tr: 'teklif, fiyat teklif',
  },
  deals_won: {
    en: 'deal, deals, deal won, deals won, won deal, won deals, won, win, wins, sale, sales, deal closed, deals closed, closed deal, closed deals',
    tr: 'satis, kazanilan satis, anlasma, kazanilan anlasma, imza',
  },
  revenue_won: {
    en: 'revenue, revenue won, won revenue, turnover',
    tr: 'ciro, kazanilan ciro, satis ciro, gelir, hasilat',
  },
};

/**
 * Turkish endings as they look once folded (vowel harmony is left with a/e and i/u): accusative, dative,
 * locative, ablative, "my", "our" and "its", some of them with an accusative on top. A wrong vowel is
 * forgiven; every form still has one meaning.
 */
const caseEndings = [
  'i, u, yi, yu, a, e, ya, ye, da, de, ta, te, dan, den, tan, ten',
  'm, im, um, mi, mu, imi, umu, miz, imiz, umuz, mizi, imizi, umuzu',
  'si, su, sini, sunu, ini, unu',
].flatMap((line) => line.split(', '));

const endings: readonly string[] = [
  '',
  ...caseEndings,
  ...['lar', 'ler'].flatMap((plural) => ['', ...caseEndings].map((c) => plural + c)),
];

/** The KPIs' names of one word as they stand in the table: what a mistyped word may have been meant to be. */
export const plainNames: readonly string[] = Object.values(phrases)
  .flatMap(({ en, tr }) => `${en}, ${tr}`.split(', '))
  .filter((name) => !name.includes(' '));

/** Every form of every KPI's names, folded, words parted by one space. */
export const kpiWords: ReadonlyMap<string, KpiKey> = allForms();

/** Every form of a folded phrase: its last word with each Turkish ending. */
export function formsOf(phrase: string): string[] {
  return endings.map((ending) => phrase + ending);
}

/** Throws when a form would mean two KPIs, which only a change of the table above can bring about. */
function allForms() {
  const forms = new Map<string, KpiKey>();
  for (const key of Object.keys(phrases) as KpiKey[]) {
    const { en, tr } = phrases[key];
    for (const phrase of `${en}, ${tr}`.split(', ')) {
      for (const form of formsOf(phrase)) {
        if ((forms.get(form) ?? key) !== key) throw new Error(`"${form}" would mean two KPIs`);
        forms.set(form, key);
      }
    }
  }
  return forms;
}

/** The KPI that a whole text names, in either language and any spelling ("Meetings booked", "ARAMALAR", "demo'yu"). */
export function kpiFromText(text: string): KpiKey | undefined {
  const words = text.slice(0, 100).match(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?/gu) ?? [];
  return kpiWords.get(words.map(wordStem).map(foldWord).join(' '));
}

/** A word without what follows an apostrophe: Turkish endings ("demo'yu"), English 's ("today's"). */
export function wordStem(word: string): string {
  return word.replace(/['’].*$/su, '');
}
