/**
 * An exact rational number of any size, in lowest terms with a positive denominator. Votes under a budget are decided by comparing shares; a
 * rounded share could decide for the wrong project, and nobody could recompute it by hand.
 */
export class Fraction {
  static readonly ZERO = new Fraction(0n, 1n);
  static readonly ONE = new Fraction(1n, 1n);

  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  private static lowest(numerator: bigint, denominator: bigint): Fraction {
    if (denominator === 0n) throw new RangeError('A fraction cannot have the denominator zero.');
    const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator);
    const sign = denominator < 0n ? -1n : 1n;
    return new Fraction((sign * numerator) / divisor, (sign * denominator) / divisor);
  }

  /** `numerator / denominator` of integers. @throws RangeError for a denominator of zero or a number that is no integer. */
  static of(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
    return Fraction.lowest(BigInt(numerator), BigInt(denominator));
  }

  /**
   * Reads `3`, `-2.50`, `1/8` or a finite double (as the decimal that it prints).
   * @throws SyntaxError for anything else
   */
  static parse(text: string | number): Fraction {
    const [, sign, whole, decimals = '', exponent = '0', below] = NUMBER.exec(String(text).trim()) ?? [];
    if (whole === undefined) throw new SyntaxError(`"${text}" is no number that can be read exactly.`);
    const digits = BigInt(`${sign}${whole}${decimals}`);
    const places = decimals.length - Number(exponent);
    const value = places >= 0 ? Fraction.lowest(digits, 10n ** BigInt(places)) : Fraction.of(digits * 10n ** BigInt(-places));
    return below === undefined ? value : value.over(Fraction.of(BigInt(below)));
  }

  plus(other: Fraction): Fraction {
    return Fraction.lowest(this.numerator * other.denominator + other.numerator * this.denominator, this.denominator * other.denominator);
  }

  minus(other: Fraction): Fraction {
    return Fraction.lowest(this.numerator * other.denominator - other.numerator * this.denominator, this.denominator * other.denominator);
  }

  times(other: Fraction): Fraction {
    return Fraction.lowest(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** @throws RangeError when `other` is zero */
  over(other: Fraction): Fraction {
    return Fraction.lowest(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  /** Negative, zero or positive as this is less than, equal to or greater than `other`. */
  compare(other: Fraction): number {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  /** The nearest double, give or take the last bit. */
  toNumber(): number {
    return Number(this.numerator) / Number(this.denominator);
  }

  /** `3` or `1/8`. */
  toString(): string {
    return this.denominator === 1n ? `${this.numerator}` : `${this.numerator}/${this.denominator}`;
  }
}

const NUMBER = /^([-+]?)(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?(?:\/([1-9]\d*))?$/;

export function sumOf(fractions: Iterable<Fraction>): Fraction {
  let sum = Fraction.ZERO;
  for (const fraction of fractions) sum = sum.plus(fraction);
  return sum;
}

export function lesser(one: Fraction, other: Fraction): Fraction {
  return one.compare(other) <= 0 ? one : other;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [greater, less] = [a, b];
  while (less !== 0n) [greater, less] = [less, greater % less];
  return greater;
}
