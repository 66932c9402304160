import type { Locale } from '@jamboree/kernel';

/** What jurors write to a team, in their own language: to a strong entry and to one with doubts. */
interface JuryComments {
  readonly strong: readonly string[];
  readonly doubtful: readonly string[];
}

export const JURY_COMMENTS: Readonly<Record<Locale, JuryComments>> = {
  en: {
    strong: [
      'You asked the people concerned before you built, and it shows in every figure. I would like to see the running cost after the first year.',
      'The trial is small but honest: you say what failed. That makes it easy to recommend to an office.',
      'Convincing because a person decides and the system only proposes. Please add who answers when it is wrong at night.',
      'The simplest idea of those I read, and the one I would start tomorrow.',
      'Strong on adoption: owner, price and first step are named. The prototype could be shown to two more user groups.',
    ],
    doubtful: [
      'The problem is real and well described. I miss evidence that people would change what they do.',
      'Good thought, but two offices would have to agree first, and the concept does not say how.',
      'I could not tell which part works today and which is planned. A short video would help.',
      'Maintenance is the weak point: who does it in the third year, when the volunteers have moved on?',
    ],
  },
  de: {
    strong: [
      'Sehr sorgfältig gemessen, und die Grenzen stehen offen daneben. So etwas kann ein Amt verantworten.',
      'Überzeugt mich, weil es mit dem arbeitet, was schon da ist. Bitte noch klären, wer die Daten nach der Probe pflegt.',
      'Die Betroffenen haben mitgeschrieben, das merkt man. Für die Übernahme fehlt nur noch eine zuständige Person.',
      'Klein angefangen, ehrlich ausgewertet, gut übertragbar auf die andere Stadt.',
      'Der Kostenplan ist belastbar. Ich hätte mir einen Satz dazu gewünscht, was bei einem Ausfall geschieht.',
    ],
    doubtful: [
      'Das Problem ist richtig, die Lösung setzt aber eine Schnittstelle voraus, die es so nicht gibt.',
      'Mir fehlt der Schritt vom Prototyp zum Betrieb: Personal, Wartung, Haftung.',
      'Für wen genau? Drei Zielgruppen mit verschiedenen Bedürfnissen werden hier als eine behandelt.',
      'Die Zahlen stammen aus sehr wenigen Versuchen. Bitte vorsichtiger formulieren.',
    ],
  },
  id: {
    strong: [
      'Berangkat dari pengalaman warga sendiri, dan angkanya jujur. Tinggal pastikan siapa petugas penanggung jawabnya.',
      'Sederhana, murah, dan bisa dimulai bulan depan. Saya ingin melihatnya di tiga kelurahan lagi.',
      'Rencana adopsinya jelas: biaya, pemilik, dan langkah pertama. Jarang ada yang selengkap ini.',
      'Bagus karena tetap berfungsi tanpa ponsel pintar. Tambahkan rencana saat listrik padam.',
      'Kerja sama dua kota benar-benar terasa, bukan tempelan. Pertahankan.',
    ],
    doubtful: [
      'Masalahnya nyata, tetapi belum jelas mengapa warga akan terus memakainya sesudah bulan pertama.',
      'Biaya perawatan tampak terlalu rendah. Mohon hitung ulang dengan teknisi lapangan.',
      'Butuh persetujuan dua dinas; jalurnya belum dijelaskan.',
      'Purwarupa belum dapat saya coba, jadi sulit menilai klaim ketepatannya.',
    ],
  },
};
