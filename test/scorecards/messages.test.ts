import type { KnownBlock } from '@slack/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/capability.ts';
import { translate } from '../../src/locales/index.ts';
import { memberFigureMessages } from '../../src/scorecards/messages/member-figures.ts';
import { ownCardMessage } from '../../src/scorecards/messages/own-card.ts';
import { teamCardMessage } from '../../src/scorecards/messages/team-card.ts';
import { ownCard, teamCard } from '../../src/scorecards/rules/build-card.ts';
import type { Member, TeamWeek } from '../../src/scorecards/rules/team-week.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { anyTeamWeek } from './any-week.ts';
import { measure, people, quarterGoal, teamWeek, wonDeal } from './weeks.ts';

const en = translate('en');
const tr = translate('tr');
const inThread = { hasThread: true };

/** What a block says, spaces evened out: Intl puts thin ones into dates. */
function textOf(block: KnownBlock | undefined): string {
  const texts: string[] = [];
  JSON.stringify(block, (key, value: unknown) => {
    if (key === 'text' && typeof value === 'string') texts.push(value);
    return value;
  });
  return texts.join(' ').replace(/[^\S\n]+/gu, ' ');
}
const linesOf = (message: Message) => message.blocks.map(textOf);

const by = { ana: 60, bora: 52, cem: 50, deniz: 50, ece: 50, filiz: 50 };
const fullWeek = teamWeek({
  measures: [
    measure('calls', { actual: 312, goal: 300, history: [250, 260, 270, 280, 300, 310, 290, 288], by }),
    measure('demos', { actual: 12, history: [10, 12, 9, 11, 8, 14, 12, 20], by: { ana: 6, bora: 6 } }),
    measure('deals_won', { actual: 5, goal: 5, history: [5, 5, 5, 6, 5, 5, 5, 5], by: { ana: 3, bora: 2 } }),
    measure('revenue_won', {
      actual: 4_000_000,
      history: [4, 4, 4, 5, 4, 4, 4, 4].map((n) => n * 1_000_000),
    }),
  ],
  wonDeals: [
    wonDeal('Acme & Sons', 2_000_000, { product: 'GTX Pro' }),
    wonDeal('Globex', 900_000, { ownerName: 'Bora' }),
  ],
  openDeals: [{ externalId: 'X1', customer: 'Stark', product: null, stage: 'Proposal', daysInStage: 64 }],
  stages: [{ stage: 'Proposal', medianDays: 21, n: 34 }],
});

