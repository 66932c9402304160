/** What a request asks for. Its target is put behind a host of ours, since `//example.org` or `//[` would name another, or none that can be read. */
export function requestAddress(target: string): URL {
  return new URL(`http://localhost${target.startsWith('/') ? target : '/'}`);
}
