import { type Corpus, improve, strength } from './text.ts';

/** Written with the others, and never looked at while the words were tuned. */
export const turkishHeldOut: Corpus = {
  good: [
    strength(
      'Cumartesi günü fuarda bizimkinden söz etmeden önce ziyaretçilere bugün ne kullandıklarını sordun. Altmış kartvizit yerine dokuz gerçek aday ile döndük.',
    ),
    strength(
      'Pazartesi Fener teklifinin girişini kapanan mağazaları üzerine yeniden yazdın. Genel müdürleri ilk cümleni yönetim kurulunda okudu, kısa listeye kaldık.',
    ),
    strength(
      'Dünkü şikâyet görüşmesinde not aldın, ne kaybettiklerini özetledin ve çözüm için saat verdin. Fesih yazısı hazırdı, yine de kaldılar.',
    ),
    strength(
      'Geçen hafta Milano müşterisini Gizem’e bir sayfalık geçmiş ve tanışma görüşmesiyle devrettin. Hiçbir şeyi ikinci kez sormak gerekmediği için üç gün sonra ek satışı kapattı.',
    ),
    strength(
      'Perşembe günkü takım toplantısında kaybettiğin görüşmenin kaydını paylaştın. İki arkadaş aynı gün açılışını değiştirdi.',
    ),
    improve(
      'Pazartesi Meşe sunumunda sırtın salona dönük slaytları okudun. İki satın almacı telefonuna bakmaya başladı. Cuma için ilk beş dakikayı slaytsız, benimle prova et.',
    ),
    improve(
      'Salı günü sözleşmeyi hukuk onaylamadan Bahar’a gönderdin. Geri çekmek zorunda kaldık, hep böyle misiniz diye sordular. Bir dahaki sefere CRM’deki onayı bekle.',
    ),
    improve(
      'Geçen perşembe Ferro görüşmesinde kırk dakikanın otuz dördünde sen konuştun. Geçiş tarihlerini söylemeye fırsat bulamadılar. Sonraki görüşmede her özellikten sonra bir açık soru sormayı dene.',
    ),
    improve(
      '9 Kasım’daki Kale ziyaretinin notları hâlâ yok. Aradıklarında destek ekibi ne söz verildiğini bilmiyordu. Lütfen ziyaret günü CRM’e üç satır yaz.',
    ),
    improve(
      'Yeni indirimi Merve’nin müşterisine ondan önce sen söyledin. Müşteriden öğrendi ve devre dışı bırakıldığını hissetti. Bundan sonra önce hesabın sahibine danış.',
    ),
  ],
  bad: [
    strength('Müthiş bir haftaydı, süpersin!', 'specific'),
    strength('Bu kadar güvenilir ve pozitif bir takım arkadaşı olduğun için teşekkürler.', 'specific'),
    strength('Sunum becerilerin gerçekten gelişti, seninle gurur duyuyorum.', 'specific'),
    strength('Cuma günü ürün ekibiyle Kale’yi ziyaret ettin ve prototipi gösterdin.', 'impact'),
    improve('Daha fazla sorumluluk almalısın.', 'specific'),
    improve('Bazen e-postaların pek iyi değil. Lütfen kaliteye daha çok dikkat et.', 'specific'),
    improve('Hiçbir zaman takip etmiyorsun, disiplinin yok.', 'observable'),
    improve(
      'Kendini hepimizden üstün görüyorsun. Salı günü soruma cevap vermedin, zor durumda kaldım. Bir dahaki sefere cevap ver.',
      'observable',
    ),
    improve(
      'Salı günü Bahar sözleşmesini hukuk onayı olmadan gönderdin, geri çekmek zorunda kaldık.',
      'actionable',
    ),
    improve('DALGA MI GEÇİYORSUN? BİR TEKLİF İÇİN ÜÇ GÜN MÜ? BUGÜN DÜZELT ŞUNU!!', 'tone'),
  ],
};
