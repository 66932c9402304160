/** What the balancer is asked for, as typed. */
export interface ProposalWish {
  readonly reviews: string;
  readonly capacity: string;
  readonly seed: string;
}

export interface ProposalRequest {
  readonly reviewsPerSubmission: number;
  readonly capacity: number;
  readonly seed: number;
}

const MAX_SEED = 2 ** 31 - 1;

/** Reads the form; null while a figure is not a whole number of at least one. */
export function readWish({ reviews, capacity, seed }: ProposalWish): ProposalRequest | null {
  const [reviewsPerSubmission = 0, perJuror = 0, seedNumber = -1] = [reviews, capacity, seed].map((text) =>
    text.trim() === '' ? Number.NaN : Number(text),
  );
  const whole = (value: number, min: number, max: number) => Number.isInteger(value) && value >= min && value <= max;
  return whole(reviewsPerSubmission, 1, 20) && whole(perJuror, 1, 10_000) && whole(seedNumber, 0, MAX_SEED)
    ? { reviewsPerSubmission, capacity: perJuror, seed: seedNumber }
    : null;
}

/** A way out that the server names when a wish cannot be met. */
export interface Relaxation {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly submissions: readonly string[];
}

/** The wish with a relaxation taken; null for one that is done elsewhere, such as inviting jurors. */
export function relaxed(wish: ProposalWish, { kind, to }: Relaxation): ProposalWish | null {
  if (kind === 'CAPACITY') return { ...wish, capacity: String(to) };
  return kind === 'REVIEWS' ? { ...wish, reviews: String(to) } : null;
}
