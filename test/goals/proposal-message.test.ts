import { describe, expect, it } from 'vitest';
import type { Doubt } from '../../src/goals/actions/check-in/doubts.ts';
import type { ProposalSheet } from '../../src/goals/actions/contract/sheet.ts';
import { counterForm } from '../../src/goals/messages/contract/forms.ts';
import { proposalMessage } from '../../src/goals/messages/contract/proposal.ts';
import { waitingMessage } from '../../src/goals/messages/contract/waiting.ts';
import { ADDED_UP } from '../../src/goals/rules/targets/types.ts';
import type { Proposal } from '../../src/goals/store/proposals.ts';
import { periodContaining } from '../../src/kernel/period.ts';
import { type KpiKey, kpiByKey } from '../../src/kpis/catalogue.ts';
import { translate } from '../../src/locales/index.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { plainText } from '../support/plain-text.ts';

const LENA = { id: 'lena', name: 'Lena Fischer' };
const MARKUS = { id: 'markus', name: 'Markus Brandt' };

/** 120 calls for December, from Markus to Lena; 23 working days. */
function sheet(given: Partial<Proposal> = {}, more: Partial<ProposalSheet> = {}): ProposalSheet {
  const proposal = {
    id: 'p1',
    personId: 'lena',
    kpi: 'calls',
    periodKind: 'month',
    version: 1,
    kind: 'set',
    proposerId: 'markus',
    askedId: 'lena',
    validFrom: '2026-12-01',
    validTo: '2027-01-01',
    ...ADDED_UP,
    target: 120,
    currency: null,
    otherTarget: null,
    otherUpper: null,
    reason: 'The fair <!channel>',
    state: 'proposed',
    belief: null,
    ...given,
  } as Proposal;
  const byId = (id: string) => (id === 'lena' ? LENA : MARKUS);
  return {
    proposal,
    steps: [],
    kpi: kpiByKey(proposal.kpi as KpiKey),
    person: LENA,
    proposer: byId(proposal.proposerId),
    asked: byId(proposal.askedId),
    answeredBy: null,
    usual: { n: 8, numbers: { median: 87.5, p80: 118 } },
    first: {
      period: periodContaining('month', '2026-12-01'),
      days: 23,
      target: proposal.target,
      why: null,
    },
    now: { goal: { kpi: 'calls', ...ADDED_UP, currency: null, target: 120, version: 1 }, open: null },
    ...more,
  } as unknown as ProposalSheet;
}

const read = (given: ProposalSheet, readerId = 'lena', locale: Locale = 'en') => {
  const message = proposalMessage(given, readerId, translate(locale));
  expect(() => assertSlackLimits(message)).not.toThrow();
  // Spaces around the dash of a range are Intl's own.
  return plainText({ blocks: message.blocks })
    .replace(/\s–\s|–/g, '-')
    .split('\n');
};

