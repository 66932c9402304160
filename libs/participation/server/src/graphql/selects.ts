import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** Whether the operation asks for this field of the answer, directly or by a fragment. */
export function selects(info: GraphQLResolveInfo, field: string): boolean {
  return info.fieldNodes.some(({ selectionSet }) => holds(selectionSet, field, info));
}

function holds(selectionSet: SelectionSetNode | undefined, field: string, info: GraphQLResolveInfo): boolean {
  return (
    selectionSet?.selections.some((selection) => {
      switch (selection.kind) {
        case Kind.FIELD:
          return selection.name.value === field;
        case Kind.INLINE_FRAGMENT:
          return holds(selection.selectionSet, field, info);
        case Kind.FRAGMENT_SPREAD:
          return holds(info.fragments[selection.name.value]?.selectionSet, field, info);
      }
    }) ?? false
  );
}
