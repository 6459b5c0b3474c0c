import type { feedbackAfter as english } from '../en/feedback-after.ts';

/** What comes after feedback: taking it back, a reply; asking for it; and how much one gave. */
export const feedbackAfter: typeof english = {
  withdraw: (p) => ({
    text: 'Geri çek',
    title: 'Geri çekilsin mi?',
    question: `${p.name} artık hatırlatma almaz ve bunu yanıtlayamaz.`,
    yes: 'Geri çek',
    no: 'Kalsın',
  }),
  withdrawn: (p) => `Geri çekildi. *${p.name}* için hatırlatma gitmeyecek. İstersen yeniden isteyebilirsin.`,
  notYourRequest: 'Bunu sen istememişsin.',
  requestWithdrawn:
    'İsteyen bunu geri çekti, yapman gereken bir şey yok. Yine de `/givefeedback` ile geri bildirim verebilirsin.',
  requestGivenToYou: (p) => `${p.name} bu arada yanıtladı: \`/givefeedback liste\` ile görebilirsin.`,
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
    'Çalışma saatlerinde ulaşır, üç iş günü sonra bir kez hatırlatılır. “Şimdi değil” de diyebilir. Sorduğunu yalnızca ikiniz görürsünüz.',
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
};
