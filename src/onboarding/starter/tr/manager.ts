import type { ManagerKey, Words } from '../steps.ts';

export const manager: Readonly<Record<ManagerKey, Words>> = {
  people_told: [
    'Ekipteki herkesi anlat: güçlü yanı, verilen sözler, açıkta kalanlar',
    'Öncekinin verdiği söz hâlâ sözdür',
    'Herkes konuşuldu, verilen her söz bir listede',
  ],
  first_talks: [
    'Ekipteki herkesle 30 dakika konuş ve dinle',
    'Yeni olunan zaman bir kez gelir',
    'Her biri için neyin yürüdüğünü, neyin engel olduğunu ve senden ne istediğini biliyorsun',
  ],
  numbers_tour: [
    'Ekibin son dört karnesini oku',
    'Rakamı değiştirmeden önce nereden geldiğini bilmek gerekir',
    'Kimin hangi rakamı oynatabildiğini, hangisini kimsenin oynatamadığını söyleyebiliyorsun',
  ],
  first_meeting: [
    'İlk ekip toplantını yap, henüz hiçbir şeyi değiştirme',
    'İlk hafta değiştiren, dinlememiş demektir',
    'Ne duyduğunu, şimdilik neyin kaldığını ve ne zaman konuşacağını söyledin',
  ],
  deals_read: [
    'Açık fırsatların üzerinden sahipleriyle geç',
    'Ekibin nasıl çalıştığı en çabuk burada görünür',
    'En büyük on fırsatta kararı kim veriyor, sonraki adım ne, ne ters gidebilir; biliyorsun',
  ],
  calls_heard: [
    'Herkesin iki görüşmesini, izniyle dinle',
    'Koçluk anlatılana değil, duyulana yapılır',
    'Her biri için bir güçlü yan ve denenecek bir şey, o cümleyle birlikte yazıldı',
  ],
  pay_rules: [
    'Hedef, alışma dönemi ve prim nasıl hesaplanıyor, öğren',
    'Rakamla ilgili ilk soru ilk ayında gelir',
    'Birinin geçen ayki hedefini ve primini yardımsız anlattın',
  ],
  one_on_ones: [
    'Herkesle düzenli birebir görüşmeyi takvime koy',
    'Yeri belli olmayan görüşme, en gerektiği gün düşer',
    'İki haftada bir 30 dakika, önümüzdeki üç ay için takvimde',
  ],
  goals_check: [
    'Herkesin hedefine bak: kabul edilmiş mi, ulaşılır mı, biliniyor mu?',
    'Senin koymadığın hedefler sana sorulacak',
    'Herkes ne kadar emin olduğunu söyledi; oturmayanlarda yeniden anlaşıldı',
  ],
  feedback_role_play: [
    'Zor bir geri bildirim konuşmasının provasını yap',
    'İlki gerçek olmasın',
    'Durum, davranış, etki, soru ve tek bir sonraki adım; her biri 5 üzerinden en az 3',
  ],
  customers_met: [
    'Beş müşteri görüşmesine gir ve konuşma',
    'Görüşmeyi devralan yönetici, öğrenme fırsatını da elinden alır',
    'Her görüşmeden sonra önce “sen neyi farklı yapardın?” diye sordun',
  ],
  first_picture: [
    'Bir sayfa yaz: ne görüyorum, neye dokunmuyorum, önce neyi değiştiriyorum',
    'Ekip duymadan, yöneticinin gördüğüyle karşılaştırılır',
    'Yöneticin okudu, bir değişiklik seçildi',
  ],
  first_feedback: [
    'Herkese, bir davranışı anan geri bildirim ver',
    'Dört haftadır seni izliyorlar, ne düşündüğünü merak ediyorlar',
    'Herkesin elinde sürdürülecek bir şey ve geldiği an yazılı',
  ],
  praise_given: [
    'Birine herkesin önünde, belirli bir iş için teşekkür et',
    'Teşekkür edilen iş yeniden yapılır',
    'Ne yaptığı ve neye yaradığı yazıyor; hep aynı kişi değil',
  ],
  talks_held: [
    'Birebir görüşmelerin ilk turunu tamamla',
    'İlki atlanırsa atlanabileceği öğrenilir',
    'Hepsi yapıldı ya da aynı hafta içinde kaydırıldı; her biri onların tek adımıyla bitti',
  ],
  pipeline_review: [
    'Fırsat toplantısını sen yönet, yöneticin dinlesin',
    'Fırsatlara yardım mı ediliyor, yalnızca hesap mı soruluyor, görünür',
    'Üç fırsat odadan başka bir sonraki adımla çıktı; her biri 5 üzerinden en az 3',
  ],
  own_card: [
    'Kendi kartına bak: Ekip seni nasıl görüyor?',
    'Başkasından istediğin senin için de geçerli',
    'İyileştireceğin bir satırı seçtin ve hangisi olduğunu ekibe söyledin',
  ],
  coaching_seen: [
    'Bir koçluk görüşmesine katıl ve dinle',
    'Nasıl koçluk yaptığını ona başka kimse söylemez',
    'Bir gün içinde geri bildirim aldı: sürdürülecek bir şey, denenecek bir şey',
  ],
  hard_talk: [
    'Ertelediğin konuşmayı yap',
    'Böyle bir konuşma artık var ve herkes biliyor',
    'Varılan nokta ikinizde de yazılı; ne zaman bakılacağı belli',
  ],
  forecast: [
    'Ekibin bu ayki rakamını, aralığıyla söyle',
    'Yöneticin ona göre plan yapıyor',
    'Neye bağlı olduğu yazıyor; sonra ne kadar saptığına ve nedenine birlikte bakıldı',
  ],
  growth_plan: [
    'Herkesle üzerinde çalışılacak tek bir beceride anlaş',
    'Aynı anda üç beceri, hiçbiri demektir',
    'Herkesin bir becerisi ve geliştiğinin nereden anlaşılacağı belli',
  ],
  process_fix: [
    'Herkesi yavaşlatan bir şeyi ortadan kaldır',
    'Ötekilerin alıştığını sen hâlâ görüyorsun',
    'Ekip söylemişti; kalktı ve fark ettiler',
  ],
  next_quarter: [
    'Ekibin gelecek çeyrek hedeflerini öner',
    'Geç gelen hedefte kimse anlaşmaz',
    'Herkesin rakamı çeyrek başlamadan iki hafta önce elinde',
  ],
};
