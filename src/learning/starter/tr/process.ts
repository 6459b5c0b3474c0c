import type { StarterEntry } from '../starter-entry.ts';

export const process: readonly StarterEntry[] = [
  {
    key: 'process.qualification',
    kind: 'process',
    title: 'Altı soru: Bu gerçekten bir fırsat mı?',
    occasion: 'Birinci ya da ikinci görüşmeden sonra, huniye yazmadan önce',
    talk: `Her birine puan ver: 0 (bilmiyorum), 1 (sanıyorum), 2 (kendileri söyledi).
1. *Dert:* Onların sözleriyle, ne ters gidiyor?
2. *Bedel:* Neye mal oluyor, rakamı kim söyledi?
3. *Kişi:* Bunun çözülmesi için kim elini taşın altına koyar?
4. *Para:* Kim onaylıyor, daha önce böyle bir şeye onay vermiş mi?
5. *Yol:* Nasıl karar veriyorlar, kim imzalıyor, geçen sefer kaç gün sürmüş?
6. *Tarih:* O güne yetişmezse ne olur?
0–5: Bu bir sohbet. 6–8: Erken fırsat; sonraki adım, puanı en düşük soru. 9–12: Hesaba kat.`,
    proof:
      'Kazandığımız ve kaybettiğimiz son onar anlaşmayı notlarından puanla. Puanlar farklı çıkmıyorsa soruları değiştir.',
    answers: `“Bu iş olur, hissediyorum.” – Güzel. Bu his altısının hangisinden geliyor?`,
    doneWhen: 'Altısı da puanıyla anlaşmada yazıyor; en düşüğü bir sonraki adım.',
  },
  {
    key: 'process.exit_criteria',
    kind: 'process',
    title: 'Bir aşamadan çıkmak için ne tamam olmalı',
    occasion: 'Anlaşmayı ilerletiyorsun ya da huni toplantısında neden orada durduğu soruluyor',
    talk: `Aşama, bizim ne gönderdiğimiz değil, *müşterinin* ne yaptığıdır.
*Keşif → Demo:* Derdi ve bedelini söylediler; kimin canının yandığını biliyoruz.
*Demo → Teklif:* En çok neyin değişeceğini söylediler; parayı veren oradaydı ya da geleceği gün belli.
*Teklif → Pazarlık:* Teklifin üzerinden birlikte geçtik ve “evet, eğer …” dediler.
*Pazarlık → Kazanıldı:* İmza ya da sipariş formu. “Sözlü tamam”, “hukukta”, “patron onayladı sayılır” değil.
Geri almak serbesttir ve dürüsttür: Yeni bir karar verici geldiyse anlaşma keşfe döner.
Bir aşamanın olağan süresinin iki katı boyunca müşteriden ses yoksa ya sor ya kapat.`,
    proof:
      'Aşama başına olağan süre: kendi ortancamız. Uzun süredir kıpırdamayan anlaşmaları ekibin haftalık kartı da söyler.',
    answers: '',
    doneWhen: 'Açık her anlaşmanın neden o aşamada durduğunu, ekipten bir başkası notlardan söyleyebiliyor.',
  },
  {
    key: 'process.hand_over',
    kind: 'process',
    title: 'Baştan anlattırmadan devret',
    occasion: 'Randevuyu alandan görüşmeyi yürütene ya da imzadan sonra işi yapacak ekibe',
    talk: `Müşteri derdini bir kez anlatır. Yarım sayfaya yaz:
• bizimle neden konuşuyorlar, kendi sözleriyle; ne değişmiş
• kim kimdir, kim yanımızda, kim değil
• neye söz verdik, neyi yapmadığımızı söyledik
• onlardan ne bekleniyor, ne zamana kadar
• tarihler: canlıya geçiş, yenileme, patronun izni
• ters gitmemesi gereken ilk şey
Sonra hep birlikte 15 dakika: “Sizi en iyi Elif tanıyor, o başlasın. Mert, ben neyi atladım?”
Devreden kişi dört hafta daha ulaşılabilir kalır, işin nasıl gittiğinden haberi olur.`,
    proof: '',
    answers: `“Her şey CRM’de yazıyor.” – O zaman söylemesi beş dakika sürer. Söylenen soru getirir, dosyada duran getirmez.`,
    doneWhen: 'Müşteri hiçbir şeyi iki kez anlatmadı; iki taraf da ilk tarihi biliyor.',
  },
  {
    key: 'process.forecast',
    kind: 'process',
    title: 'Dürüst tahmin',
    occasion: 'Her hafta, bir rakam söylemeden önce',
    talk: `Üç kelime, her birinin tek anlamı var:
• *Kesin:* Kendi cebimden iddiaya girerim. İmzayı atacak kişi tarihi ve kalan adımları *bana* söyledi.
• *Olası:* Olma ihtimali olmama ihtimalinden yüksek ve neyin eksik olduğunu söyleyebiliyorum.
• *Açık:* Geri kalan her şey.
Her “kesin” için üç soru: Kim imzalıyor, onların tarafında ne kaldı, ne durdurabilir? Yanıt “olur herhâlde” ise o *olasıdır*.
İki rakam söyle: kesin olan ve kesinle olasının toplamı. Ne şişir ne sakla; birileri buna göre insan alıyor, mal bağlıyor.
Bir şey değişince o gün değiştir ve tek satırla yaz: ne, neden, ne zamandır.`,
    proof:
      'Her çeyreğin üçüncü haftasında ne dediğini sakla ve karşılaştır. “Kesin” dediğin 10 işten 7’si oluyorsa bunu söyle; herkes buna göre hesap yapar.',
    answers: `“Müdür daha yüksek rakam istiyor.” – “Gördüğüm bu. Kalan 200 bin için şu iki anlaşma lazım; cumaya kadar şunların olması gerekir.”
“Ay sonu hep yetişir.” – “Geçen üç ayda yetişenle yetişmeyeni yan yana koyalım, ona göre konuşalım.”`,
    doneWhen: 'Her “kesin”i iki cümleyle açıklayabiliyorsun; bir hafta sonra hiçbiri seni şaşırtmıyor.',
  },
];
