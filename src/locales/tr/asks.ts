import type { Translations } from '../index.ts';
import { withEnding } from '../turkish/endings.ts';

const by = (name: string | null) => (name ? `${name}: ` : '');

export const asks: Translations['asks'] = {
  messageName: 'ekibinin senden istedikleri',
  nobody:
    'Burada haber verebileceğim birine bağlı değilsin. Bir Pacesetter yöneticisi bunu `/pacesetter kişiler` ile ayarlayabilir.',
  otherManager: (p) =>
    `Artık ${withEnding(p.name, 'dative')} bağlısın, bunu o okur. İstediğin buysa formu yeniden aç.`,
  empty: 'Neye ihtiyacın olduğunu yaz. Örneğin: “Perşembe günü Ege Tekstil görüşmesine sen de gel.”',
  long: (p) => `Bu çok uzun: tek bir rica için ${p.most} karakter yeter.`,
  already: 'Bunu zaten istedin.',
  tooMany: (p) =>
    `${p.name} şu anda ${p.most} ricanı yanıtlamadı. Bunları konuşmak daha iyi olabilir; ya da birini geri al: \`/pacesetter ricalar\`.`,
  notYours: 'Senin için böyle bir rica bilmiyorum.',
  settled: 'Bu zaten yanıtlandı ya da geri alındı. Ne olduğunu `/pacesetter ricalar` gösterir.',
  wasTakenBack: 'Bu rica geri alındı; yapılacak bir şey kalmadı.',
  duePast: 'O gün geçti. Bugünü ya da sonraki bir günü seç.',
  dueFar: (p) => `Önümüzdeki ${p.days} gün içinden bir gün seç.`,
  dueMissing: 'Hangi güne kadar yapacağını seç.',
  reasonMissing: 'Nedenini birkaç sözcükle yaz: karşındakinin şimdi ihtiyacı olan bu.',

  formTitle: 'Neye ihtiyacın var?',
  formLabel: (p) => `${withEnding(p.name, 'ablative')} ne istersin?`,
  formHint: 'Tek bir şey, bir cümleyle. Örneğin: “Perşembe günü Ege Tekstil görüşmesine sen de gel.”',
  visible: (p) =>
    p.standIn
      ? `Bunu yalnızca ${p.name} ve bugün yerine bakan ${p.standIn} okur. Sonraki izin günlerinde de yerine kim bakıyorsa o.`
      : `Bunu yalnızca ${p.name} okur; izinli olduğu günlerde de yerine bakan kişi.`,
  send: 'Gönder',
  asked: (p) =>
    `İlettim. *${p.name}* bunu şimdiden uygulama ana sayfasında görür; günde bir kez de diğer ricalarla birlikte tek mesajda. Yanıt gelince sana haber veririm.`,

  head: (p) => `*${p.name}* · ${p.date}${p.age > 0 ? ` · ${p.age} gün önce` : ''}`,
  ownHead: (p) => `*${p.name}* · ${p.date}`,
  done: 'Yaptım',
  by: 'Şu güne kadar …',
  talk: 'Birebirde konuşalım',
  no: 'Mümkün değil …',
  takeBack: 'Geri al',
  saidDone: (p) => `${by(p.by)}Yaptım.`,
  saidTalk: (p) => `${by(p.by)}Bunu birebir görüşmemizde konuşalım.`,
  saidBy: (p) => `${by(p.by)}En geç ${p.date} günü yapmış olacağım.`,
  saidNo: (p) => `${by(p.by)}Mümkün değil: ${p.reason}`,
  stillOpen: (p) => (p.age === 0 ? 'yanıt bekliyor' : `${p.age} gündür yanıt bekliyor`),
  moved: (p) =>
    `yanıt bekliyor; ama artık ${withEnding(p.name, 'dative')} bağlı değilsin. Hâlâ gerekiyorsa geri al ve yeniden iste.`,

  digestTitle: (p) => {
    if (p.open === 0) return '*Hepsi yanıtlandı.* Teşekkürler.';
    const whose = p.for ? `${withEnding(p.for, 'genitive')} ekibinden` : 'Ekibinden';
    return p.open === 1
      ? `*${whose} bir rica var.*`
      : `*${whose} ricalar var:* ${p.open} tanesi yanıt bekliyor.`;
  },
  more: (p) => `…ve ${p.count} tane daha: \`/pacesetter ricalar\``,
  digestNote: 'Yanıtın isteyene ulaşır. Böyle bir mesaj günde en çok bir kez gelir.',
  dmAnswered: (p) => `*${p.name}* ricanı yanıtladı:`,
  byTitle: 'Ne zamana kadar?',
  byLabel: 'En geç şu gün yapmış olurum',
  byHint: (p) => `Bu, senin verdiğin bir söz olur; ${p.name} da görür.`,
  noTitle: 'Mümkün değil',
  noLabel: 'Neden?',
  noHint: (p) => `Yalnızca ${p.name} okur.`,
  answeredNote: (p) => `${withEnding(p.name, 'dative')} haber veriyorum.`,

  listTitle: 'Ricalar',
  listOfMe: 'Ekibinin senden istedikleri',
  listMine: 'Senin istediklerin',
  listNothing: 'Henüz yok. Örneğin `/pacesetter rica perşembe günkü görüşmeme gel` yazabilirsin.',
  listNone: 'Burada senden bir şey isteyen yok; senin isteyebileceğin bir yöneticin de yok.',
  listVisible: 'Bu listeyi yalnızca sen görürsün. Rica ikinizin arasında kalır; izinde yerine bakan da okur.',
  ask: (p) => `İste: ${p.name}`,
  needs: (p) =>
    p.count === 1
      ? `*${withEnding(p.name, 'genitive')}* senden bir ricası var${p.age > 0 ? `, ${p.age} gündür bekliyor` : ''}.`
      : `Senden *${p.count} rica* var; en eskisi: *${p.name}*${p.age > 0 ? `, ${p.age} gündür bekliyor` : ''}.`,
  show: 'Göster',
  homeTitle: 'Neye ihtiyacın var?',
  homeText: (p) => `${p.name} bunu günde bir kez görür ve sana buradan yanıt verir.`,
  homeList: 'Ricalarım',

  nudgeName: 'yöneticinden istediklerin',
  nudgeWhy: 'Bu hafta *yöneticinden neye ihtiyacın var?*',
  nudgeStep: 'Bir cümle yeter; yalnızca ikiniz okursunuz.',
  nudgeButton: 'İste',
  nudgeNumbers: (p) => `${p.week} haftası`,
  nudgeRule:
    'Haftanın ilk çalışma sabahı sorulur; bu hafta bir şey istediysen ya da bir ricanın yanıtı gelmediyse sorulmaz.',
  measure: (p) =>
    `*Yanıtlanan ricalar:* ${p.n} ricadan ${p.k} tanesi${p.share}${
      p.medianDays === null
        ? ''
        : p.medianDays === '0'
          ? ', genellikle aynı gün'
          : `, genellikle ${p.medianDays} gün içinde`
    }`,
  agenda: (p) => `${withEnding(p.name, 'genitive')} ricası: ${p.text}`,
};
