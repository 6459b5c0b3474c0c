import { type Corpus, improve, strength } from './text.ts';

/** Written by hand before the check was; the words were tuned on these. */
export const turkish: Corpus = {
  good: [
    strength(
      'Salı günü Yıldız Teknik demosunda her haftalık gecikmenin onlara neye mal olduğunu sordun ve cevabı bekledin. Rakamı kendileri söyledi, sonraki toplantının tarihini alıp çıktık.',
    ),
    strength(
      'Bu sabah Ege Lojistik görüşmesinde üç endişelerini cevap vermeden önce tekrar ettin. Finans müdürü rahatladı ve fiyat yerine kurulum hakkında sormaya başladı.',
    ),
    strength(
      'Dünkü toplantının özetini bir saat içinde, kimin neyi ne zaman yapacağıyla birlikte gönderdin. Müşterinin bilgi işlemi bunu satın almaya iletti, böylece bir hafta kazandık.',
    ),
    strength(
      'Perşembe günkü yenileme görüşmesinde bizim sunum yerine kendi kullanım raporlarını açtın. Konuşma indirimden on iki yeni lisansa döndü.',
    ),
    strength(
      'Kuzey Gıda’dan Aslı Hanım kurulum ücretine itiraz edince iki günün neleri kapsadığını anlattın ve sustun. Kabul etti, bu sayede 4.000 lira bizde kaldı.',
    ),
    strength(
      'Pazartesi Parla Tekstil ile yaptığın keşif görüşmesini dinledim. İki kez “hiçbir şey yapmazsanız ne olur?” diye sordun; bu yüzden gerçek son tarihin marttaki denetim olduğunu biliyoruz.',
    ),
    strength(
      'Geçen haftaki satış toplantısında Orion fırsatını tahminden kendin çıkardın ve nedenini söyledin. Sonuçta tahminimiz yüzde iki farkla tuttu.',
    ),
    strength(
      'Çarşamba günkü Lumen sunumunda entegrasyon kısmını Sinan’a bıraktın. Sonra bana ilk kez güvenildiğini hissettiğini söyledi, müşteri de onu adıyla istedi.',
    ),
    strength(
      'Demir Nakliyat’a bıraktığın sesli mesajda cuma günü duyurdukları depo taşınmasından söz ettin. Yirmi dakika sonra geri aradı ve gelecek haftaya toplantı verdi.',
    ),
    strength(
      'Vizyon pazarlığında uzun vadeyi bedavaya vermek yerine iki yıllık sözleşme karşılığında verdin. Kâr oranımız yüzde 31’de kaldı.',
    ),
    strength(
      'Dün Yeşil Vadi ekibine mobil uygulamanın mayıstan önce hazır olmayacağını açıkça söyledin. Satın almacı bunun için teşekkür etti, pilotu iptal etmek yerine erteledi.',
    ),
    strength(
      'CRM’de sahibi olmayan dört denemeyi fark edip pazartesi toplantısından önce paylaştırdın. İkisi o günden beri demo aldı.',
    ),
    strength(
      '12 Kasım’daki Atlas toplantısına faaliyet raporlarını okuyarak geldin ve müşteri kaybı hedeflerini örnek verdin. Genel müdür on beş dakika ayırmıştı, bir saat kaldı.',
    ),
    strength(
      'Kuantum’un ofisinde projeksiyon çalışmayınca mimariyi tahtaya çizdin. Mühendisler de kalkıp katıldı, böylece bir yerine üç destekçimiz oldu.',
    ),
    strength(
      'Cuma öğleden sonra web seminerine gelmeyen altı kişiyi tek tek aradın. Dördü açtı, biri 180.000 liralık bir fırsata dönüştü.',
    ),
    improve(
      'Salı günkü Meridyen demosunda ilk soruya kadar 24 slaydın hepsini gösterdin. O sırada iki kişi çıkmıştı. Bir dahaki sefere onların üç hedefiyle başla ve on dakika sonra dur.',
    ),
    improve(
      'Dünkü Fora görüşmesinde bütçelerini öğrenmeden fiyat sorusunu yanıtladın, bu yüzden kendi kendimizle pazarlık ettik. Perşembe günkü görüşmede önce bütçeyi sor.',
    ),
    improve(
      'Hisar teklifi pazartesi geçen yılın fiyat listesiyle gitti. Müşteri fark etti, düzeltmek üç günümüzü aldı. Lütfen bir sonraki teklifi göndermeden önce rakamlara ikinci biri baksın.',
    ),
    improve(
      'Geçen hafta Nordbank’ta Pınar güvenlik modelini anlatırken iki kez sözünü kestin. Sustu ve teknik kısım yarım kaldı. Sonraki toplantıdan önce kimin hangi konuyu alacağını konuşalım.',
    ),
    improve(
      'Son üç fırsatında 5 Kasım’dan beri CRM’de sonraki adım yok. Yönetim kuruluna hangisinin kapanacağını söyleyemedim. Cuma gününe kadar her birine bir tarih ekler misin?',
    ),
    improve(
      'Bu sabahki toplantıda Kobalt işi sağlam dedin ama oradaki destekçimiz çarşamba günü ayrılmıştı. Takım planını buna göre yaptı. Bir dahaki sefere kişi değişince hemen haber ver.',
    ),
    improve(
      'Çarşambaki keşif görüşmesinde kırk dakikada üç soru saydım. Kimin imzalayacağını bilmeden çıktık, o yüzden sonraki adım zayıf. Pazartesi Ridge görüşmesi için beş soru hazırlamayı dene.',
    ),
    improve(
      'Perşembe günü Solis’teki çalışmaya on dakika geç geldin. Direktörleri bizsiz başladı ve gündem elimizden gitti. Bir sonrakinde çeyrek saat erken orada olmayı planla.',
    ),
    improve(
      'Pazartesi Cem Bey KVKK’yı sorunca elimizde olmayan bir belge için söz verdin. Şimdi hukuk ona durumu açıklamak zorunda. Bundan sonra bakacağını söyle ve aynı gün bana gel.',
    ),
    improve(
      '18 Kasım toplantısından sonra Parlar’a yazdığın e-posta iki sayfaydı. Yalnızca ilk soruyu yanıtladı. Salı günkü için sonunda tek soru olan beş satır öneririm.',
    ),
    improve(
      'Tandem görüşmesinde onlar istemeden yüzde 15 indirim önerdin. Bu bize yaklaşık 60.000 liraya mal oldu, artık her yıl bekliyorlar. Ocaktaki yenilemeden önce fiyatı nasıl koruyacağımızı birlikte prova edelim.',
    ),
    improve(
      'Geçen cuma demonun onuncu dakikasında sözü Levent’ten aldın. Müşteri ondan sonra yalnızca seninle konuştu, Levent’in güveni kırıldı. Gelecek sefer bana bir not ver, o bitirsin.',
    ),
    improve(
      'Berlin fuarından gelen beş kişi ancak sekiz gün sonra arandı. İkisi o arada rakiple imzalamıştı. Marttaki fuardan itibaren iki gün içinde ara ya da İdil’e devret lütfen.',
    ),
    improve(
      'Dünkü Stratos değerlendirmesinde açık destek kayıtlarını atladın. Operasyon müdürü konuyu en sonda açtı ve toplantı böyle bitti. Gelecek çeyrekte bunları ilk slayda koy.',
    ),
    improve(
      'Salı günü Söğüt Gıda’ya ürün ekibine sormadan özel rapor sözü verdin. Yazılım üç hafta istiyor, dolayısıyla kurulum ocağa kalıyor. Bundan böyle evet demeden önce Dilek’e sor.',
    ),
  ],
  bad: [
    strength('Harikasın!', 'specific'),
    strength('Eline sağlık, çok iyi iş çıkardın.', 'specific'),
    strength('Son zamanlarda gerçekten iyi gidiyorsun, takım senden memnun.', 'specific'),
    strength('Tavrın çok güzel, her şey için teşekkürler.', 'specific'),
    strength('Müşterilerle aran süper. Böyle devam!!!', 'specific'),
    strength('Satış için tebrikler. Genel olarak yönetme biçimin beni etkiledi.', 'specific'),
    strength('Tam bir yeteneksin, herkes seninle çalışmayı seviyor.', 'specific'),
    strength('İletişim becerilerin iyi ve çok profesyonelsin.', 'specific'),
    strength('Salı günü Yıldız Teknik’e yol haritamızı sundun ve yeni slaytları kullandın.', 'impact'),
    strength('Pazartesi kırk arama yaptın ve hepsini CRM’e yazdın.', 'impact'),
    strength('Dünkü Kuzey Gıda toplantısında satın almacıya fiyat modelini anlattın.', 'impact'),
    improve('İletişimini geliştirmen gerekiyor.', 'specific'),
    improve('Lütfen daha proaktif ol.', 'specific'),
    improve('Görüşmelerin daha iyi olabilir. Bence hâlâ gelişime açık yanların var.', 'specific'),
    improve('Müşteri karşısında daha özgüvenli olmaya çalış ve ağırlığını koy.', 'specific'),
    improve('Fırsat listen dağınık, üzerinde çalışmalısın.', 'specific'),
    improve('CRM konusunda tembelsin.', 'observable'),
    improve('Toplantılara hep hazırlıksız geliyorsun ve müşteriyi asla dinlemiyorsun.', 'observable'),
    improve(
      'Salı günkü demoda çok dikkatsiz ve gayriciddiydin, bu yüzden kötü göründük. Bir dahaki sefere daha iyi ol.',
      'observable',
    ),
    improve(
      'Belli ki bu takım umurunda değil. Pazartesi toplantıdan yine erken çıktın, işin başkalarına kaldı. Bir dahaki sefere kal.',
      'observable',
    ),
    improve('Tavrın sorunlu. Herkes böyle söylüyor.', 'observable'),
    improve('Yeni arkadaşlara karşı çok kibirlisin, sürekli şikâyet ediyorlar.', 'observable'),
    improve(
      'Pazarlık öğrenmek istemiyorsun, o yüzden cuma günü Vizyon’u kaybettik. Pazartesiye kadar rehberi oku.',
      'observable',
    ),
    improve(
      'Çarşamba günkü Ridge görüşmesinde onlar istemeden yüzde 10 indirim verdin. Bu bize 50.000 liraya mal oldu.',
      'actionable',
    ),
    improve(
      'Pazartesi giden Hisar teklifinde fiyatlar yanlıştı. Müşteri fark etti, üç gün kaybettik.',
      'actionable',
    ),
    improve(
      'Perşembe günkü Delta toplantısında finans müdürünün sözünü üç kez kestin, o da sustu; bu yüzden bütçeyi hâlâ bilmiyoruz.',
      'actionable',
    ),
    improve(
      'Pazartesi demosunda güvenlik slaytlarını atladın. Bir dahaki sefere onları da göster lütfen.',
      'impact',
    ),
    improve('SALI GÜNKÜ O DEMO NEYDİ ÖYLE?! MÜŞTERİYİ BEŞ DAKİKADA KAYBETTİN!!!', 'tone'),
    improve(
      'Salı günkü demon tam bir felaketti, açıkçası utanç vericiydi, müşteri çıktı gitti. Bir dahaki sefere adam gibi yap ya da kendine başka iş bul.',
      'tone',
    ),
    improve(
      'Bu yıl okuduğum en aptalca e-postaydı. Pazartesi Parlar’ı kızdırdı. Bir dahaki sefere önce ben okuyayım.',
      'tone',
    ),
  ],
};
