interface Anchor<Text> {
  readonly value: number;
  readonly text: Text;
}

/** What the rubric says about a value: its own anchor, else the nearest ones below and above. Rubrics often describe only every other value. */
export function anchorsAround<Text>(anchors: readonly Anchor<Text>[], value: number): readonly Anchor<Text>[] {
  const own = anchors.find((anchor) => anchor.value === value);
  if (own !== undefined) return [own];
  const sorted = [...anchors].sort((a, b) => a.value - b.value);
  const below = sorted.findLast((anchor) => anchor.value < value);
  const above = sorted.find((anchor) => anchor.value > value);
  return [below, above].filter((anchor) => anchor !== undefined);
}
