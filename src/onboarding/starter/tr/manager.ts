import type { ManagerKey, Words } from '../steps.ts';

export const manager: Readonly<Record<ManagerKey, Words>> = {
  people_told: [
    'Ekipteki herkesi anlat: güçlü yanı, verilen sözler, açıkta kalanlar',
    'Önceki yöneticinin verdiği söz hâlâ sözdür',
    'Herkesi tek tek konuştunuz; verilen sözlerin hepsi bir listede',
  ],
  first_talks: [
    'Ekipteki herkesle 30 dakika konuş ve dinle',
    'İnsan bir kez yeni olur; sonra kimse bunları anlatmaz',
    'Herkes için neyin yürüdüğünü, neyin engel olduğunu ve senden ne beklendiğini biliyorsun',
  ],
  numbers_tour: [
    'Ekibin son dört karnesini oku',
    'Bir rakamı oynatmadan önce nereden geldiğini bil',
    'Kimin hangi rakamı oynatabildiğini, hangisini kimsenin oynatamadığını söyleyebiliyorsun',
  ],
  first_meeting: [
    'İlk ekip toplantını yap, henüz hiçbir şeyi değiştirme',
    'İlk haftadan bir şey değiştirirsen ekip dinlemediğini düşünür',
    'Ne duyduğunu, neyin şimdilik aynı kaldığını ve devamını ne zaman konuşacağını söyledin',
  ],
  deals_read: [
    'Açık fırsatların üzerinden sahipleriyle geç',
    'Ekibin nasıl çalıştığı en çabuk burada görünür',
    'En büyük on fırsatta kimin karar verdiğini, sonraki adımı ve neyin ters gidebileceğini biliyorsun',
  ],
  calls_heard: [
    'Herkesin iki görüşmesini, izniyle dinle',
    'Koçluk anlatılana değil, duyulana yapılır',
    'Herkes senden bir güçlü yan ve denenecek bir şey duydu, görüşmedeki cümleyle; ikisi yazılı değerlendirme olarak',
  ],
  pay_rules: [
    'Hedefin, alışma döneminin ve primin nasıl hesaplandığını öğren',
    'Primle ilgili ilk soru daha ilk ayında gelir',
    'Birinin geçen ayki hedefini ve primini yardımsız anlattın',
  ],
  one_on_ones: [
    'Herkesle düzenli birebir görüşmeyi takvime koy',
    'Takvimde yeri olmayan görüşme, en gerektiği hafta düşer',
    'İki haftada bir 30 dakika, önümüzdeki üç ay için iki takvimde de var',
  ],
  goals_check: [
    'Herkesin hedefine bak: kabul edilmiş mi, tutturulabilir mi, akılda mı?',
    'Senin koymadığın hedeflerin hesabı sana sorulacak',
    'Herkes ne kadar emin olduğunu söyledi; olmayacak hedeflerde yeniden anlaştınız',
  ],
  feedback_role_play: [
    'Zor bir geri bildirim konuşmasının provasını yap',
    'İlk denemen gerçek bir konuşma olmasın',
    'Karşı tarafı yöneticin oynadı ve her birine en az 3 verdi: durum, davranış, etki, soru, tek bir sonraki adım',
  ],
  customers_met: [
    'Beş müşteri görüşmesine gir ve konuşma',
    'Görüşmeyi devralan yönetici, karşısındakinin öğrenme fırsatını da elinden alır',
    'Her görüşmeden sonra önce “sen neyi farklı yapardın?” diye sordun',
  ],
  first_picture: [
    'Bir sayfa yaz: ne görüyorum, neye dokunmuyorum, önce neyi değiştiriyorum',
    'Yöneticin başka görüyor olabilir; bunu ekipten önce öğren',
    'Yöneticin okudu, birlikte bir değişiklik seçtiniz',
  ],
  first_feedback: [
    'Herkese somut bir davranış üzerine geri bildirim ver',
    'Dört haftadır seni izliyorlar, ne düşündüğünü merak ediyorlar',
    'Herkeste, aynen sürdüreceği bir şey yazılı; nerede gördüğün de yanında',
  ],
  praise_given: [
    'Birine herkesin önünde, somut bir iş için teşekkür et',
    'İnsan, teşekkür edilen işi yine yapar',
    'Ne yaptığı ve neye yaradığı yazıyor; hep aynı kişi değil',
  ],
  talks_held: [
    'Birebir görüşmelerin ilk turunu tamamla',
    'İlkini atlarsan atlanabileceğini öğretmiş olursun',
    'Hepsi yapıldı ya da aynı hafta içinde kaydırıldı; her biri çalışanın tek bir adımıyla bitti',
  ],
  pipeline_review: [
    'Fırsat toplantısını sen yönet, yöneticin dinlesin',
    'Fırsatları ilerletiyor musun, yoksa yalnızca hesap mı soruyorsun; burada görünür',
    'Üç fırsat toplantıdan, geldiğinden daha iyi bir sonraki adımla çıktı',
  ],
  own_card: [
    'Kendi kartına bak: Ekip seni nasıl görüyor?',
    'Ekipten ne istiyorsan senin için de geçerli',
    'İyileştireceğin bir satırı seçtin ve hangisi olduğunu ekibe söyledin',
  ],
  coaching_seen: [
    'Bir koçluk görüşmesine katıl ve dinle',
    'Koçluğunun nasıl olduğunu ona senden başka söyleyecek kimse yok',
    'Bir gün içinde geri bildirim aldı: sürdürülecek bir şey, denenecek bir şey',
  ],
  hard_talk: [
    'Ertelediğin konuşmayı yap',
    'Böyle bir konuşma artık var; hangisi olduğunu herkes biliyor',
    'Neye karar verdiğiniz ikinizde de yazılı; ne zaman dönüp bakacağınız belli',
  ],
  forecast: [
    'Ekibin bu ayki rakamını, alt ve üst sınırıyla söyle',
    'Yöneticin ona göre plan yapıyor',
    'Hangi fırsatlara bağlı olduğu yazıyor; ay sonunda ne kadar saptığına ve nedenine birlikte baktınız',
  ],
  growth_plan: [
    'Herkesle üzerinde çalışılacak tek bir beceride anlaş',
    'Aynı anda üç beceri çalışılmaz; hiçbiri ilerlemez',
    'Herkesin bir becerisi var; geliştiğini nereden anlayacağınız da belli',
  ],
  process_fix: [
    'Herkesi yavaşlatan bir şeyi ortadan kaldır',
    'Ötekilerin artık alıştığı şeyi sen hâlâ fark ediyorsun',
    'Ekip dile getirmişti; ortadan kalktı, ekip de fark etti',
  ],
  next_quarter: [
    'Ekibin gelecek çeyrek hedeflerini öner',
    'Geç gelen hedefi kimse sahiplenmez',
    'Çeyrek başlamadan iki hafta önce herkes rakamını biliyor',
  ],
};
