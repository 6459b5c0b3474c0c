import type { StarterEntry } from '../starter-entry.ts';

export const product: readonly StarterEntry[] = [
  {
    key: 'product.problem_first',
    kind: 'product',
    title: 'Ne iş yapıyoruz: tek nefeste',
    occasion: '“Siz tam olarak ne yapıyorsunuz?” diye sordular ve yarım dakikan var',
    talk: `Üç parça: kime, hangi dert, sonrasında ne değişiyor.
“Biz [toptancıların sevkiyat ekipleriyle] çalışıyoruz. Çoğu [sevkiyatı Excel’de planlıyor, gecikmeyi de müşteri arayınca öğreniyor]. Bizimle [geciken aracı akşamdan görüp müşteriyi önce kendileri arıyor].”
Sonra sus ve sor: “Sizde nasıl işliyor?”
Köşeli parantezleri bizim ürüne göre doldur ve ezberle. “Platform”, “uçtan uca çözüm”, “yeni nesil” yok.`,
    proof: 'Şirket dışından birine anlat. Bir saat sonra kendi sözleriyle tekrar edebiliyor mu?',
    answers: `“Yani [rakip] gibi bir şey.” – “Aynı mahalledeyiz. Onlar yerine bizi seçenler çoğunlukla [tek neden] yüzünden seçti. Sizin için önemli mi bu?”`,
    doneWhen: '“İlginçmiş” demek yerine kendi durumlarını anlatmaya başlıyorlar.',
  },
  {
    key: 'product.value_numbers',
    kind: 'product',
    title: 'Kazancı onların rakamlarıyla hesapla',
    occasion: 'Beğendiler; ama onlara ne kazandıracağını henüz kimse söylemedi',
    talk: `Kâğıt üzerinde, birlikte, onların rakamlarıyla:
1. “Bu işi elle kaç kişi yapıyor?” – 6
2. “Haftada kaç saat?” – kişi başı 2
3. “Bir saatin size toplam maliyeti ne?” – 400 lira
4. 6 × 2 × 400 = haftada 4.800; yılda 46 iş haftasıyla 220.800 lira
5. “Hepsini kurtarmayız. Patronunuza hangi kadarına söz verirdiniz?” – yarısı: 110.400
Teklife *onların* söylediği payı, söyleyenin adıyla yaz. Kendi buldukları rakam, senin olmadığın toplantıda da ayakta kalır.`,
    proof:
      'Yukarıdaki bir hesap, söz değil. Yalnızca onların verdiği rakamları kullan; kimin verdiğini not et.',
    answers: `“Bu rakamlar bende yok.” – “Kimde vardır? On dakika ona soralım mı?” Tanışman gereken bir sonraki kişiyi de öğrendin.`,
    doneWhen: 'Tutar onlardan gelen bir e-postada yazıyor ya da seninkini düzelttiler.',
  },
  {
    key: 'product.limits',
    kind: 'product',
    title: 'Ürünümüzün yapmadıkları',
    occasion: 'Bizde olmayan bir şey soruyorlar ya da var sanıyorlar',
    talk: `“Hayır” cümlenin başında olsun:
“Hayır, o yok. İhtiyacı olan müşterilerimiz [başka yol] ile hallediyor; [süre] kadar sürüyor. Sizde ne sıklıkla lazım oluyor?”
Yapılacaksa: “Planda var, ama ben plan satmam. Lütfen bugün gördüğünüze göre karar verin.”
En çok sorulan ve bizde olmayan beş şeyi, dürüst çözümleriyle birlikte buraya yaz.`,
    proof: '',
    answers: `“Ötekilerde var.” – “Doğru, var. Her gün kullanacaksanız önemli. Yılda iki kez lazımsa gelin her gün yaptığınızı karşılaştıralım.”
“Siz bize özel yaparsınız.” – “Özel iş konuşabiliriz; süresi ve ücreti ayrı olur. Onsuz da işinize yarıyor mu, önce ona bakalım.”`,
    doneWhen: 'Bildikleri notlarda yazıyor; imzadan sonra kimse şaşırmıyor.',
  },
  {
    key: 'product.story',
    kind: 'product',
    title: 'Altmış saniyede bir müşteri hikâyesi',
    occasion: '“Başka kim kullanıyor?” dediler ya da söylediğinin bir dayanağı olmalı',
    talk: `Büyüklüğü ya da sektörü onlara benzeyen bir müşteri seç. Beş cümle:
1. Kim oldukları (izin yoksa adını verme)
2. Önceki hâli, tek sahneyle: “Pazartesi sabahları iki kişi öğlene kadar şoförleri arardı.”
3. Bizden önce ne denedikleri
4. Bizimle ne yaptıkları ve neresinin zor olduğu
5. Şimdi ne değişti, *onların* ölçtüğü bir rakamla
Sonunda sor: “Bunun neresi size benziyor, neresi benzemiyor?”`,
    proof:
      'Kaynağını söyleyebileceğin hikâyeyi anlat. Müşteri temsilcisinden iki tane iste; üç ayda bir hâlâ öyle mi diye bak.',
    answers: `“Bir arayıp soralım.” – “Elbette, bu işin olacağına ikimiz de inandığımızda. Onların vaktini de boşuna almak istemem.”`,
    doneWhen: 'Hikâyenin hangi kısmının kendilerine uyduğunu söylediler.',
  },
];
