import { MAX_PAGE, DEFAULT_PAGE } from '@jamboree/kernel';
import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValueNode,
} from 'graphql';

/** What one document may ask for. Tokens are limited by the parser. */
export const DOCUMENT_LIMITS = { tokens: 4_000, depth: 14, aliases: 30, directives: 30, inputDepth: 8, cost: 100_000 } as const;

/** How many rows a list is taken to have when it is no page. */
const ASSUMED_LENGTH = 10;

interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields answered, lists counted with their length. */
  readonly cost: number;
}

const NOTHING: Measure = { depth: 0, aliases: 0, directives: 0, cost: 0 };

/** A validation rule: refuses documents that are too deep, too wide or too dear before anything runs. */
export function documentLimits(context: ValidationContext): ASTVisitor {
  const gauge = new Gauge(context);
  return {
    OperationDefinition: (operation) => {
      const measure = gauge.ofOperation(operation);
      for (const limit of ['depth', 'aliases', 'directives', 'cost'] as const) {
        const most = DOCUMENT_LIMITS[limit];
        if (measure[limit] > most)
          context.reportError(
            new GraphQLError(`The document’s ${limit} of ${measure[limit]} is over the limit of ${most}.`, { nodes: operation }),
          );
      }
    },
    Argument: ({ value }) => {
      if (inputDepth(value) > DOCUMENT_LIMITS.inputDepth)
        context.reportError(new GraphQLError('An argument is nested too deeply.', { nodes: value }));
      return false;
    },
  };
}

/** Walks every fragment once, so that fragments inside fragments cannot make the measuring itself dear. */
class Gauge {
  private readonly fragments = new Map<string, Measure>();

  constructor(private readonly context: ValidationContext) {}

  ofOperation({ operation, selectionSet, directives = [] }: OperationDefinitionNode): Measure {
    const measure = this.ofSelections(selectionSet, this.context.getSchema().getRootType(operation) ?? null);
    return { ...measure, directives: measure.directives + directives.length };
  }

  private ofSelections({ selections }: SelectionSetNode, parent: GraphQLNamedType | null): Measure {
    return selections
      .map((selection) => {
        const directives = selection.directives?.length ?? 0;
        switch (selection.kind) {
          case Kind.FIELD:
            return plusDirectives(this.ofField(selection, parent), directives);
          case Kind.INLINE_FRAGMENT: {
            const condition = selection.typeCondition?.name.value;
            return plusDirectives(
              this.ofSelections(selection.selectionSet, condition === undefined ? parent : this.type(condition)),
              directives,
            );
          }
          case Kind.FRAGMENT_SPREAD:
            return plusDirectives(this.ofFragment(this.context.getFragment(selection.name.value)), directives);
        }
      })
      .reduce(together, NOTHING);
  }

  private ofFragment(fragment: FragmentDefinitionNode | null | undefined): Measure {
    if (fragment === null || fragment === undefined) return NOTHING;
    const { value: name } = fragment.name;
    const known = this.fragments.get(name);
    if (known !== undefined) return known;
    this.fragments.set(name, NOTHING); // a cycle ends here; the standard rules refuse it
    const measure = this.ofSelections(fragment.selectionSet, this.type(fragment.typeCondition.name.value));
    this.fragments.set(name, measure);
    return measure;
  }

  private ofField(node: FieldNode, parent: GraphQLNamedType | null): Measure {
    // Introspection exists in demo and development only, and its size is the schema's.
    if (node.name.value.startsWith('__')) return NOTHING;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const type = field === undefined ? null : getNamedType(field.type);
    const inner = node.selectionSet === undefined ? NOTHING : this.ofSelections(node.selectionSet, isCompositeType(type) ? type : null);
    return {
      depth: inner.depth + 1,
      aliases: inner.aliases + (node.alias === undefined ? 0 : 1),
      directives: inner.directives,
      cost: 1 + inner.cost * lengthOf(node, field),
    };
  }

  private type(name: string): GraphQLNamedType | null {
    return this.context.getSchema().getType(name) ?? null;
  }
}

/** How many rows a field is taken to answer. */
function lengthOf(node: FieldNode, field: GraphQLField<unknown, unknown> | undefined): number {
  if (field === undefined || node.name.value === 'edges') return 1; // the page's own field has counted its rows
  if (field.args.some(({ name }) => name === 'first')) {
    const first = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    if (first === undefined || first.kind === Kind.NULL) return DEFAULT_PAGE;
    return first.kind === Kind.INT ? Number(first.value) : MAX_PAGE;
  }
  return isListType(getNullableType(field.type)) ? ASSUMED_LENGTH : 1;
}

function together(a: Measure, b: Measure): Measure {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    cost: a.cost + b.cost,
  };
}

function plusDirectives(measure: Measure, directives: number): Measure {
  return { ...measure, directives: measure.directives + directives };
}

function inputDepth(value: ValueNode): number {
  if (value.kind === Kind.LIST) return 1 + Math.max(0, ...value.values.map(inputDepth));
  if (value.kind === Kind.OBJECT) return 1 + Math.max(0, ...value.fields.map((field) => inputDepth(field.value)));
  return 0;
}