describe('a team’s card in Slack', () => {
  it('has a title, one sentence, the measures, wins, what is stuck, and what the numbers are', () => {
    expect(linesOf(teamCardMessage(teamCard(fullWeek), en, inThread))).toEqual([
      'East · Week 47 · 16 – 22 Nov 2026',
      'Deals won reached the goal with 5 against 5 (100%): 1 deal won per working day. One more goal was reached.',
      [
        '*Calls* 312 / 300 (104%) ▲ 24 ▇▇▇▇███▇█',
        '*E-mails* – nothing yet',
        '*Demos* 12 ▼ 8 ▅▅▄▅▄▆▅█▅',
        '*Deals won* 5 / 5 (100%) = same ▇▇▇█▇▇▇▇▇',
        '*Revenue won* $40,000 = same ▇▇▇█▇▇▇▇▇',
      ].join('\n'),
      '*Wins*\n🏆 Ana: Acme &amp; Sons · GTX Pro, $20,000\n🏆 Bora: Globex, $9,000',
      '*Stuck*\n⏳ Stark: 64 days in Proposal, where won deals usually take 21 (median of 34). What is the next step?',
      'Data through Sunday, 22 Nov 2026 · Weekends and public holidays are left out of working days · Everyone’s figures are in the thread',
    ]);
  });

  it('names the latest who were thanked in the channel, each once, also in a week without wins', () => {
    const by = (name: string, giverName: string) => ({ personId: name, name, giverName });
    const thanks = [by('Cem', 'Ana'), by('Ana', 'Bo'), by('Cem', 'Bo'), by('Eda', 'Bo'), by('Fox', 'Bo')];
    const quiet = { ...fullWeek, wonDeals: [], thanks: thanks.slice(0, 3) };
    expect(linesOf(teamCardMessage(teamCard(quiet), en, inThread))[3]).toBe(
      '👏 Thanked in the channel: Cem (by Ana) and Ana (by Bo)',
    );
    const full = teamCardMessage(teamCard({ ...fullWeek, thanks }), tr, inThread);
    expect(linesOf(full)[3]?.split('\n').at(-1)).toBe(
      '👏 Kanalda teşekkür edilen: 4 kişi; son olarak Cem (yazan: Ana), Ana (yazan: Bo) ve Eda (yazan: Bo)',
    );
    expect(full.blocks).toHaveLength(6);
    expect(full.text).toContain('Kanalda teşekkür edilen: 4 kişi');
  });

  it('speaks the team’s language', () => {
    expect(linesOf(teamCardMessage(teamCard({ ...fullWeek, locale: 'tr' }), tr, inThread))).toEqual([
      'East · 47. hafta · 16–22 Kas 2026',
      'Kazanılan satışlar hedefe ulaştı: 5 / 5 (%100); iş günü başına 1 kazanılan satış. 1 hedefe daha ulaşıldı.',
      [
        '*Aramalar* 312 / 300 (%104) ▲ 24 ▇▇▇▇███▇█',
        '*E-postalar* – henüz yok',
        '*Demolar* 12 ▼ 8 ▅▅▄▅▄▆▅█▅',
        '*Kazanılan satışlar* 5 / 5 (%100) = aynı ▇▇▇█▇▇▇▇▇',
        '*Kazanılan ciro* $40.000 = aynı ▇▇▇█▇▇▇▇▇',
      ].join('\n'),
      '*Haftanın başarıları*\n🏆 Ana: Acme &amp; Sons · GTX Pro, $20.000\n🏆 Bora: Globex, $9.000',
      '*Takılan iş*\n⏳ Stark: 64 gündür “Proposal” aşamasında; kazanılan satışlarda bu süre genellikle 21 gün (34 satışın ortancası). Bir sonraki adım ne olabilir?',
      'Veriler 22 Kas 2026 Pazar gününe kadar · Hafta sonları ve resmî tatiller iş günü sayılmaz · Herkesin sayıları yanıtlarda',
    ]);
  });

  it('says the same in its plain text', () => {
    const { text } = teamCardMessage(teamCard(fullWeek), en, inThread);
    const lines = text.split('\n');
    expect(lines[1]).toMatch(/^Deals won reached the goal/);
    expect(lines).toContain('Calls: 312 / 300 (104%), +24 on the week before');
    expect(lines).toContain('Revenue won: $40,000, the same as the week before');
    expect(lines).toContain('Wins: Bora: Globex, $9,000');
    expect(lines.at(-1)).toMatch(/^Stuck: Stark: 64 days/);
    expect(text).not.toMatch(/[*▁▂▃▄▅▆▇█▲▼=]/);
  });

  it('says for how many people nothing was recorded, and nobody’s name', () => {
    const week = teamWeek({ measures: [measure('calls', { actual: 4, by: { ana: 4 } })] });
    const footer = linesOf(teamCardMessage(teamCard(week), en, inThread)).at(-1);
    expect(footer).toContain('Nothing recorded for 5 of 6 people: left out, not counted as zero');
    expect(footer).not.toMatch(/Bora|Cem|Deniz|Ece|Filiz/);
  });

  it('names the last day counted of a week that is not over', () => {
    const week = { ...fullWeek, runningThrough: '2026-11-18' };
    const footer = linesOf(teamCardMessage(teamCard(week), en, { hasThread: false })).at(-1);
    expect(footer).toContain(
      'Data through Wednesday, 18 Nov 2026 · Compared with the same days of the week before',
    );
    expect(footer).not.toContain('thread');
  });

  it('says who was away apart from those of whom nothing is known', () => {
    const [ana, bora, cem, deniz] = people('Ana', 'Bora', 'Cem', 'Deniz');
    if (!ana || !bora || !cem || !deniz) throw new Error('no people');
    const measures = [measure('calls', { actual: 4, by: { ana: 4 } })];
    const footer = (members: Member[], t = en) =>
      linesOf(teamCardMessage(teamCard(teamWeek({ members, measures })), t, inThread)).at(-1);
    const one = [ana, bora, { ...cem, isAway: true }];
    expect(footer(one)).toContain(
      'Nothing recorded for 1 of 2 people: left out, not counted as zero · Away: 1 person ·',
    );
    expect(footer(one, tr)).toContain('2 kişiden 1’i için kayıt yok');
    expect(footer(one, tr)).toContain('İzinli: 1 kişi');
    const two = [ana, { ...cem, isAway: true }, { ...deniz, isAway: true }];
    expect(footer(two)).not.toContain('Nothing recorded');
    expect(footer(two)).toContain('Away: 2 people');
    // Whoever logged something all the same has their figures.
    expect(footer([{ ...ana, isAway: true }, bora])).not.toContain('Away');
  });

  it('says nothing of a comparison on the first day of a week, which has none', () => {
    const measures = [measure('calls', { actual: 4, lastWeek: null })];
    const week = { ...teamWeek({ measures }), runningThrough: '2026-11-16' };
    const footer = linesOf(teamCardMessage(teamCard(week), en, { hasThread: false })).at(-1);
    expect(footer).toContain('Data through Monday, 16 Nov 2026');
    expect(footer).not.toContain('Compared');
  });

  it('leaves out wins and stuck when there are none', () => {
    const card = teamCard(teamWeek({ measures: [measure('calls', { actual: 4 })] }));
    expect(teamCardMessage(card, en, inThread).blocks.map((block) => block.type)).toEqual([
      'header',
      'section',
      'section',
      'context',
    ]);
  });

  it('disarms names from the CRM and closes off right-to-left ones', () => {
    const wonDeals = [wonDeal('<!channel> & <https://x.y|z>', 200), wonDeal('شركة', 100)];
    const message = teamCardMessage(teamCard(teamWeek({ wonDeals })), en, inThread);
    const wins = linesOf(message).find((text) => text.startsWith('*Wins*'));
    expect(wins).toContain('&lt;!channel&gt; &amp; &lt;https://x.y|z&gt;, $2');
    expect(wins).toContain('\u2068شركة\u2069, $1');
    expect(message.text).not.toContain('<');
  });
});

