import type { Translations } from '../index.ts';
import { withEnding } from '../turkish/endings.ts';

const days = (n: number) => `${n} iş günü`;
const own = (name: string) => withEnding(name, 'genitive');

export const onboardingTold: Translations['onboardingTold'] = {
  buddyAsk: (p) =>
    `${p.manager}, *${own(p.name)}* yol arkadaşı olmanı istiyor. İlk gün: ${p.date}. Sana düşen, 90 günde ${p.n} iş; çoğu ilk iki haftada.`,
  buddyYes: 'Olurum',
  buddyNo: 'Bu sefer değil',
  buddySaidYes: (p) => `Teşekkürler. *${own(p.name)}* yol arkadaşısın; sana düşen, günü gelince sana ulaşır.`,
  buddySaidNo: (p) => `Tamam. *${own(p.name)}* yöneticisi görecek ve başkasına soracak.`,
  beforeMessage: (p) => `*${p.name}* ${p.date} günü başlıyor. Öncesinde sana düşenler:`,
  beforeNothing: (p) => `*${p.name}* ${p.date} günü başlıyor. Öncesine ait her şey hazır.`,
  welcome: (p) =>
    `Hoş geldin ${p.name}! Ben Pacesetter; ilk 90 gününün listesini ben tutuyorum. Bu hafta için:`,
  welcomeAsk: (p) =>
    [
      ...(p.buddy ? [`Aklına takılan her şeyi yol arkadaşına sor: ${p.buddy}.`] : []),
      ...(p.manager ? [`Senden ne beklendiğini: ${p.manager}.`] : []),
      'Liste bundan sonra haftada bir gelir; `/pacesetter oryantasyon` her zaman gösterir.',
    ].join(' '),
  welcomeNothing: 'Bu hafta sana düşen bir iş yok.',
  weekMessage: 'İlk 90 gün: bu hafta',
  weekOwn: '*Senin başlangıcın*',
  weekOf: (p) => `*${p.name}* · ${p.role} olarak`,
  asRole: { buddy: 'yol arkadaşı', manager: 'yönetici' },
  gateAsked: (p) => `*${p.name}* “${p.title}” için “tamam” dedi.`,
  gateOpened: (p) => `*${p.name}* bir eşiğe hazır: “${p.title}”. Geçildi mi?`,
  gatePassed: (p) => `Geçildi: “${p.title}”. Söyleyen: ${p.by}.`,
  gateNotYet: (p) => `Henüz değil: “${p.title}”. Söyleyen: ${p.by}.`,
  tryAgain: 'Hazır olunca yeniden *Tamam* de.',
  foreseen: 'ilk 90 gününün haftalık listesi',
  ownGateName: 'ilk 90 günümün eşikleri',
  ownGateWhy: (p) =>
    p.days < 0
      ? `İlk 90 gününün bir eşiği ${days(-p.days)} gecikti.`
      : p.days === 0
        ? `İlk 90 gününün bir eşiğinin son günü bugün.`
        : `İlk 90 gününün bir eşiğine ${days(p.days)} kaldı.`,
  ownGateNext: 'Hazır olunca *Tamam* de; kararı yöneticin verir.',
  ownGateRule: 'Planındaki bir eşiğin son gününe en çok iki iş günün kaldı ya da günü geçti.',
  ownGateDue: (p) => `Plana göre son gün: ${p.date}`,
  waitingGateName: 'kararımı bekleyen eşikler',
  waitingGateWhy: (p) => `Ekibinden birinin bir eşiği ${days(p.days)}dür kararını bekliyor.`,
  waitingGateNext: 'Geçilip geçilmediğini söyle; bekleyen ilerleyemiyor.',
  waitingGateRule: 'En az bir iş günü önce bir eşik için “tamam” dendi ve sen yanıtlamadın.',
  waitingGateSince: (p) => `Söylendiği gün: ${p.date}`,
};
