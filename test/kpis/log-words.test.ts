import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OwnKpi, readLogWords } from '../../src/kpis/index.ts';
import { logPhrases, ownForms, phraseOf, wordProblem } from '../../src/kpis/rules/log-words.ts';
import { own } from './own.ts';

const counted = { unit: 'count', source: 'by_hand' } as const;
const visits = own('own_visits', {
  name: 'Site visits',
  ...counted,
  words: { en: ['site visit', 'site visits', 'on-site'], tr: ['saha ziyareti'] },
});
const demos = own('own_trials', { name: 'Trials', ...counted });

const called = (name: string, english = '', turkish = ''): OwnKpi =>
  own('own_new', { name, ...counted, words: readLogWords(english, turkish) });

describe('what an own KPI is called in a log', () => {
  it.each<[string, string | null]>([
    ['Site visits', 'site visits'],
    ['SAHA ZİYARETİ', 'saha ziyareti'],
    ['On-site', 'on site'],
    ['customer’s visit', 'customer visit'],
    ['  two   spaces ', 'two spaces'],
    ['4-eyes review', null],
    ['R&D calls', null],
    ['a b c d e f', null],
    ['x'.repeat(41), null],
    ['-', null],
    ['', null],
  ])('"%s" is read as %j', (text, phrase) => expect(phraseOf(text)).toBe(phrase));

  it('is its name and its words, of things counted by hand alone', () => {
    expect(logPhrases(visits)).toEqual(['site visits', 'site visit', 'on site', 'saha ziyareti']);
    expect(logPhrases(called('R&D', 'lab day'))).toEqual(['lab day']);
    expect(logPhrases(called('Today'))).toEqual([]);
    expect(logPhrases(own('own_p', { name: 'Renewed', unit: 'percent', source: 'by_hand' }))).toEqual([]);
    expect(logPhrases(own('own_f', { name: 'Renewals', unit: 'count', source: 'imported' }))).toEqual([]);
  });

  it('is known with Turkish endings, and a name with and without the s of its plural', () => {
    const forms = ownForms([visits, demos]);
    const keys = (texts: string[]) => texts.map((text) => forms.get(text)?.key);
    expect(keys(['saha ziyaretini', 'saha ziyaretleri', 'site visitlerim', 'on site'])).toEqual(
      Array(4).fill('own_visits'),
    );
    expect(keys(['trial', 'trials'])).toEqual(['own_trials', 'own_trials']);
    expect(keys(['site', 'visit', 'ziyaret'])).toEqual([undefined, undefined, undefined]);
  });

  it.each<[string, OwnKpi, object | null]>([
    ['words nobody uses', called('Audits', 'audit, audits', 'denetim'), null],
    [
      'a KPI’s that comes with the product',
      called('Audits', 'audit, meetings'),
      { word: 'meetings', meaning: 'meetings_held' },
    ],
    [
      'the same in capitals and with an ending',
      called('Audits', '', 'TOPLANTILARI'),
      { meaning: 'meetings_held' },
    ],
    ['another own KPI’s', called('Audits', 'audit, Site Visit'), { kind: 'taken', meaning: 'own_visits' }],
    ['another’s with an ending', called('Audits', '', 'saha ziyaretleri'), { meaning: 'own_visits' }],
    ['another’s name', called('trials'), { kind: 'taken', word: 'trials', meaning: 'own_trials' }],
    ['a day', called('Audits', 'monday'), { kind: 'taken', word: 'monday', meaning: null }],
    ['a number', called('Audits', 'beş'), { kind: 'taken', meaning: null }],
    ['a command', called('Audits', 'undo'), { kind: 'taken', meaning: null }],
    ['a word with a digit', called('Audits', '3D scan'), { kind: 'unreadable', word: '3D scan' }],
    ['a name with a digit', called('3D scans', 'scan'), null],
    ['a longer phrase that begins so', called('Audits', 'monday visits, phone audit'), null],
    [
      'too many',
      called(
        'Audits',
        'abcdefghijklmnopqrstu'
          .split('')
          .map((c) => `audit ${c}${c}`)
          .join(', '),
      ),
      { kind: 'too_many' },
    ],
    [
      'words of what is not logged',
      { ...called('Audits', 'audit'), source: 'imported' },
      { kind: 'not_logged' },
    ],
  ])('%s: %#', (_title, kpi, problem) => {
    const found = wordProblem(kpi, [visits, demos]);
    if (problem === null) expect(found).toBeNull();
    else expect(found).toMatchObject(problem);
  });

  it('is told apart from every other’s, whatever words two have that pass', () => {
    const word = fc.constantFrom('audit', 'scan', 'saha', 'rapor', 'visit', 'trialler', 'Denetim', 'on site');
    const words = fc.array(word, { maxLength: 4 }).map((en) => ({ en, tr: [] }));
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [
          own('own_a', { name: 'Aaa', ...counted, words: one }),
          own('own_b', { name: 'Bbb', ...counted, words: other }),
        ];
        if (wordProblem(a, []) || wordProblem(b, [a])) return;
        const [ofA, ofB] = [ownForms([a]), ownForms([b])];
        expect([...ofA.keys()].filter((form) => ofB.has(form))).toEqual([]);
      }),
    );
  });
});
