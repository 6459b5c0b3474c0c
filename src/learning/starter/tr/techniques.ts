import type { StarterEntry } from '../starter-entry.ts';

export const techniques: readonly StarterEntry[] = [
  {
    key: 'technique.discovery',
    kind: 'technique',
    title: 'Keşif görüşmesi: böyle kalırsa neye mal olur?',
    occasion: 'İlk gerçek görüşme: bir konu var, ama gerçekten dert mi henüz bilmiyorsun',
    talk: `Olaydan bedele doğru ilerle. Kendin anlatabilecek hâle gelmeden bir sonrakine geçme.
• “En son ne zaman oldu, baştan anlatır mısınız?”
• “Siz ne yaptınız? Başka kim devreye girdi?”
• “Ne sıklıkta oluyor: haftada bir, ayda bir?”
• “Ters gidince neye mal oluyor?”
• “Daha önce ne denediniz? Neden tutmadı?”
• “Önümüzdeki yaza kadar hiçbir şey değişmezse en çok kimin canı yanar?”
• “Neden geçen yıl değil de şimdi bakıyorsunuz?”
Sonra toparla: “Doğru anladım mı bir bakalım: …. Neyi kaçırdım?”
Onlardan az konuş. Kendi sözlerini değil, onların sözlerini yaz; teklifte lazım olacak.`,
    proof: '',
    answers: `“Siz bir gösterin, sonra konuşuruz.” – “Seve seve. Doğru yerini göstereyim diye iki soru: …”
“Siz fiyat verin yeter.” – “Vereyim. Yanlış rakam vermemek için kaç kişi kullanacak ve hangi iş için, onu bilmem lazım.”`,
    doneWhen:
      'Şunları yazabiliyorsun: onların sözleriyle dert, bedeli ve bunu kimin söylediği, en çok kimin canı yandığı, neden şimdi. “Kimin canı yanıyor” boşsa bu henüz fırsat değil.',
  },
  {
    key: 'technique.next_step',
    kind: 'technique',
    title: 'Sonraki adımı almadan kalkma',
    occasion: 'Her görüşmenin son beş dakikası',
    talk: `Bitmesine on dakika kala: “Herkes buradayken bundan sonrasına bakalım mı?”
“Bundan sonra genelde [kendi verinizle bir deneme] yapıyoruz. Sizden [bir liste ve Ayşe Hanım’ın bir saati], bizden [bir mühendis] gerekiyor. Buna değer mi?”
• Evet: Takvimleri hemen açın. “Haftaya konuşalım” randevu değildir.
• Emin değiller: “Karar vermeden önce neyi görmeniz lazım?” Sonraki adım budur.
• Hayır: Söyledikleri için teşekkür et, neyin belirlediğini sor.
Her adımın bir sahibi olsun; birinin sahibi onlar olsun. Bütün ödev sendeyse kimse satın almıyordur.`,
    proof: '',
    answers: `“Siz bir mail atın, biz döneriz.” – “İkimiz de biliyoruz ki araya iş girer. Perşembe on ya da cuma iki; yarım saat. Olmazsa kaydırırız.”
“Bayramdan sonra bakalım.” – “Olur. Bayramdan sonraki ilk salı saat on, şimdiden yazıyorum.”`,
    doneWhen: 'Daha telefonu kapatmadan iki takvimde de var: amacı belli, doğru kişiler davetli.',
  },
  {
    key: 'technique.multi_threading',
    kind: 'technique',
    title: 'Teklif göndermeden önce üç kişiyi tanı',
    occasion: 'Ne kadar iyi anlaşsanız da her şey tek bir kişi üzerinden yürüyor',
    talk: `Üçünü de tanımalısın: derdi çeken, parayı veren, işi durdurabilecek olan (bilgi işlem, hukuk, muhasebe).
Muhatabından izin değil, yardım iste:
“En son böyle bir şey alındığında kimlerin sözü geçti? Sonra kim memnun kalmadı?”
“Mali işler ne kazandırdığını soracaktır. Hesabı onunla birlikte yapalım mı? Benim rakamlarımı savunmak size kalmasın.”
Her yeni kişiye kendi sorusu: kullanacak olana “Bugün en çok neye sinir oluyorsunuz?”, mali işlere “İmza atmanız için ne doğru olmalı?”, bilgi işleme “Neye kesin hayır dersiniz?”
Sonra muhatabına teşekkür et ve ne konuşulduğunu anlat. Kimse arkasından dolanılmasını istemez.
Patron şirketlerinde: Son sözü kimin söylediğini baştan sor, utanma.`,
    proof:
      'Son iki çeyrekte kaybettiğimiz anlaşmalara bak: Kaçında tek bir kişiyi tanıyorduk? Bu bizim rakamımız, hiçbir araştırma onun yerini tutmaz.',
    answers: `“Kararı ben veririm.” – “Güzel. Canlıya geçtiğimiz hafta siz izindeyseniz işin arkasında kim durmalı?”`,
    doneWhen: 'Anlaşmada rolleriyle üç ad var ve her biriyle kendin konuştun.',
  },
  {
    key: 'technique.demo',
    kind: 'technique',
    title: 'Demoda her şeyi değil, üç şeyi göster',
    occasion: 'Keşif görüşmesinden sonraki demo',
    talk: `Öncesi: Keşiften üç an seç. Fazlası değil.
Açılış: “Geçen hafta üç şey söylemiştiniz: …, …, …. Bu sırayla bunları göstereceğim. Değişen bir şey var mı?”
Her biri için:
1. Onların durumu, tek cümle
2. Önce sonuç: işi çözen ekran
3. Oraya birkaç tıkla nasıl gelindiği
4. “Sizde bunu kim yapardı, görünce ne derdi?”
Sorudan sonra sessizlik iyidir; bir özellik daha göstererek doldurma.
Başka bir şey isterlerse: “Sonunda göstereyim. Neden sordunuz?”
Kapanış: “Üçünden hangisi sizde en çok şeyi değiştirir? Evet demeniz için ne eksik?”`,
    proof: '',
    answers: `“Raporları da görelim.” – “Tabii. Sizde raporu kim okur, neye karar verir?” Sonra yalnızca onu göster.
“Bir de bize kullanıcı açın, kurcalayalım.” – “Açalım. Boşuna uğraşmayın diye kendi verinizle bir saat birlikte başlayalım: salı mı, çarşamba mı?”`,
    doneWhen: 'Neyin değişeceğini kendi sözleriyle söylediler; neyin eksik olduğunu biliyorsun.',
  },
  {
    key: 'technique.trade',
    kind: 'technique',
    title: 'Pazarlıkta verme, takas et',
    occasion: 'İndirim, daha uzun vade ya da “bir de şunu ekleyin” istiyorlar',
    talk: `Her “biraz daha”nın bir karşılığı olsun. Görüşmeden önce ne isteyeceğini yaz:
• fiyata karşı süre: “İki yıllık olursa yüzde 8 yapabilirim.”
• fiyata karşı tarih: “Ayın 20’sine kadar imzalarsak eski fiyatı tutarım.”
• fiyata karşı kapsam: “Bu bütçeyle dört değil iki ekiple başlarız.”
• vadeye karşı peşinat: “Doksan gün zor. Yüzde 40 peşin olursa kalanı altmış güne yayarım.”
• fiyata karşı referans: “İşler yoluna girince adınızı anabilirsek.”
Cümle şu: “Bakabilirim. Çıkarabilirsem siz [süre, tarih, kapsam] için ne yapabilirsiniz?”
Sonra sus. Adımların küçülsün (6, sonra 2, sonra 1): Sonun nerede olduğunu böyle anlarlar.
Fiyatta son sözü mesajla söyleme.`,
    proof: 'Kâr payı yüzde 40 olan bir işte yüzde 10 indirim, kazandığımızın dörtte biridir: 10 ÷ 40.',
    answers: `“Herkes yüzde 20 yapıyor.” – “Yapan var; önceden üstüne koyup yapan da var. Sizin onay alabilmeniz için hangi rakam lazım? Ne gerektiğini ben söyleyeyim.”
“Kur belli, bu fiyat olmaz.” – “Haklısınız, kur ikimizi de yakıyor. Gelin fiyatı bugünün kuruyla altı ay sabitleyelim; karşılığında ödemeyi öne alalım.”`,
    doneWhen: 'Onların verdiği, bizim verdiğimizle aynı e-postada yazıyor.',
  },
  {
    key: 'technique.follow_up',
    kind: 'technique',
    title: 'Yanıt getiren takip mesajı',
    occasion: 'Bir şey gönderdin, birkaç gündür ses yok',
    talk: `“Bakabildiniz mi acaba?” yazma. Her mesaj bir şey getirsin ve tek satırda yanıtlanacak bir soru sorsun.
1. Üç iş günü sonra, işine yarayacak bir şey: “Başkaları nasıl geçmiş diye sormuştunuz; bir sayfalık plan ekte. Mayıs hâlâ geçerli mi?”
2. Beş iş günü daha sonra, seçenek: “Hangisi: (a) mayısta başlıyoruz, (b) yaz sonrası, (c) gündemden çıktı? Bir harf yeter.”
3. Sekiz iş günü daha sonra, başka yoldan: Ara ya da tanıdığın ikinci kişiye sor.
4. Sonra nazikçe bırak: “Anladığım kadarıyla sırası geçti. Ben bu tarafta kapatıyorum; yeniden gündeme gelirse yazın, kaldığımız yerden başlarız.”
Soru ilk iki satırda olsun; telefonda okuyorlar.`,
    proof: '',
    answers: `“Yoğunuz, dönemedik.” – “Tahmin ettim, sorun değil. Tek soru: Bu çeyrekte mi, sonraki çeyrekte mi bakalım?”`,
    doneWhen:
      'Elinde bir evet, bir hayır ya da bir tarih var. Dördüncü mesajdan sonra anlaşma tahminden çıkar.',
  },
];
