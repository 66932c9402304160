/** In ms. A megabyte at 256 kbit/s takes half a minute; a line that is silent for longer than this is taken for dead. */
const LONGEST_WAIT = 90_000;

/** `fetch` that gives up on a dead line, so that what waited for an answer is sent again instead of waiting for ever. */
export const patientFetch: typeof fetch = (input, init) => {
  const silence = AbortSignal.timeout(LONGEST_WAIT);
  return fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, silence]) : silence });
};