describe('headlines in words', () => {
  const calls = (given: Parameters<typeof measure>[1], week: Partial<TeamWeek> = {}) =>
    teamWeek({ measures: [measure('calls', given)], ...week });
  const usual = [300, 310, 290, 305, 295, 300, 310, 320];
  const days = { thisWeek: { working: 4, empty: [] }, lastWeek: { working: 5, empty: [] } };

  it.each<[string, TeamWeek, string, string]>([
    [
      'a record',
      calls({ actual: 420, history: usual, by, before: { ...by, ana: 40, bora: 32 } }),
      'The best week of 9 for calls, 420 against 320 before: most of the rise came from 2 of 6 people.',
      'Aramalar: 420 ile 9 haftanın en iyisi, önceki en iyi 320; artışın çoğu 2 kişiden geldi (takım 6 kişi).',
    ],
    [
      'a bad week',
      calls({ actual: 160, history: usual }),
      'Calls came in 50% lower, at 160: the week before had been the best of 8.',
      'Aramalar bir önceki haftaya göre %50 azalarak 160’a indi; bir önceki hafta 8 haftanın en iyisiydi.',
    ],
    [
      'a short week',
      calls({ actual: 248, history: usual }, { days }),
      'Calls ran at 62 a day against 64 the week before, 248 in all: 4 working days instead of 5.',
      'Aramalar: günde 62, bir önceki hafta günde 64, toplam 248; 5 yerine 4 iş günü vardı.',
    ],
    [
      'a week with days off that no calendar knows',
      calls(
        { actual: 190, history: usual },
        {
          days: {
            thisWeek: { working: 5, empty: ['2026-11-19', '2026-11-20'] },
            lastWeek: { working: 5, empty: [] },
          },
        },
      ),
      'Calls ran at 63 a day against 64 the week before, 190 in all: nothing was recorded on Thursday and Friday.',
      'Aramalar: günde 63, bir önceki hafta günde 64, toplam 190; perşembe ve cuma günü hiç kayıt yok.',
    ],
    [
      'a quarter behind',
      calls({ actual: 300, history: usual }, { longGoals: [quarterGoal({})] }),
      "The quarter's goal for revenue won: $1,200,000 of $2,000,000 so far, and the 20 working days left take $40,000 a day.",
      'Çeyreklik hedef (Kazanılan ciro): şimdiye dek $1.200.000 / $2.000.000, kalan 20 iş günü için günde $40.000 gerekiyor.',
    ],
    [
      'no deals',
      teamWeek({
        measures: [measure('deals_won', { history: [3, 4, 3, 2] }), measure('proposals', { actual: 6 })],
        openDeals: [{ externalId: 'a', customer: null, product: null, stage: 'Demo', daysInStage: 1 }],
      }),
      'No deals won, where 3 a week is usual: 6 proposals went out and 1 deal is open.',
      'Kazanılan satış yok; olağan bir haftada bu sayı 3. Yolda olanlar: 6 teklif verildi, 1 fırsat açık.',
    ],
    [
      'nothing at all',
      teamWeek(),
      'Nothing has been recorded for the week: everyone can still add it with `/log 12 calls monday`, and an admin can import the CRM.',
      'Bu hafta için hiç kayıt yok: herkes `/log 12 arama pazartesi` yazarak hâlâ ekleyebilir, bir yönetici de CRM verisini içe aktarabilir.',
    ],
    [
      'a team of one',
      calls({ actual: 90, history: [50] }, { members: people('Ana') }),
      'Calls rose 80% to 90: 18 calls per working day.',
      'Aramalar %80 artarak 90’a çıktı; iş günü başına 18 arama.',
    ],
  ])('%s', (_, week, english, turkish) => {
    const card = teamCard(week);
    expect(linesOf(teamCardMessage(card, en, inThread))[1]).toBe(english);
    expect(linesOf(teamCardMessage(card, tr, inThread))[1]).toBe(turkish);
  });
});

