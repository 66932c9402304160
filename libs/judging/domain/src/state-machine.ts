/** Which state may follow which; a state without followers is final. */
export type Transitions<State extends string> = Readonly<Record<State, readonly State[]>>;

export function canBecome<State extends string>(transitions: Transitions<State>, from: State, to: State): boolean {
  return transitions[from].includes(to);
}
