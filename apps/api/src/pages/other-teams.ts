/** Teams whose entries were merged into one, as the API gives them. */
export interface OtherTeams {
  readonly edges: readonly { readonly node: { readonly name: string } }[];
}

export function namesOf({ edges }: OtherTeams): string[] {
  return edges.map(({ node }) => node.name);
}
