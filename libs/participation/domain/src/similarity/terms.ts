/** Words that say nothing about an idea, in the three languages, and words that every idea uses. Folded as `fold` does. */
const STOP_WORDS = new Set(
  `about after again against all also and any are because been before being between both but can could did does doing down during each every few for
  from further had has have having here how into its itself just let like make makes many more most much must new not now off once one only
  other our out over own same several shall she should since some such than that the their them then there these they this those through too
  two under until use used using very was way well were what when where which while who why will with within without would yet you your
  aber alle allem allen aller alles als also andere anderen auch auf aus bei beim bereits bin bis bisher das dass dem den denn der des dessen die
  dies diese diesem diesen dieser dieses doch dort durch eben ein eine einem einen einer eines einfach etwas fuer fur haben hat hatte hier ihr
  ihre ihrem ihren ihrer immer ist jede jedem jeden jeder jedes jetzt kann kein keine konnen man mehr mit nach neue neuen nicht noch nur oder
  ohne schon sehr sein seine sich sie sind soll sollen statt uber und uns unser unsere unter viel viele vom von vor wann warum was weil wenn
  wer werden wie wieder wir wird wird wurde zum zur zwei zwischen
  ada adalah agar akan aku anda antara apa atas atau bagi bahwa banyak baru belum bila bisa bukan dalam dan dapat dari dengan dia dua harus
  hingga ini itu jadi jika juga kami karena kata kita lagi lain lalu lebih maka mana masih mereka namun oleh orang pada para saat saja sampai
  sangat satu saya sebagai sebelum sebuah secara sehingga sejak semua serta setelah setiap suatu sudah supaya tanpa tapi telah tetapi tidak
  untuk yaitu yang
  app application idea ideas project projekt proyek aplikasi anwendung gagasan ide idee system sistem team tim`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

const SHORTEST = 4;
/** Words of one stem mostly agree in their first letters, in each of the three languages; so much of a longer word is compared. */
const STEM = 6;

/** The text as it is compared: lower case, without accents. */
export function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text in their order, folded. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a text is about: its telling words, by their stems, each as it was first written. */
export function termsOf(text: string): ReadonlyMap<string, string> {
  const terms = new Map<string, string>();
  for (const written of text.match(/[\p{L}\p{M}]+/gu) ?? []) {
    const word = fold(written);
    if (word.length < SHORTEST || STOP_WORDS.has(word)) continue;
    const stem = stemOf(word);
    if (!terms.has(stem)) terms.set(stem, written.toLowerCase());
  }
  return terms;
}

function stemOf(word: string): string {
  const stem = word.slice(0, STEM);
  return word.length <= STEM && word.endsWith('s') && word.length > SHORTEST ? stem.slice(0, -1) : stem;
}
