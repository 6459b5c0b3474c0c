import type { StarterEntry } from '../starter-entry.ts';

export const targeting: readonly StarterEntry[] = [
  {
    key: 'targeting.ideal',
    kind: 'targeting',
    title: 'İdeal müşteriyi yedi satırda yaz',
    occasion: 'Liste çıkarıyorsun ya da bir şirketin listede yeri var mı diye tartışıyorsunuz',
    talk: `En iyi on müşterimizi al: kullanıyorlar, yeniliyorlar, onlarla çalışmak keyifli. Şunları doldur:
1. Sektör ve sektörün hangi köşesi (“gıda” değil, “soğuk zincirle dağıtan toptancı”)
2. Büyüklük; bizim için önemli olan sayıyla (kullanacak kişi, şube, günlük sipariş)
3. Hâlihazırda ne kullandıkları, bizim yerimize neyle idare ettikleri
4. Arayışa girmeleri için ne olmuş olması gerektiği
5. Derdi kim çekiyor, parayı kim veriyor
6. Ne kazanıyorlar, tek satır
7. Kim onlara benziyor, ama *onlardan değil*
Sonra en kötü on müşteriyi al: Yedinci satır onları dışarıda tutar mıydı?
Pacesetter’da \`/pacesetter profil\` önemli olanı ağırlıklarıyla tutar, \`/pacesetter müşteri AD\` bir şirkete buna göre puan verir.`,
    proof: 'Kendi yirmi müşteriniz. İyisi de kötüsü de bir satırda aynı çıkıyorsa o satırı sil.',
    answers: `“Bize herkes müşteri.” – Bu ay kimi aramayacağını söyleyemiyorsan listen yok demektir.`,
    doneWhen: 'İki kişi aynı şirkete ayrı ayrı puan veriyor ve birbirine yakın çıkıyor.',
  },
  {
    key: 'targeting.triggers',
    kind: 'targeting',
    title: 'Bir şeyin yeni değiştiği yere git',
    occasion: 'Bu hafta kimi arayacağını planlıyorsun',
    talk: `Şirketler bizim hatırımıza değil, bir şey değiştiği için alır. Şunlara bak:
• bölümün başına yeni biri geldi; ilk üç ayı
• bizim üstlendiğimiz iş için ilan: Aynı anda beş sevkiyatçı arayanın derdi de bütçesi de vardır
• ikinci depo, yeni şube, organize sanayide yeni yer
• ihracata başlama, yeni ülke, yeni ortak
• belli bir günde yürürlüğe giren bir mevzuat
• teşvik ya da yatırım haberi
• rakiple sözleşmelerinin bitiş tarihi
Neyin değiştiğini, tarihini ve nerede gördüğünü yaz. İki hafta içinde ara; sonra herkes arıyor.
“Sipariş girişine üç kişi arıyorsunuz. Büyüme mi, yetişememe mi?”`,
    proof:
      'Tetikleyen olayı anlaşmaya yaz. Çeyrek sonunda *bizde* hangisi görüşmeye dönmüş, say; ona yüklen.',
    answers: '',
    doneWhen: 'Bu haftaki listede her adın, üç ay önce olmayan bir nedeni var.',
  },
  {
    key: 'targeting.first_lines',
    kind: 'targeting',
    title: 'İlk cümle onlarla ilgili olsun',
    occasion: 'İlk e-posta ya da ilk aramanın ilk yirmi saniyesi',
    talk: `*E-posta, en çok 80 kelime:* ne gördün – bu genelde ne demek – tek soru.
“Baharda Manisa’da depo açıyorsunuz. İkinci depoyla birlikte planlama bir kişinin kafasından ortak bir tabloya geçer; gecikmeler de cuma günü ortaya çıkar. Sizde gündemde mi, yoksa çözdünüz mü?”
Ek yok, “umarım iyisinizdir” yok, ilk mesajda takvim bağlantısı yok.
*Telefon:*
“Merhaba, ben … şirketinden Elif. Aramamı beklemiyordunuz; tek bir nedenim var, yarım dakika. Sonra kapatayım mı siz söyleyin, olur mu?”
“Manisa’da depo açıyorsunuz …. Bugün planı nasıl yapıyorsunuz?”
Konuşuyorsa sor. Konuşmuyorsa: “Bu işi en iyi kim bilir?”
Santral soruyorsa gerçeği söyle: “Sevkiyattan sorumlu kişiyle depo açılışı için görüşmek istiyorum.”`,
    proof: 'Her seferinde tek şey değiştir ve en az 50 gönderide yanıtları say. Daha azı tesadüftür.',
    answers: `“Numaramı nereden buldunuz?” – Aynen söyle ve silmeyi öner. Sonra gerçekten sil; KVKK da bunu ister.`,
    doneWhen: 'İlk satırdan, başka kimseye yazılmadığı anlaşılıyor.',
  },
  {
    key: 'targeting.disqualify',
    kind: 'targeting',
    title: 'Erken hayır de: beş işaret',
    occasion: 'Bir fırsat hep emek istiyor, ama yerinden kıpırdamıyor',
    talk: `İkisi varsa soruyu sor; üçü varsa bırak.
1. Hiçbir şey yapmazlarsa ne olacağını kimse söyleyemiyor
2. Parayı verecek kişiyle tanışmadın, tanışacak gibi de değilsin
3. Dert o kadar seyrek ki Excel yetiyor
4. Tarih iki kez nedensiz kaydı
5. Hep fiyat ve evrak istiyorlar, hiç görüşme istemiyorlar (üçüncü teklif olarak aranıyor olabilirsin)
Soru: “Dürüst olalım: İddiaya girseniz, bu iş bu yıl olur mu?”
Kapı açık kalsın: “Gerçekten lazım olduğunda gelmek isterim. Bunu nereden anlarım?”`,
    proof:
      'Olağan süremizin iki katından uzun sürüp kaybettiğimiz anlaşmalara harcanan saatleri topla. Sormamanın bedeli o.',
    answers: `“Ama huni küçülüyor.” – Zaten o kadardı. Şimdi görüyorsun.`,
    doneWhen: 'Anlaşma nedeniyle kapandı ya da her işaretin bir yanıtı var.',
  },
];
