import type { PeriodKind } from '../../kernel/period.ts';
import type { Translations } from '../index.ts';
import { withEnding } from '../turkish/endings.ts';
import { feedbackAfter } from './feedback-after.ts';
import { feedbackTemplates } from './feedback-templates.ts';

const thisPeriod: Record<PeriodKind, string> = {
  week: 'bu hafta',
  month: 'bu ay',
  quarter: 'bu çeyrek',
  year: 'bu yıl',
  range: 'seçilen günlerde',
};

export const feedback: Translations['feedback'] = {
  help: '*/givefeedback* – birine ne gördüğünü özel olarak yaz: `/givefeedback @ana`; geri bildirim iste: `/givefeedback iste @mert demolar hakkında`; `/givefeedback liste` aldıklarımı ve verdiklerimi gösterir',

  unknownPerson: (p) =>
    `“${p.text}” adında birini tanımıyorum. Slack listesinden seçerek \`/givefeedback @isim\` yazmayı dene.`,
  manyPeople: (p) => `“${p.text}” birden çok kişiye uyuyor: ${p.names}. Lütfen @ ile seç.`,
  notAPerson: 'Bu kişiyi henüz tanımıyorum: bir bot ya da yeni gelen biri. Üye listesini her gece okurum.',
  notYourself: 'Geri bildirim, gördüğünü bir başkasına söylemek içindir. Lütfen başka birini seç.',
  hasLeft: (p) => `${p.name} artık burada çalışmıyor, bu yüzden ulaştıramıyorum.`,
  withoutSlack: (p) =>
    `${withEnding(p.name, 'genitive')} burada Slack hesabı yok, bu yüzden ulaştıramıyorum. En iyisi yüz yüze söylemek.`,
  sentAlready: 'Bu geri bildirim zaten gönderildi. Durumunu görmek için `/givefeedback liste` yaz.',
  notYours: 'Sana ait böyle bir geri bildirim yok. Geri bildirimi yalnızca veren ve alan kişi görebilir.',
  isTakenBack: 'Bu geri bildirim geri alındı; ne yazdığı artık yok.',
  notThereYet: 'Henüz hakkında yazılan kişiye ulaşmadı. Ulaşınca sen de okuyabilirsin.',
  takenBackAlready: 'Bu geri bildirimi zaten geri aldın.',
  takeBackTooLate: (p) =>
    `Geri bildirim ${p.minutes} dakika içinde geri alınabilir. Yanlış bir şey varsa kendisine söyle ya da yenisini yaz.`,
  repliedAlready: 'Zaten yanıtladın. Daha fazlası için konuşmak en iyisi.',

  formTitle: 'Geri bildirim ver',
  send: 'Gönder',
  fieldReceiver: 'Kimin için?',
  fieldKind: 'Ne hakkında?',
  kind: { strength: 'Güçlü yön', improve: 'Geliştirilecek yön' },
  field: {
    situation: {
      label: 'Durum',
      hint: 'Ne zaman, nerede? Bir alışkanlık değil, tek bir an.',
      example: 'Salı günü Yıldız Teknik toplantısında, söz fiyata gelince',
    },
    behaviour: {
      label: 'Davranış',
      hint: 'Gördüğün ya da duyduğun şey; nedenini tahmin etmeden.',
      example: 'İndirim önermek yerine hangi modülleri kullanacaklarını sordun',
    },
    impact: {
      label: 'Etki',
      hint: 'Müşteride, takımda ya da sende neye yol açtı?',
      example: 'Müşteri iki modülden kendisi vazgeçti, indirim hiç konuşulmadı',
    },
    nextStep: {
      label: 'Sonraki adım',
      hint: 'Yapılacak tek bir şey ve zamanı. Geliştirilecek yön için gerekli.',
      example: 'Perşembe günkü görüşmede aynı soruyu en başta sor',
    },
  },
  ...feedbackTemplates,
  problem: {
    too_short: 'Lütfen birkaç kelime daha yaz.',
    too_long: 'Bir çırpıda okunamayacak kadar uzun. Lütfen kısalt.',
    next_step_missing: 'Bundan sonra ne yapabilir? Geliştirilecek yön için bir sonraki adım gerekli.',
  },

  factsTitle: 'Başlangıç için',
  factWeek: (p) => `Geçen hafta (${p.range}): ${p.figures}`,
  factGoals: (p) => `Hedefler, dün akşama kadar: ${p.goals}`,
  factGoal: (p) => `${p.kpi}, ${thisPeriod[p.period]}: ${p.actual} / ${p.target} (${p.percent})`,
  factWon: (p) => `Geçen haftanın başından beri kazanılan: ${p.deals}`,
  someDeal: 'bir satış',

  moment: (p) => `${p.date} ${p.weekday} ${p.time}`,
  visibleToSomeone:
    'Bunu yalnızca sen ve seçtiğin kişi okuyabilirsiniz; yöneticiler de Pacesetter yöneticileri de okuyamaz. Kişinin bir sonraki çalışma saatinde ulaşır; o *Aç* düğmesini görür, ne zaman açıldığını ikiniz de görürsünüz.',
  visible: (p) =>
    `Bunu yalnızca sen ve ${p.name} okuyabilirsiniz; yöneticiler de Pacesetter yöneticileri de okuyamaz. ${
      p.when ? `Bir sonraki çalışma saatinde ulaşır (kendi saatiyle ${p.when})` : 'Hemen ulaşır'
    }; ${p.name} *Aç* düğmesini görür, ne zaman açıldığını ikiniz de görürsünüz.`,
  visibleAsked: (p) =>
    `Bunu sen, ${p.name} ve isteyen kişi olarak *${p.also}* okuyabilirsiniz; başka kimse, Pacesetter yöneticileri bile okuyamaz. ${
      p.when ? `Bir sonraki çalışma saatinde ulaşır (kendi saatiyle ${p.when})` : 'Hemen ulaşır'
    }. Okuyanlar arasında ${p.also} olduğu ${p.name} için de yazılır.`,
  sentNow: (p) => `Gönderildi; ${p.name} şimdi alıyor.`,
  sentLater: (p) => `Gönderildi; ${p.name} bir sonraki çalışma saatinde alacak: kendi saatiyle ${p.when}.`,
  sentNote:
    'Ne zaman açıldığını `/givefeedback liste` gösterir. Teşekkür eder ya da yanıtlarsa sana haber veririm. Bir saat içinde geri alabilirsin.',
  ...feedbackAfter,

  dmGiven: (p) => `*${p.name}* sana geri bildirim verdi.`,
  dmNote: (p) => `Bunu yalnızca ikiniz okuyabilirsiniz. Açtığında ${p.name} bunu görür.`,
  dmOpened: (p) => `*${p.name}* ${p.date} tarihinde sana geri bildirim verdi; açtığını görüyor.`,
  dmThanked: (p) => `*${p.name}* ${p.date} tarihinde sana geri bildirim verdi; teşekkür ettin.`,
  dmThanks: (p) => `*${p.name}* ${p.date} tarihli geri bildirimin için teşekkür ediyor.`,
  dmUndelivered: {
    left: (p) =>
      `*${p.name}* için ${p.date} tarihinde yazdığın geri bildirim ulaşmadı: artık burada çalışmıyor.`,
    without_slack: (p) =>
      `*${p.name}* için ${p.date} tarihinde yazdığın geri bildirim ulaşmadı: artık burada Slack hesabı yok.`,
    unsure: (p) =>
      `*${p.name}* için ${p.date} tarihinde yazdığın geri bildirimin ulaştığından emin olamadım. Lütfen kendisine sor.`,
    other: (p) =>
      `*${p.name}* için ${p.date} tarihinde yazdığın geri bildirimi mesajla iletemedim. \`/givefeedback liste\` altında onu bekliyor; istersen sen haber ver.`,
  },
  open: 'Aç',
  read: 'Oku',
  readAgain: 'Yeniden oku',
  thank: 'Teşekkür et',

  viewTitle: 'Geri bildirim',
  viewFrom: (p) => `*Veren: ${p.name}* · ${p.date} · ${p.kind}`,
  viewTo: (p) => `*Alan: ${p.name}* · ${p.date} · ${p.kind}`,
  viewPrivate: (p) => `Bunu yalnızca sen ve ${p.name} okuyabilirsiniz.`,
  viewPrivateAsked: (p) => `Bunu yalnızca sen, ${p.name} ve isteyen kişi olarak ${p.also} okuyabilirsiniz.`,
  viewPrivateAsker: (p) =>
    `Bunu sen istedin. Yalnızca ${p.giver}, ${p.receiver} ve sen okuyabilirsiniz; ikisi de bunu biliyor.`,
  viewAbout: (p) => `*Veren: ${p.giver}, alan: ${p.receiver}* · ${p.date} · ${p.kind}`,
  viewOpened: {
    receiver: (p) => `${p.name} bunu ${p.date} tarihinde açtığını görüyor.`,
    giver: (p) => `${p.name} ${p.date} tarihinde açtı.`,
  },
  viewThanked: {
    receiver: (p) => `${p.date} tarihinde teşekkür ettin.`,
    giver: (p) => `${p.name} ${p.date} tarihinde teşekkür etti.`,
  },

  listTitle: 'Geri bildirimlerim',
  listReceived: 'Aldıklarım',
  listGiven: 'Verdiklerim',
  listNoneReceived: 'Henüz yok.',
  listNoneGiven: 'Henüz yok. `/givefeedback @isim` yazarak başlayabilirsin.',
  listFrom: (p) => `Veren: *${p.name}*, ${p.date}`,
  listTo: (p) => `Alan: *${p.name}*, ${p.date}`,
  listUnopened: 'henüz açılmadı',
  listOpened: (p) => `açıldı: ${p.date}`,
  listThanked: (p) => `teşekkür: ${p.date}`,
  listWaits: (p) => `ulaşacağı zaman: ${p.when}`,
  listOnItsWay: 'yolda',
  listArrived: 'ulaştı, henüz açılmadı',
  listLost: 'iletilemedi',
  listReplied: (p) => `yanıt: ${p.date}`,
  listTakenBack: (p) => `geri alındı: ${p.date}`,
  listAskedOfMe: 'Senden istenenler',
  listIAsked: 'Senin istediklerin',
  listAskedOfMeLine: (p) =>
    `*${p.name}*, ${p.date}${p.about ? `, *${p.about}* hakkında` : ''}${p.topic ? `, konu: ${p.topic}` : ''}`,
  requestState: {
    open: 'henüz yanıt yok',
    given: 'verildi',
    declined: 'şimdi değil',
    withdrawn: 'geri çektin',
    expired: 'yanıtsız kaldı, süresi doldu',
  },
  listVisible: 'Her birini yalnızca veren, alan ve önceden söylendiyse onu isteyen yönetici görür.',
  newer: 'Daha yeni',
  older: 'Daha eski',
  homeAsked: (p) => `*${p.name}* senden geri bildirim istiyor.`,
  homeAskedAbout: (p) => `*${p.name}*, *${p.about}* için senden geri bildirim istiyor.`,
  homeUnopened: (p) => `*${p.name}* sana geri bildirim verdi: ${p.date}.`,
};
