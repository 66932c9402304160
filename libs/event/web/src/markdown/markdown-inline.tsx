import type { MarkedToken, Token } from 'marked';
import type { ReactNode } from 'react';
import { safeAddress } from './safe-address.js';

/** Tokens inside a line as elements. */
export function inline(tokens: readonly Token[]): ReactNode[] {
  return tokens.map((token, index) => <Piece key={index} token={token as MarkedToken} />); // no extensions are installed
}

function Piece({ token }: { readonly token: MarkedToken }): ReactNode {
  switch (token.type) {
    case 'strong':
      return <strong>{inline(token.tokens)}</strong>;
    case 'em':
      return <em>{inline(token.tokens)}</em>;
    case 'del':
      return <del>{inline(token.tokens)}</del>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'br':
      return <br />;
    case 'link':
      return <Away address={token.href}>{inline(token.tokens)}</Away>;
    case 'image':
      // Nothing is fetched from elsewhere for a reader: a picture is a link to it.
      return <Away address={token.href}>{token.text === '' ? token.href : token.text}</Away>;
    case 'checkbox':
      return token.checked ? '[x] ' : '[ ] ';
    case 'text':
    case 'escape':
    case 'html':
      return token.text;
    default:
      return null;
  }
}

function Away({ address, children }: { readonly address: string; readonly children: ReactNode }) {
  const href = safeAddress(address);
  if (href === null) return <>{children}</>;
  return (
    <a href={href} rel="nofollow ugc noopener">
      {children}
    </a>
  );
}
