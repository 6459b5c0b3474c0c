import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, isKpiKey, type KpiKey, kpiByKey, kpiName } from '../../src/kpis/catalogue.ts';
import { monthlyNumbers } from '../../src/kpis/numbers.ts';
import { readyKpi, readyKpis } from '../../src/kpis/ready.ts';
import { foldWord, kpiFromText } from '../../src/kpis/words.ts';

describe('the starter catalogue', () => {
  it('shows what people do before what comes of it, in the order of a sale', () => {
    expect(catalogue.map((kpi) => kpi.key)).toEqual([
      'calls',
      'emails',
      'meetings_booked',
      'meetings_held',
      'qualified_leads',
      'demos',
      'proposals',
      'deals_won',
      'revenue_won',
    ]);
  });

  it('takes won deals and revenue from deals only, and everything else by hand and by import', () => {
    const outcomes = catalogue.filter((kpi) => kpi.class === 'outcome');
    expect(outcomes.map((kpi) => [kpi.key, kpi.fedBy, kpi.source, kpi.unit, kpi.dailyCap])).toEqual([
      ['deals_won', 'deals', 'imported', 'count', 0],
      ['revenue_won', 'deals', 'imported', 'money', 0],
    ]);
    for (const kpi of catalogue.filter((one) => one.class === 'activity')) {
      expect(kpi).toMatchObject({ fedBy: 'activity', source: 'both', unit: 'count' });
      expect(kpi.dailyCap).toBeGreaterThan(0);
    }
  });

  it.each<[KpiKey, number, string, string]>([
    ['calls', 1, '1 call', '1 arama'],
    ['calls', 12, '12 calls', '12 arama'],
    ['calls', 0, '0 calls', '0 arama'],
    ['emails', 2, '2 e-mails', '2 e-posta'],
    ['meetings_booked', 1, '1 meeting booked', '1 randevu'],
    ['meetings_held', 3, '3 meetings held', '3 toplantı'],
    ['qualified_leads', 4, '4 qualified leads', '4 nitelikli aday'],
    ['proposals', 5, '5 proposals', '5 teklif'],
    ['deals_won', 6, '6 deals won', '6 kazanılan satış'],
  ])('reads %s after %d as "%s" and "%s"', (key, count, english, turkish) => {
    const kpi = kpiByKey(key);
    expect(`${count} ${kpiName(kpi, 'en', count)}`).toBe(english);
    expect(`${count} ${kpiName(kpi, 'tr', count)}`).toBe(turkish);
  });

  it('knows its keys from other texts', () => {
    expect(['calls', 'revenue_won', 'Calls', 'toString', ''].filter(isKpiKey)).toEqual([
      'calls',
      'revenue_won',
    ]);
  });
});

describe('the set that is ready to use', () => {
  it('has a key of its own for everything', () => {
    const keys = [...catalogue, ...readyKpis, ...monthlyNumbers].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(readyKpi('win_rate')).toMatchObject({ numerator: 'deals_won', denominator: 'deals_closed' });
    expect(readyKpi('calls')).toBeUndefined();
  });

  it('has two counters for every quotient, so that no rate is ever averaged', () => {
    const quotients = readyKpis.filter(({ aggregation }) => aggregation !== 'median');
    for (const { key, numerator, denominator } of quotients) {
      expect([key, numerator, denominator]).not.toContain(null);
    }
    expect(readyKpis.filter(({ aggregation }) => aggregation === 'median').map(({ key }) => key)).toEqual([
      'sales_cycle_median',
    ]);
  });

  it('says which way is better: less for what it costs and how long it takes', () => {
    const down = readyKpis.filter(({ direction }) => direction === 'down').map(({ key }) => key);
    expect(down).toEqual(['sales_cycle', 'sales_cycle_median', 'cac']);
  });

  it('has five at least behind every percentage of events', () => {
    const needing = readyKpis.filter(({ minN }) => minN === 5).map(({ key }) => key);
    expect(needing).toEqual([
      'win_rate',
      'pipeline_velocity',
      'lead_conversion',
      'cross_sell',
      'csat',
      'nps',
    ]);
  });

  it('asks the company for what it takes over by itself from nowhere', () => {
    const monthly = readyKpis.filter(({ source }) => source === 'monthly');
    expect(monthly.every(({ of, enteredBy }) => of === 'company' && enteredBy === 'admin')).toBe(true);
    expect(monthly.map(({ key }) => key)).toEqual([
      'cac',
      'ltv',
      'ltv_to_cac',
      'gross_retention',
      'net_retention',
      'logo_retention',
      'csat',
      'nps',
    ]);
  });
});