describe('a suggested number', () => {
  // 120 over 23 days is 5.217; what is needed is rounded up.
  it('reads like a colleague’s word, in both languages', () => {
    expect(read(sheet())).toEqual([
      'Lena, Markus Brandt suggests *120 calls* for 1-31 Dec 2026.',
      'Why: “The fair &lt;!channel&gt;”',
      'Your last 8 months: 87.5 in the middle one (median); one in five brought 118 or more. 120 over 23 working days: 5.3 a day.',
      'It counts already. Until you answer, your card says “not answered yet”.',
      'Accept',
      'Another number',
      'Ask',
    ]);
    expect(read(sheet(), 'lena', 'tr')).toEqual([
      'Lena, Markus Brandt senin için *120 arama* öneriyor: yalnızca 1-31 Ara 2026.',
      'Nedeni: “The fair &lt;!channel&gt;”',
      'Son 8 ay: ortadaki 87,5 (ortanca); her beşinden biri 118 ya da fazlasını getirdi. 23 iş gününde 120: günde 5,3.',
      'Şimdiden geçerli. Yanıtlayana kadar kartında “henüz yanıtlanmadı” yazar.',
      'Kabul et',
      'Başka bir sayı',
      'Soru sor',
    ]);
  });

  it.each<[string, Partial<Proposal>, string, string, string]>([
    [
      'more than before',
      { otherTarget: 100 },
      'lena',
      'Lena, Markus Brandt suggests *120 calls* for 1-31 Dec 2026, 20 more than the 100 before.',
      'Lena, Markus Brandt senin için *120 arama* öneriyor: yalnızca 1-31 Ara 2026. Önceki 100 idi, bu 20 fazla.',
    ],
    [
      'less money than before',
      { kpi: 'revenue_won', currency: 'USD', target: 4_500_000, otherTarget: 5_000_000 },
      'lena',
      'Lena, Markus Brandt suggests *$45,000 revenue won* for 1-31 Dec 2026, $5,000 less than the $50,000 before.',
      'Lena, Markus Brandt senin için *$45.000 kazanılan ciro* öneriyor: yalnızca 1-31 Ara 2026. Önceki $50.000 idi, bu $5.000 az.',
    ],
    [
      'the same number for another time',
      { otherTarget: 120 },
      'lena',
      'Lena, Markus Brandt suggests *120 calls* for 1-31 Dec 2026.',
      'Lena, Markus Brandt senin için *120 arama* öneriyor: yalnızca 1-31 Ara 2026.',
    ],
    [
      'for oneself',
      { proposerId: 'lena', askedId: 'markus', target: 1 },
      'markus',
      'Markus, Lena Fischer would like a goal of *1 call* for 1-31 Dec 2026.',
      'Markus, Lena Fischer kendisi için *1 arama* hedefi istiyor: yalnızca 1-31 Ara 2026.',
    ],
    [
      'a counter',
      {
        kind: 'counter',
        proposerId: 'lena',
        askedId: 'markus',
        target: 100,
        otherTarget: 120,
        version: null,
      },
      'markus',
      'Markus, Lena Fischer suggests *100 calls* for 1-31 Dec 2026, 20 fewer than your 120.',
      'Markus, Lena Fischer *100 arama* öneriyor: yalnızca 1-31 Ara 2026. Senin önerin 120 idi, bu 20 az.',
    ],
    [
      'one that was kept',
      { kind: 'kept', otherTarget: 100 },
      'lena',
      'Lena, Markus Brandt stays with *120 calls* for 1-31 Dec 2026, 20 more than your 100.',
      'Lena, Markus Brandt *120 arama* diyor, vazgeçmedi: yalnızca 1-31 Ara 2026. Senin önerin 100 idi, bu 20 fazla.',
    ],
  ])('%s', (_what, given, reader, english, turkish) => {
    expect(read(sheet(given), reader)[0]).toBe(english);
    expect(read(sheet(given), reader, 'tr')[0]).toBe(turkish);
  });

  it.each([
    // Rounded up, as with less the number would be missed: 100 over 23 days is 4.35.
    ['over a day', 100, 23, '100 over 23 working days: 4.4 a day.'],
    ['of about one a day', 20, 23, '20 over 23 working days: about one a day.'],
    // 23 / 5 = 4.6: every 4 days is enough.
    ['of less', 5, 23, '5 over 23 working days: about one every 4 days.'],
    ['on a single day', 3, 1, '3 over 1 working day: 3 a day.'],
  ])('says what it asks of a day: %s', (_what, target, days, expected) => {
    const { first } = sheet({ target });
    expect(read(sheet({ target }, { first: { ...first, days } })).join(' ')).toContain(expected);
  });

  it('says what counts of it in its first period, and what that asks of a day', () => {
    const { first } = sheet();
    const why = { here: null, fte: null, ramp: [25, 50] as [number, number], leaveDays: null };
    const ramping = sheet({ target: 100 }, { first: { ...first, target: 46, why } });
    expect(read(ramping)[2]).toContain(
      '46 of the agreed 100 count: ramp at 25 to 50%. 46 over 23 working days: 2 a day.',
    );
    expect(read(ramping, 'lena', 'tr')[2]).toContain(
      'Anlaşılan 100, burada geçerli olan 46: alışma dönemi %25-50.',
    );
  });

  it('says nothing of days when none is worked, and what is usual only from three periods on', () => {
    const { first } = sheet();
    const words = (n: number) =>
      read(sheet({}, { first: { ...first, days: 0 }, usual: { n, numbers: null } }))[2];
    expect(words(0)).toBe('No complete month is recorded yet, so I cannot say what is usual.');
    expect(words(1)).toBe('Only 1 complete month recorded so far: too few to say what is usual.');
    expect(words(2)).toBe('Only 2 complete months recorded so far: too few to say what is usual.');
  });

  it('offers to stay with one’s number only where it was countered, and nothing to whom it does not ask', () => {
    const counter = { kind: 'counter', proposerId: 'lena', askedId: 'markus', otherTarget: 100 } as const;
    expect(read(sheet(counter), 'markus').slice(-3)).toEqual(['Accept', 'Another number', 'Keep mine']);
    // Somebody above Markus may answer for him; Lena may not.
    expect(read(sheet(counter), 'boss')).toContain('Accept');
    expect(read(sheet(counter), 'lena')[0]).toBe(
      'You suggested *120 calls* for 1-31 Dec 2026. Markus Brandt has not answered yet.',
    );
    expect(read(sheet(counter), 'lena')).not.toContain('Accept');
    expect(read(sheet(), 'boss')[0]).toBe(
      'Markus Brandt suggested *120 calls* for 1-31 Dec 2026. Lena Fischer has not answered yet.',
    );
    expect(read(sheet(), 'boss')).not.toContain('Accept');
  });
});

