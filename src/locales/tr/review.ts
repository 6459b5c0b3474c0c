import type { Translations } from '../index.ts';

export const review: Translations['review'] = {
  firstCard: (p) => `${p.team} takımının ilk kartı bu. Senden başka kimse görmedi.`,
  thinCard: (p) =>
    `${p.team} takımının kartı: bu hafta ${p.n} kişiden ${p.isThin ? 'yalnızca ' : ''}${p.k} kişinin verisi var.`,
  previewHow: (p) =>
    `*Gönder* düğmesine basınca, o anki sayılarla şu kanala gider: ${p.channel}. *Henüz değil* dersen burada kalır.`,
  unasked: (p) =>
    `Bu karta önce ${p.name} bakacaktı, ama Slack ona yazmama izin vermiyor (${p.reason}). Lütfen onun yerine sen karar ver. Bir sonraki kart sahipsiz kalmasın diye \`/pacesetter takımlar\` ile takıma başka bir yönetici seç.`,
  post: 'Gönder',
  notYet: 'Henüz değil',
  itsChannel: 'takımın kanalı',
  moment: (p) => `${p.date} ${p.weekday}, saat ${p.time}`,
  posted: (p) =>
    `${p.team} takımının ${p.week} kartı şu kanala gidiyor: ${p.channel}. Gönderen: ${p.name}, ${p.when}.`,
  held: (p) =>
    `${p.team} takımının ${p.week} kartı gönderilmedi (${p.name}, ${p.when}). ${
      p.next
        ? `Bir sonraki kartın zamanına kadar yine de gönderebilirsin: ${p.next}.`
        : 'Yine de gönderebilirsin.'
    }`,
  refusal: 'Önce bakılması gereken bir kartı takımın yöneticileri ve Pacesetter yöneticileri gönderebilir.',
  nothingToPost: 'Burada artık bekleyen bir kart yok.',
  paused: (p) =>
    `${p.team} takımı duraklatıldı, bu yüzden onun için bir şey gönderilmiyor. Bir Pacesetter yöneticisi \`/pacesetter kurulum\` ile yeniden yayına alabilir.`,
  noChannel: (p) =>
    `${p.team} takımının kanalı yok, kartı gönderecek yer de yok. Bir Pacesetter yöneticisi \`/pacesetter takımlar\` ile kanal seçebilir.`,
  tooLate: (p) =>
    `Bu kart için artık geç: ${p.team} takımının bir sonraki kartının zamanı geldi. \`/scorecard takım\` içinde bulunduğun haftayı gösterir.`,

  forwardButton: 'Yöneticime gönder',
  forwardSent: (p) => `${p.team} takımının haftası şimdi gidiyor: ${p.name}.`,
  forwardLater: (p) =>
    `${p.team} takımının haftası, ${p.name} güne başladığında gidecek: ${p.when} (kendi saatine göre).`,
  forwardedBefore: (p) => `${p.team} takımının haftasını daha önce gönderdin: ${p.name}.`,
  forwardRefusal: 'Bir takımın haftasını takımı yönetenler gönderebilir.',
  forwardNobody: 'Gönderecek kimse yok: yöneticin burada bilinmiyor ya da Slack’te değil.',
  forwarded: (p) => `${p.name} sana ${p.team} takımının haftasını gönderdi.`,

  shareButton: 'Takımımla paylaş',
  shareTitle: 'Haftanı paylaşalım mı?',
  shareQuestion: (p) => `Bu haftan, ${p.team} takımının kanalına gider. Kanaldaki herkes okuyabilir.`,
  shareYes: 'Paylaş',
  shareNo: 'Bende kalsın',
  shareDone: (p) => `Haftan şu kanala gidiyor: ${p.channel}.`,
  shareBefore: (p) => `Bu haftanı zaten paylaştın: ${p.channel}.`,
  shareNowhere: 'Paylaşacak yer yok: yayında olan ve kanalı bulunan bir takımda değilsin.',
  shareExternal: 'Takımının kanalı başka bir şirketle ortak; sayılarını oraya yazmıyorum.',
  shareNotThere: 'Takımının kanalına yazamıyorum. Kanaldan biri `/invite @Pacesetter` yazabilir.',
  shared: (p) => `*${p.name}* haftasını paylaştı.`,

  foreseenFirst: 'ilk kart, herkesten önce bakması için; *Gönder* ve *Henüz değil* düğmeleriyle',
  foreseenAfterFirst: (p) => `haftalık kart, ${p.names} *Gönder* dedikten sonra`,
  foreseenCard: (p) => `haftalık kart; takımın yarısından azının verisi varsa önce şuna gider: ${p.names}`,
  unpostedShared:
    'Kanalı başka bir şirketle ortak, bu yüzden oraya göndermedim. `/pacesetter takımlar` ile başka bir kanal seç, sonra *Yeniden dene* düğmesine bas.',
};
