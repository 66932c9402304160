const LIMIT_MS = 10_000;

/** Ends the wait for a function that holds the only writer for too long, so that one mistake cannot stop everybody's writes. */
export async function withinTime<T>(operation: string, fn: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${operation} held the writer for more than ${LIMIT_MS} ms.`)), LIMIT_MS);
  });
  try {
    return await Promise.race([fn(), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
