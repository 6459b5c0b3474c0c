import { expect, it } from 'vitest';
import { translate } from '../../src/locales/index.ts';
import { rateSheet } from '../../src/skills/actions/give-ratings.ts';
import { newSkill, rubricSheet, setRubric } from '../../src/skills/actions/rubric.ts';
import { skillHistory } from '../../src/skills/actions/skill-history.ts';
import { cardMessage } from '../../src/skills/messages/card.ts';
import { historyView } from '../../src/skills/messages/history.ts';
import { rateForm } from '../../src/skills/messages/rate-form.ts';
import {
  expectForm,
  LONGEST_ANCHOR,
  LONGEST_NAME,
  skillForm,
  weightsForm,
} from '../../src/skills/messages/rubric-forms.ts';
import type { Points } from '../../src/skills/rating.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { onSqlite } from '../support/databases.ts';
import { plainText } from '../support/plain-text.ts';
import { skillCompany } from './skill-company.ts';

const LOCALES = ['en', 'tr'] as const;

onSqlite('a card of skills', (open) => {
  it('says in lines who sees a skill how, what is worth a talk, and where it came from', async () => {
    const { mert, ada, rate, card, onDay } = await skillCompany(open);
    onDay(0);
    await rate(mert, ada, { discovery: 1, closing: 3 });
    onDay(1);
    await rate(mert, ada, { discovery: 3 });
    await rate(ada, ada, { discovery: 4 }, { evidence: '' });
    const text = plainText(cardMessage(await card(ada, ada), translate('en')));
    // (1 + 3) / 2, and 4 is 2 above it.
    expect(text).toContain('████░░░░░░ *2* · 2 ratings');
    expect(text).toContain('Self 4 (24 Nov 2026) · Manager 2 (2, last 24 Nov 2026)');
    expect(text).toContain('*Worth talking about:* self sees it 2 higher.');
    expect(text).toContain('*Worth practising:* it is at 2 or lower.');
    expect(text).toContain('▁▄ from 1 to 3');
    expect(text).toContain('*2 of 5* over 1 of 6 skills');
    expect(text).toContain('Only you and Mert Manager read this');
    // Mert said something of closing that Ada does not read yet.
    expect(text).toContain('_Rated; you read it once you said yours._');
    expect(text.match(/Nobody else has rated it yet/g)).toHaveLength(4);
    const turkish = plainText(cardMessage(await card(mert, ada), translate('tr')));
    expect(turkish).toContain('Kendisi 4 (24 Kas 2026) · Yönetici 2 (2 puan, sonuncusu 24 Kas 2026)');
    expect(turkish).toContain('▁▄ 1’den 3’e');
    expect(turkish).toContain('Tek puan var: bir şey söylemek için az.');
  });

  it('never shows what is above 2 as 2', async () => {
    const { mert, ada, rate, card, onDay } = await skillCompany(open);
    // Of 150 days it counts for 30, the others for 90 each: (3 × 30 + 2 × 90 × 8) / 750 is 2.04.
    onDay(0);
    await rate(mert, ada, { discovery: 3 });
    for (let day = 142; day < 150; day += 1) {
      onDay(day);
      await rate(mert, ada, { discovery: 2 });
    }
    onDay(150);
    const text = plainText(cardMessage(await card(mert, ada), translate('en')));
    expect(text).toContain('*2.1* · 9 ratings');
    expect(text).not.toContain('Worth practising');
  });

  it('fits Slack with ten skills of the longest words, and so do its forms', async () => {
    const { acme, nora, mert, ada, as, rate, card, onDay } = await skillCompany(open);
    const long = '&'.repeat(LONGEST_ANCHOR);
    const skills = Array.from({ length: 10 }, (_each, place) => {
      const text = {
        name: `${place}${'&'.repeat(LONGEST_NAME - 1)}`,
        anchors: { low: long, middle: long, high: long },
      };
      return newSkill(acme.context, text, 10);
    });
    await setRubric(acme.context, await as(nora), { version: 0, skills });
    const points = Object.fromEntries(skills.map(({ key }) => [key, 3 as Points]));
    for (let day = 0; day < 45; day += 1) {
      onDay(day);
      await rate(mert, ada, points, { version: 1, evidence: '\n&'.repeat(500) });
    }
    const key = skills[0]?.key ?? '';
    const asked = { personId: ada, skillKey: key };
    const history = await skillHistory(acme.context, await as(mert), asked);
    const sheet = await rubricSheet(acme.context, await as(nora));
    const role = { roleKey: 'sdr', role: '&'.repeat(60), points };
    for (const locale of LOCALES) {
      const t = translate(locale);
      assertSlackLimits(cardMessage(await card(mert, ada), t));
      assertSlackLimits(historyView(history, t));
      assertSlackLimits(rateForm(await rateSheet(acme.context, await as(mert), ada), t));
      assertSlackLimits(rateForm(await rateSheet(acme.context, await as(ada), ada), t));
      assertSlackLimits(weightsForm(sheet, t));
      assertSlackLimits(skillForm(sheet, null, t));
      assertSlackLimits(skillForm(sheet, skills[0] ?? null, t));
      assertSlackLimits(expectForm(sheet, role, t));
    }
  });
});
