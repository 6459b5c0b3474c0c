import type { SellerKey, Words } from '../steps.ts';

export const seller: Readonly<Record<SellerKey, Words>> = {
  product_story: [
    'Ne sattığımızı, kime sattığımızı ve neden aldıklarını iki dakikada anlat',
    'On dakika sürerse müşteri üçüncü dakikada kopmuştur',
    'Satış dışından biri anladı ve kendi sözleriyle tekrarladı',
  ],
  customer_stories: [
    'Kazandığımız üç, kaybettiğimiz bir satışı oku',
    'Müşteri hep sorar: “Bizim gibi kim aldı?”',
    'Her biri için derdi, bedelini ve bizi neden seçtiğini ya da seçmediğini söyleyebiliyorsun',
  ],
  ideal_customer: [
    'Bize uyan müşteriyle uymayanı ayır',
    'En pahalı saat, zaten almayacak bir şirkete harcanan saattir',
    'Profile bakarak on şirketi ayırdın; sekizinde yöneticinle aynı sonuca vardın, nedenini de söyledin',
  ],
  process: [
    'Bir fırsat aşama atlamadan önce nelerin belli olması gerektiğini söyle',
    'Aşamalar herkes için aynı anlama gelmiyorsa huniye bakıp bir şey söylenemez',
    'Beş açık fırsatı aşamasına koydun, ikisini yol arkadaşına gerekçesiyle anlattın',
  ],
  pitch: [
    'Sunumunu müşteriye yapar gibi yöneticine yap',
    'Burada hata yapmak bedava',
    'Beş dakikada sorun, değer, kanıt ve kapanış sorusu; her biri 5 üzerinden en az 3',
  ],
  account_list: [
    'Başlayacağın 40 şirketi listele',
    'Listen yoksa kim yazdıysa ona satmaya çalışırsın',
    'Her birinin “neden şimdi”si, muhatabı ve CRM’de sonraki adımı var',
  ],
  discovery_role_play: [
    'Canlandırmayı geç: Kapalı kutu bir mali işler direktörü',
    'Satışı demodan çok, sorulan soru kazandırır',
    'Geçtin ve eşiğe saydırdın: sorunun bedelini kendisi söyledi; kararı kim, nasıl, ne zaman veriyor biliyorsun',
  ],
  first_outreach: [
    'İlk 20 şirketle temas kur',
    'Listenin ne kadar sağlam olduğu şimdi belli olur',
    'Her biri iki ayrı yoldan en az iki kez denendi; gelen her yanıtın bir sonraki adımı var',
  ],
  joint_meeting: [
    'İlk görüşmeyi sen yönet, yol arkadaşın yanında olsun',
    'Gerekirse araya girecek biri yanındayken ilki daha kolay geçer',
    'Sürenin yarısından azında sen konuştun; sonraki randevu iki takvimde de var',
  ],
  meeting_feedback: [
    'O görüşme için bir gün içinde geri bildirim ver',
    'Bir hafta sonra ikiniz de başka bir görüşmeyi hatırlarsınız',
    'Aynen sürecek bir şey, değişecek bir şey yazıldı; ikisi de görüşmedeki sözle birlikte',
  ],
  demo_role_play: [
    'Canlandırmayı geç: Her şeyi görmüş bilgi işlemciye demo',
    'Her şeyi gösteren demodan akılda bir şey kalmaz',
    'Geçtin ve eşiğe saydırdın: yalnızca ona gereken gösterildi, tutulamayacak söz verilmedi',
  ],
  call_review: [
    'Bir görüşmeni yöneticinle birlikte dinle',
    'İnsan kendini kayıtta başka duyar',
    'Karşı taraf kayda izin vermişti; görüşmeden tarihli tek bir adım çıktı',
  ],
  pipeline: [
    'Hedefinin üç katı kadar (ya da anlaştığınız sayıda) açık fırsatın olsun',
    'Gelecek çeyreğin satışı, bugün açık olan fırsatlardan çıkar',
    'Her birinin tutarı, karar vereni ve tarihli sonraki adımı var',
  ],
  proposal: [
    'İlk teklifini gönder; ama önce konuş',
    'Müşteriyi şaşırtan teklif çoğu zaman geri döner',
    'Müşteri fiyatı ve kapsamı senden önceden duydu; teklifin üzerinden geçeceğiniz gün belli',
  ],
  forecast: [
    'Bu ay ne kapatacağını ve nedenini söyle',
    'Tahmin etmek, rakamı açıkça söyleyip sonra dönüp bakarak öğrenilir',
    'Ayın ortasına varmadan rakamını ve bağlı olduğu iki fırsatı yöneticine söyledin',
  ],
  second_review: [
    'Bir görüşme daha dinleyin: Geçen adımdan ne çıktı?',
    'Dönüp bakılmayan karar lafta kalır',
    'Görüşmede neyi farklı yaptığını kayıttan gösterebiliyorsun',
  ],
  first_deal: [
    'İlk satışı kapat ya da üç fırsatı teklif aşamasına getir',
    '90 günde her satış kapanmaz, ama yolda olduğu görünür',
    'İmza atıldı ya da üç teklif çıktı; karar gününü üçünde de müşteri söyledi',
  ],
};
