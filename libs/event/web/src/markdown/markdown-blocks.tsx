import type { MarkedToken, Token, Tokens } from 'marked';
import type { ReactNode } from 'react';
import { inline } from './markdown-inline.js';

/** Block tokens as elements. `under` is the level of the heading above the text. */
export function blocks(tokens: readonly Token[], under: number): ReactNode[] {
  return tokens.map((token, index) => <Piece key={index} token={token as MarkedToken} under={under} />); // no extensions are installed
}

function Piece({ token, under }: { readonly token: MarkedToken; readonly under: number }): ReactNode {
  switch (token.type) {
    case 'heading': {
      const Heading = `h${Math.min(under + token.depth, 6)}` as 'h3' | 'h4' | 'h5' | 'h6'; // `under` is at least 1, depth at least 1
      return <Heading>{inline(token.tokens)}</Heading>;
    }
    case 'paragraph':
      return <p>{inline(token.tokens)}</p>;
    case 'blockquote':
      return <blockquote>{blocks(token.tokens, under)}</blockquote>;
    case 'list':
      return <List list={token} under={under} />;
    case 'code':
      return (
        <pre tabIndex={0}>
          <code>{token.text}</code>
        </pre>
      );
    case 'table':
      return <Table table={token} />;
    case 'hr':
      return <hr />;
    case 'text':
      return 'tokens' in token && token.tokens !== undefined ? <>{inline(token.tokens)}</> : <>{token.text}</>;
    case 'html':
      return <p>{token.text.trim()}</p>;
    default:
      return null;
  }
}

function List({ list, under }: { readonly list: Tokens.List; readonly under: number }) {
  const items = list.items.map((item, index) => <li key={index}>{blocks(item.tokens, under)}</li>);
  return list.ordered ? <ol start={list.start === '' ? 1 : list.start}>{items}</ol> : <ul>{items}</ul>;
}

function Table({ table }: { readonly table: Tokens.Table }) {
  return (
    <div className="scroll" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {table.header.map((cell, index) => (
              <th key={index} scope="col">
                {inline(cell.tokens)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{inline(cell.tokens)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
