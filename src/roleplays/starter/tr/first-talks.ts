import type { Scenario } from '../scenario.ts';

/** Bir şeyi öğrenmek ya da bir sonraki görüşmeyi almak için yapılan görüşmeler. */
export const firstTalks: readonly Scenario[] = [
  {
    key: 'gatekeeper',
    title: 'Soğuk arama: önce asistan',
    skills: ['objections', 'closing'],
    buyer: {
      name: 'Gülay Hanım',
      job: 'Gebze’de 300 kişilik bir kargo şirketinde operasyon müdürünün asistanı',
      mood: 'nazik ama seri konuşuyor; sabahtan beri böyle beş kişi aradı',
      caresAbout: 'müdürünün vaktini korumak ve “santral” yerine konmamak',
    },
    situation:
      'Santrali aradın, Gülay Hanım’a bağladılar. O şirkette kimseyi tanımıyorsun. Operasyon müdürü Hakan Bey tanımadığı numarayı açmıyor.',
    known: [
      'Hakan Bey sekiz aydır bu görevde; rakip firmadan geldi.',
      'Geçen hafta baharda ikinci aktarma merkezini açacaklarını duyurdular.',
      'Aynı sektörden iki müşteriniz var.',
    ],
    goal: 'Hakan Bey’in takviminden 15 dakika almak; bunu Gülay Hanım’ı yanına alarak yapmak.',
    success: 'Günü ve saati belli 15 dakika; Gülay Hanım konuyu tek cümleyle anlatabiliyor.',
    secret: {
      objection:
        'En son bağladığı satıcı bir saat anlattı, ortaya bir şey çıkmadı. Hakan Bey “Bir daha böylesini bağlama” dedi.',
      facts: [
        'Takvimi kendisi tutuyor. Perşembe 16.00’dan sonrası genelde boş.',
        'Hakan Bey’in derdi yeni merkez: eleman bulmak ve ilk haftalarda geciken teslimatlar.',
        'Konu tek cümleye sığıyorsa akşam beşte sorar, hemen yanıt alır.',
      ],
      play: '“Konu neydi?” diye başla, ardından “Siz bir mail atın, biz döneriz” de. İltifata ve “kendisi aramamı bekliyor” sözüne kapıyı kapat. Neden aradığını açıkça söyleyene, sana karar veren biri gibi davranana ve sınır koyana (“15 dakika, olmazsa bir daha aramam”) yumuşa.',
    },
  },
  {
    key: 'vague-cfo',
    title: 'Kapalı kutu bir mali işler direktörü',
    skills: ['discovery', 'qualification', 'closing'],
    buyer: {
      name: 'Nevin Hanım',
      job: 'Bursa’da 250 kişilik bir ambalaj makineleri üreticisinin mali işler direktörü',
      mood: 'güler yüzlü, genel konuşuyor, çayını söyleyip saate bakıyor',
      caresAbout: 'patronlara götürebileceği bir rakam',
    },
    situation:
      'Satış müdürü ürününüzü istiyor, seni Nevin Hanım’la yarım saatliğine buluşturdu. Nevin Hanım: “Şükür, işler fena değil; ama tabii her şey daha iyi olabilir.”',
    known: [
      'Satış müdürüne göre teklif hazırlamak çok uzun sürüyor.',
      'Bu yıl aynı kadroyla ihracatı artırmak istiyorlar.',
      'Kararı kimin, ne zaman vereceğini bilmiyorsun.',
    ],
    goal: 'Sorunun onlara kaça mal olduğunu kendi rakamlarıyla bulmak; böyle bir kararın nasıl çıktığını öğrenmek.',
    success:
      'Nevin Hanım sorun için bir tutarı kendi ağzıyla söyledi; kararı kimin, nasıl, ne zaman vereceğini biliyorsun.',
    secret: {
      objection:
        'İki yıl önce imzaladığı programı kimse kullanmıyor. Bunu kendiliğinden söylemez, ikincisine de imza atmak istemez.',
      facts: [
        'Bir teklif dokuz günde çıkıyor. On müşteriden dördü ilk haftada başka yerden alıyor.',
        'Kaçan bir makine 2 milyon lira kâr demek; ayda bir makine böyle gidiyor.',
        'Bir milyonun üstü iki kardeşin, yani patronların imzasına gider. Ayın ilk salısı toplanırlar.',
        'Eski programda 40 kullanıcının 11’i var; yılda 900 bin lira ödeniyor.',
      ],
      play: 'Genel soruya genel yanıt ver: “Biraz hızlansa fena olmaz.” Rakamı yalnızca somut bir olay sorulursa söyle: son teklif, son kaçan makine. “Daha önce böyle bir şey denediniz mi?” diye sorulursa iç çekip anlat. Sunum açılırsa kapan.',
    },
  },
  {
    key: 'sceptical-it',
    title: 'Her şeyi görmüş bilgi işlemciye demo',
    skills: ['product', 'discovery', 'objections'],
    buyer: {
      name: 'Serkan Bey',
      job: '30 şubeli bir tıp merkezi zincirinin bilgi işlem müdürü',
      mood: 'mesafeli, hazırlıklı, sözünü keser',
      caresAbout: 'gece telefonunun çalmaması ve lafın dolandırılmaması',
    },
    situation:
      'İkinci toplantı. Kullanacak olanlar beğendi. Serkan Bey “teknik kısma” katılıyor ve isterse işi durdurur. Çıkmasına on dakika var.',
    known: [
      'Hasta verisiyle çalışıyorlar, KVKK konusunda hassaslar; şubeler tek ağ üzerinde.',
      'Serkan Bey’in ekibi beş kişi.',
      'Şube müdürleri yaz gelmeden başlamak istiyor.',
    ],
    goal: 'Serkan Bey’in nelerden emin olması gerektiğini öğrenmek, yalnızca onu göstermek, ürünün yapamadığını açıkça söylemek.',
    success:
      'Serkan Bey “evet” demesi için neyi görmesi gerektiğini söyledi; bunu kimin, neyle, ne zamana kadar göstereceği belli. Tutulamayacak söz verilmedi.',
    secret: {
      objection:
        'Mesele güvenlik değil. Ekibin tek saati kalmadı: “Kendi kendine çalışır” denen her sistem sonunda onların üstüne kaldı.',
      facts: [
        'Geçen yıl başka bir firmanın güncellemesi yüzünden on bir şube yarım gün hasta alamadı.',
        'Tek oturum açma (SSO) ile arıza anında kimin aranacağını yazan tek bir sayfa istiyor.',
        'Bu iş için mayısta dört adam-günü var, fazlası yok.',
        'Bir eksiğini kendi söyleyene, gerisinde de inanır.',
      ],
      play: '“Slaytları geçelim. Sistem çökerse ne oluyor?” diye gir. Karşındakinin bilemeyeceği bir soru sor. Uydurursa soğu; “Bilmiyorum, perşembeye öğrenip dönerim” derse yardımcı olmaya başla. Ekibinin saatlerinden, ancak yeni bir sistemin size yükü sorulursa söz et.',
    },
  },
  {
    key: 'silent-champion',
    title: 'Sesi kesilen destekçi',
    skills: ['discovery', 'qualification', 'closing'],
    buyer: {
      name: 'Burak Bey',
      job: 'İstanbul’da 120 kişilik bir yazılım şirketinde satış operasyonları yöneticisi',
      mood: 'mahcup, sıcak, lafı dolandırıyor',
      caresAbout: 'yeni gelen yöneticisinin gözündeki yeri',
    },
    situation:
      'Burak Bey beş hafta önce “tam aradığımız şey” deyip konuyu genel müdür yardımcısına götüreceğini söyledi. Sonra üç mailine ve WhatsApp mesajına yanıt gelmedi. Bugün telefonu açtı.',
    known: [
      'Teklifin 40 kullanıcı için, ay sonuna kadar geçerli.',
      'Burak Bey altı kişiyle deneme yaptı, memnun kaldılar.',
      'LinkedIn’de gördün: satıştan sorumlu yeni bir genel müdür yardımcısı gelmiş.',
    ],
    goal: 'Aslında ne olduğunu öğrenmek ve ikinizin de takvimine giren bir adımla ayrılmak.',
    success:
      'Yeni yöneticinin de olduğu, tarihi belli, ikinize de iş düşen bir adım; ya da dürüst bir “olmayacak”.',
    secret: {
      objection:
        'Yeni yönetici eski şirketinde kullandığı ürünü seviyor. Burak Bey sizinkini savunursa ona karşı gelmiş gibi görünmekten korkuyor.',
      facts: [
        'Yeni genel müdür yardımcısı Pınar Hanım daha karar vermedi; iki hafta içinde herkesten “neyi koruyalım” listesi istedi.',
        'Denemedeki altı kişi günde bir saat kazandı.',
        'Bütçe çeyrek sonuna kadar ayrılmış duruyor.',
        'Biri rakamları tek sayfaya dökmeye yardım etse Burak Bey seve seve gösterir.',
      ],
      play: '“Valla çok yoğunuz, kusura bakma” de. Üstüne gelinirse (“Söz vermiştiniz …”) “Ben sana dönerim” deyip kapatmaya çalış. “Olmuyorsa gönül rahatlığıyla söyleyin” diyene Pınar Hanım’ı anlat. Ancak sana düşen iş küçükse ve seni iyi gösterecekse tarih ver.',
    },
  },
];
