import type { feedbackTemplates as english } from '../en/feedback-templates.ts';

/** The other templates of the form, what stands beside them, and what is suggested before it goes. */
export const feedbackTemplates: typeof english = {
  fieldOf: {
    coin: {
      situation: {
        label: 'Bağlam',
        hint: 'Ne zaman, nerede? Bir alışkanlık değil, tek bir an.',
        example: 'Dün Ege Lojistik ile yenileme görüşmesinde',
      },
      behaviour: {
        label: 'Gözlem',
        hint: 'Gördüğün ya da duyduğun şey; nedenini tahmin etmeden.',
        example: 'Onlar istemeden indirimden sen söz ettin',
      },
      impact: {
        label: 'Etki',
        hint: 'Müşteride, takımda ya da sende neye yol açtı?',
        example: 'Pazarlık oradan başladı, yüzde 15 ile çıktık',
      },
      nextStep: {
        label: 'Sonraki adım',
        hint: 'Yapılacak tek bir şey ve zamanı.',
        example: 'Perşembe günü bizden bir rakam çıkmadan önce bütçelerini sor',
      },
    },
    forward: {
      situation: {
        label: 'Önümüzdeki fırsat',
        hint: 'Bunun işe yarayacağı an.',
        example: 'Gelecek salı Yıldız Teknik sunumu',
      },
      nextStep: {
        label: 'Ne denenebilir?',
        hint: 'Orada yapılabilecek tek bir şey.',
        example: 'Onların üç hedefiyle başla, ürünü ondan sonra göster',
      },
      impact: {
        label: 'Neye yarar?',
        hint: 'Neyi değiştirmesini bekliyorsun?',
        example: 'Hangisinin önemli olduğunu kendileri söyler, demo da kısa sürer',
      },
    },
    free: {
      behaviour: {
        label: 'Ne söylemek istersin?',
        hint: 'En iyisi tek bir an, ne gördüğün ve neye yol açtığı.',
        example:
          'Pazartesi görüşmesinde iki kez “hiçbir şey yapmazsanız ne olur?” diye sordun, bu sayede son tarihi öğrendik.',
      },
    },
  },
  fieldTemplate: 'Nasıl yazmak istersin?',
  template: {
    sbi: 'Durum, davranış, etki (SBI)',
    coin: 'Bağlam, gözlem, etki, sonraki adım (COIN)',
    forward: 'İleriye dönük: bir dahakine denenecek bir şey',
    free: 'Kendi sözlerimle',
  },
  forwardKind: 'İleriye dönük',
  formLink: 'Mesaj bağlantı olarak eklenir.',
  formUpward: (p) => `${p.name} raporlama hattında senin üstünde: bu, yukarıya doğru bir geri bildirim.`,
  formAsked: (p) =>
    p.topic
      ? `*${p.name}* senden geri bildirim istedi. Konu: ${p.topic}`
      : `*${p.name}* senden geri bildirim istedi.`,
  formAskedAbout: (p) =>
    `*${p.name}*, *${p.about}* için senden geri bildirim istedi.${p.topic ? ` Konu: ${p.topic}.` : ''} İkisi de okuyacak.`,
  suggestionTitle: 'Göndermeden önce bir şey',
  suggestion: {
    tone: 'Bazı sözler sert gelebilir, o zaman gerisi duyulmaz. İyi bir günde yüzüne nasıl söylerdin?',
    observable:
      'Bu, kişiyi yargılıyor gibi duruyor. Ne gördün ya da duydun? “On dakika geç geldin” demek “dikkatsizsin” demekten daha çok işe yarar.',
    specific:
      'Hangi an? Bir gün, görüşme ya da müşteri adı hatırlamasını kolaylaştırır: “Salı günü Yıldız demosunda …”',
    impact: 'Neye yol açtı? Örneğin: “… böylece sonraki toplantının tarihini verdiler.”',
    actionable: 'Bundan sonra ne yapabilir? Örneğin: “Perşembe günü önce bütçeyi sor.”',
  },
  suggestionNote: 'İstersen değiştir. *Gönder* şimdi gönderir, değiştirsen de değiştirmesen de.',
};
