/** Placeholder while the screen is written. */
export function Screen() {
  return null;
}
