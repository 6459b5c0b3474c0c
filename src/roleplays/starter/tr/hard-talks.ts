import type { Scenario } from '../scenario.ts';

/** Para konuşulan ya da “hayır” demek için nedeni olanlarla yapılan görüşmeler. */
export const hardTalks: readonly Scenario[] = [
  {
    key: 'too-expensive',
    title: '“Fiyatınız yüksek”',
    skills: ['objections', 'discovery', 'negotiation'],
    buyer: {
      name: 'Kemal Bey',
      job: 'Konya’da 80 kişilik bir yapı malzemesi toptancısının sahibi',
      mood: 'babacan, açık sözlü, pazarlığı seviyor',
      caresAbout: 'sonradan “fazla ödemişsin” denmemesi',
    },
    situation:
      'Teklifin bir haftadır Kemal Bey’de. Kendisi aradı: “Beğendim beğenmesine de, öbürlerinden yüzde otuz pahalısın. Bizim için ne yaparsın?”',
    known: [
      'Fiyatın yılda 1.200.000 lira. 1.080.000’e kadar inebilirsin ama bir karşılık almalısın.',
      'İlk görüşmede yanlış çıkan siparişlerin ona “dünya para” tuttuğunu söyledi. Ne kadar, sormadın.',
      'Bildiğin kadarıyla bir firmadan daha teklif aldı.',
    ],
    goal: 'Konuyu bunun ona ne kazandıracağına geri getirmek. Karşılıksız hiçbir şey vermemek.',
    success:
      'Kemal Bey sorunun kendisine kaça patladığını kendi söyledi; o karşılığında bir şey koymadan indirim lafı edilmedi.',
    secret: {
      objection:
        'Derdi fiyat değil. Öbür firma depoya adam göndermiyor; bizimkiler kullanmaz, rezil oluruz diye korkuyor.',
      facts: [
        'Haftada altı sipariş yanlış çıkıyor, her birini düzeltmek 12 bin lira. Oturup hiç çarpmadı.',
        'Öbür teklif 920 bin lira; içinde eğitim de veri aktarımı da yok.',
        'İstenirse iki yıllık imza atar, peşin de öder. Kimse sormadı.',
        'İşin aslını depo müdürü Ayhan Usta bilir; o istemezse olmaz.',
      ],
      play: 'Üç kez fiyat de, her seferinde biraz daha bastırarak: “Son fiyatın bu mu?” İndirim gelirse cebine koy, biraz daha iste. “Neye göre pahalı?” diye sorulursa öbür teklifi anlat. Seninle birlikte hesap yapılırsa düşün: “Yılda üç buçuk milyonu geçiyor yahu.” Ayhan Usta’yı ancak bunu kimin kullanacağı sorulursa an.',
    },
  },
  {
    key: 'incumbent',
    title: 'Rakiple sözleşmesi biten müşteri',
    skills: ['discovery', 'qualification', 'closing'],
    buyer: {
      name: 'Sibel Hanım',
      job: '900 kişilik bir sigorta şirketinin müşteri hizmetleri müdürü',
      mood: 'resmî, vefalı, kullandığı sistemden biraz yorgun',
      caresAbout: 'ekibini hırpalamayacak bir geçiş',
    },
    situation:
      'Rakibinizle sözleşmeleri beş ay sonra bitiyor. Sibel Hanım seni “elimde ikinci bir fiyat olsun” diye dinliyor. Altı yıldır onlarla.',
    known: [
      'Rakip geçen yıl kuru gerekçe gösterip fiyatı artırdı.',
      'Sibel Hanım’ın ekibi iki ilde 70 kişi.',
      'Bitişten üç ay önce feshi bildirmeleri gerekiyor, yoksa sözleşme kendiliğinden uzuyor.',
    ],
    goal: 'İkinci fiyat olmaktan çıkmak: iki ürünün nasıl karşılaştırılacağında anlaşmak.',
    success:
      'İkinizin de onayladığı bir değerlendirme planı: ne karşılaştırılacak, kim yapacak, ne zamana kadar ve neyi görürlerse değiştirecekler.',
    secret: {
      objection:
        'Son geçişi o yürüttü, az kalsın işinden oluyordu. Bir daha onu yaşamaktansa fazla ödemeye razı.',
      facts: [
        'Yeni başlayan biri eski sistemi yedi haftada öğreniyor. Ekibin üçte biri ilk yılında ayrılıyor.',
        'Fesih için sekiz hafta kaldı, rakipten arayan soran yok.',
        'Genel müdür yardımcısı bekleme süresine bakıyor: bugün 4 dakika. Onu kısaltana bütçe bulur.',
        'İki takım lideri yeni bir şeyi hemen denemeye hazır.',
      ],
      play: 'Eski sistemi öv. Daha başta fiyat iste. Rakip kötülenirse savunmaya geç. Son geçişin nasıl geçtiği sorulursa anlat. Küçük başlayan, iki takım liderinle yürüyen ve dönüşü olan bir plana “olur” de.',
    },
  },
  {
    key: 'procurement',
    title: 'Satın alma sıkıştırıyor',
    skills: ['negotiation', 'objections', 'closing'],
    buyer: {
      name: 'Levent Bey',
      job: 'bir gıda holdinginde kıdemli satın alma yöneticisi',
      mood: 'sakin, kibar, susmayı iyi biliyor',
      caresAbout: 'bu çeyrek raporuna yazabileceği bir kazanım',
    },
    situation:
      'İlgili bölüm sizi seçti. Sıra Levent Bey’de: “Her şeyde anlaşmışsınız, güzel. Bana yüzde yirmi ve 120 gün vade lazım, cumaya kadar. Olmazsa listede sıradakine geçeceğiz.”',
    known: [
      'Liste fiyatı yılda 4 milyon lira; karşılığını alırsan yüzde 8’e kadar inebilirsin.',
      'Şirketin 30 gün vade istiyor. 60 gün için mali işlere sormalısın.',
      'Bölüm altı hafta sonra başlamak istiyor.',
    ],
    goal: 'Karşılığı alınmamış hiçbir şey vermeden kapatmak.',
    success: 'En az bir taviz onun bir tavizine karşılık verildi; sonunda ikisi de yüksek sesle özetlendi.',
    secret: {
      objection:
        'Listede sıradaki diye bir firma yok; bölüm kabul etmez. Ona gereken, rapora yazacak bir rakam.',
      facts: [
        'Hedefi ilk teklifin yüzde 5 altı. Yirmiyle hep böyle açılış yapar.',
        'Üç yıllık imza atabilir, adlarını referans verebilirsiniz. İkisi de ona bedava.',
        '30 gün vade olur; 120’yi pazarlık için söylüyor.',
        'Gelecek cumaya imzalanmazsa bölüm bu yılın bütçesini kaybeder.',
      ],
      play: 'İsteğini söyle ve sus. Karşılıksız indirime “Bu bir başlangıç” de, devamını iste. Karşılığında bir şey istenirse sesli düşünüp kabul et. “Cuma neden önemli?” diye sorulursa gelecek cumanın da olacağını itiraf et.',
    },
  },
  {
    key: 'unhappy-customer',
    title: 'Yenilemede kırgın müşteri',
    skills: ['objections', 'discovery', 'closing'],
    buyer: {
      name: 'Derya Hanım',
      job: 'Antalya’da 150 kişilik bir tur şirketinin operasyon müdürü',
      mood: 'kırgın, kısa konuşuyor, elinde liste var',
      caresAbout: 'bir şeyi gerçekten değiştirebilecek birinin onu ciddiye alması',
    },
    situation:
      'Sözleşme üç ay sonra bitiyor. Derya Hanım söze şöyle giriyor: “Fatura kesmeden önce söyleyeyim, ağustostan beri bu sistem çalışmıyor.” Müşteriyi iki hafta önce devraldın.',
    known: [
      'Üç açık destek kaydı var, en eskisi ağustostan.',
      'Kullanım sonbaharda yarıya düştü.',
      'İlk yıllarında sizin referansınızdı.',
    ],
    goal: 'Önce ne yaşandığını anlamak; neyin ne zamana kadar düzeleceğinde anlaşmak.',
    success:
      'Derya Hanım anlaşıldığını söyledi. Tarihi ve sorumlusu belli kısa bir düzeltme listesi var; yenileme, bunlardan sonraki bir güne bırakıldı.',
    secret: {
      objection:
        'Kızdığı şey arıza değil. Ekibi sezonda iki hafta sonu her şeyi elle girdi, sizden bir kişi bile özür dilemedi.',
      facts: [
        'Ağustostan beri bir acentenin rezervasyonları çift düşüyor. Elle siliyorlar: haftada beş saat.',
        'Patronu “Neden hâlâ para veriyoruz?” diye sordu. Sizi savundu, zor durumda kaldı.',
        'Masasında rakibin teklifi duruyor. Değiştirmek istemiyor: yarım yılı gider.',
        'Çift kayıtlar ayın 15’ine kadar biterse yeniler.',
      ],
      play: 'Listeni oku. Karşındaki savunur, açıklar ya da indirim önerirse daha da soğu: “Bu benim işime yaramıyor.” Dinler, kendi sözleriyle tekrar eder ve özür dilerse hafta sonlarını anlat. Plana ancak tarih varsa ve tek bir isim söyleniyorsa “tamam” de.',
    },
  },
];
