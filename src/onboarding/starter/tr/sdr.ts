import type { SdrKey, Words } from '../steps.ts';

export const sdr: Readonly<Record<SdrKey, Words>> = {
  one_minute: [
    'Neyi, kimin için çözdüğümüzü bir dakikada söyle',
    'Soğuk aramada kimse ikinci dakikayı vermez',
    'Üç arkadaşın dinledi; hiçbiri “yani ne yapıyoruz?” diye sormadı',
  ],
  ideal_customer: [
    'İdeal müşterimizi öğren: sektör, büyüklük, “neden şimdi”, muhatap; kim dışarıda kalır?',
    'Her saatin ya alabilecek birine gider ya da alamayacak birine',
    'Profili bakmadan sayabiliyorsun; uyan iki, uymayan iki şirket örneğin var',
  ],
  profile_check: [
    'On şirkete profile göre puan ver; aynı on şirkete yol arkadaşın da versin',
    'İki kişi farklı puan veriyorsa profil henüz oturmamıştır',
    'En az sekizinde aynı sonuca vardınız, kalanını konuştunuz, Pacesetter’ın dediğiyle karşılaştırdınız',
  ],
  people_there: [
    'Böyle bir şirkette derdi kimin çektiğini, kimin karar verdiğini, kimin durdurabileceğini söyle',
    'Yanlış kişiye giden doğru mesaj, gitmemiş sayılır',
    'Listendeki üç şirketin her birinde üç ad ve bunları nereden bulduğun yazıyor',
  ],
  data_rules: [
    'Kimi arayabileceğini, kime yazabileceğini, neyi kaydedebileceğini öğren',
    'Bir şikâyetin bedeli, bir görüşmenin getirisinden büyüktür',
    'KVKK’nın, İYS’nin ve kurallarımızın kayıttan önce ve “hayır”dan sonra ne istediğini söyleyebiliyorsun',
  ],
  research: [
    'Beş şirketi, her birine on dakika ayırıp araştır',
    'Onlar hakkında tek cümle, bizim hakkımızda on cümleden daha çok kapı açar',
    'Her birinde son üç aydan, kaynağı belli bir gelişme ve bir ilk cümle var',
  ],
  call_opening: [
    'Açılışını yaz ve yirmi kez yüksek sesle söyle',
    'Telefonun kapanıp kapanmayacağına ilk on saniye karar verir',
    'Kimsin, neden o, neden şimdi ve bir soru: 20 saniyeden kısa, okumadan',
  ],
  first_messages: [
    'Bir ilk mesaj, iki devam mesajı yaz',
    '“Mesajımı gördünüz mü?” diyen mesaj silinir',
    'Her biri 90 kelimeden kısa, onlardaki bir gelişmeye dayanıyor ve tek soru soruyor',
  ],
  message_review: [
    'O mesajları müşterinin gözüyle oku',
    'Kendi yazdığımız bize hep güzel gelir',
    'Herkese gönderilebilecek her cümlenin üstü çizildi',
  ],
  opening_role_play: [
    'Beş soğuk arama provası yap, ardından canlandırmayı geç – Soğuk arama: önce asistan',
    'Burada kimse telefonu gerçekten kapatmaz',
    'Geçtin ve eşiğe saydırdın: neden aradığın açık, “siz bir mail atın”ın yanıtı var, gün ve saat alındı',
  ],
  call_list: [
    'İlk 60 kişiyi listele; en iyileri başta olsun',
    'İki arama arasında numara ararsan yarısı kadar arama yaparsın',
    'Hepsi profile uyuyor; numarası, “neden şimdi”si ve CRM kaydı var',
  ],
  first_calls: [
    'İlk on aramada yanında otur',
    'Yalnızken insan üçüncü “hayır”da bırakır',
    'On arama yapıldı ve kaydedildi; iyi giden iki şeyi, denenecek bir şeyi yazdın',
  ],
  daily_rhythm: [
    'Her gün iki saati aramaya ayır ve koru',
    'Takvimde yeri olmayan iş hep en sona kalır',
    'İki hafta üst üste, beş günün en az dördünde bu saatlere uydun',
  ],
  first_meeting: [
    'İlk randevunu al',
    'Liste, “neden şimdi” ve soru bir arada çalışıyor demektir',
    'Müşteri daveti kabul etti, konuyu biliyor ve profile uyuyor',
  ],
  call_review: [
    'Yöneticinle iki görüşme dinle: biri iyi giden, biri gitmeyen',
    'Dikkatle dinlenen iki görüşme, üstünkörü dinlenen yirmisinden çok şey öğretir',
    'Karşı taraf kayda izin vermişti; görüşmelerden tarihli tek bir adım çıktı',
  ],
  objection_role_play: [
    'En sık duyduğun beş itirazı çalış, ardından canlandırmayı geç: Rakiple sözleşmesi biten müşteri',
    'Hangi itirazların geldiğini artık biliyorsun',
    'Geçtin ve eşiğe saydırdın: her itiraza önce soru soruldu, nasıl karşılaştırılacağında anlaşıldı',
  ],
  handover: [
    'Bir görüşmeyi öyle devret ki kimsenin sana sorması gerekmesin',
    'Her şeyi iki kez anlatmak zorunda kalan müşteri ikinize de güvenmez',
    'Satıcı derdi, kişileri ve sonraki adımı CRM’de buldu, hiçbir şey sormadı',
  ],
  second_review: [
    'İki görüşme daha dinleyin: Geçen adımdan ne çıktı?',
    'Dönüp bakılmayan karar lafta kalır',
    'Görüşmede neyi farklı yaptığını kayıttan gösterebiliyorsun',
  ],
  profile_share: [
    'Ulaştığın şirketlerin kaçı profile uyuyor, bak',
    'Çok arama, listenin bozulduğunu gizler',
    'On şirketten en az yedisi uyuyor; uymayanları listeden çıkardın',
  ],
  message_test: [
    'İki ayrı ilk mesajı yan yana dene',
    'Başkasında tutan mesaj senin listende tutmayabilir',
    'Her birinden elli tane gönderdin, yanıtları saydın, ne kadar emin olabileceğimizi söyledin',
  ],
  third_review: [
    'Bir görüşmeyi kendin seç, yöneticinden önce sen değerlendir',
    'Kendi hatanı kendin duyduğunda başkasına ihtiyacın kalmaz',
    'İkiniz de çalışılacak aynı konuyu seçtiniz ya da neden ayrıştığınızı konuştunuz',
  ],
  held_meetings: [
    'Bir ayda, anlaştığınız sayıda gerçekleşmiş görüşmeye ulaş',
    'Alınan her randevu gerçekleşmez, gerçekleşen her görüşme de nitelikli değildir',
    'Görüşmeleri devralan satıcılara göre her üç görüşmeden en az ikisi nitelikli',
  ],
};
