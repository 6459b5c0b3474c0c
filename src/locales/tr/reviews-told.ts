import type { Translations } from '../index.ts';
import { withEnding } from '../turkish/endings.ts';

const part = {
  self: 'Değerlendirmende senin yazacakların',
  manager: 'Yazacağın bir değerlendirme',
  peer: 'İş arkadaşın hakkında yazman istenen',
};

export const reviewsTold: Translations['reviewsTold'] = {
  news: {
    begun: (p) =>
      `*${p.cycle}*: kendi işin hakkında üç kısa metin yaz, son gün *${p.until}*. ${p.manager} de yazıyor; ikiniz de bitirince birbirinizinkini okursunuz.${p.peers > 0 ? ' Yazacak iş arkadaşları da önerebilirsin.' : ''}`,
    suggested: (p) =>
      `*${p.person}* değerlendirmesi için iş arkadaşları önerdi (${p.cycle}). Kimden istersin?`,
    asked: (p) =>
      `${p.manager}, *${p.person}* ile çalışmak hakkında iki kısa metin yazmanı istiyor, son gün *${p.until}* (${p.cycle}). İkisi de adınla okur. Hayır diyebilirsin.`,
    declined: (p) => `İstediğin biri *${p.person}* hakkında yazmak istemiyor. Başka birini seçebilirsin.`,
    shared: (p) =>
      `İkiniz de yazdınız: sen ve *${p.name}* artık bütün değerlendirmeyi okuyorsunuz (${p.cycle}). Konuşmak için bir zaman bulun.`,
    joined: (p) =>
      p.role === 'person'
        ? 'Bir iş arkadaşın da değerlendirmene yazdı.'
        : `Bir iş arkadaşı da ${withEnding(p.person, 'genitive')} değerlendirmesine yazdı.`,
    noted: (p) => `*${p.name}* konuştuklarınızı yazdı (${p.cycle}).`,
    added: (p) => `*${p.name}* değerlendirmede kendi bölümüne bir şey ekledi (${p.cycle}).`,
    acknowledged: (p) =>
      `*${p.person}* değerlendirmeyi okuduğunu ve konuştuğunuzu söylüyor (${p.cycle}). Değerlendirme kapandı.`,
    called_off: (p) =>
      p.role === 'person'
        ? `Değerlendirmen (${p.cycle}) iptal edildi. Yazdıkların yalnızca sende kalır.`
        : `${withEnding(p.person, 'genitive')} değerlendirmesi (${p.cycle}) iptal edildi. Yazdıkların yalnızca sende kalır.`,
    left: (p) =>
      `${withEnding(p.person, 'genitive')} değerlendirmesi (${p.cycle}) sona erdi: artık burada çalışmıyor. Yazacak bir şey kalmadı.`,
    taken_over: (p) =>
      p.role === 'manager'
        ? `Artık *${p.person}* sana bağlı; değerlendirmesini sen yazıyorsun, son gün *${p.until}* (${p.cycle}). Senden önce yazılanı, sen de bitirmeden görmezsin.`
        : `Artık yöneticin *${p.manager}*; değerlendirmeni o yazıyor (${p.cycle}). İkiniz de bitirince yazdıklarını o okur.`,
    shown: (p) => `*${p.person}* sana, senden önceki bir değerlendirmesini gösteriyor (${p.cycle}).`,
  },
  begunManager: (p) =>
    `*${p.cycle}*: ${p.names} hakkında yazıyorsun, son gün *${p.until}*. Her biri kendi yazdıktan sonra okur; başka kimse okumaz.`,
  need: {
    write: {
      self: (p) => `*Değerlendirmen* (${p.cycle}): kendi bölümünü yaz, son gün ${p.until}.`,
      manager: (p) =>
        `*${withEnding(p.name, 'genitive')} değerlendirmesi* (${p.cycle}): kendi bölümünü yaz, son gün ${p.until}.`,
      peer: (p) => `*${p.name} hakkında* (${p.cycle}): senden yazman istendi, son gün ${p.until}.`,
    },
    peers: (p) => `*${p.name}* değerlendirmesi için ${p.n} iş arkadaşı önerdi (${p.cycle}).`,
    talk: (p) =>
      p.isTalkedAbout
        ? `*${p.name} ile değerlendirmen* (${p.cycle}): okuduğunu ve konuştuğunuzu söyle.`
        : `*${p.isPerson ? `${p.name} ile değerlendirmen` : `${withEnding(p.name, 'genitive')} değerlendirmesi`}* (${p.cycle}): ikiniz de yazdınız; okuyun ve konuşun.`,
  },
  moreNeeds: (p) => `Değerlendirmelerde ${p.n} şey daha var.`,
  agenda: (p) =>
    `Değerlendirme *${p.cycle}*: ikiniz de yazdınız, henüz konuşulmadı · \`/pacesetter değerlendirme\``,
  nudge: {
    name: 'yazılacak değerlendirmeler',
    soon: (p) => `${part[p.kind]} için son gün ${p.date}: ${p.days} iş günü kaldı.`,
    today: (p) => `${part[p.kind]} için son gün bugün.`,
    late: (p) => `${part[p.kind]} için son gün ${p.date} idi.`,
    next: 'Birkaç satırlık bir taslak iyi bir başlangıç: bitirene kadar yalnızca sen okursun.',
    number: (p) => `Son gün ${p.date}, dönemde belirlendiği gibi`,
    rule: 'Üç iş günü ya da daha az kalınca ve geciktiğinde söylerim.',
  },
};
