import type { Translations } from '../index.ts';

export const help: Translations['help'] = {
  numbers: {
    title: 'Sayılarım',
    lines: [
      '`/log 12 arama 3 toplantı` – yaptıklarım; tek başına form açar',
      '`/mygoals` – hedeflerim ve tempom; `/mygoals ne gerekir 150k ciro`, `/mygoals biten`',
      '`/scorecard` – bu haftam; `/scorecard takım`, `/scorecard geçen ay`',
      '`/pacesetter kpi` – bütün KPI’lar ve ne anlama geldikleri',
      '`/away 24-28 Aralık` – izin günleri; hedeflerim onlar olmadan hesaplanır',
    ],
  },
  goals: {
    title: 'Kişilerin ve takımların hedefleri',
    lines: [
      '`/setgoal @ana` – hedef öner; `/setgoal takım`, `/setgoal adım`, `/setgoal yanıtsız`',
      '`/pacesetter amaçlar` – şirket ne istiyor, hangi parçası kimde',
      '`/pacesetter değerlendirme` – çeyrekte neler değişti, hangi hedeflere başka bir sayı yakışır',
    ],
  },
  together: {
    title: 'Birbirimizle konuşmak',
    lines: [
      '`/givefeedback @ana` – gördüklerim, özel olarak; istemek için `/givefeedback iste @mert`',
      '`/pacesetter birebir` – ne zaman, hangi konularla görüşüyoruz',
      '`/pacesetter rica` – yöneticimden istediğim; `/pacesetter ricalar` – ne olduğu',
      '`/pacesetter sözler` – birbirimize verdiğimiz sözler',
      '`/pacesetter plan @ana` – bir konuda gelişmek için birkaç hafta',
      '`/pacesetter değerlendirmeler` – bir dönemi birlikte değerlendirmek; `/pacesetter 360 @ana` – başkaları nasıl görüyor',
    ],
  },
  thanks: {
    title: 'Teşekkür ve yarışma',
    lines: [
      '`/praise @ana demoyu kurtardığı için` – teşekkür et; `/praise liste`',
      '`/leaderboard arama` – kendi hedefinde en çok yol alanlar (`/pacesetter sıralama`)',
      '`/pacesetter yarışmalar`, `/pacesetter ödüller` – neler kazanılabilir, neler verilecek',
      '`/pacesetter kazanımlar` – bir takımın kanalına kendiliğimden yazdıklarım',
    ],
  },
  learning: {
    title: 'Gelişmek',
    lines: [
      '`/playbook fiyat itirazı` – ne demeli; `/playbook yaz` ekler',
      '`/pacesetter beceriler` – becerilerimi ben ve başkaları nasıl görüyor',
      '`/pacesetter canlandırma`, `/pacesetter görüşme` – bir konuşmayı çalış, bir görüşmeye bak',
      '`/pacesetter eğitimler` – ne, ne zamana kadar; bana uyanlar',
      '`/pacesetter oryantasyon`, `/pacesetter alışma` – ilk 90 gün ve tam tempoya ne kadar kaldığı',
    ],
  },
  customers: {
    title: 'Müşteriler',
    lines: [
      '`/pacesetter müşteri Alpenglas` – biri hakkında bilinenler',
      '`/pacesetter profil`, `/pacesetter ideal` – ideal müşteri kim, işin ne kadarı onlarla',
    ],
  },
  mine: {
    title: 'Bana gelenler ve benimle ilgili tutulanlar',
    lines: [
      '`/pacesetter ayarlar` – sessiz saatler ve almak istediğim mesajlar',
      '`/pacesetter hatırlatmalar` – neler neden hatırlatıldı; ara ver, azalt',
      '`/pacesetter verilerim` – hakkımda tutulan her şey ve sayılarıma kimin baktığı (`/mydata`); `/pacesetter saklama` – ne kadar süreyle',
      '`/pacesetter dil en` – başka bir dil',
    ],
  },
  company: {
    title: 'Şirket',
    lines: [
      '`/pacesetter` – takımım ve yöneticim; `/pacesetter kişiler`, `/pacesetter takımlar`',
      '`/pacesetter tatiller`, `/pacesetter yıl` – resmî tatiller ve dönemlerin nasıl sayıldığı',
    ],
  },
  admins: {
    title: 'Pacesetter yöneticileri için',
    lines: [
      '`/pacesetter kurulum` – takımların yayına girmesi için kalanlar; `/pacesetter eşitle` – Slack ile karşılaştır',
      '`/pacesetter sezon`, `/pacesetter sayılar` – yılın aylara dağılımı, şirketin aylık sayıları',
      '`/pacesetter aktar`, `/pacesetter unut Ayşe Yılmaz` – her şeyin dosyaları; ayrılan biri',
    ],
  },
};
