import type { Page } from '@jamboree/kernel';
import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('PageInfo', { description: 'Where a page ends.' })
export class PageInfoView {
  @Field(() => Boolean, { description: 'Whether there are more rows after this page.' })
  readonly hasNextPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row; null on an empty page.' })
  readonly endCursor: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many rows, 1 to 100; 50 unless told.' })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the row before the first one wanted.' })
  readonly after?: string | null;
}

export interface EdgeOf<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface ConnectionOf<Node> {
  readonly edges: readonly EdgeOf<Node>[];
  readonly pageInfo: PageInfoView;
}

export interface CountedConnectionOf<Node> extends ConnectionOf<Node> {
  readonly totalCount: number;
}

/** Makes the classes of `<name>Connection` and `<name>Edge`. */
export function connectionOf<Node>(node: Type<Node>, name: string): Type<ConnectionOf<Node>> {
  @ObjectType(`${name}Edge`, { description: `One row of a page of ${name}.` })
  class Edge implements EdgeOf<Node> {
    @Field(() => String, { description: 'Give it as `after` to read on from here.' })
    readonly cursor: string;

    @Field(() => node, { description: 'The row.' })
    readonly node: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${name}.` })
  class Connection implements ConnectionOf<Node> {
    @Field(() => [Edge], { description: 'The rows, in the order of the list.' })
    readonly edges: readonly Edge[];

    @Field(() => PageInfoView, { description: 'Whether and where it goes on.' })
    readonly pageInfo: PageInfoView;
  }
  return Connection;
}

/** As `connectionOf`, with the number of all rows. */
export function countedConnectionOf<Node>(node: Type<Node>, name: string): Type<CountedConnectionOf<Node>> {
  const Plain = connectionOf(node, name);

  @ObjectType(`${name}Connection`, { description: `A page of ${name}, with the number of all rows.` })
  class CountedConnection extends Plain implements CountedConnectionOf<Node> {
    @Field(() => Int, { description: 'Rows on all pages together.' })
    readonly totalCount: number;
  }
  return CountedConnection;
}

/** A page as a connection; every row's cursor comes from its own sort key. */
export function toConnection<Row, Node>(page: Page<Row>, toView: (row: Row) => Node, cursorOf: (row: Row) => string): ConnectionOf<Node> {
  return {
    edges: page.items.map((row) => ({ cursor: cursorOf(row), node: toView(row) })),
    pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.endCursor },
  };
}
