import styles from './sink-card.module.css';

/** A mail's plain text. Its links lead into the rehearsal, as the person whom it was for. */
export function MailText({ text }: { readonly text: string }) {
  return (
    <p className={styles['text']}>
      {text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) =>
        /^https?:\/\//.test(part) ? (
          <a key={index} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}