describe('members’ figures in the thread', () => {
  const team = (size: number) =>
    people(...Array.from({ length: size }, (_, index) => `Person ${String(index + 1).padStart(3, '0')}`));
  const weekOf = (size: number) => {
    const members = team(size);
    const figures = Object.fromEntries(members.map(({ personId }, index) => [personId, index]));
    const measures = (['calls', 'emails', 'meetings_held', 'demos', 'proposals', 'deals_won'] as const).map(
      (kpi) => measure(kpi, { actual: 100, by: figures }),
    );
    return teamWeek({ members, measures });
  };

  it('take a line each, with only what was counted, and the lead last', () => {
    const [ana, bora, cem] = people('Ana', 'Bora', 'Cem');
    if (!ana || !bora || !cem) throw new Error('no people');
    const week = teamWeek({
      members: [{ ...ana, isManager: true }, cem, bora],
      measures: [
        measure('calls', { actual: 13, by: { bora: 12, ana: 1 } }),
        measure('revenue_won', { actual: 500_000, by: { bora: 500_000 } }),
      ],
    });
    const [message, ...more] = memberFigureMessages(teamCard(week), en);
    expect(more).toEqual([]);
    expect(message?.text.split('\n')).toEqual([
      'Week 47, figures by person',
      'Bora: 12 calls · $5,000',
      'Cem: nothing recorded',
      'Team lead · Ana: 1 call',
    ]);
    const [turkish] = memberFigureMessages(teamCard(week), tr);
    expect(turkish?.text.split('\n')).toEqual([
      '47. hafta, kişi kişi sayılar',
      'Bora: 12 arama · $5.000',
      'Cem: kayıt yok',
      'Takım lideri · Ana: 1 arama',
    ]);
  });

  it('leave out a lead who sells nothing', () => {
    const [ana, bora] = people('Ana', 'Bora');
    if (!ana || !bora) throw new Error('no people');
    const card = teamCard(teamWeek({ members: [{ ...ana, isManager: true }, bora] }));
    expect(memberFigureMessages(card, en)[0]?.text.split('\n').slice(1)).toEqual(['Bora: nothing recorded']);
  });

  it('say of somebody who was away all week just that', () => {
    const [ana, bora] = people('Ana', 'Bora');
    if (!ana || !bora) throw new Error('no people');
    const members = [
      { ...ana, isAway: true, isManager: true },
      { ...bora, isAway: true },
    ];
    const card = teamCard(teamWeek({ members }));
    const lines = (t: typeof en) => memberFigureMessages(card, t)[0]?.text.split('\n').slice(1);
    expect(lines(en)).toEqual(['Bora: away']);
    expect(lines(tr)).toEqual(['Bora: izinli']);
  });

  it.each([
    [0, []],
    [1, [1]],
    [25, [25]],
    [35, [25, 10]],
    [60, [25, 25, 10]],
  ])('of %i people fit into messages Slack takes', (size, expected) => {
    const messages = memberFigureMessages(teamCard(weekOf(size)), en);
    for (const message of messages) assertSlackLimits(message);
    // A message all of whose parts were within the limits has been refused at 13,200 characters.
    for (const message of messages) expect(JSON.stringify(message).length).toBeLessThan(13_000);
    const perMessage = messages.map(({ text }) => text.match(/^Person \d+/gm) ?? []);
    expect(perMessage.map((names) => names.length)).toEqual(expected);
    expect(new Set(perMessage.flat()).size).toBe(size);
    expect(
      messages
        .flatMap(linesOf)
        .join('\n')
        .match(/^Person \d+/gm) ?? [],
    ).toEqual(perMessage.flat());
  });
});

