import type { Translations } from '../index.ts';

export const welcome: Translations['welcome'] = {
  offer: 'Türkçe yazmamı ister misin?',
  offerButton: 'Türkçe konuş',

  hello: (p) => `Merhaba ${p.name}, kurulum tamam. Şimdilik benden yalnızca sen haber alıyorsun:`,
  lines: [
    'Sen bir takım için *Yayına al* düğmesine basana kadar başka kimseye ve hiçbir kanala yazmam.',
    'Kurulum *Home* sekmemde: takımlar, kim kimdir, kanallar ve ilk günlerin ön izlemesi.',
    'Yayına almadan önce ekibe aşağıdaki metinle haber verebilirsin. Kopyala, dilediğin gibi değiştir.',
  ],
  announcement:
    'Önümüzdeki haftadan başlayarak Slack’te Pacesetter kullanıyoruz. Herkes hedeflerini ve nerede olduğunu /mygoals ile görür; aramalarını ve toplantılarını /log ile tek satırda kaydeder. Pazartesi sabahları her takımın kanalına kısa bir karne gelir. Rakamlarını sen ve bağlı olduğun yöneticiler görür. Az yazar. Sorun olursa bana sor.',
};
