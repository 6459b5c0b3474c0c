import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { addCounts, startCompany } from './company.ts';

const holds = (text: string) => (view: object) => plainText(view as never).includes(text);

/** What the buyer alone knows of “Fiyatınız yüksek”. */
const SECRET = 'Ayhan Usta';

describe('a role-play from the invitation to what the manager sees of it', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany({ at: '2026-11-23T09:00:00Z' });
    await company.as('ayse').ask('general', '/pacesetter language tr');
    await addCounts(company, 'ayse', 'calls', { '2026-11-19': 12, '2026-11-20': 9 });
  });
  afterAll(() => company.stop());

  it('a rep picks a scenario in Turkish, reads the seller’s sheet and who will see it, and invites', async () => {
    const [ayse, ben] = [company.as('ayse'), company.as('ben')];
    const list = await ayse.ask('general', '/pacesetter canlandırma');
    expect(plainText(list)).toContain('Soğuk arama: önce asistan');
    await ayse.pressLabelled(list, 'Çalış');
    const form = await ayse.waitForView(holds('Gülay Hanım'));
    await ayse.press(form, 'roleplays.scenario.v1', { value: 'too-expensive', values: {} });
    const sheet = await ayse.waitForView(holds('Kemal Bey'));
    expect(plainText(sheet)).not.toContain(SECRET);
    expect(plainText(sheet)).toContain('10 dakika oyun, 5 dakika');
    expect(plainText(sheet)).toContain('Yöneticini davet edersen o zaten bilir');
    const oneself = await ayse.submit(sheet, { scenario: 'too-expensive', partner: ayse.id });
    expect(oneself.errors).toEqual({ partner: expect.stringContaining('iki kişilik') });
    await ayse.submit(sheet, { scenario: 'too-expensive', partner: ben.id });
    await ayse.closeView(await ayse.waitForView(holds('çalışma saatlerinde sorarım')));
  });

  it('who is invited gets the buyer’s sheet in the language it is played in; the rep is told', async () => {
    await company.bot.tick();
    const [ayse, ben] = [company.as('ayse'), company.as('ben')];
    const asked = await ben.waitForDm('asks you to play the buyer');
    expect(plainText(asked)).toContain('“You are too expensive”');
    await ben.pressLabelled(asked, 'Play the buyer');
    const sheet = await ben.waitForView(holds(SECRET));
    await ben.closeView(sheet);
    await ben.waitForDm('You play the buyer');
    await company.bot.tick();
    const accepted = await ayse.waitForDm('Birlikte bir çeyrek saat bulun');
    await ayse.pressLabelled(accepted, 'Bitti: oynadık');
    await ayse.waitForDm('Eline sağlık');
  });

  it('the buyer gives points with a line each; the rep reads them, and what counts', async () => {
    await company.bot.tick();
    const [ayse, ben] = [company.as('ayse'), company.as('ben')];
    const asked = await ben.waitForDm('your points are missing');
    await ben.pressLabelled(asked, 'Give points');
    const form = await ben.waitForView((view) => view.callback_id === 'roleplays.score_form.v1');
    const values = {
      ...{ points_objections: '4', line_objections: 'kanarya: asked what I compare it with' },
      ...{ points_discovery: '4', line_discovery: 'counted with me' },
      ...{ points_negotiation: '3', line_negotiation: '-' },
    };
    const { errors } = await ben.submit(form, values);
    expect(errors).toEqual({ line_negotiation: expect.stringContaining('in a line') });
    await ben.submit(form, { ...values, line_negotiation: 'gave nothing for free' });
    await ben.closeView(await ben.waitForView(holds('They read them now')));
    await ben.waitForDm('You gave');
    await company.bot.tick();
    const told = await ayse.waitForDm('canlandırman için puan verdi');
    expect(plainText(told)).not.toContain('kanarya');
    await ayse.pressLabelled(told, 'Oku');
    const read = await ayse.waitForView(holds('kanarya'));
    // 4 + 4 + 3 of 15: 73 %.
    expect(plainText(read)).toContain('*15 puandan 11 (%73)*');
    expect(plainText(read)).toContain('✓ Geçti');
  });

  it('the rep follows a number and shares this one; only then the manager sees it', async () => {
    const [ayse, mert] = [company.as('ayse'), company.as('mert')];
    expect(plainText(await mert.ask('general', '/pacesetter roleplay'))).not.toContain('Shared with you');
    const read = await ayse.waitForView(holds('kanarya'));
    await ayse.press(read, 'roleplays.follow.v1', { value: 'calls' });
    const followed = await ayse.waitForView(holds('Takip ettiğim sayı: *Aramalar*'));
    await ayse.pressLabelled(followed, 'Yöneticimle paylaş');
    await ayse.closeView(await ayse.waitForView(holds('Paylaşıldı')));
    await company.bot.tick();
    const shared = await mert.waitForDm('shared a role-play with you');
    await mert.pressLabelled(shared, 'Read');
    const seen = await mert.waitForView(holds('kanarya'));
    expect(plainText(seen)).toContain('11 of 15 points (73%)');
    expect(plainText(seen)).not.toContain('Aramalar');
    await mert.closeView(seen);
  });

  it('not now is said to the rep, and shown in the list', async () => {
    const [ben, mert] = [company.as('ben'), company.as('mert')];
    await ben.command('general', '/pacesetter roleplay @mert');
    const form = await ben.waitForView((view) => view.callback_id === 'roleplays.invite_form.v1');
    expect(JSON.stringify(form.blocks)).toContain(`"initial_user":"${mert.id}"`);
    await ben.submit(form, { scenario: 'gatekeeper', partner: mert.id });
    await ben.closeView(await ben.waitForView(holds('tell you what they say')));
    await company.bot.tick();
    const home = await mert.openHome();
    expect(plainText(home as never)).toContain('asks you to play the buyer: Cold call to a gatekeeper');
    await mert.pressLabelled(await mert.waitForDm('Cold call to a gatekeeper'), 'Not now');
    await mert.waitForDm('You said not now');
    await company.bot.tick();
    await ben.waitForDm('cannot play “Cold call to a gatekeeper” now');
    expect(plainText(await ben.ask('general', '/pacesetter roleplay'))).toContain('· not now');
  });
});
