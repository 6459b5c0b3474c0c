import type { Translations } from '../index.ts';

export const common: Translations['common'] = {
  somethingBroke: (p) =>
    `Bizim tarafta bir şey bozuldu ve hiçbir şey kaydedilmedi. Lütfen yeniden dene; tekrar olursa yöneticine şu kodu ilet: ${p.reference}.`,
  notAMember:
    'Seni bu çalışma alanında henüz tanımıyorum. Üye listesini her gece okurum; acilse Pacesetter yöneticinden `/pacesetter sync` yazmasını iste.',
  unknownCommand: (p) =>
    `${p.command} komutunu bilmiyorum. Neler yapabildiğimi görmek için \`/pacesetter help\` yaz.`,
  outdatedButton: 'Bu düğme eski bir mesaja ait. Yenisi için lütfen komutu tekrar çalıştır.',
  outdatedShortcut:
    'Bu kısayol eski bir sürümden kalma. Neler yapabildiğimi görmek için `/pacesetter help` yaz.',
  outdatedForm: 'Bu form eski bir sürümden kalma. Lütfen kapatıp yeniden aç.',
  helpTitle: 'Neler yapabilirim',
  helpFooter:
    'Her birinin ardına `yardım` yazarsan daha fazlasını anlatırım: `/setgoal yardım`. Her komut `/pacesetter log …` biçiminde de çalışır.',
  helpMore: 'Olan her şey: `/pacesetter yardım`',
  filesNoScope:
    'Bu Slack’te henüz dosya gönderemiyorum: uygulamanın `files:write` izni yok. Lütfen uygulamayı kuran kişiden bu izni ekleyip uygulamayı yeniden kurmasını iste.',
  filesRefused:
    'Slack dosyaları almadı, bu yüzden hiçbir şey gönderilmedi. Lütfen birkaç dakika sonra yeniden dene.',
  filesInDoubt:
    'Dosyaların ulaştığından emin olamadım. Lütfen aramızdaki doğrudan mesajlara bak; orada yoksa yeniden iste.',
  save: 'Kaydet',
  close: 'Kapat',
  cancel: 'Vazgeç',
  done: 'Tamam',
};
