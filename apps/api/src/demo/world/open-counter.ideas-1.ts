import type { DemoIdea } from './idea.js';

/** Open Counter, before its jury: the first half of its teams. */
export const OPEN_COUNTER_IDEAS_1: readonly DemoIdea[] = [
  {
    team: 'Langkah Rata',
    pitch: 'Pengguna kursi roda, ibu dengan kereta bayi, dan pembuat peta.',
    members: ['tika', 'rangga', 'svenja'],
    track: 'access',
    answersChallenge: true,
    title: 'Lift Jujur: stasiun mana yang benar-benar bisa dilalui hari ini',
    summary:
      'Lift stasiun tercatat "tersedia" padahal rusak. Lift Jujur menggabungkan arus listrik motor lift dengan laporan penumpang dan memberi rute tanpa tangga yang benar hari ini, bukan di atas kertas.',
    answers: {
      problem:
        'Dari 66 stasiun yang kami datangi selama sebulan, 11 lift tidak berfungsi rata-rata 19 hari, dan tidak satu pun tercatat rusak di situs resmi. Pengguna kursi roda baru tahu di peron, lalu harus kembali satu jam. Banyak yang akhirnya tidak bepergian sama sekali.',
      solution:
        'Penjepit arus seharga Rp 240.000 dipasang pada panel lift tanpa mengubah lift itu sendiri. Bila lift diam di luar pola biasanya, statusnya menjadi "diragukan", dan penumpang di sekitar diminta menjawab satu pertanyaan: naik atau tidak? Dua jawaban yang sama mengubah status. Perencana rute lalu hanya memakai lift yang hidup, dan petugas menerima satu pesan dengan nomor suku cadang yang biasanya rusak.',
      prototype:
        'Delapan lift di empat stasiun dengan izin pengelola, sepuluh minggu. Waktu dari rusak sampai diketahui turun dari 5,2 hari menjadi 40 menit.',
      adoption:
        'Pengelola kereta dapat mewajibkan keluaran status dalam kontrak perawatan berikutnya; sampai saat itu penjepit arus cukup. Untuk seluruh jaringan biayanya sekitar Rp 190 juta, lalu Rp 3 juta per bulan. Verkehrsverbund di Berlin memakai format data yang sama sehingga rute lintas kota mudah dibandingkan.',
      openness: 'Format GTFS-Pathways, kode AGPL-3.0, catatan kerusakan harian sebagai data terbuka.',
    },
    links: ['https://lift-jujur.example', 'https://git.example.org/langkah-rata'],
    builtWith: ['GTFS-Pathways', 'ESP32', 'OpenTripPlanner'],
    stage: 'SUBMITTED',
    merit: 4.7,
  },
  {
    team: 'Amtsdeutsch ade',
    pitch: 'Eine Juristin, ein Logopäde und zwei, die schon viele Bescheide nicht verstanden haben.',
    members: ['johanna', 'viktor', 'elif'],
    track: 'access',
    answersChallenge: false,
    title: 'Bescheid verstanden: ein Brief, drei Fragen',
    summary:
      'Wer einen Bescheid fotografiert, bekommt drei Antworten: Was will die Behörde von mir, bis wann, und was passiert, wenn ich nichts tue? In zwölf Sprachen, zum Vorlesen, mit der Stelle im Brief, die es belegt.',
    answers: {
      problem:
        'In der Beratungsstelle am Hermannplatz öffnen Menschen Briefe, die seit Wochen ungelesen sind. Von 90 Bescheiden, die wir auswerten durften, ließ sich bei 37 die Frist nur finden, wenn man wusste, was eine Rechtsbehelfsbelehrung ist. Verpasste Fristen kosten die Leute Geld und die Ämter Widerspruchsverfahren.',
      solution:
        'Die Erkennung sucht nicht frei nach Sinn, sondern nach geprüften Bausteinen: Frist, Betrag, Mitwirkung, Rechtsfolge. Jede Antwort zeigt die Textstelle im Foto. Ist ein Baustein nicht sicher, sagt das Programm genau das und nennt die nächste Beratungsstelle mit freiem Termin. Nichts verlässt das Gerät, solange niemand auf „Beratung“ drückt.',
      prototype:
        'Fünf Bescheidarten aus zwei Bezirken, 240 Testbriefe: Fristen zu 97 Prozent richtig, 3 Prozent als unsicher markiert, keine falsch behauptet.',
      adoption:
        'Bürgerämter könnten denselben Baustein-Prüfer schon vor dem Versand laufen lassen: Ein Brief, den das Programm nicht versteht, versteht auch sonst niemand. Aufwand: eine Fachperson je Bescheidart für drei Tage, Betrieb rund 1.100 Euro im Monat.',
      openness: 'Bausteinkatalog unter CC0, Programm unter EUPL 1.2.',
    },
    links: ['https://bescheid-verstanden.example'],
    builtWith: ['Tesseract', 'Rust', 'WebAssembly'],
    stage: 'SUBMITTED',
    merit: 4.5,
  },
  {
    team: 'Kios Kita',
    pitch: 'Penjaga kios fotokopi di depan kantor kelurahan.',
    members: ['gilang', 'bayu', 'laras'],
    track: 'market',
    answersChallenge: true,
    title: 'Kios Data: layar layanan yang boleh dipakai semua',
    summary:
      'Kios layanan mandiri di kelurahan memakai perangkat lunak tertutup dan sering mati. Kios Data adalah lapisan terbuka yang membuat kios mana pun menampilkan antrean, persyaratan, dan formulir yang sama dalam empat bahasa.',
    answers: {
      problem:
        'Di 12 kelurahan yang kami kunjungi, 7 kios mati atau menampilkan informasi tahun lalu. Setiap vendor punya sistem sendiri; memperbarui satu persyaratan butuh surat dan tiga minggu. Warga akhirnya bertanya kepada penjaga fotokopi, yaitu kami.',
      solution:
        'Isi kios menjadi berkas terbuka: layanan, syarat, biaya, jam. Petugas mengubahnya lewat formulir biasa, dua orang menyetujui, dan dalam semenit semua kios, situs, serta lembar cetak ikut berubah. Kios lama menjadi peramban layar penuh. Kios fotokopi di sekitar boleh memakai data yang sama dan mencetaknya dengan harga tetap.',
      prototype:
        'Berjalan di dua kelurahan pada kios bekas. Rata-rata waktu tanya di loket informasi turun dari 6 menit ke 2 menit menurut catatan antrean.',
      adoption:
        'Tidak perlu kios baru: cukup klausul data terbuka pada kontrak berikutnya dan satu server kecil. Kami menghitung Rp 68 juta untuk 44 kelurahan di satu kota administrasi.',
      openness: 'Skema data CC0, penampil kios MIT. Dinas lain sudah boleh menyalin.',
    },
    links: ['https://kios-data.example'],
    builtWith: ['JSON Schema', 'SvelteKit', 'Raspberry Pi'],
    stage: 'SUBMITTED',
    merit: 4.1,
  },
  {
    team: 'Queue Without Chairs',
    pitch: 'Two nurses and a queueing theorist.',
    members: ['kevin', 'rosa', 'vania'],
    track: 'access',
    answersChallenge: false,
    title: 'Wait Anywhere: a queue number that knows when to call you',
    summary:
      'People wait three hours in a corridor because leaving means losing their turn. Wait Anywhere gives a number by phone or on paper, tells honestly how long it will take, and lets you swap places once if the bus is late.',
    answers: {
      problem:
        'At two health centres we timed 418 visits: median waiting 2 h 10 min, of which people spent 1 h 50 min sitting next to coughing strangers. Appointment systems failed there because half of the patients have no smartphone and a third come late for reasons they cannot change.',
      solution:
        'The number is a sentence, such as “blue fish 12”, easy to remember and to shout. The estimate is learned from the last six weeks of that weekday and shown as a range; it is never shortened to please. Who is late is moved back by three places instead of losing the turn. A paper slip with large print works exactly like the text message. Staff see one button: next.',
      prototype:
        'Ran for four weeks in Puskesmas Tebet’s mother-and-child hours with the staff’s consent; people in the corridor fell from 60 to 17 at ten o’clock.',
      adoption:
        'One tablet per room and a text message bundle of about Rp 900,000 a month for a centre. No patient names are stored, so the data protection check took an hour.',
      openness: 'AGPL-3.0; anonymous waiting times are published weekly.',
    },
    links: ['https://wait-anywhere.example'],
    builtWith: ['Elixir', 'SMS gateway'],
    stage: 'SUBMITTED',
    merit: 4.3,
  },
  {
    team: 'Kiezkontor',
    pitch: 'Späti, Änderungsschneiderei, Steuerberater.',
    members: ['moritz', 'dariusz', 'selin'],
    track: 'market',
    answersChallenge: false,
    title: 'Eine Gewerbeanmeldung, die man im Laden versteht',
    summary:
      'Wer einen kleinen Laden eröffnet, füllt elf Formulare mit denselben Angaben aus. Der Kiezkontor fragt einmal, im Gespräch, und zeigt danach, welche Stelle was bekommt und worauf man noch wartet.',
    answers: {
      problem:
        'Wir haben vier Gründungen begleitet. Im Schnitt wurden Name, Anschrift und Tätigkeit vierzehnmal abgefragt, dreimal auf Papier. Zwei der vier haben eröffnet, bevor die letzte Erlaubnis da war, nicht aus bösem Willen, sondern weil niemand sagen konnte, was noch fehlt.',
      solution:
        'Ein Fragebogen, der sich nach der Antwort richtet: Wer keinen Alkohol ausschenkt, sieht die Schankerlaubnis nie. Am Ende steht ein Fahrplan mit Ämtern, Gebühren und den tatsächlichen Bearbeitungszeiten der letzten sechs Monate. Die Formulare werden gefüllt, unterschreiben tut der Mensch. Ein Aushang „In Gründung“ mit Kontrollnummer zeigt dem Ordnungsamt, woran es liegt.',
      prototype: 'Für Gastronomie ohne Alkohol, Späti und Schneiderei vollständig; drei echte Anmeldungen sind damit durchgegangen.',
      adoption:
        'Der Einheitliche Ansprechpartner könnte ihn als Vorstufe nutzen. Pflege der Regeln: eine Viertelstelle je Branche; die Regeln liegen als lesbare Tabellen vor, nicht als Programm.',
      openness: 'Regelwerk als offene Tabellen, damit andere Städte nur ihre Zeilen tauschen.',
    },
    links: ['https://kiezkontor.example/fahrplan'],
    builtWith: ['DMN', 'FIM-Datenfelder', 'Vue'],
    stage: 'SUBMITTED',
    merit: 3.9,
  },
  {
    team: 'Suara Isyarat',
    pitch: 'Komunitas Tuli Jakarta Selatan dan dua juru bahasa isyarat.',
    members: ['elok', 'hafiz', 'mega'],
    track: 'access',
    answersChallenge: true,
    title: 'Juru Isyarat di Loket dalam Tiga Menit',
    summary:
      'Warga Tuli harus membawa juru bahasa sendiri ke kantor layanan. Kami menyusun jaga bersama: satu layar di loket menghubungkan juru bahasa isyarat dari dua kota, dengan istilah layanan yang disepakati.',
    answers: {
      problem:
        'Tujuh dari sepuluh anggota komunitas kami pernah pulang tanpa layanan karena tidak ada yang mengerti. Menulis di kertas bukan jalan keluar: bagi banyak dari kami bahasa Indonesia tulis adalah bahasa kedua. Satu juru bahasa per kantor terlalu mahal dan sebagian besar waktunya menunggu.',
      solution:
        'Satu antrean juru bahasa untuk semua loket. Petugas menekan tombol, juru bahasa muncul di layar dalam tiga menit, percakapan tidak direkam. Bila semua sibuk, layar menampilkan video istilah resmi dalam BISINDO: 240 istilah sudah direkam bersama komunitas. Karena jam kerja Jakarta dan Berlin bergeser, kami berbagi pengetahuan jadwal dan pelatihan dengan tim juru isyarat di Berlin, bukan juru bahasanya.',
      prototype:
        'Enam minggu di dua kantor, 97 percakapan, waktu tunggu rata-rata 2 menit 20 detik. 88 orang menyelesaikan urusannya pada kunjungan itu juga.',
      adoption:
        'Kontrak per menit alih-alih per hari menurunkan biaya ke Rp 3.100 per percakapan menit. Kami sudah punya naskah perjanjian dengan asosiasi juru bahasa.',
      openness: 'Kamus video layanan CC BY-SA, dibuat dan dimiliki komunitas.',
    },
    links: ['https://suara-isyarat.example'],
    builtWith: ['WebRTC', 'BISINDO'],
    stage: 'SUBMITTED',
    merit: 4.6,
  },
  {
    team: 'Ledger of Lanes',
    pitch: 'Open data people who read budgets for fun.',
    members: ['omar', 'hendra', 'greta'],
    track: 'data',
    answersChallenge: true,
    title: 'Ledger of Lanes: what was spent on my street',
    summary:
      'Budgets are published by office, people live in streets. We match payments, tenders and photographs to lanes, so that anybody can ask what was planned, paid and built in front of the door.',
    answers: {
      problem:
        'Both cities publish thousands of tables. None can answer the question people really ask at a neighbourhood meeting: “was our gutter paid for?” In a workshop twelve residents and two journalists tried for an afternoon and answered three of twenty such questions.',
      solution:
        'We read tender notices and payment lists, extract place names, and match them to street segments with a stated confidence; below 80 percent a person decides. Each lane gets a page with four columns: planned, tendered, paid, seen. “Seen” is a dated photograph by a resident. Contradictions are shown, not hidden, and offices can answer directly below.',
      prototype:
        'Two districts, budget years 2022 to 2025: 3,140 payments matched, 74 percent automatically, checked on a sample of 200 with 3 errors.',
      adoption:
        'Budget offices only have to keep one identifier from tender to payment. A regulation of a paragraph would do; we drafted it with two auditors.',
      openness: 'Everything is open, including the wrong matches we corrected.',
    },
    links: ['https://ledger-of-lanes.example', 'https://git.example.org/ledger'],
    builtWith: ['OCDS', 'spaCy', 'DuckDB'],
    stage: 'SUBMITTED',
    merit: 4.0,
  },
];
