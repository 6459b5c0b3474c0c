import type { SdrKey, Words } from '../steps.ts';

export const sdr: Readonly<Record<SdrKey, Words>> = {
  one_minute: [
    'Neyi, kimin için çözdüğümüzü bir dakikada söyle',
    'Telefonda ikinci dakika yoktur',
    'Üç arkadaşın dinledi; hiçbiri “yani ne yapıyoruz?” diye sormadı',
  ],
  ideal_customer: [
    'İdeal müşteriyi öğren: sektör, büyüklük, vesile, muhatap; kim dışarıda kalır?',
    'Her saat ya alabilecek birine gider ya alamayacak birine',
    'Bakmadan sayabiliyorsun; uyan iki, uymayan iki örneğin var',
  ],
  profile_check: [
    'On şirketi profile göre değerlendir, aynı onu yol arkadaşın da değerlendirsin',
    'İki kişi farklı değerlendiriyorsa profil henüz anlaşılmamıştır',
    'En az sekizinde aynı yere vardınız, kalanını konuştunuz',
  ],
  people_there: [
    'Böyle bir şirkette dert kimin, karar kimin, “hayır” diyebilen kim; söyle',
    'Yanlış kişiye giden doğru mesaj, gitmemiş sayılır',
    'Listendeki üç şirkette üçünün de adı ve nereden bulduğun yazıyor',
  ],
  data_rules: [
    'Kimi arayabilir, kime yazabilir, neyi kaydedebilirsin; öğren',
    'Bir şikâyetin bedeli, bir görüşmenin getirisinden büyüktür',
    'KVKK’nın, İYS’nin ve kurallarımızın kayıttan önce ve “hayır”dan sonra ne istediğini söyleyebiliyorsun',
  ],
  research: [
    'Beş şirketi, her birine on dakika ayırıp araştır',
    'Onlar hakkında tek cümle, bizim hakkımızda on cümleden çok kapı açar',
    'Her birinde son üç aydan, kaynağı belli bir vesile ve bir ilk cümle var',
  ],
  call_opening: [
    'Açılışını yaz ve yirmi kez yüksek sesle söyle',
    'Devamı olup olmayacağına ilk on saniye karar verir',
    'Kimsin, neden o, neden şimdi ve bir soru: 20 saniyeden kısa, okumadan',
  ],
  first_messages: [
    'Bir ilk mesaj, iki devam mesajı yaz',
    '“Mesajımı gördünüz mü?” diyen mesaj silinir',
    'Her biri 90 kelimeden kısa, onların bir vesilesine dayanıyor ve tek soru soruyor',
  ],
  message_review: [
    'O mesajları müşterinin gözüyle oku',
    'Kendi yazdığı insana hep kibar gelir',
    'Herkese gidebilecek her cümlenin üstü çizildi',
  ],
  opening_role_play: [
    'Yöneticinle beş soğuk arama provası yap',
    'Burada kimse telefonu gerçekten kapatmaz',
    'Açılış, neden, soru, “vaktim yok” yanıtı ve sonraki adım; her biri 5 üzerinden en az 3',
  ],
  call_list: [
    'İlk 60 kişiyi, en iyisi başta, listele',
    'İki arama arasında numara arayan, yarısı kadar arar',
    'Hepsi profile uyuyor; numarası, vesilesi ve CRM’de yeri var',
  ],
  first_calls: [
    'İlk on aramada yanında otur',
    'Yalnız olan, üçüncü “hayır”da bırakır',
    'On arama yapıldı ve girildi; iki cümle iyi giden, bir cümle denenecek',
  ],
  daily_rhythm: [
    'Her güne iki sabit arama saati koy',
    'Takvimde yeri olmayan iş en sona kalır',
    'İki hafta üst üste, beş günün dördünde tutuldu',
  ],
  first_meeting: [
    'İlk randevunu al',
    'Liste, vesile ve soru birbirini tutuyor demektir',
    'Müşteri kabul etti, konuyu biliyor ve profile uyuyor',
  ],
  call_review: [
    'Yöneticinle iki görüşme dinle: biri iyi giden, biri gitmeyen',
    'Ayda iki görüşme, çeyrekte yirmi görüşmeden çok şey değiştirir',
    'Karşı taraf kayda izin vermişti; görüşmelerden tarihli tek bir adım çıktı',
  ],
  objection_role_play: [
    'En sık duyduğun beş itirazın provasını yap',
    'Hangileri olduğunu artık biliyorsun',
    'Her itiraz önce bir soruyla anlaşıldı, sonra yanıtlandı; her biri 5 üzerinden en az 3',
  ],
  handover: [
    'Bir görüşmeyi, kimsenin sormasına gerek kalmadan devret',
    'Her şeyi iki kez anlatan müşteri ikinizden de şüphe eder',
    'Satıcı derdi, kişileri ve sonraki adımı CRM’de buldu, hiçbir şey sormadı',
  ],
  second_review: [
    'İki görüşme daha dinleyin: Geçen adımdan ne çıktı?',
    'Dönüp bakılmayan karar, lafta kalır',
    'Görüşmede farklı yaptığın yeri gösterebiliyorsun',
  ],
  profile_share: [
    'Temas ettiklerinin kaçı profile uyuyor, bak',
    'Çokluk, listenin bozulduğunu gizler',
    'On kişiden en az yedisi uyuyordu; uymayanlar listeden çıktı',
  ],
  message_test: [
    'İki ilk mesajı birbirine karşı dene',
    'Başka yerde tutan, seninkilerde tutmayabilir',
    'Her birinden elli gönderildi, yanıtlar sayıldı, ne kadar emin olunabileceği söylendi',
  ],
  third_review: [
    'Bir görüşmeyi kendin seç, yöneticinden önce sen değerlendir',
    'Kendi hatasını duyanın hakeme ihtiyacı kalmaz',
    'Üzerinde çalışılacak aynı şeyi buldunuz ya da neden bulmadığınızı konuştunuz',
  ],
  held_meetings: [
    'Bir ay için anlaştığınız sayıda yapılmış görüşmen olsun',
    'Alınan randevu yapılmış, yapılan görüşme nitelikli demek değildir',
    'Devralanlara göre üç görüşmeden en az ikisi nitelikliydi',
  ],
};