describe('a person’s own card', () => {
  it('shows the same measures for one', () => {
    const card = ownCard({
      name: 'Ana Kaya',
      week: fullWeek.week,
      runningThrough: '2026-11-18',
      currency: 'USD',
      measures: [measure('calls', { actual: 31, goal: 50, lastWeek: 28, history: [50, 25] })],
      own: [],
    });
    expect(linesOf(ownCardMessage(card, en, { isOwn: true }))).toEqual([
      'Ana Kaya · Week 47 · 16 – 22 Nov 2026',
      [
        '*Calls* 31 / 50 (62%) ▲ 3 ······█▅',
        '*E-mails* – nothing yet',
        '*Meetings booked* – nothing yet',
        '*Deals won* – nothing yet',
        '*Revenue won* – nothing yet',
      ].join('\n'),
      'Data through Wednesday, 18 Nov 2026 · Compared with the same days of the week before · How you stand against your goals: `/mygoals`',
    ]);
    expect(textOf(ownCardMessage(card, en, { isOwn: false }).blocks.at(-1))).not.toContain('/mygoals');
  });
});

describe('whatever the week', () => {
  const undo = (text: string) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

  it('a card is short, fits Slack, and shows no number that is none', () => {
    fc.assert(
      fc.property(anyTeamWeek, fc.constantFrom('en' as const, 'tr' as const), (week, locale) => {
        const card = teamCard(week);
        const t = translate(locale);
        const message = teamCardMessage(card, t, inThread);
        assertSlackLimits(message);
        expect(message.blocks.length).toBeLessThan(15);
        const shown = linesOf(message).map(undo).join('\n');
        expect(shown.length).toBeLessThan(3000);
        for (const each of [message, ...memberFigureMessages(card, t)]) {
          assertSlackLimits(each);
          const formatted = each.blocks.filter((block) => block.type !== 'header').map(textOf);
          expect([...formatted, each.text].join('\n')).not.toMatch(/<!|<@/);
          expect(`${linesOf(each).join('\n')}\n${each.text}`).not.toMatch(
            /NaN|Infinity|∞|undefined|null|\[object/,
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
