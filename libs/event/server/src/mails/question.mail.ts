import type { MailContent } from '@jamboree/identity-server';
import type { Locale } from '@jamboree/kernel';

/** To those who answer; to who asked; to those who follow the challenge. */
export type QuestionNews = 'ASKED' | 'ANSWERED' | 'FOLLOWED';

export interface QuestionMailFacts {
  readonly news: QuestionNews;
  readonly challenge: string;
  readonly question: string;
  readonly answer: string | null;
  readonly link: string;
}

interface Words {
  readonly subject: Readonly<Record<QuestionNews, (challenge: string) => string>>;
  readonly text: Readonly<Record<QuestionNews, string>>;
  readonly answer: string;
  readonly button: Readonly<Record<QuestionNews, string>>;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    subject: {
      ASKED: (challenge) => `A question about “${challenge}”`,
      ANSWERED: (challenge) => `Your question about “${challenge}” is answered`,
      FOLLOWED: (challenge) => `A new answer about “${challenge}”`,
    },
    text: {
      ASKED: 'Somebody who takes part asks:',
      ANSWERED: 'You asked:',
      FOLLOWED: 'Somebody asked:',
    },
    answer: 'The answer:',
    button: { ASKED: 'Answer', ANSWERED: 'Open the challenge', FOLLOWED: 'Open the challenge' },
  },
  de: {
    subject: {
      ASKED: (challenge) => `Eine Frage zu „${challenge}“`,
      ANSWERED: (challenge) => `Ihre Frage zu „${challenge}“ ist beantwortet`,
      FOLLOWED: (challenge) => `Eine neue Antwort zu „${challenge}“`,
    },
    text: {
      ASKED: 'Jemand aus dem Kreis der Teilnehmenden fragt:',
      ANSWERED: 'Sie haben gefragt:',
      FOLLOWED: 'Jemand hat gefragt:',
    },
    answer: 'Die Antwort:',
    button: { ASKED: 'Antworten', ANSWERED: 'Aufgabe öffnen', FOLLOWED: 'Aufgabe öffnen' },
  },
  id: {
    subject: {
      ASKED: (challenge) => `Pertanyaan tentang “${challenge}”`,
      ANSWERED: (challenge) => `Pertanyaan Anda tentang “${challenge}” sudah dijawab`,
      FOLLOWED: (challenge) => `Jawaban baru tentang “${challenge}”`,
    },
    text: {
      ASKED: 'Seorang peserta bertanya:',
      ANSWERED: 'Anda bertanya:',
      FOLLOWED: 'Ada yang bertanya:',
    },
    answer: 'Jawabannya:',
    button: { ASKED: 'Jawab', ANSWERED: 'Buka tantangan', FOLLOWED: 'Buka tantangan' },
  },
};

/** A question and its answer as a mail, in the reader's language. */
export function questionMail(
  locale: Locale,
  facts: QuestionMailFacts,
): { subject: string; content: Omit<MailContent, 'locale' | 'instanceName'> } {
  const { news, challenge, question, answer, link } = facts;
  const words = WORDS[locale];
  return {
    subject: words.subject[news](challenge),
    content: {
      paragraphs: [words.text[news], question, ...(answer === null ? [] : [words.answer, answer])],
      action: { label: words.button[news], url: link },
      footnotes: [],
    },
  };
}
