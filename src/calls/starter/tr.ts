import type { CallForm } from '../rules/form.ts';

/** Yönetici kendi formunu yazana kadar bizimkiler. Anahtarlar ve ağırlıklar her dilde aynıdır. */
export const forms: readonly CallForm[] = [
  {
    key: 'discovery',
    version: 0,
    name: 'Keşif görüşmesi',
    criteria: [
      {
        key: 'opening',
        name: 'Açılış',
        weight: 15,
        anchors: {
          one: 'Söze şirketi ya da ürünü anlatarak başlıyor',
          three: 'Görüşmenin konusunu söylüyor',
          five: 'Süre, konu ve görüşmeden ne çıkacağı üzerinde anlaşıyor, eksik var mı diye soruyor',
        },
        skill: null,
      },
      {
        key: 'questions',
        name: 'Sorular',
        weight: 30,
        anchors: {
          one: 'Sormadan anlatmaya başlıyor',
          three: 'Listedeki soruları soruyor, pek derine inmiyor',
          five: 'Yanıtın üstüne gidiyor: nedeni, kimi etkilediği, böyle kalırsa kaça mal olacağı',
        },
        skill: 'discovery',
      },
      {
        key: 'listening',
        name: 'Dinleme',
        weight: 15,
        anchors: {
          one: 'Söz kesiyor, en çok kendi konuşuyor',
          three: 'Sözün bitmesini bekleyip sıradaki soruya geçiyor',
          five: 'Müşterinin sözleriyle özetliyor, “aynen öyle” yanıtını alıyor',
        },
        skill: null,
      },
      {
        key: 'qualification',
        name: 'Nitelendirme',
        weight: 20,
        anchors: {
          one: 'Kimin, neden alacağını tahmin ediyor',
          three: 'Bütçe, karar, zaman: bir kısmını soruyor',
          five: 'Kim, nasıl, ne zaman, neye bakarak karar verecek: hepsi müşterinin ağzından',
        },
        skill: 'qualification',
      },
      {
        key: 'next_step',
        name: 'Sonraki adım',
        weight: 20,
        anchors: {
          one: 'Adım belirlenmeden bitiyor',
          three: '“Ben size bir şeyler göndereyim”',
          five: 'İki takvimde de bir gün, iki tarafa da düşen bir iş',
        },
        skill: 'closing',
      },
    ],
  },
  {
    key: 'demo',
    version: 0,
    name: 'Demo',
    criteria: [
      {
        key: 'recap',
        name: 'Hatırlatma',
        weight: 15,
        anchors: {
          one: 'Doğrudan ekranı açıp tıklamaya başlıyor',
          three: 'Geçen görüşmede söylenenleri anıyor',
          five: 'Sorunu ve amacı müşteriye doğrulatıyor, değişen var mı diye soruyor',
        },
        skill: 'discovery',
      },
      {
        key: 'relevance',
        name: 'İşe yararlık',
        weight: 30,
        anchors: {
          one: 'Bütün menüleri gezdiriyor',
          three: 'Uyanı gösteriyor, yanında bir sürü şey daha',
          five: 'İki üç şey; her birine müşterinin derdiyle giriyor',
        },
        skill: 'product',
      },
      {
        key: 'dialogue',
        name: 'Karşılıklı konuşma',
        weight: 20,
        anchors: {
          one: 'On dakika ve üstü tek soru yok',
          three: 'Sonunda “Sorunuz var mı?” diyor',
          five: 'Her adımda onlarda neyi değiştireceğini soruyor, denemelerini sağlıyor',
        },
        skill: null,
      },
      {
        key: 'objections',
        name: 'İtirazlar',
        weight: 15,
        anchors: {
          one: 'Duymazdan geliyor ya da tartışıyor',
          three: 'Yanıtlıyor, işe yaradı mı bakmıyor',
          five: 'Hak veriyor, arkasındakini soruyor, yanıtlıyor, teyit alıyor',
        },
        skill: 'objections',
      },
      {
        key: 'next_step',
        name: 'Sonraki adım',
        weight: 20,
        anchors: {
          one: 'Adım belirlenmeden bitiyor',
          three: 'Ucu açık: “Haftaya konuşuruz”',
          five: 'Tarihli; iki tarafın da işi belli, bugün olmayan kişi de içinde',
        },
        skill: 'closing',
      },
    ],
  },
  {
    key: 'negotiation',
    version: 0,
    name: 'Pazarlık',
    criteria: [
      {
        key: 'preparation',
        name: 'Hazırlık',
        weight: 15,
        anchors: {
          one: 'İstenene hazırlıksız yakalanıyor',
          three: 'Kendi sınırını biliyor',
          five: 'İki tarafın neyi takas edebileceğini ve karşıya ne ifade ettiğini biliyor',
        },
        skill: null,
      },
      {
        key: 'value',
        name: 'Önce değer',
        weight: 25,
        anchors: {
          one: 'Önce fiyattan söz ediyor',
          three: 'Yararları yineliyor',
          five: 'Sonucun kaç para ettiğini müşteriye kendi rakamlarıyla söyletiyor',
        },
        skill: 'objections',
      },
      {
        key: 'trading',
        name: 'Takas',
        weight: 30,
        anchors: {
          one: 'Hoş görünmek için indirim veriyor',
          three: 'Arada bir karşılık istiyor',
          five: 'Karşılıksız hiçbir şey vermiyor, küçük adımlarla ilerliyor',
        },
        skill: 'negotiation',
      },
      {
        key: 'calm',
        name: 'Sakinlik',
        weight: 10,
        anchors: {
          one: 'Her sessizliği konuşarak dolduruyor',
          three: 'Baskı altında da nazik kalıyor',
          five: 'Sessizliğe dayanıyor, soruyor, ne zaman ara vereceğini biliyor',
        },
        skill: null,
      },
      {
        key: 'agreement',
        name: 'Anlaşma',
        weight: 20,
        anchors: {
          one: 'Neyde anlaşıldığı belirsiz kalıyor',
          three: 'Fiyatı özetliyor',
          five: 'İki tarafın sözünü, kimin ne zaman imzalayacağını sesli özetliyor',
        },
        skill: 'closing',
      },
    ],
  },
];
