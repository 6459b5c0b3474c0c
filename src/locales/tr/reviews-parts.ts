import type { reviewParts as english } from '../en/reviews-parts.ts';
import { withEnding } from '../turkish/endings.ts';

const PERIODS = { week: 'hafta', month: 'ay', quarter: 'çeyrek', year: 'yıl', range: 'dönem' } as const;

export const reviewParts: typeof english = {
  facts: {
    title: 'Bu dönemden bildiklerim',
    none: 'Henüz bir kayıt yok.',
    goal: (p) =>
      `${p.name}: ${p.judged} ${PERIODS[p.period]} içinden ${p.met} tanesinde tuttu${p.percent ? `, toplamda ${p.percent}` : ''} · \`/mygoals closed\``,
    score: (p) => `Puan ${p.period}: ${p.isRunning ? 'şimdiye kadar ' : ''}${p.score} · \`/scorecard\``,
    promisesPerson: (p) =>
      `${p.isOwn ? `${withEnding(p.manager, 'dative')} verdiğin sözler` : `${withEnding(p.person, 'genitive')} sana verdiği sözler`}: ${p.n} sözden ${p.k} tanesi zamanında tutuldu · \`/pacesetter sözler\``,
    promisesManager: (p) =>
      `${p.isOwn ? `${withEnding(p.manager, 'genitive')} sana verdiği sözler` : `${withEnding(p.person, 'dative')} verdiğin sözler`}: ${p.n} sözden ${p.k} tanesi zamanında tutuldu · \`/pacesetter sözler\``,
    skill: (p) => `${p.name} ${p.before} → ${p.after}`,
    skills: (p) => `Değişen beceriler: ${p.moved} · \`/pacesetter beceriler\``,
    received: (p) =>
      `${p.isOwn ? 'Aldığın geri bildirim' : `${withEnding(p.person, 'dative')} verdiğin geri bildirim`}: ${p.n} · \`/givefeedback list\``,
    given: (p) =>
      `${p.isOwn ? `${withEnding(p.manager, 'dative')} verdiğin geri bildirim` : `${withEnding(p.person, 'genitive')} sana verdiği geri bildirim`}: ${p.n} · \`/givefeedback list\``,
  },

  questions: {
    self: {
      well: { label: 'Ne iyi gitti?', hint: 'Neye sevindin, ne emek istedi?' },
      hard: { label: 'Ne zordu?', hint: 'Ne engel oldu, bundan ne öğrendin?' },
      next: { label: 'Sırada ne var?', hint: 'Ne yapmak istiyorsun, bunun için neye ihtiyacın var?' },
    },
    manager: {
      well: { label: 'Neyi iyi yaptı?', hint: 'Gördüğün bir örnekle; ne işe yaradı?' },
      hard: { label: 'Neyde daha iyi olabilir?', hint: 'Bir iki konu, her biri bir örnekle.' },
      next: { label: 'Sırada ne var?', hint: 'Ne öneriyorsun, bunun için sen ne yapacaksın?' },
    },
    peer: {
      well: { label: 'Neyi iyi yapıyor?', hint: 'Kendi gördüğün bir örnekle.' },
      hard: { label: 'Sana daha çok ne yardımcı olurdu?', hint: 'Farklı yapabileceği bir şey.' },
    },
  },
  overallLabel: 'Genel olarak, anlaşılana göre',
  overallHint: 'Boş bırakabilirsin.',
  overall: {
    below: 'Anlaşılanın altında',
    mostly: 'Anlaşılanın çoğu',
    fully: 'Anlaşılanın tamamı',
    beyond: 'Anlaşılanın ötesinde',
  },
  doneLabel: 'Bitti mi?',
  keepDraft: 'Henüz değil: yalnızca benim okuduğum taslak olarak kalsın',
  finish: {
    self: 'Evet: ikimiz de bitirince yöneticim okur',
    manager: 'Evet: ikimiz de bitirince o okur',
    peer: 'Evet: ikisi de bitirince ikisi de okur',
  },
};
