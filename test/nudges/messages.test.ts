import { describe, expect, it } from 'vitest';
import { coachingTriggers } from '../../src/coaching/triggers.ts';
import { translate } from '../../src/locales/index.ts';
import type { Locale } from '../../src/locales/locale.ts';
import type { ReminderPart } from '../../src/nudges/actions/reminder.ts';
import { reminderMessage } from '../../src/nudges/messages/reminder-message.ts';
import { whyView } from '../../src/nudges/messages/why-view.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';

const part = (trigger: string, numbers: ReminderPart['numbers'], more: Partial<ReminderPart> = {}) => ({
  decisionId: 'decision',
  personId: 'person',
  name: 'Jonas Weber',
  isInSlack: true,
  trigger,
  numbers,
  notBefore: null,
  ...more,
});

const revenue = part('behind_pace', {
  goalId: 'goal',
  kpi: 'revenue_won',
  period: '2026-Q4',
  actual: 2_100_000,
  target: 13_000_000,
  currency: 'USD',
  expected: 7_287_878.8,
  elapsedDays: 37,
  totalDays: 66,
  ratio: 0.288,
  earlier: '2026-11-19',
  earlierRatio: 0.305,
  openDeals: 5,
});
const drop = part('activity_drop', {
  week: '2026-W47',
  amount: 37,
  days: 5,
  perDay: 7.4,
  usualPerDay: 15.2,
  share: 0.4868,
});
const silence = part('no_feedback', { since: '2026-11-02', from: 'feedback', days: 21 });

const linesIn = (locale: Locale, people: ReminderPart[], standsInFor: string | null = null) =>
  reminderMessage({ day: '2026-11-23', standsInFor, people }, coachingTriggers, translate(locale)).text.split(
    '\n',
  );

describe('a reminder', () => {
  it('reads well in English', () => {
    expect(linesIn('en', [revenue, drop, silence])).toEqual([
      'Monday, 23 Nov 2026. Three people are worth a word this week.',
      '*Jonas Weber*: Revenue won, this quarter: $21,000 of $130,000, where pace expects $72,879 by now.',
      '→ Go through the 5 open deals together and pick the one to move this week.',
      '*Jonas Weber*: Activity last week: 7.4 a working day, usually 15.2 (48% of it).',
      '→ Ask how last week went before you talk about numbers.',
      '*Jonas Weber*: Your last feedback was on 2 Nov 2026, 21 days ago.',
      '→ Name one thing that went well last week, and what came of it.',
    ]);
  });

  it('reads well in Turkish', () => {
    expect(linesIn('tr', [revenue, drop, silence], 'Selin Aydın')).toEqual([
      '23 Kas 2026 Pazartesi. Vekili olduğun yönetici: Selin Aydın. Bu hafta üç kişiyle konuşmaya değer.',
      '*Jonas Weber*: Kazanılan ciro, bu çeyrek: $21.000 / $130.000; tempoya göre şimdiye dek beklenen $72.879.',
      '→ Açık olan 5 satışa birlikte bakın ve bu hafta ilerletilecek olanı seçin.',
      '*Jonas Weber*: Geçen haftaki çalışma: iş günü başına 7,4, her zamanki 15,2 (bunun %48’i).',
      '→ Sayılardan önce, geçen haftanın nasıl geçtiğini sor.',
      '*Jonas Weber*: Son geri bildirimin 2 Kas 2026 tarihinde, 21 gün önceydi.',
      '→ Geçen hafta iyi giden tek bir şeyi ve neye yaradığını söyle.',
    ]);
  });

  it.each([
    { openDeals: 1, expected: '→ Look at the one open deal together and agree on its next step.' },
    { openDeals: 0, expected: '→ No deal is open: agree on one step this week towards the next one.' },
  ])('says something else to do with $openDeals open deals', ({ openDeals, expected }) => {
    const lines = linesIn('en', [part('behind_pace', { ...revenue.numbers, openDeals })]);
    expect(lines.at(-1)).toBe(expected);
  });

  it.each(['en', 'tr'] as const)('says in %s from when it counts missing feedback', (locale) => {
    const whys = ['feedback', 'live', 'started', 'reports'].map(
      (from) => linesIn(locale, [part('no_feedback', { ...silence.numbers, from })])[1] ?? '',
    );
    expect(new Set(whys).size).toBe(4);
    for (const why of whys) expect(why).toContain('21');
  });

  it('has no feedback button for someone whom feedback cannot reach, and no mention of anybody', () => {
    const labelsOf = (people: ReminderPart[]) => {
      const { blocks } = reminderMessage(
        { day: '2026-11-23', standsInFor: null, people },
        coachingTriggers,
        translate('en'),
      );
      return blocks.flatMap((block) =>
        block.type === 'actions'
          ? block.elements.map((element) => (element.type === 'button' ? element.text.text : ''))
          : [],
      );
    };
    expect(labelsOf([revenue])).toEqual(['Give feedback', 'Snooze a week', 'Why this?']);
    expect(labelsOf([{ ...revenue, isInSlack: false }])).toEqual(['Snooze a week', 'Why this?']);
    const text = linesIn('en', [{ ...revenue, name: '<!channel> & <@U1>' }]).join('\n');
    expect(text).toContain('*&lt;!channel&gt; &amp; &lt;@U1&gt;*');
  });

  it.each(['en', 'tr'] as const)('keeps within Slack’s limits in %s, its modals too', (locale) => {
    const t = translate(locale);
    const people = [revenue, drop, silence].map((each) => ({ ...each, name: '&'.repeat(80) }));
    assertSlackLimits(reminderMessage({ day: '2026-11-23', standsInFor: null, people }, coachingTriggers, t));
    for (const { name, trigger, numbers } of people) {
      assertSlackLimits(whyView({ name, day: '2026-11-23', trigger, numbers }, coachingTriggers, t));
    }
  });
});