describe('what became of a number', () => {
  const lena = { answeredBy: LENA } as unknown as Partial<ProposalSheet>;
  const markus = { answeredBy: MARKUS } as unknown as Partial<ProposalSheet>;
  const gone = { now: { goal: null, open: null } };
  it.each<[string, Partial<Proposal>, Partial<ProposalSheet>, string, string, string]>([
    [
      'agreed, to the person',
      { state: 'accepted' },
      lena,
      'lena',
      'Agreed with Markus Brandt: *120 calls* for 1-31 Dec 2026.',
      'Markus Brandt ile anlaştınız: *120 arama*, yalnızca 1-31 Ara 2026.',
    ],
    [
      'agreed, to whoever leads them',
      { state: 'accepted', askedId: 'markus', proposerId: 'lena' },
      markus,
      'markus',
      'Agreed with Lena Fischer: *120 calls* for 1-31 Dec 2026.',
      'Lena Fischer ile anlaştınız: *120 arama*, yalnızca 1-31 Ara 2026.',
    ],
    [
      'agreed, and ended since',
      { state: 'accepted' },
      { ...lena, ...gone },
      'lena',
      'Agreed with Markus Brandt: *120 calls* for 1-31 Dec 2026. There is no such goal any more.',
      'Markus Brandt ile anlaştınız: *120 arama*, yalnızca 1-31 Ara 2026. Artık böyle bir hedef yok.',
    ],
    [
      'countered',
      { state: 'countered' },
      lena,
      'lena',
      'You suggested another number than 120. Markus Brandt gets it as a message.',
      '120 yerine başka bir sayı önerdin. Markus Brandt bunu mesajla alacak.',
    ],
    [
      'countered by the other',
      { state: 'countered' },
      lena,
      'markus',
      'Lena Fischer suggested another number than 120.',
      'Lena Fischer, 120 yerine başka bir sayı önerdi.',
    ],
    [
      'not accepted',
      { state: 'kept', askedId: 'markus', proposerId: 'lena' },
      markus,
      'lena',
      'Markus Brandt stayed with the number before 120.',
      'Markus Brandt, 120 yerine önceki sayıda kaldı.',
    ],
    [
      'replaced',
      { state: 'superseded', target: 130 },
      {},
      'lena',
      'The suggestion of 130 calls was replaced. Now it is *120 calls*.',
      '130 arama önerisinin yerine yenisi geldi. Şu an geçerli olan: *120 arama*.',
    ],
  ])('%s', (_what, given, more, reader, english, turkish) => {
    expect(read(sheet(given, more), reader)[0]).toBe(english);
    expect(read(sheet(given, more), reader, 'tr')[0]).toBe(turkish);
  });

  it('asks only the person how sure they are, and only while the number holds', () => {
    const agreed = (more: Partial<ProposalSheet>) => sheet({ state: 'accepted' }, { ...lena, ...more });
    expect(read(agreed({})).slice(1)).toEqual([
      'How sure are you to reach it? 1 not at all, 5 certain. Optional; those who lead you see it.',
      ...['1', '2', '3', '4', '5'],
    ]);
    expect(read(agreed({}), 'markus')).toHaveLength(1);
    expect(read(agreed(gone))).toHaveLength(1);
  });

  it('leads to what is open now', () => {
    const open = { ...sheet({ id: 'p2' }).proposal };
    const found = read(sheet({ state: 'superseded' }, { now: { goal: null, open } }));
    expect(found.at(-1)).toBe('See what is open');
  });
});

it('the longest that people can write stays within what Slack takes', () => {
  const long = '<&>'.repeat(1_000);
  for (const locale of ['en', 'tr'] as const) {
    const t = translate(locale);
    const proposal = sheet({ reason: long.slice(0, 500) }).proposal;
    const name = '&'.repeat(200);
    const kpi = kpiByKey('calls');
    const given = { proposal, kpi, name, days: 3 };
    const many = Array.from({ length: 60 }, () => given);
    const goal = { kpi: 'calls' } as Doubt['goal'];
    const said = { goalId: 'goal', week: '2026-11-23', says: 'at_risk' as const, note: long.slice(0, 200) };
    const doubts = many.map((_, n) => ({ goal, kpi, personId: `person ${n}`, name, said }));
    const waiting = { notAnswered: many, suggested: many, worries: many, doubts };
    expect(() => assertSlackLimits(waitingMessage(waiting, t))).not.toThrow();
    expect(() => assertSlackLimits(counterForm({ proposal, kpi, to: name }, t))).not.toThrow();
    read(sheet({ reason: long }), 'lena', locale);
  }
});
