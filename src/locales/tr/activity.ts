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
export const activity: Translations['activity'] = {
  dayToday: (p) => `bugün, ${p.date}`,
  dayYesterday: (p) => `dün, ${p.date}${p.weekend ? ` ${p.weekend}` : ''}`,
  dayOther: (p) => `${p.date} ${p.weekday}`,
  thisPeriod: (kind) => thisPeriod[kind],

  stored: (p) => `Kaydedildi (${p.day}): ${p.entries}.`,
  undone: (p) => `Geri alındı (${p.day}): ${p.entries}.`,
  teamGoal: (p) => `${p.team} takımı`,
  effectGoal: (p) => `*${p.kpi}*, ${p.period}: ${p.before} → *${p.after}* / ${p.target}`,
  effectCount: (p) => `*${p.kpi}*, ${p.period}: ${p.before} → *${p.after}* (kendi hedefin yok)`,
  reachedNow: 'tebrikler!',
  undo: 'Geri al',
  undoNote: (p) => `${p.minutes} dakika içinde geri alabilirsin.`,

  question: (p) => `${p.entries} (${p.day}): bu epey fazla, kaydetmeden önce sorayım.`,
  farAboveUsual: (p) => `O gün toplam ${p.total} oluyor; olağan bir günün: ${p.usual}.`,
  overCap: (p) =>
    `O gün toplam ${p.total} oluyor; günde ${p.cap} sınırını aşanı ancak sen onaylarsan kaydederim.`,
  yes: 'Evet, kaydet',
  no: 'Hayır',
  change: 'Sayıları değiştir',
  dismissed: 'Tamam, hiçbir şey kaydedilmedi.',

  nothingStored: 'Henüz bir şey kaydetmedim; tahmin etmektense sorayım.',
  understood: (p) => `Anladığım: ${p.read}`,
  didYouMean: (p) => `Şunu mu demek istedin? ${p.commands}`,
  whichOne: (p) => `Hangisi? ${p.commands}`,
  example: 'Örneğin: `/log 12 arama 3 toplantı dün`',
  problem: {
    empty: 'sayı da, sayılacak bir şey de bulamadım',
    unknownWord: 'bunu anlayamadım',
    someoneElse: 'herkes kendi adına kaydeder; yalnızca senin yaptıklarını kaydedebilirim',
    noNumber: 'kaç tane? Lütfen yanına bir sayı yaz',
    numberWithoutKpi: 'neyden? Lütfen yanına arama, demo gibi bir ad yaz',
    twoNumbers: 'yan yana iki sayı var; lütfen her şey için tek sayı yaz',
    duplicateKpi: 'iki kez geçiyor; lütfen tek bir sayı ver',
    fedByDeals: 'bu kendiliğinden sayılır: kazanılan satışlar CRM’den aktarılır ve kapanış tarihinde sayılır',
    byOthers: {
      manager: 'bunu senin için yöneticin kaydediyor',
      admin: 'bunu Pacesetter yetkilileri kaydediyor',
    },
    twoDays: 'bir kayıt tek bir gün içindir; lütfen günleri ayrı ayrı kaydet',
    fraction: 'sayılar tam olmalı',
    zero: 'sıfır kaydedilmez',
    negative: 'sayı sıfırın altında olamaz; son kaydını `/log geri al` ile geri alabilirsin',
    unreadableNumber: 'bu sayıyı okuyamadım',
    tooLarge: (p) => `bir seferde en çok ${p.limit} kaydedebilirim`,
    ambiguous: (p) => `iki türlü okunabiliyor: ${p.readings.join(' ya da ')}`,
    badDate: 'böyle bir gün yok',
    future: (p) => `${p.date} henüz gelmedi; yalnızca olup biteni kaydederim`,
    tooOld: (p) => `bir haftadan eski günler kapandı; kaydedilebilecek en erken gün: ${p.earliest}`,
  },

  notLogged: (p) => (p.kpi ? `“${p.kpi}” artık kaydedilmiyor.` : 'Bu artık kaydedilmiyor.'),
  ownOnly: 'Herkes kendi adına kaydeder ve kaydını yalnızca kendisi geri alabilir.',
  storedAlready: 'Bu zaten kaydedilmişti, yeniden eklemedim. Son kayıtların için `/log liste` yaz.',
  undoneAlready: 'Bu kayıt zaten geri alındı. Geçerli kayıtlar için `/log liste` yaz.',
  undoTooLate: (p) =>
    `Bir kayıt ${p.minutes} dakika içinde geri alınabilir. Bu daha eski olduğu için kalıyor; sayı yanlışsa yöneticine haber ver ki kimse şaşırmasın.`,
  nothingToUndo: 'Henüz bir kaydın yok, geri alınacak bir şey de yok.',

  listTitle: 'Son kayıtların',
  listLine: (p) => `${p.day}: ${p.entries}\nkayıt zamanı ${p.at}`,
  listEmpty: 'Henüz bir kaydın yok. `/log 12 arama` yazmayı ya da form için yalnızca `/log` yazmayı dene.',

  openForm: 'Aktivite kaydet',
  formTitle: 'Aktivite kaydet',
  formDay: 'Gün',
  formDayHint: (p) => `Bugün ya da en çok ${p.days} gün öncesi.`,
  formVisible:
    'Bunu sen, üstündeki yöneticiler ve Pacesetter yöneticileri görür. Haftalık toplamların takımının karnesinde de yer alır.',

  homeToday: (p) => `*Bugün:* ${p.entries}`,
  homeWeek: (p) => `*Bu hafta:* ${p.entries}`,
  homeNothing: 'henüz bir şey yok',
  help: '*/log* – yaptıklarım, tek satırda: `/log 12 arama 3 toplantı dün`; tek başına formu açar, `/log liste` son on kaydı gösterir, `/log geri al` sonuncuyu geri alır',
};