describe('the words for a KPI', () => {
  it.each<[KpiKey, string[]]>([
    [
      'calls',
      [
        'call',
        'Calls',
        'dials',
        'phone calls',
        'Arama',
        'ARAMA',
        'aramayı',
        'aramalar',
        'aramaları',
        'aramam',
      ],
    ],
    ['calls', ['telefon görüşmesi', 'TELEFON GORUSMESI', 'telefonlar', 'çağrı', 'çağrılar', 'cold calls']],
    [
      'emails',
      [
        'email',
        'emails',
        'E-mails',
        'mail',
        'mails',
        'mailler',
        'mailleri',
        'e-posta',
        'E-POSTALAR',
        'eposta',
      ],
    ],
    [
      'meetings_booked',
      ['booked', 'meetings booked', 'MEETINGS BOOKED', 'randevu', 'randevular', 'randevuyu'],
    ],
    ['meetings_booked', ['appointments', 'alınan randevu', 'toplantı ayarladım', 'meeting scheduled']],
    [
      'meetings_held',
      ['meeting', 'MEETINGS', 'mtg', 'mtgs', 'meetings held', 'toplantı', 'toplantılar', 'toplantıyı'],
    ],
    [
      'meetings_held',
      ['TOPLANTI', 'TOPLANTILAR', 'toplanti', 'görüşme', 'gorusme', 'GÖRÜŞMELER', 'müşteri görüşmesi'],
    ],
    [
      'qualified_leads',
      ['leads', 'SQL', 'sqls', 'qualified leads', 'nitelikli aday', 'NİTELİKLİ ADAYLAR', 'aday', 'adaylar'],
    ],
    ['qualified_leads', ['müşteri adayı', 'lead’ler', "SQL'leri"]],
    [
      'demos',
      ['demo', 'DEMO', 'demos', 'demolar', 'demoyu', "demo'yu", 'sunum', 'ürün sunumu', 'demolarımı'],
    ],
    [
      'proposals',
      [
        'proposal',
        'quotes',
        'quote',
        'offers',
        'teklif',
        'teklifler',
        'teklifi',
        'TEKLİFLERİ',
        'fiyat teklifi',
      ],
    ],
    [
      'deals_won',
      [
        'deal',
        'won',
        'deals won',
        'satış',
        'SATIŞ',
        'satışlar',
        'anlaşma',
        'anlasmayi',
        'İMZA',
        'imza',
        'IMZA',
      ],
    ],
    [
      'revenue_won',
      ['revenue', 'ciro', 'CİRO', 'ciroyu', 'gelir', 'gelirler', 'Revenue won', 'satış cirosu'],
    ],
  ])('%s is %j', (key, texts) => {
    expect(texts.map((text) => [text, kpiFromText(text)])).toEqual(texts.map((text) => [text, key]));
  });

  it.each([
    '',
    ' ',
    'caller',
    'aramadım',
    'toplantısız',
    'sat',
    'ara',
    'demon',
    'leader',
    'mailed',
    'calls emails',
    '12',
  ])('"%s" names none', (text) => expect(kpiFromText(text)).toBeUndefined());

  it('has every key, name and heading of the catalogue', () => {
    for (const { key, name } of catalogue) {
      for (const text of [key, ...Object.values(name.en), ...Object.values(name.tr)]) {
        expect([text, kpiFromText(text)]).toEqual([text, key]);
      }
    }
  });

  it('is the same word in capitals and small letters of either language', () => {
    const names = catalogue.flatMap(({ name }) => [...Object.values(name.en), ...Object.values(name.tr)]);
    const cased = fc.constantFrom<((text: string) => string)[]>(
      (text) => text.toLocaleUpperCase('tr'),
      (text) => text.toLocaleUpperCase('en'),
      (text) => text.toLocaleUpperCase('tr').toLocaleLowerCase('en'),
      (text) => text.toLocaleUpperCase('en').toLocaleLowerCase('tr'),
      (text) => text.normalize('NFD'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), cased, (name, change) => {
        expect(foldWord(change(name))).toBe(foldWord(name));
        expect(kpiFromText(change(name))).toBe(kpiFromText(name));
      }),
    );
  });
});
