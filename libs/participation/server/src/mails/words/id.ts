import type { TeamMailWords } from '../team-mail-words.js';

export const id: TeamMailWords = {
  ASKED: {
    subject: ({ event, person }) => `${event}: ${person} ingin bergabung dengan tim Anda`,
    text: ({ team, person }) => `${person} ingin bergabung dengan ${team}. Anda yang memutuskan; permintaan ini berlaku seminggu.`,
    button: 'Jawab permintaan',
  },
  ACCEPTED: {
    subject: ({ event, team }) => `${event}: Anda masuk tim ${team}`,
    text: ({ team }) => `${team} menerima permintaan Anda. Permintaan Anda yang lain ditarik.`,
    button: 'Buka tim Anda',
  },
  DECLINED: {
    subject: ({ event, team }) => `${event}: jawaban tim ${team}`,
    text: ({ team }) => `${team} menolak permintaan Anda. Tim lain masih punya tempat.`,
    button: 'Cari tim',
  },
  INVITED: {
    subject: ({ event, team }) => `${event}: tim ${team} mengajak Anda`,
    text: ({ team, person }) => `${person} mengundang Anda ke tim ${team}. Anda yang memutuskan; undangan ini berlaku seminggu.`,
    button: 'Jawab undangan',
  },
  INVITATION_ACCEPTED: {
    subject: ({ event, person }) => `${event}: ${person} masuk tim Anda`,
    text: ({ team, person }) => `${person} menerima undangan dan sekarang anggota ${team}.`,
    button: 'Buka tim Anda',
  },
  INVITATION_DECLINED: {
    subject: ({ event, person }) => `${event}: jawaban ${person}`,
    text: ({ team, person }) => `${person} tidak bergabung dengan ${team}. Masih ada orang lain yang mencari tim.`,
    button: 'Buka tim Anda',
  },
  DISQUALIFIED: {
    subject: ({ event, team }) => `${event}: gagasan ${team} didiskualifikasi`,
    text: ({ team }) =>
      `Penyelenggara mengeluarkan gagasan ${team} dari lomba. Alasannya ada di bawah; hubungi mereka bila menurut Anda ini keliru.`,
    button: 'Lihat gagasan',
  },
  REINSTATED: {
    subject: ({ event, team }) => `${event}: gagasan ${team} berlaku lagi`,
    text: ({ team }) => `Penyelenggara mencabut diskualifikasi ${team}. Gagasan kembali ke keadaan semula.`,
    button: 'Lihat gagasan',
  },
  MERGED: {
    subject: ({ event, team }) => `${event}: gagasan ${team} digabungkan`,
    text: ({ team, other }) =>
      `Penyelenggara menggabungkan gagasan ${team} ke dalam gagasan ${other}, yang tetap ikut lomba dan mencantumkan Anda sebagai penulis. Tulisan, versi, dan tanda terima Anda tetap dapat Anda baca. Alasannya ada di bawah; hubungi mereka bila menurut Anda ini keliru.`,
    button: 'Lihat gagasan',
  },
  MERGED_INTO_YOURS: {
    subject: ({ event, other }) => `${event}: gagasan ${other} digabungkan ke dalam gagasan Anda`,
    text: ({ team, other }) =>
      `Penyelenggara menggabungkan gagasan ${other} ke dalam gagasan ${team}. Tulisan Anda tetap seperti semula dan mencantumkan kedua tim sebagai penulis. Alasannya ada di bawah.`,
    button: 'Lihat gagasan',
  },
  UNMERGED: {
    subject: ({ event, team }) => `${event}: gagasan ${team} berdiri sendiri lagi`,
    text: ({ team, other }) =>
      `Penyelenggara membatalkan penggabungan gagasan ${team} ke dalam gagasan ${other}. Gagasan itu kembali ke keadaan semula.`,
    button: 'Lihat gagasan',
  },
  UNMERGED_FROM_YOURS: {
    subject: ({ event, other }) => `${event}: gagasan ${other} berdiri sendiri lagi`,
    text: ({ team, other }) =>
      `Penyelenggara membatalkan penggabungan gagasan ${other} ke dalam gagasan ${team}. Gagasan Anda tetap seperti adanya dan hanya mencantumkan tim Anda lagi.`,
    button: 'Lihat gagasan',
  },
  LATE_ASKED: {
    subject: ({ event, team }) => `${event}: ${team} meminta perpanjangan waktu`,
    text: ({ team, person }) =>
      `${person} dari ${team} meminta perpanjangan waktu; alasannya ada di bawah. Semua permintaan yang menunggu ada dalam satu daftar; selama permintaan ini menunggu, permintaan lain yang masuk dalam satu jam tidak dikirim lewat surel.`,
    button: 'Jawab permintaan',
  },
  LATE_GRANTED: {
    subject: ({ event, team }) => `${event}: ${team} boleh mengirim terlambat`,
    text: ({ team, until }) =>
      `Penyelenggara memberi ${team} perpanjangan waktu sampai ${until}. Buka gagasan Anda: tulisan di perangkat itu terkirim sendiri; setelah itu kirimkan gagasannya.`,
    button: 'Buka gagasan',
  },
  LATE_DECLINED: {
    subject: ({ event, team }) => `${event}: tidak ada perpanjangan waktu untuk ${team}`,
    text: ({ team }) =>
      `Penyelenggara menolak perpanjangan waktu untuk ${team}. Alasannya ada di bawah. Tulisan Anda tetap tersimpan di perangkat; versi yang dikirim tepat waktu tetap dihitung.`,
    button: 'Lihat gagasan',
  },
  PLACED: {
    subject: ({ event, team }) => `${event}: Anda masuk tim ${team}`,
    text: ({ team }) =>
      `Sesuai keinginan Anda, penyelenggara menempatkan Anda di ${team}. Berkenalanlah dengan yang lain; jika tidak cocok, Anda dapat keluar di halaman tim.`,
    button: 'Buka tim Anda',
  },
};
