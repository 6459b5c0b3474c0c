import type { StarterEntry } from '../starter-entry.ts';

export const values: readonly StarterEntry[] = [
  {
    key: 'value.right_fit',
    kind: 'value',
    title: 'İşine yaramayacak olanı satmayız',
    occasion: 'İhtiyaçları bizim yaptığımız iş değil, ama istesek yine de imzalatırız',
    talk: `Onlar fark etmeden sen söyle:
“Açık konuşayım: Anlattığınız iş için bunun ancak üçte birini kullanırsınız, parasını ise tamamına ödersiniz. Bunu sonradan değil, şimdi söylemek isterim.”
Ardından üçünden birini yap:
• Rakamı küçültse de küçük paketi öner.
• Bu işi daha iyi yapan birini tanıyorsan adını ver.
• Ne değişirse yeniden konuşacağınızı birlikte belirleyin.`,
    proof:
      'Son bir yılda ayrılan müşterilerimize bak: Kaçına baştan zorlama satmıştık? Bu kural o listeden çıktı.',
    answers: `“Hedef tutmayacak.” – Altı ay sonra iade eden müşteri hedefi iki kez bozar: önce rakamı, sonra adımızı.`,
    doneWhen: 'Müşteri, bizim ne yaptığımızı ve ne yapmadığımızı bir arkadaşına tek cümleyle anlatabiliyor.',
  },
  {
    key: 'value.bad_news',
    kind: 'value',
    title: 'Kötü haber aynı gün söylenir',
    occasion: 'Teslim gecikiyor, söz verilen özellik gelmiyor, fiyat değişiyor, anlaşma bu ay kapanmıyor',
    talk: `Öğrendiğin gün ara; mesaj atma. Sıra şu: ne oldu, onun için anlamı ne, şimdi ne yapıyoruz.
“Ahmet Bey, iyi bir haber için aramıyorum. Entegrasyon ayın 15’ine yetişmiyor. Ekibiniz iki hafta boyunca listeyi dosyayla yükleyecek. İlk yüklemede, ayın 16’sında mühendisimiz yanınızda olacak. Böyle yürüyelim mi, başlangıcı mı kaydıralım?”
Aynı kural içeride de geçerli: Bir anlaşmaya inancın bittiği gün tahminden çıkar, ayın son günü değil.`,
    proof: '',
    answers: `“Belki düzelir, bekleyelim.” – Düzelirse ne güzel; ama bildiğimiz hâlde söylemediğimiz öğrenilirse bir daha düzelmez.`,
    doneWhen: 'Haberi ilk bizden aldı; elinde bir sonraki adım ve bir tarih var.',
  },
  {
    key: 'value.their_time',
    kind: 'value',
    title: 'Müşterinin vakti sunumumuzdan değerli',
    occasion: 'Toplantı istemeden ya da toplantıya başlamadan hemen önce',
    talk: `İstemeden önce kendine sor: 30 dakikanın sonunda ellerinde şimdi olmayan ne olacak? Bunu bir satırda yazamıyorsan toplantı isteme, o satırı mesajla gönder.
Açılış: “Buçukta kalktığımızda, deneme için ekibinizin bir haftasına değer mi, karar vermiş olun isterim. Daha erken ‘yok, bize göre değil’ derseniz hiç kırılmam, orada bırakırız.”
Çay muhabbeti olsun, ama saatinde bitir. Ne konuşulduysa herkes masadayken yaz.`,
    proof: '',
    answers: '',
    doneWhen: 'Davette toplantıdan ne çıkacağı yazıyor; notlar aynı gün ellerinde.',
  },
];
