import type { CommonKey, Words } from '../steps.ts';

export const common: Readonly<Record<CommonKey, Words>> = {
  equipment: [
    'Bilgisayarı, telefonu ve giriş kartını iste',
    'İlk gün bilgisayar bekleyen kişi, burada beklenmediğini düşünür',
    'Hepsi masasında hazır; kargodaysa takip numarası elinde',
  ],
  accounts: [
    'Hesaplarını açtır: e-posta, CRM, telefon, Slack, takvim',
    'Bilgi işlem iki üç gün ister, ilk gün ise kısadır',
    'Hepsine bir kez girip denedin ya da ilk günden önceye tarihli destek kaydı açtın',
  ],
  announce: [
    'Ekibe kimin geleceğini ve ne iş yapacağını duyur',
    'Neden geldiğini bilen ekip ona doğru işle gider',
    'Ekip kanalında adı, ilk günü, görevi ve yol arkadaşı duyuruldu',
  ],
  buddy_prepares: [
    'Bu planı oku, takviminde yer aç',
    'Takviminde yeri olmayan yol arkadaşı, listede bir isimden ibarettir',
    'İlk günün öğle yemeği ve ilk iki hafta her gün 15 dakika iki takvimde de duruyor',
  ],
  welcome: [
    '30., 60. ve 90. günde ne beklediğini konuş',
    'Söylenmeyen beklentiyi kimse karşılayamaz',
    '30. günde nerede olacağını kendi sözleriyle anlattı',
  ],
  lunch: [
    'Öğle yemeğine birlikte çıkın; kim ne iş yapar, anlat',
    'İlk gün yirmi isim değil, soru sorulacak bir yüz gerekir',
    'CRM’i, müşterileri ve primi kime soracağını biliyor',
  ],
  tools: [
    'Her yere gir; fotoğrafını ve çalışma saatlerini ekle',
    'Bugün açılmayan hesap yarın işi durdurur',
    'E-posta, CRM, telefon ve Slack çalışıyor; çalışmayan için destek kaydı açık',
  ],
  week_one: [
    'İlk haftayı 30 dakikayla kapat: Ne oturdu, ne oturmadı?',
    'Küçük bir yanlış anlama bugün ucuz, bir ay sonra pahalıdır',
    'Oturmayan iki konu yazıldı; kim, ne zamana kadar anlatacak belli',
  ],
  buddy_two_weeks: [
    'Henüz kimsenin anlatmadığı ne var, sor',
    'İki haftadan sonra insan “bunu bilmem gerekir” deyip sormayı bırakır',
    'Üç sorusunu yanıtladın ya da kime soracağını adıyla söyledin',
  ],
  review_30: [
    '30. gün değerlendirmesi',
    'İlk ay öğrenme ayıydı; ne oturmuş, şimdi belli olur',
    'Bugüne kadarki eşiklerin üzerinden geçildi, ikinci ayın konusu belli',
  ],
  review_60: [
    '60. gün değerlendirmesi',
    'Bir şeyleri değiştirmek için önünüzde hâlâ bir ay var',
    'Rakamlara ve eşiklere birlikte bakıldı; farklı yapılacak bir şeyde anlaşıldı',
  ],
  look_back: [
    'Bu planda neyin eksik olduğunu söyle',
    'Eksikleri şu an senden iyi gören yok',
    'Çıkacak, eklenecek ya da yeri değişecek üç maddeyi yöneticine yazdın',
  ],
  review_90: [
    '90. gün değerlendirmesi',
    'Bundan sonra o da herkes gibi değerlendirilecek',
    'Alışma döneminin bitip bitmediği ve sırada ne olduğu açıkça söylendi',
  ],
};
