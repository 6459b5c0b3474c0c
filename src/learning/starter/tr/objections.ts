import type { StarterEntry } from '../starter-entry.ts';

export const objections: readonly StarterEntry[] = [
  {
    key: 'objection.price',
    kind: 'objection',
    title: '“Fiyatınız yüksek”',
    occasion:
      'Fiyat itirazı: rakamı gördüler. Bütçe yok, değer az, daha ucuz teklif var ya da pazarlık alışkanlığı olabilir',
    talk: `Önce hangisi olduğunu anla:
“Söylediğiniz iyi oldu. Neye göre yüksek?”
• *Bütçeye göre:* “Ne kadar ayırabilirsiniz? Bunun hangi kısmıyla başlarsınız?” Kârdan değil, kapsamdan çıkar.
• *Getirisine göre:* “Birlikte yılda 110 bin lira hesaplamıştık. Neresine inanmıyorsunuz?” Onların rakamına dön.
• *Başka teklife göre:* “Onda ne yok? Veriyi kim taşıyor, ikinci yıl kaça geliyor?”
• *Sadece soruyor:* “Anlıyorum. Fiyatı çözsek bugün imzalar mıyız?” Yanıt hayırsa konu baştan beri fiyat değildi.
Savunmaya geçme; aynı toplantıda da düşürme.`,
    proof: 'Dayanağın onların kendi hesabı; bak: “Kazancı onların rakamlarıyla hesapla”.',
    answers: `“Son fiyatınız nedir?” – “Son fiyatı son konuşalım. Önce neyi alacağınız netleşsin.”
“Yüzde 20 inin, kapatalım.” – “Onu ne için yapalım: süre mi, peşinat mı, kapsam mı?” Bak: “Pazarlıkta verme, takas et”.
“O zaman olmaz.” – “Peki. Evet demeniz için ne farklı olmalı?”`,
    doneWhen:
      'Neyle karşılaştırdıklarını biliyorsun; bir sonraki konuşma yalnızca fiyat değil, kapsam ya da değer üzerine.',
  },
  {
    key: 'objection.timing',
    kind: 'objection',
    title: '“Şu an sırası değil, altı ay sonra arayın”',
    occasion: 'Zamanlama: ilgi var, ama önce başka bir iş geliyor; ya da bu kibar bir hayır',
    talk: `“Seve seve. Boşuna aramayayım diye: O zaman ne farklı olacak?”
• *Yanıt varsa* (yeni bütçe, biten proje, gelecek müdür): “O güne neyin hazır olması lazım? Sekiz hafta sürüyorsa martta bakmaya başlamalıyız. Martın ilk haftasına yarım saat koyalım mı?”
• *Yanıt yoksa:* “Açık konuşayım mı? ‘Altı ay sonra’ çoğu zaman kibar bir hayırdır. Öyleyse hiç sorun değil; ikimizi de bir aramadan kurtarır. Öyle mi?”
Ayrılırken beklemenin bedelini onların rakamıyla söyle: “O güne kadar bir 55 bin lira daha gider. Önemli mi, en iyi siz bilirsiniz.”`,
    proof: '',
    answers: `“Siz bir şeyler gönderin, biz bakarız.” – “Siz olsanız müdürünüze hangi sayfayı iletirdiniz? Onu yazıp göndereyim.”
“Yıl sonu, bütçe bitti.” – “Anlaştık, ödeme ocakta olsun. Kurulumu aralıkta yaparsak yeni yıla hazır girersiniz; uyar mı?”`,
    doneWhen:
      'Elinde bir neden ve iki takvimde bir gün ya da bir hayır var. “Altı ay sonra ara” diye bir sonraki adım yok.',
  },
  {
    key: 'objection.competitor',
    kind: 'objection',
    title: '“Bizde zaten var” ya da “Başkalarıyla da görüşüyoruz”',
    occasion: 'Rakip: içeride ya da yarışta',
    talk: `Rakibi kötüleme; onu seçen karşındaki kişi olabilir.
*Kullanıyorlarsa:* “Ne güzel, neyin gerektiğini biliyorsunuz demek. En çok neyini seviyorsunuz? Tek bir şeyi değiştirebilseniz?” O tek şeyde kal. Hiç yoksa: “O zaman değiştirmeyin. Yeniden bakmanız için ne olması gerekir?”
*Karşılaştırıyorlarsa:* “Doğrusu da bu. Neye göre seçeceksiniz? En önemli ikisi hangisi?” Sonra: “Birinde onlar daha güçlü; … göstermelerini isteyin. Ötekinde biz; ikimizden de kendi verinizle göstermemizi isteyin.”
Rakip hakkında dürüst bir söz, bizim hakkımızdaki sözüne de inandırır.`,
    proof:
      'Her rakip için buraya yaz: nerede onlar iyi, nerede biz, hangi soru bunu ortaya çıkarır. Tarih de koy; çabuk eskir.',
    answers: `“Onlar üçte bir daha ucuz.” – “Kaç yıllık, neler dahil? Üç yılı yan yana koyalım.”
“Patronun tanıdığı var.” – “Anlarım. Yine de bir ölçütünüz olsun: İlk ay neyi görürseniz doğru seçtik dersiniz?”`,
    doneWhen: 'İki ölçütü ve bunları kimin koyduğunu biliyorsun.',
  },
  {
    key: 'objection.email',
    kind: 'objection',
    title: '“Siz bir mail atın”',
    occasion: 'E-posta isteyip kapatmak: ilk aramada, çoğunlukla ilk dakikada',
    talk: `Kabul et ve işe yarar hâle getir:
“Atayım. Bu hafta aldığınız onuncu broşür olmasın diye tek soru: Sizde konu daha çok [A] mı, [B] mi?”
Yanıt verirse konuşma başladı demektir: “Bugün onu nasıl yapıyorsunuz?”
Vermezse: “Tamam. Dört satır yazıyorum, ek yok. Perşembe arayıp ‘boş muydu’ diye sorabilir miyim?”
Sonra gerçekten dört satır yaz: ne gördün, genelde neye mal oluyor, benzer birinde ne değişti, tek soru.`,
    proof: '',
    answers: `“İhtiyacımız olursa biz ararız.” – “Haklısınız. Ne olursa ararsınız?” Yanıtı not et; izleyeceğin olay odur.
“Toplantıdayım.” – “Kapatıyorum hemen. Dört buçuk mu, yarın dokuz buçuk mu?”`,
    doneWhen: 'A mı B mi biliyorsun ya da ikinci aramanın günü belli. Yoksa aday değildir.',
  },
  {
    key: 'objection.no_need',
    kind: 'objection',
    title: '“Bizim öyle bir ihtiyacımız yok”',
    occasion: 'İhtiyaç yok: dert görmüyorlar; çözülmüş, gizli kalmış ya da gerçekten yok',
    talk: `Karşı çıkma, merak et:
“Başkalarının çözemediği bir şeyi çözmüşsünüz demek. Nasıl yapıyorsunuz?”
Şunlara kulak ver: elle yapılan iş, her şeyi bilen tek kişi, kimsede olmayan rakam.
• “O arkadaş izindeyken ne oluyor?”
• “Ters gittiğini nereden anlıyorsunuz?”
• “Sipariş iki katına çıksa?”
Gerçekten yürüyorsa: “Tebrik ederim, içtenlikle söylüyorum. Çevrenizde yürütemeyen kim var?”
Bir çatlak varsa: “Bakmaya değmesi için ne kadar büyümesi gerekir?”`,
    proof: '',
    answers: `“Yıllardır böyle yapıyoruz.” – “İnanıyorum. Artık yürümediğinin ilk işareti ne olurdu?”
“Bizim eleman alışık.” – “Çok iyi, o zaman en zor kısmı biliyorsunuz. Yarın ayrılsa işi kim devralır?”`,
    doneWhen: 'Çatlağı kendileri söylüyor ya da elinde bir hayır, belki de bir ad var.',
  },
  {
    key: 'objection.procurement',
    kind: 'objection',
    title: 'Satın alma devreye girdi',
    occasion: 'Bölüm istiyor; şimdi hiç tanımadığın biri form gönderip yüzde 15 istiyor',
    talk: `İş oraya varmadan muhatabına sor: “Son alımda yol nasıldı? Kimler imzalıyor, ne soruyorlar, kaç gün sürüyor?” Bunu iki tarafın da uyduğu tarihli bir plana yaz.
Satın almayla:
• “Sizden ne bekleniyor: fiyat mı, vade mi, risk mi? Elinizin güçlü olmasına yardım etmek isterim.”
• Formu eksiksiz ve aynı gün doldur. Ağır kalan tedarikçi iki kez kaybeder.
• Bize az, onlara çok gelen üç şey hazır olsun: iki yıl sabit fiyat, üç ayda bir ödeme, ilk yıl sonunda çıkış hakkı.
• Kapsam küçülürse ne kaybedileceğini bölüme sor; bunu *onlar* söylesin.
Kimsenin atamayacağı bir imza için fiyat düşürme.`,
    proof: 'Son on anlaşmamızda “evet”ten imzaya kaç gün geçtiğini yaz. Planı umutla değil, o sayıyla yap.',
    answers: `“Rakip şartlarımızı kabul etti.” – “O hâlde iyi bir seçeneğiniz var. Bizim şartlarımızdan hangisi belirleyici? Bugün ona bakayım.”
“Vademiz 120 gün, değişmez.” – “Anladım. O zaman fiyat 120 günün fiyatı olur; 60 günlük fiyatı da yanına yazıyorum, siz seçin.”`,
    doneWhen: 'İmza sırası tarihleriyle elinde; verdiğimizin yanında aldığımız yazıyor.',
  },
];
