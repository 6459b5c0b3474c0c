import type { SellerKey, Words } from '../steps.ts';

export const seller: Readonly<Record<SellerKey, Words>> = {
  product_story: [
    'Ne sattığımızı, kime sattığımızı ve neden aldıklarını iki dakikada anlat',
    'On dakika sürerse müşteri çoktan kopmuştur',
    'Satıştan olmayan biri anladı ve kendi sözleriyle tekrarladı',
  ],
  customer_stories: [
    'Kazandığımız üç, kaybettiğimiz bir satışı oku',
    'Müşteri hep kendine benzeyeni sorar',
    'Her biri için derdi, bedelini ve bizi neden seçtiğini ya da seçmediğini söyleyebiliyorsun',
  ],
  ideal_customer: [
    'Bize uyan müşteriyle uymayanı ayır',
    'En pahalı saat, hiç almayacak şirkete gidendir',
    'On şirketten sekizini yöneticinle aynı yere koydun, nedenini söyledin',
  ],
  process: [
    'Bir fırsat aşama atlamadan önce ne belli olmalı, söyle',
    'Aşamalar herkes için aynı anlama gelmiyorsa huni bir şey anlatmaz',
    'Beş açık fırsatı aşamasına koydun, ikisini yol arkadaşına gerekçesiyle anlattın',
  ],
  pitch: [
    'Sunumunu müşteriye yapar gibi yöneticine yap',
    'Burada hata bedava',
    'Beş dakikada sorun, değer, kanıt ve kapanış sorusu; her biri 5 üzerinden en az 3',
  ],
  account_list: [
    'Başlayacağın 40 şirketi listele',
    'Listesiz başlayan, kim yazarsa ondan başlar',
    'Her birinde “neden şimdi”, bir muhatap ve CRM’de sonraki adım var',
  ],
  discovery_role_play: [
    'Yöneticinle ilk görüşme provası yap',
    'Satışı demodan çok soru kazandırır',
    'Durum, sorun, bedeli, karar veren ve sonraki adım belli; her biri 5 üzerinden en az 3',
  ],
  first_outreach: [
    'İlk 20 şirketle temas kur',
    'Listenin değeri şimdi belli olur',
    '20’si de arandı ya da yazıldı, gelen her yanıtın sonraki adımı var',
  ],
  joint_meeting: [
    'İlk görüşmeyi sen yönet, yol arkadaşın yanında olsun',
    'Gerekirse araya girecek biri varken ilki daha kolaydır',
    'Sürenin yarısından azında sen konuştun, sonraki randevu takvimde',
  ],
  meeting_feedback: [
    'O görüşme için bir gün içinde geri bildirim ver',
    'Bir hafta sonra ikiniz de başka bir görüşme hatırlarsınız',
    'Sürdürülecek bir şey, değişecek bir şey yazıldı; ikisinde de söylenen söz var',
  ],
  demo_role_play: [
    'Ürünü provada göster',
    'Her şeyi gösteren demo, hiçbir şey göstermez',
    'Yalnızca müşterinin sorduğu gösterildi; müşteri sırada ne yapacağını söyledi',
  ],
  call_review: [
    'Bir görüşmeni yöneticinle birlikte dinle',
    'İnsan kendini hatırladığından başka duyar',
    'Karşı taraf kayda izin vermişti; görüşmeden tarihli tek bir adım çıktı',
  ],
  pipeline: [
    'Anlaştığınız sayıda açık fırsatın olsun',
    'Bugün başlamayan bu yarıyılda kapanmaz',
    'Her birinin tutarı, karar vereni ve tarihli sonraki adımı var',
  ],
  proposal: [
    'İlk teklifini, önce konuşup sonra gönder',
    'Şaşırtan teklif çoğu zaman reddedilir',
    'Müşteri fiyatı ve kapsamı önceden duydu, teklifi konuşacağınız gün belli',
  ],
  forecast: [
    'Bu ay ne kapatacağını ve nedenini söyle',
    'Tahminini yüksek sesle söyleyen, tahmin etmeyi öğrenir',
    'Ayın yarısından önce rakam ve bağlı olduğu iki fırsat yöneticinde',
  ],
  second_review: [
    'Bir görüşme daha dinleyin: Geçen adımdan ne çıktı?',
    'Dönüp bakılmayan karar, lafta kalır',
    'Görüşmede farklı yaptığın yeri gösterebiliyorsun',
  ],
  first_deal: [
    'İlk satışı kapat ya da üç fırsatı teklif aşamasına getir',
    '90 günde her satış kapanmaz, ama yolda olduğu görünür',
    'İmza atıldı ya da üç teklif çıktı; karar gününü üçünde de müşteri söyledi',
  ],
};
