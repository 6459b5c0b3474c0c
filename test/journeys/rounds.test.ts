import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logLines } from '../edge/log-lines.ts';
import { answer, EVERYBODY, isForm, offer, said, shown, startRoundCompany } from '../rounds/company.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';

const PEERS = ['ayse', 'lena', 'jon'];
const REPORTS = ['rex', 'sam', 'pia'];
const END = '2026-12-01';

describe('a 360 round', () => {
  let company: RunningBot;
  const { log, lines } = logLines();
  beforeAll(async () => {
    // Monday 23 November 2026, 10:00 in Istanbul.
    company = await startRoundCompany({ log });
    await company.as('ayse').ask('general', '/pacesetter language tr');
  });
  afterAll(() => company.stop());

  const askedRows = async () => company.context.db.selectFrom('round_asked').select('part').execute();
  const listOf = async (name: string) => plainText(await company.as(name).ask('general', '/pacesetter 360'));

  it('is suggested by who leads somebody; what is wrong is said under its field, and nothing is kept', async () => {
    const about = { by: 'mert', about: 'ben', reports: REPORTS, end: END };
    const wrong = async (form: Partial<Parameters<typeof offer>[1]>) => {
      const { errors } = await offer(company, { ...about, peers: PEERS, ...form });
      const mert = company.as('mert');
      await mert.closeView(await mert.waitForView());
      return errors;
    };
    expect((await wrong({ peers: ['ayse', 'lena'] }))?.peers).toContain('at least three peers');
    expect((await wrong({ reports: ['rex', 'sam'] }))?.reports).toContain('at least three direct reports');
    expect((await wrong({ reports: ['rex', 'sam', 'jon'] }))?.reports).toContain('Jon Peer does not report');
    expect((await wrong({ peers: [...PEERS, 'rex'] }))?.peers).toContain('Rex Report is among the direct');
    expect((await wrong({ peers: [...PEERS, 'mert'] }))?.peers).toContain('Mert Manager is asked anyway');
    expect((await wrong({ end: '2026-11-25' }))?.end).toContain('at least three working days');
    expect(await askedRows()).toEqual([]);

    await offer(company, { ...about, peers: PEERS });
    const view = plainText(await shown(company.as('mert'), 'A 360 round about'));
    expect(view).toContain('Ben &lt;!channel&gt; &amp; Co is asked whether they want it');
    expect(view).toContain('Exactly three peers are asked. If one of them does not answer, nothing');
    expect(view).toContain('Exactly three reports are asked');
    expect(view).not.toContain('Yes, start it');
  });

  it('begins when whom it is about has seen who is asked, and says yes; nobody heard of it before', async () => {
    await company.bot.tick();
    const ben = company.as('ben');
    const home = await ben.openHome();
    expect(home && plainText(home)).toContain('*A 360 round about you* · it begins only if you agree');
    await ben.pressLabelled(await ben.waitForDm('suggests a 360 round about you'), 'Look');
    const view = await ben.waitForView((each) => plainText(each).includes('Do you want this round?'));
    expect(plainText(view)).toContain('Ayşe Yılmaz, Jon Peer and Lena Peer');
    expect(plainText(view)).toContain('both at the same moment, and by nobody else');
    for (const name of ['lena', 'rex']) expect(await listOf(name)).toContain('There is no round');
    await ben.pressLabelled(view, 'Yes, start it');
    const started = await shown(ben, 'Started. Everybody is asked');
    expect(plainText(started)).toContain('Call it off');
  });

  it('asks everybody in their language, and says before Send what becomes of it', async () => {
    await company.bot.tick();
    const rex = await company.as('rex').waitForDm('as one of 3 people who report to them');
    expect(plainText(rex)).toContain('Nobody learns who wrote what, or who has answered.');
    const ayse = company.as('ayse');
    const asked = await ayse.waitForDm('birlikte çalıştığı 3 kişiden biri olarak');
    await ayse.pressLabelled(asked, 'Yanıtla');
    const form = await ayse.waitForView(isForm('rounds.answer_form.v1'));
    const text = plainText(form);
    expect(text).toContain('yalnızca en az üç kişinin ortalamasını');
    expect(text).toContain('Ben &lt;!channel&gt; &amp; Co ve Mert Manager');
    expect(text).toContain('Bir kez yanıtlarsın');
    expect((await ayse.submit(form, { ...said(4, '', ''), clear: null })).errors).toBeDefined();
    await ayse.submit(form, said(4, 'kanarya: sakin kalman\n<b>iyi</b>', 'daha az toplantı'));
    expect(plainText(await shown(ayse, 'Teşekkürler'))).toContain('hiçbir şey belli etmesin');
  });

  it('is answered once; what was sent cannot be changed', async () => {
    const ayse = company.as('ayse');
    await ayse.pressLabelled(await ayse.waitForDm('360 değerlendirmede'), 'Yanıtla');
    await shown(ayse, 'Yanıtların zaten bende');
    await answer(company, 'lena', said(5, 'kanarya: keep asking', ''));
  });

  it('shows nobody how many have answered, and cannot be changed while it runs', async () => {
    await answer(company, 'jon', said(3, '', 'kanarya: shorter mails'));
    await answer(company, 'rex', said(1, 'kanarya-rex', ''));
    await answer(company, 'sam', said(1, '', 'kanarya-sam'));
    await answer(company, 'ben', said(5, '', ''));
    await answer(company, 'mert', said(4, 'kanarya: the numbers', ''));
    const ben = company.as('ben');
    await ben.pressLabelled(await ben.ask('general', '/pacesetter 360'), 'Open');
    const view = plainText(await shown(ben, 'It runs. Nobody sees how many'));
    expect(view).not.toMatch(/kanarya|answered:|\d of \d/);
    // Whoever would start another finds this one.
    await company.as('mert').command('general', `/pacesetter 360 <@${company.slack.userId('ben')}|ben>`);
    expect(plainText(await shown(company.as('mert'), 'It runs'))).toContain('It can only be called off');
    expect(await askedRows()).toHaveLength(8);
  });

  it('reminds everybody alike, two working days before the end', async () => {
    await company.moveTo('2026-11-27T07:31:00Z');
    for (const name of [...PEERS, ...REPORTS, 'ben', 'mert']) {
      const who = company.as(name);
      const { ts } = await who.waitForDm(/360 (round|değerlendirme)/);
      const words = name === 'ayse' ? 'Yanıtladıysan teşekkürler' : 'If you have answered: thank you';
      await who.waitForMessage('app', words, { threadTs: ts });
    }
  });

  it('comes to its two readers at the same moment; a group below three stays hidden', async () => {
    await company.moveTo('2026-12-02T07:01:00Z');
    const [ben, mert] = [company.as('ben'), company.as('mert')];
    await ben.pressLabelled(await ben.waitForDm('the 360 round about you is here'), 'Read the result');
    const view = plainText(await shown(ben, '360 result'));
    expect(view).toContain('*Peers* · 3 of 3 answered');
    // 4 + 5 + 3 of three.
    expect(view).toContain('*4*  Keeps promises');
    expect(view).toContain('Your own view');
    expect(view).toContain(
      '*Direct reports* · fewer than three answered, so nothing of this group is shown.',
    );
    expect(view).toContain('• kanarya: sakin kalman');
    expect(view).toContain('• &lt;b&gt;iyi&lt;/b&gt;');
    expect(view).toContain('Where you and your peers differ most*\n• Keeps promises: self 5, peers 4');
    expect(view).not.toMatch(/kanarya-(rex|sam)/);
    await mert.pressLabelled(await mert.waitForDm('The result of the 360 round about'), 'Read the result');
    const his = await mert.waitForView((each) => plainText(each).includes('360 result'));
    expect(plainText(his)).toContain('Their own view');
    await mert.pressLabelled(his, 'Make it an action');
    await mert.closeView(await mert.waitForView(isForm('promises.make_form.v1')));
    await mert.closeView(his);
  });

  it('is read by nobody else, and nothing else of it is left', async () => {
    for (const name of ['nora', 'vera', 'oya', 'lena', 'rex']) {
      expect(await listOf(name), name).not.toContain('Read the result');
    }
    const { db } = company.context;
    expect(await askedRows()).toEqual([]);
    expect(await db.selectFrom('round_box').selectAll().execute()).toEqual([]);
    await company.as('rex').pressLabelled(await company.as('rex').waitForDm('360 round'), 'Answer');
    await shown(company.as('rex'), 'This round is over');
  });

  it('cannot be followed by another at once: the difference would be one person’s answer', async () => {
    const refused = company.as('ben').ask('general', `/pacesetter 360 <@${company.slack.userId('ben')}|ben>`);
    expect(plainText(await refused)).toContain('The next can start on 2 Mar 2027');
  });

  it('in Turkish, too; called off, every answer goes unread', async () => {
    const ayse = company.as('ayse');
    await ayse.pressLabelled(await ayse.ask('general', '/pacesetter 360'), 'Benim için başlat');
    const form = await ayse.waitForView(isForm('rounds.form.v1'));
    const peers = ['lena', 'jon', 'ben'].map((name) => company.slack.userId(name));
    await ayse.submit(form, { peers, end: '2026-12-16' });
    const view = await ayse.waitForView((each) =>
      plainText(each).includes('Bu değerlendirmeyi ister misin?'),
    );
    expect(plainText(view)).toContain('Tam üç iş arkadaşına soruluyor');
    await ayse.pressLabelled(view, 'Evet, başlat');
    await shown(ayse, 'Başladı');
    await company.bot.tick();
    await company.as('jon').waitForDm('*Ayşe Yılmaz* would like your view');
    await answer(company, 'jon', said(2, 'kanarya-off', ''));
    await ayse.pressLabelled(await ayse.ask('general', '/pacesetter 360'), 'Aç');
    await ayse.pressLabelled(await ayse.waitForView(), 'İptal et');
    await shown(ayse, 'İptal edildi');
    await company.bot.tick();
    await company.as('lena').waitForDm('was called off. Every answer was deleted');
    const { db } = company.context;
    expect(await db.selectFrom('round_box').selectAll().execute()).toEqual([]);
    const rounds = await db.selectFrom('round').select(['state', 'result']).orderBy('state').execute();
    expect(rounds.map(({ state }) => state)).toEqual(['called_off', 'closed']);
    expect(rounds[0]?.result).toBeNull();
  });

  it('whoever would rather not says so, and who suggested it hears of it', async () => {
    await offer(company, { by: 'nora', about: 'jon', peers: ['lena', 'ben', 'ayse'], end: '2026-12-16' });
    await shown(company.as('nora'), 'is asked whether they want it');
    await company.bot.tick();
    const jon = company.as('jon');
    await jon.pressLabelled(await jon.waitForDm('suggests a 360 round about you'), 'Look');
    await jon.pressLabelled(await jon.waitForView(), 'Not now');
    await shown(jon, 'All right, there is no round');
    await company.bot.tick();
    await company.as('nora').waitForDm('would rather have no 360 round now');
    expect(await askedRows()).toEqual([]);
    expect(await listOf('nora')).toContain('There is no round');
  });

  it('its words stand nowhere but in the result, and nothing went wrong', async () => {
    const { db } = company.context;
    for (const table of ['audit', 'delivery', 'receipt'] as const) {
      expect(JSON.stringify(await db.selectFrom(table).selectAll().execute()), table).not.toContain(
        'kanarya',
      );
    }
    for (const name of EVERYBODY) {
      const dms = await company
        .as(name)
        .readDm()
        .catch(() => []);
      expect(dms.map((message) => plainText(message)).join('\n')).not.toContain('kanarya');
    }
    expect(lines.filter((line) => /kanarya/.test(line))).toEqual([]);
    expect(lines.filter((line) => JSON.parse(line).level >= 40)).toEqual([]);
  });
});
