import type { PeriodKind } from '../../kernel/period.ts';
import type { Translations } from '../index.ts';

const thisPeriod: Record<PeriodKind, string> = {
  week: 'bu hafta',
  month: 'bu ay',
  quarter: 'bu çeyrek',
  year: 'bu yıl',
  range: 'seçilen günlerde',
};

/** Endings never hang on a name, number or date, whose vowels are not known. */
export const feedback: Translations['feedback'] = {
  help: '*/givefeedback* – birine ne gördüğünü özel olarak yaz: `/givefeedback @ana`; geri bildirim iste: `/givefeedback iste @mert demolar hakkında`; `/givefeedback liste` aldıklarımı ve verdiklerimi gösterir',

  unknownPerson: (p) =>
    `“${p.text}” adında birini tanımıyorum. Slack listesinden seçerek \`/givefeedback @isim\` yazmayı dene.`,
  manyPeople: (p) => `“${p.text}” birden çok kişiye uyuyor: ${p.names}. Lütfen @ ile seç.`,
  notAPerson: 'Bu kişiyi henüz tanımıyorum: bir bot ya da yeni gelen biri. Üye listesini her gece okurum.',
  notYourself: 'Geri bildirim, gördüğünü bir başkasına söylemek içindir. Lütfen başka birini seç.',
  hasLeft: (p) => `${p.name} artık burada çalışmıyor, bu yüzden ulaştıramıyorum.`,
  withoutSlack: (p) =>
    `${p.name} adına burada bir Slack hesabı yok, bu yüzden ulaştıramıyorum. En iyisi yüz yüze söylemek.`,
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
  fieldOf: {
    coin: {
      situation: {
        label: 'Bağlam',
        hint: 'Ne zaman, nerede? Bir alışkanlık değil, tek bir an.',
        example: 'Dün Ege Lojistik ile yenileme görüşmesinde',
      },
      behaviour: {
        label: 'Gözlem',
        hint: 'Gördüğün ya da duyduğun şey; nedenini tahmin etmeden.',
        example: 'Onlar istemeden indirimden sen söz ettin',
      },
      impact: {
        label: 'Etki',
        hint: 'Müşteride, takımda ya da sende neye yol açtı?',
        example: 'Pazarlık oradan başladı, yüzde 15 ile çıktık',
      },
      nextStep: {
        label: 'Sonraki adım',
        hint: 'Yapılacak tek bir şey ve zamanı.',
        example: 'Perşembe günü bizden bir rakam çıkmadan önce bütçelerini sor',
      },
    },
    forward: {
      situation: {
        label: 'Önümüzdeki fırsat',
        hint: 'Bunun işe yarayacağı an.',
        example: 'Gelecek salı Yıldız Teknik sunumu',
      },
      nextStep: {
        label: 'Ne denenebilir?',
        hint: 'Orada yapılabilecek tek bir şey.',
        example: 'Onların üç hedefiyle başla, ürünü ondan sonra göster',
      },
      impact: {
        label: 'Neye yarar?',
        hint: 'Neyi değiştirmesini bekliyorsun?',
        example: 'Hangisinin önemli olduğunu kendileri söyler, demo da kısa sürer',
      },
    },
    free: {
      behaviour: {
        label: 'Ne söylemek istersin?',
        hint: 'En iyisi tek bir an, ne gördüğün ve neye yol açtığı.',
        example:
          'Pazartesi görüşmesinde iki kez “hiçbir şey yapmazsanız ne olur?” diye sordun, bu sayede son tarihi öğrendik.',
      },
    },
  },
  fieldTemplate: 'Nasıl yazmak istersin?',
  template: {
    sbi: 'Durum, davranış, etki (SBI)',
    coin: 'Bağlam, gözlem, etki, sonraki adım (COIN)',
    forward: 'İleriye dönük: bir dahakine denenecek bir şey',
    free: 'Kendi sözlerimle',
  },
  forwardKind: 'İleriye dönük',
  formLink: 'Mesaj bağlantı olarak eklenir.',
  formUpward: (p) => `${p.name} raporlama hattında senin üstünde: bu, yukarıya doğru bir geri bildirim.`,
  formAsked: (p) =>
    p.topic
      ? `*${p.name}* senden geri bildirim istedi. Konu: ${p.topic}`
      : `*${p.name}* senden geri bildirim istedi.`,
  formAskedAbout: (p) =>
    `*${p.name}*, *${p.about}* için senden geri bildirim istedi.${p.topic ? ` Konu: ${p.topic}.` : ''} İkisi de okuyacak.`,
  suggestionTitle: 'Göndermeden önce bir şey',
  suggestion: {
    tone: 'Bazı sözler sert gelebilir, o zaman gerisi duyulmaz. İyi bir günde yüzüne nasıl söylerdin?',
    observable:
      'Bu, kişiyi yargılıyor gibi duruyor. Ne gördün ya da duydun? “On dakika geç geldin” demek “dikkatsizsin” demekten daha çok işe yarar.',
    specific:
      'Hangi an? Bir gün, görüşme ya da müşteri adı hatırlamasını kolaylaştırır: “Salı günü Yıldız demosunda …”',
    impact: 'Neye yol açtı? Örneğin: “… böylece sonraki toplantının tarihini verdiler.”',
    actionable: 'Bundan sonra ne yapabilir? Örneğin: “Perşembe günü önce bütçeyi sor.”',
  },
  suggestionNote: 'İstersen değiştir. *Gönder* şimdi gönderir, değiştirsen de değiştirmesen de.',
  problem: {
    too_short: 'Lütfen birkaç kelime daha yaz.',
    too_long: 'Lütfen en çok 1.000 karakter yaz.',
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
  takeBack: 'Geri al',
  takeBackConfirm: (p) => ({
    title: 'Geri alınsın mı?',
    question: `Yazdıkların silinir; ${p.name} de sen de artık okuyamazsınız.`,
    yes: 'Geri al',
    no: 'Kalsın',
  }),
  takenBack: (p) =>
    `Geri alındı. ${p.name} açmamıştı; geri bildirim verdiğini görmüş olabilir, ne yazdığını görmedi.`,
  takenBackRead: (p) =>
    `Geri alındı. ${p.name} ${p.date} tarihinde açmıştı, aklında kalmış olabilir. Artık burada kimse okuyamaz; geri aldığını kendisine bildiriyorum.`,
  dmTakenBack: (p) => `*${p.name}* ${p.date} tarihli geri bildirimini geri aldı; artık okunamaz.`,
  dmReplied: (p) => `*${p.name}* ${p.date} tarihli geri bildirimini yanıtladı.`,
  dmAskedGiven: (p) =>
    `*${p.giver}*, *${p.about}* için istediğin geri bildirimi verdi. Senin de okuduğunu ${p.about} biliyor.`,
  dmNoteAsked: (p) =>
    `Bunu sen, ${p.name} ve isteyen kişi olarak ${p.also} okuyabilirsiniz. Açtığında ${p.name} bunu görür.`,

  reply: 'Yanıtla',
  replyTitle: 'Geri bildirimi yanıtla',
  replyLabel: 'Yanıtın',
  replyHint: 'Bundan ne çıkardığın ya da ne sormak istediğin.',
  replyVisible: (p) => `Bunu yalnızca ${p.name} okur. Bir kez yanıtlayabilirsin.`,
  replySent: (p) => `Gönderildi. Çalışma saatlerinde ${p.name} haber alır.`,
  viewReply: {
    receiver: 'Senin yanıtın',
    giver: (p) => `Yanıtlayan: ${p.name}`,
  },
  viewLink: (p) => `<${p.link}|İlgili mesaj>`,
  upward: 'yukarıya doğru',

  ask: 'Geri bildirim iste',
  askTitle: 'Geri bildirim iste',
  askSend: 'İste',
  askWho: 'Kimden istiyorsun?',
  askAbout: 'Kimin hakkında?',
  askAboutHint:
    'Boş bırakırsan senin hakkında. Ya da yönettiğin biri; ikiniz de okursunuz, ikisine de söylenir.',
  askTopic: 'Hangi konuda?',
  askTopicHint: 'Konu ne kadar dar olursa yanıtlaması o kadar kolay olur.',
  askTopicExample: 'keşif görüşmelerini nasıl açtığım',
  askVisible:
    'Çalışma saatlerinde ulaşır, üç iş günü sonra bir kez hatırlatılır. “Şimdi değil” de diyebilir.',
  askYourself: 'Lütfen başka birine sor.',
  askOnlyLed: (p) =>
    `Kendin ya da yönettiğin biri için geri bildirim isteyebilirsin; ${p.name} bunlardan biri değil.`,
  askAboutAsked: 'Lütfen hakkında sorduğun kişiden başka birine sor.',
  askedAlready: (p) =>
    `${p.name} için zaten bir isteğin var. Durumunu görmek için \`/givefeedback liste\` yaz.`,
  askedMany: (p) => `${p.most} isteğin yanıt bekliyor. Lütfen önce birkaçının yanıtını bekle.`,
  askNobody: 'Kime sormak istiyorsun? Örneğin `/givefeedback iste @mert demolar hakkında`.',
  asked: (p) =>
    `İstek kime gitti: *${p.name}*${p.about ? `; kimin hakkında: *${p.about}*` : ''}${p.topic ? `; konu: ${p.topic}` : ''}. ${
      p.when ? `Bir sonraki çalışma saatinde ulaşır (kendi saatiyle ${p.when})` : 'Şimdi ulaşıyor'
    }.`,
  askedNote: (p) =>
    `${p.about ? `Yazılanı ${p.about} ve sen okursunuz, bu herkese söylenir. ` : ''}Yanıt gelmezse üç iş günü sonra bir kez hatırlatırım. Durumunu \`/givefeedback liste\` gösterir.`,
  notAsked: 'Sana böyle bir istek gelmedi.',
  requestGiven: 'Bu geri bildirimi zaten verdin.',
  requestExpired:
    'Bu dört haftadan uzun süre önce istenmişti. `/givefeedback @isim` ile yine de geri bildirim verebilirsin.',
  dmRequested: (p) =>
    p.topic
      ? `*${p.name}* senden geri bildirim istiyor. Konu: ${p.topic}`
      : `*${p.name}* senden geri bildirim istiyor.`,
  dmRequestedAbout: (p) =>
    `*${p.name}*, *${p.about}* için senden geri bildirim istiyor.${p.topic ? ` Konu: ${p.topic}` : ''}`,
  dmRequestNote: (p) => `Yazdığını yalnızca ${p.name} okur. “Şimdi değil” dersen ${p.name} bunu görür.`,
  dmRequestNoteAbout: (p) =>
    `Yazdığını ${p.about} ve ${p.name} okur; bu ${p.about} için de yazılır. “Şimdi değil” dersen ${p.name} bunu görür.`,
  dmRequestReminder: (p) =>
    `*${p.name}* ${p.date} tarihinde senden geri bildirim istedi.${p.topic ? ` Konu: ${p.topic}.` : ''} Hâlâ bekliyor; bir daha hatırlatmayacağım.`,
  dmRequestReminderAbout: (p) =>
    `*${p.name}* ${p.date} tarihinde *${p.about}* için senden geri bildirim istedi.${p.topic ? ` Konu: ${p.topic}.` : ''} Hâlâ bekliyor; bir daha hatırlatmayacağım.`,
  dmDeclined: (p) => `*${p.name}* senden geri bildirim istedi. “Şimdi değil” dedin; ${p.name} bunu görüyor.`,
  dmRequestGiven: (p) => `*${p.name}* senden geri bildirim istedi. Verdin.`,
  give: 'Geri bildirim ver',
  notNow: 'Şimdi değil',

  balance: (p) =>
    `Son ${p.days} günde ${p.people} kişiye ${p.given} geri bildirim verdin; bunların ${p.toImprove} tanesi geliştirilecek bir yön hakkında${p.upward > 0 ? `, ${p.upward} tanesi yukarıya doğru` : ''}.`,
  balanceNone: (p) => `Son ${p.days} günde geri bildirim vermedin.`,
  balanceLongest: (p) => `En uzun süredir senden almayanlar: ${p.names}.`,
  balanceSince: (p) => `${p.name} (son: ${p.date})`,
  balanceNever: (p) => `${p.name} (henüz hiç)`,
  balancePrivate: 'Bunu yalnızca sen görürsün.',

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
    expired: 'yanıtsız kaldı, süresi doldu',
  },
  listVisible: 'Her birini yalnızca veren, alan ve önceden söylendiyse onu isteyen yönetici görür.',
  newer: 'Daha yeni',
  older: 'Daha eski',
  homeAsked: (p) => `*${p.name}* senden geri bildirim istiyor.`,
  homeAskedAbout: (p) => `*${p.name}*, *${p.about}* için senden geri bildirim istiyor.`,
  homeUnopened: (p) => `*${p.name}* sana geri bildirim verdi: ${p.date}.`,
};
