import type { Translations } from '../index.ts';

export const managerCard: Translations['managerCard'] = {
  button: 'Yöneticimin karnesi',
  title: (p) => `${p.name} takım için neler yapıyor?`,
  intro: (p) =>
    `Son ${p.days} gün; doğrudan bağlı ${p.people} kişi. Söylenenler söyleyenlerin arasında kalır, burada yalnızca sayılır.`,
  feedback: (p) =>
    `*Geri bildirim:* ${p.n} kişiden ${p.k} kişiye${p.share}; ${
      p.medianDays === null
        ? 'en az yarısına burada henüz hiç verilmedi'
        : p.medianDays === '0'
          ? 'yarısında sonuncusu bugün'
          : `yarısında sonuncusu en çok ${p.medianDays} gün önce`
    }`,
  goalsInTime: (p) =>
    `*Zamanında hedef* (${p.month}): ilk hafta içinde ${p.n} kişiden ${p.k} kişinin hedefi vardı${p.share}`,
  answers: (p) =>
    `*Yanıtlanan öneriler:* ${p.n} öneriden ${p.k} tanesi${p.share}${
      p.medianDays === null
        ? ''
        : p.medianDays === '0'
          ? ', genellikle aynı gün'
          : `, genellikle ${p.medianDays} gün içinde`
    }`,
  praise: (p) =>
    p.times === 0
      ? `*Teşekkür:* ${p.n} kişiden hiçbirine edilmedi`
      : `*Teşekkür:* ${p.times} kez, ${p.n} kişiden ${p.k} kişiye${p.share}`,
  prizes: (p) => `*Ödüller:* söz verilip henüz teslim edilmeyen ${p.owed}`,
  rating: (p) =>
    `*Koçluk:* 5 üzerinden ${p.points}, adsız yanıt veren ${p.answers} kişiye göre (${p.quarter})`,
  atLeast: (p) => `${p.points} ya da üstü`,
  atMost: (p) => `${p.points} ya da altı`,
  known: 'Yalnızca burada yapılanlar sayılır. Yüz yüze söylenenler de en az bu kadar değerli.',
  ownOnly: (p) =>
    `${p.fewest} kişiden küçük ekipte bunu başkası görmez: görenler birbirleri hakkında bilgi edinmiş olurdu.`,
  nothing: 'Henüz sayılacak bir şey yok.',
  newPeople: 'Kimse iki haftadır bu yöneticiye bağlı değil, bu yüzden henüz sayılacak bir şey yok.',
  visible: 'Bunu doğrudan bağlı olanlar ve yöneticinin üstündekiler görür. Kanal görmez.',
  ownVisible: 'Bunu sana doğrudan bağlı olanlar ve senin üstündekiler de görür. Kanal görmez.',
  refusal: 'Bir yöneticinin karnesini ona bağlı olanlar ve onun üstündekiler görebilir.',
  nobody:
    'Burada kimseye bağlı değilsin, bu yüzden gösterilecek kart yok. Bir Pacesetter yöneticisi bunu `/pacesetter kişiler` ile ayarlayabilir.',
  leadsNobody: (p) => `Şu kişiye bağlı kimse yok, bu yüzden böyle bir kartı da yok: ${p.name}.`,
  unknown: 'Bu adda birini bilmiyorum. `/scorecard yönetici` kendi yöneticinin kartını gösterir.',

  rateButton: 'Koçluğu puanla',
  rateTitle: 'Koçluk',
  rateAsk: (p) => `${p.name} ile yapılan koçluk daha iyi satmana ne kadar yardımcı oluyor?`,
  rateLabel: 'Bu çeyrek',
  rateOption: { 1: '1 · hiç', 2: '2 · az', 3: '3 · biraz', 4: '4 · çok', 5: '5 · pek çok' },
  rateHow: (p) =>
    `*Yanıtını ne iş arkadaşların ne yöneticin ne de Pacesetter yöneticileri görebilir:* sayıyı adın ve saati olmadan saklarım. Yalnızca çeyrek bittikten sonra ve en az beş kişi yanıt verdiyse ortalaması gösterilir; yoksa silinir. ${p.until} günü sonuna dek değiştirebilirsin.`,
  rated: (p) => `Teşekkürler. Sayın adın olmadan sayılıyor. ${p.until} günü sonuna dek değiştirebilirsin.`,
  rateOwn: 'Koçluğu, yöneticiye doğrudan bağlı olanlar puanlar.',
  rateFew: (p) =>
    `Koçluk, yöneticiye en az beş kişi bağlı olunca puanlanabilir: daha azının ortalaması kimin ne dediğini belli ederdi. Şu anda ${p.people} kişi bağlı.`,
};
