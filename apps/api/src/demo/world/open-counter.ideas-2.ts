import type { DemoIdea } from './idea.js';

/** Open Counter, before its jury: the second half of its teams. */
export const OPEN_COUNTER_IDEAS_2: readonly DemoIdea[] = [
  {
    team: 'Pasar Pagi',
    pitch: 'Pedagang sayur, kurir, dan satu mahasiswi logistik.',
    members: ['zahra', 'ucok', 'agus'],
    track: 'market',
    answersChallenge: false,
    title: 'Satu Becak, Lima Warung: belanja subuh yang dibagi',
    summary:
      'Lima warung di satu gang masing-masing pergi ke pasar induk pukul tiga pagi. Kami menyatukan daftar belanja malam harinya, satu kurir berangkat, dan semua mendapat harga grosir.',
    answers: {
      problem:
        'Pemilik warung di Kemayoran tidur empat jam. Dari 28 warung yang kami tanya, 24 berangkat sendiri ke pasar dengan ongkos rata-rata Rp 35.000, membeli dalam jumlah kecil dengan harga eceran. Tiga pernah mengalami kecelakaan karena mengantuk.',
      solution:
        'Pukul 20.00 pesan suara pun boleh: daftar belanja masuk lewat WhatsApp, kami merangkumnya, dan pemilik mengonfirmasi dengan jempol. Kurir yang sudah dikenal berangkat dengan satu daftar per kios pasar. Pukul 05.30 barang tiba, timbangan disaksikan, pembayaran mingguan. Laba grosir dibagi sesuai buku yang bisa dibaca semua anggota.',
      prototype: 'Enam belas minggu, sembilan warung. Biaya bahan turun 11 persen, dan dua pemilik mulai buka sarapan karena cukup tidur.',
      adoption:
        'Dinas yang membina koperasi dapat meminjamkan modal kerja tiga hari, sekitar Rp 2 juta per kelompok, dan memakai buku kami sebagai contoh pembukuan.',
      openness: 'Panduan kelompok dan lembar buku kas bebas disalin.',
    },
    links: ['https://satu-becak.example'],
    builtWith: ['WhatsApp', 'PostgreSQL'],
    stage: 'SUBMITTED',
    merit: 4.2,
  },
  {
    team: 'Türöffner',
    pitch: 'Ein Hausmeister, eine Blindenpädagogin, ein Elektroniker.',
    members: ['anselm', 'ida', 'karim'],
    track: 'access',
    answersChallenge: false,
    title: 'Wo ist der Eingang? Sprechende Pläne für Ämter',
    summary:
      'Blinde Menschen finden das Amt, aber nicht das Zimmer. Ein Plan aus 60 Sätzen je Gebäude, vom Hausmeister aufgesprochen, führt mit Kopfhörern bis an den richtigen Schalter, ohne Funkbaken und ohne Kosten.',
    answers: {
      problem:
        'Barrierefreiheit endet oft an der Drehtür. Fünf blinde Testpersonen brauchten in drei Rathäusern zwischen 9 und 26 Minuten vom Eingang zum Zimmer, immer mit Hilfe Fremder. Technische Leitsysteme mit Baken wurden zweimal beschafft und sind heute abgeschaltet, weil niemand Batterien wechselt.',
      solution:
        'Wege werden als Sätze beschrieben, die man fühlen oder hören kann: „Nach der Fußmatte acht Schritte, links summt der Automat.“ Unsere App spricht den nächsten Satz, wenn man tippt. Der Hausmeister spricht Änderungen ein, wenn umgebaut wird, das dauert eine Minute. Für Sehende entsteht derselbe Weg als Text für die Terminbestätigung.',
      prototype: 'Drei Gebäude, 214 Sätze. Mit dem Plan brauchten dieselben Testpersonen 4 bis 7 Minuten, ohne Hilfe.',
      adoption:
        'Ein Gebäude kostet einen Arbeitstag. Das könnte Teil der Hausmeister-Schulung werden; Jakarta hat mit Balai Kota ein viertes Gebäude angeboten.',
      openness: 'Satzformat offen, Aufnahmen gehören dem Haus und dürfen weitergegeben werden.',
    },
    links: ['https://tueroeffner.example'],
    builtWith: ['Web Speech', 'GeoJSON indoor'],
    stage: 'SUBMITTED',
    merit: 4.4,
  },
  {
    team: 'Common Register',
    pitch: 'Librarians from both cities.',
    members: ['paula', 'citra', 'nele'],
    track: 'data',
    answersChallenge: false,
    title: 'Borrow a Data Set: open data you can ask a librarian about',
    summary:
      'Open data portals have many visitors and few users. We lend data sets like books: a librarian explains, a card says what it can and cannot answer, and readers leave notes for the next reader.',
    answers: {
      problem:
        'On the two portals 62 percent of the data sets were never downloaded by a person. In interviews small associations said they do not trust themselves: they fear to misread a column and to be laughed at. Meanwhile libraries have what portals lack: opening hours and patience.',
      solution:
        'Each of 50 chosen data sets gets a lending card of one page: three questions it answers, two it does not, how old it is, whom to ring. Librarians are trained for two days. Readers borrow a prepared workbook that opens in a spreadsheet, and return it with a note. Notes of several readers about the same error go to the office as one report.',
      prototype: 'Two libraries, twenty cards, seven weeks: 163 loans, 41 notes, nine corrections by the publishing offices.',
      adoption:
        'Libraries need two days of training and a shelf; the portals need a page for notes. Estimated 14,000 euros for ten libraries in a year.',
      openness: 'Cards are CC0. Nothing about readers is stored.',
    },
    links: ['https://borrow-a-dataset.example'],
    builtWith: ['CKAN', 'LibreOffice', 'paper'],
    stage: 'SUBMITTED',
    merit: 3.8,
  },
  {
    team: 'Lapor Terang',
    pitch: 'Relawan yang memotret lampu jalan mati.',
    members: ['surya', 'novi', 'teguh'],
    track: 'data',
    answersChallenge: false,
    title: 'Lapor Terang: laporan warga yang tidak hilang di tengah jalan',
    summary:
      'Warga melapor di lima aplikasi, dinas menerima lima kali, tidak ada yang tahu siapa mengerjakan. Lapor Terang menggabungkan laporan yang sama dan memperlihatkan satu garis waktu yang jujur.',
    answers: {
      problem:
        'Kami melaporkan 60 lampu mati lewat lima kanal. Sesudah sebulan 22 menyala, 9 ditandai selesai padahal masih gelap, sisanya tanpa kabar. Laporan ganda membuat petugas datang dua kali ke tiang yang sama dan tidak pernah ke tiang di gang sebelah.',
      solution:
        'Laporan dikenali kembar lewat jarak, waktu, dan foto, lalu digabung, bukan dihapus: semua pelapor menerima kabar yang sama. Status "selesai" hanya berlaku bila ada foto malam hari atau dua warga membenarkan. Dasbor dinas menampilkan urutan kunjungan, bukan jumlah keluhan.',
      prototype: 'Data enam bulan dari dua kecamatan: 4.800 laporan menjadi 3.050 kejadian; contoh acak 150 diperiksa, 5 salah gabung.',
      adoption:
        'Bekerja di belakang kanal yang ada, sehingga tidak perlu aplikasi keenam. Perlu kesepakatan pertukaran data antardinas; rancangannya kami lampirkan.',
      openness: 'Format Open311, kode Apache-2.0.',
    },
    links: ['https://lapor-terang.example'],
    builtWith: ['Open311', 'PostGIS', 'Go'],
    stage: 'SUBMITTED',
    merit: 4.1,
  },
  {
    team: 'Zweite Klingel',
    pitch: 'Studierende der Sozialarbeit und ein Paketbote.',
    members: ['hanna', 'lukas', 'minh'],
    track: 'market',
    answersChallenge: true,
    title: 'Zweite Klingel: Läden als Ämter auf Zeit',
    summary:
      'Der Weg zum Amt ist am Stadtrand eine Tagesreise. Kleine Läden öffnen zweimal im Monat ein Hinterzimmer für Sprechstunden, bekommen dafür Miete und Laufkundschaft, und die Behörde kommt zu den Leuten.',
    answers: {
      problem:
        'In Marzahn-Nord ist das nächste Bürgeramt mit freiem Termin 54 Minuten entfernt, am Rand von Jakarta Utara sind es mit zwei Angkot anderthalb Stunden. Gleichzeitig stehen in beiden Gegenden Läden leer oder kämpfen um Kundschaft.',
      solution:
        'Ein Koffer mit Drucker, Lesegerät und Funk verwandelt ein Hinterzimmer in zwanzig Minuten in einen Schalter. Läden bewerben sich mit drei Fotos; eine Karte mit den nächsten Terminen hängt im Fenster. Die Läden erhalten 60 Euro je Nachmittag. Wer nur etwas abholen will, tut das danach im Laden, zu dessen Öffnungszeiten.',
      prototype:
        'Drei Nachmittage in einer Änderungsschneiderei: 71 Anliegen, davon 58 sofort erledigt. Der Umsatz des Ladens lag an diesen Tagen um ein Drittel höher.',
      adoption:
        'Drei Koffer zu je 6.800 Euro, zwei Beschäftigte im Wechsel. Rechtlich genügt eine Zweckvereinbarung; der Datenschutz ist mit Sichtschutz und gesperrtem Gerät geprüft.',
      openness: 'Kofferliste, Vertrag und Ablauf unter CC BY.',
    },
    links: ['https://zweite-klingel.example'],
    builtWith: ['LTE-Router', 'Ausweisleser'],
    stage: 'SUBMITTED',
    merit: 4.3,
  },
  {
    team: 'Cepat Sehat',
    pitch: 'Kader posyandu dan satu programmer.',
    members: ['aisyah', 'indah', 'fajar'],
    track: 'access',
    answersChallenge: false,
    title: 'Buku KIA Bersuara: jadwal imunisasi yang bisa didengar',
    summary:
      'Buku kesehatan ibu dan anak penuh tulisan kecil. Kode pada sampul memutar penjelasan suara dalam bahasa Betawi, Jawa, dan Sunda, serta mengingatkan jadwal lewat telepon biasa.',
    answers: {
      problem:
        'Di posyandu kami 3 dari 10 ibu tidak lancar membaca. Jadwal imunisasi terlewat bukan karena menolak, melainkan karena halaman 34 tidak pernah dibuka. Kader menelepon satu per satu pada malam hari, dari pulsa sendiri.',
      solution:
        'Kader mencatat umur anak sekali, lalu panggilan otomatis dengan suara bidan yang mereka kenal mengingatkan dua hari sebelumnya. Dengan memindai kode di sampul, ibu mendengar apa yang terjadi bulan ini dalam bahasa yang ia pilih. Tidak ada nama yang dikirim; panggilan hanya menyebut "si kecil".',
      prototype: 'Dua posyandu, 118 anak, empat bulan. Kehadiran jadwal naik dari 71 menjadi 90 persen.',
      adoption: 'Puskesmas cukup merekam suara bidannya sendiri selama dua jam. Biaya panggilan sekitar Rp 1.200 per anak per bulan.',
      openness: 'Naskah suara dan kode terbuka; rekaman milik bidan.',
    },
    links: ['https://buku-bersuara.example'],
    builtWith: ['FreeSWITCH', 'Python'],
    stage: 'SUBMITTED',
    merit: 4.5,
  },
  {
    team: 'Formular 0',
    pitch: 'Three designers who counted fields.',
    members: ['priya', 'samuel', 'dimas'],
    track: 'data',
    answersChallenge: false,
    title: 'Form Zero: delete a question before you digitise it',
    summary:
      'Most forms ask what the city already knows. Form Zero reads a form, finds each question in the registers, and shows an office which fields could be deleted tomorrow and by which rule.',
    answers: {
      problem:
        'We counted 61 forms of two districts: 1,912 fields, of which 44 percent ask for something another office of the same city has on file. Turning such a form into a web page makes it faster to fill in nonsense.',
      solution:
        'A catalogue of registers with the legal basis for re-use; a reader that suggests for each field “known, ask nobody”, “known, ask for consent” or “really new”. The result is a marked-up form for a meeting of half an hour. Offices keep score: fields deleted per month, public.',
      prototype: 'Eight forms went through such a meeting; from 188 fields 103 remained. Nobody has missed one yet.',
      adoption:
        'It needs a mandate from the digital unit more than money. Training three moderators takes a week, the tool runs on a laptop.',
      openness: 'Register catalogue and method CC BY; tool MIT.',
    },
    links: ['https://form-zero.example'],
    builtWith: ['pdf.js', 'SQLite'],
    stage: 'SUBMITTED',
    merit: 3.7,
  },
];
