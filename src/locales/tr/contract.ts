import type { PeriodKind } from '../../kernel/period.ts';
import type { Translations } from '../index.ts';
import { number } from './days.ts';

const periods: Record<PeriodKind, string> = {
  week: 'hafta',
  month: 'ay',
  quarter: 'çeyrek',
  year: 'yıl',
  range: 'eşit uzunlukta dönem',
};

const ago = (n: number) => (n === 0 ? 'bugün' : n === 1 ? 'dün' : `${n} gün önce`);

/** Where the difference says something: ', bu 20 fazla'. */
const beside = (p: { difference: string | null; isMore: boolean }) =>
  p.difference === null ? '' : `, bu ${p.difference} ${p.isMore ? 'fazla' : 'az'}`;

export const contract: Translations['contract'] = {
  suggested: (p) => `${p.to}, ${p.from} senin için *${p.number}* öneriyor: ${p.when}.`,
  suggestedChange: (p) =>
    `${p.to}, ${p.from} senin için *${p.number}* öneriyor: ${p.when}. Önceki ${p.other} idi${beside(p)}.`,
  wished: (p) => `${p.to}, ${p.from} kendisi için *${p.number}* hedefi istiyor: ${p.when}.`,
  wishedChange: (p) =>
    `${p.to}, ${p.from} kendisi için *${p.number}* hedefi istiyor: ${p.when}. Önceki ${p.other} idi${beside(p)}.`,
  countered: (p) =>
    `${p.to}, ${p.from} *${p.number}* öneriyor: ${p.when}. Senin önerin ${p.other} idi${beside(p)}.`,
  kept: (p) =>
    `${p.to}, ${p.from} *${p.number}* diyor, vazgeçmedi: ${p.when}. Senin önerin ${p.other} idi${beside(p)}.`,
  reason: (p) => `Nedeni: “${p.reason}”`,

  usualOwn: (p) =>
    `Son ${p.n} ${periods[p.kind]}: ortadaki ${p.median} (ortanca); her beşinden biri ${p.p80} ya da fazlasını getirdi.`,
  usualOf: (p) =>
    `${p.name}, son ${p.n} ${periods[p.kind]}: ortadaki ${p.median} (ortanca); her beşinden biri ${p.p80} ya da fazlasını getirdi.`,
  usualMiddleOwn: (p) => `Son ${p.n} ${periods[p.kind]}: ortadaki ${p.median} (ortanca).`,
  usualMiddleOf: (p) => `${p.name}, son ${p.n} ${periods[p.kind]}: ortadaki ${p.median} (ortanca).`,
  usualFew: (p) =>
    p.n === 0
      ? `Kaydı tam olan bir ${periods[p.kind]} henüz yok; olağanı söyleyemem.`
      : `Şimdiye dek yalnızca ${p.n} tam ${periods[p.kind]} kayıtlı: olağanı söylemek için az.`,
  perDay: (p) => `${number(p.days)} iş gününde ${p.number}: günde ${p.amount}.`,
  everyDays: (p) =>
    `${number(p.days)} iş gününde ${p.number}: ${p.every === 1 ? 'aşağı yukarı günde bir' : `aşağı yukarı ${p.every} günde bir`}.`,
  countsOwn: 'Şimdiden geçerli. Yanıtlayana kadar kartında “henüz yanıtlanmadı” yazar.',
  countsOf: 'Şimdiden geçerli.',
  countsMeanwhile: (p) => `Karara bağlanana kadar ${p.number} geçerli.`,
  asked: (p) => `Soru sordun (${p.name}); yanıt buraya gelecek. İstediğin an karar verebilirsin.`,

  accept: 'Kabul et',
  counter: 'Başka bir sayı',
  ask: 'Soru sor',
  keep: 'Benimki kalsın',
  reply: 'Yanıtla',
  answer: 'Yanıtla',
  showNow: 'Açık olanı göster',

  agreed: (p) => `${p.name} ile anlaştınız: *${p.number}*, ${p.when}.`,
  youCountered: (p) => `${p.number} yerine başka bir sayı önerdin. ${p.name} bunu mesajla alacak.`,
  wasCountered: (p) => `${p.by}, ${p.number} yerine başka bir sayı önerdi.`,
  youKept: (p) => `${p.number} yerine kendi sayında kaldın. ${p.name} nedenini öğrenecek.`,
  wasKept: (p) => `${p.by}, ${p.number} yerine önceki sayıda kaldı.`,
  replaced: (p) => `${p.number} önerisinin yerine yenisi geldi.`,
  nowHolds: (p) => `Şu an geçerli olan: *${p.number}*.`,
  nowNothing: 'Artık böyle bir hedef yok.',
  youWait: (p) => `*${p.number}* önerdin: ${p.when}. ${p.name} henüz yanıtlamadı.`,
  theyWait: (p) => `${p.from} *${p.number}* önerdi: ${p.when}. ${p.name} henüz yanıtlamadı.`,

  belief:
    'Bu hedefe ulaşacağından ne kadar eminsin? 1 hiç değil, 5 kesin. İstersen yanıtla; yöneticilerin görür.',
  believed: (p) => `5 üzerinden ${p.belief} eminsin. Değiştirebilirsin; yöneticilerin görür.`,

  question: (p) => `${p.from}, ${p.number} hakkında soruyor: “${p.text}”`,
  replied: (p) => `${p.from}, ${p.number} hakkında yanıt verdi: “${p.text}”`,
  youReplied: (p) => `Yanıtın ${p.name} için yola çıktı.`,

  formNumber: 'Bunun yerine hangi sayı?',
  formReason: 'Neden?',
  formReasonHint: 'Karşındakinin anlayacağı tek bir cümle.',
  formCounterTitle: 'Başka bir sayı',
  formKeepTitle: 'Benim sayım kalsın',
  formAskTitle: 'Hedefle ilgili soru',
  formAsk: 'Sorun',
  formReplyTitle: 'Yanıtla',
  formReply: 'Yanıtın',
  formSend: 'Gönder',
  formVisible: (p) => `${p.name} bunu mesajla alır. Hedefi görenler “Neden?” altında okuyabilir.`,
  formPrivate: (p) => `Bunu yalnızca ${p.name} mesajla alır.`,

  notYours: 'Bu, hedefin sahibiyle yöneticileri arasında. Seninkiler için `/mygoals` yazabilirsin.',
  sameNumber: 'Önerilen sayı zaten bu. Anlaşmak için “Kabul et” düğmesine bas.',
  notZero: 'Lütfen 0’dan büyük bir sayı yaz.',
  nobodyToAsk: 'Yanıtlayabilecek kimse yok: ayrılmış ya da Slack’te değil.',
  periodOver: 'Bu sayının ait olduğu dönem bitti.',
  notAgreed: 'Bu sayı üzerinde anlaşılmadı; o yüzden emin olunacak bir şey yok.',

  notAnswered: 'henüz yanıtlanmadı',
  counterOpen: (p) => `yerine ${p.number} önerildi, henüz yanıtlanmadı`,
  whyOpen: 'Henüz yanıtlanmadı.',
  whyAgreed: (p) => `Kabul eden ${p.name}, ${p.date}.`,
  whyCountered: (p) => `${p.name} başka bir sayı önerdi, ${p.date}.`,

  waiting: (p) => `*${p.count} hedef yanıt bekliyor:* ${p.names}`,
  waitingName: (p) => `${p.name} (${p.days === 0 ? 'bugün' : `${p.days} gün`})`,
  suggestedToYou: (p) => `*Yönettiklerinden yanıt bekleyen ${p.count} öneri:* ${p.names}`,
  worries: (p) => `*Pek emin olmayanlar:* ${p.names}`,
  worriedName: (p) => `${p.name} (5 üzerinden ${p.belief})`,
  moreNames: (p) => `${p.count} kişi daha`,
  showList: 'Hepsini göster',
  listTitle: 'Yanıt bekleyenler',
  listNone: 'Önerdiğin her sayı yanıtlandı; kaygılanan da yok.',
  listNotLeading: 'Bu liste, birilerini yönetenler için. Senden yanıt bekleyenler `/mygoals` kartında.',
  listNotAnswered: 'Önerildi, yanıtlanmadı',
  listSuggested: 'Yönettiklerinin önerileri',
  listWorries: 'Anlaşıldı, ama pek emin değil',
  listLine: (p) => `${p.name}: ${p.number}, ${p.when} · ${ago(p.days)}`,
  listWorry: (p) => `${p.name}: ${p.number}, ${p.when} · 5 üzerinden ${p.belief}`,
  listMore: (p) => `${p.count} tane daha var; buraya sığmadı.`,

  savedAsked: (p) => `Şimdiden geçerli. ${p.name} bir mesaj alır ve yanıtlayabilir.`,

  yourself: (p) => `${p.name} (sen)`,

  teamTitle: 'Takım için hedefler',
  teamGroup: 'Kimler için?',
  teamEveryone: 'Yönettiğim herkes',
  teamNumber: 'Kişi başına sayı',
  teamNumberHint: 'Bir başlangıç: sonraki adımda her kişi için değiştirebilirsin.',
  teamNext: 'İleri',
  teamConfirm: 'Hepsini öner',
  teamIntro: (p) =>
    `*${p.kpi}*, ${p.when}. Boş ya da 0 bırakılan kişi dışarıda kalır. Her biri mesaj alır ve yanıtlayabilir.`,
  teamPerson: (p) => `${p.name} · ${p.range}: ${p.last}`,
  teamUsual: (p) =>
    `Son ${p.n} ${periods[p.kind]}: ortadaki ${p.median}; her beşinden biri ${p.p80} ya da fazlasını getirdi.`,
  teamVisible:
    'Her kişi kendi hedefini, adını ve gerekçeni görür; yöneticileri ve Pacesetter yöneticileri de.',
  teamDone: (p) => `Tamam. ${p.count} hedef önerildi: ${p.names}.`,
  teamSame: (p) => `${p.count} hedef zaten böyleydi.`,
  teamNothing: 'Hiç sayı verilmedi; bir şey önerilmedi.',
  teamNobody: 'Orada hedef önerebileceğin, yönettiğin kimse yok.',
  roleGroup: (p) => `Rolü ${p.role} olan herkes`,
  roleNone:
    'Yönettiğin hiç kimsenin henüz bir satış rolü yok. Bunu bir Pacesetter yöneticisi *Kişiler* altında ya da kişi dosyasının `role` sütunuyla girer.',
  roleUnknown: (p) => `Yönettiklerin arasında rolü “${p.name}” olan kimse yok. Olanlar: ${p.known}.`,
  teamTooLarge: (p) =>
    `Bir formda ${p.most} kişilik yer var. Bir takım seç ya da dosyadan al: \`import goals\`.`,

  foreseen: 'şimdiye dek önerilen hedefler, yanıtlanmak üzere',
};
