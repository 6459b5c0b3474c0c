import type { Translations } from '../index.ts';

/** Satış eğitmeninin diliyle: her basamakta gözle görülen bir davranış. */
export const skillAnchors: Translations['skillAnchors'] = {
  discovery: {
    name: 'İhtiyaç keşfi',
    anchors: {
      low: 'Sormadan anlatmaya başlar. Müşterinin sorununu dinlemez, varsayar.',
      middle: 'Elindeki soru listesini sırayla sorar, ilk yanıtla yetinir; ardından pek soru gelmez.',
      high: 'Sorunun neye mal olduğu, hiçbir şey yapılmazsa ne olacağı ve kimleri etkilediği ortaya çıkana kadar derine iner.',
    },
  },
  qualification: {
    name: 'Fırsat değerlendirme',
    anchors: {
      low: 'Kimin, hangi bütçeyle, ne zaman karar vereceğini tahmin eder.',
      middle: 'Bir kısmını bilir: sorun, bütçe, karar veren. Ama teyit ettirmemiştir.',
      high: 'Her başlığı müşterinin kendi sözüyle gösterir: hedeflenen sonuç, bütçe sahibi, karar ölçütleri, süreç, sorun, içerideki destekçi.',
    },
  },
  objections: {
    name: 'İtiraz karşılama',
    anchors: {
      low: 'İtirazın üstünden geçer ya da tartışmaya girer.',
      middle: 'Yanıt verir ama içine sinip sinmediğini sormadan devam eder.',
      high: 'İtirazı kabul eder, arkasında ne olduğunu sorar, ona yanıt verir ve konunun kapandığını teyit eder.',
    },
  },
  negotiation: {
    name: 'Pazarlık',
    anchors: {
      low: 'Kimse istemeden önce indirim önerir.',
      middle: 'Arada bir karşılık ister, her seferinde değil.',
      high: 'Değerli bir karşılık almadan hiçbir şey vermez; fiyatı ve koşulları korur, masadan ne zaman kalkacağını bilir.',
    },
  },
  product: {
    name: 'Ürün bilgisi',
    anchors: {
      low: 'Temel sorularda bile yanında bir başkasına ihtiyaç duyar.',
      middle: 'Müşterilerin çoğunun kullandığı yerlerde bilgisi doğrudur.',
      high: 'Yalnızca bu müşteriye gerekeni gösterir, ürünün neyi yapamadığını açıkça söyler, rakiplerden farkını bilir.',
    },
  },
  closing: {
    name: 'Kapanış ve sonraki adım',
    anchors: {
      low: 'Görüşme, sonraki adım konuşulmadan biter.',
      middle: '“Haftaya konuşuruz” der: adımın tarihi ya da sahibi yoktur.',
      high: 'İki taraf da takvime yazılmış tarihli bir adımla ayrılır; o güne kadar kimin ne yapacağı bellidir.',
    },
  },
};
