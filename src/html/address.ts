const ABSOLUTE = /^(?<scheme>https?:)\/\/(?<host>[^/?#\s]+)(?<path>[^?#\s]*)/i;
const OTHER_SCHEME = /^[a-z][a-z\d+.-]*:/i;
const HTTP = /^https?:\/\/./i;

/** The parts of an address that links are relative to. */
export interface Base {
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
}

export function readBase(address: string | null): Base | null {
  const parts = address === null ? null : ABSOLUTE.exec(address)?.groups;
  if (!parts) return null;
  const { scheme = '', host = '', path = '' } = parts;
  return { scheme, host, path };
}

/**
 * The full address of a link, as written otherwise: percent signs stay as they are. `null` for what leads to no page:
 * «#comments», «javascript:…».
 *
 * @param base - The page's own address, where it is known; without it a relative link stays relative.
 */
export function resolveAddress(link: string, base: Base | null): string | null {
  const url = link.trim();
  if (url === '' || url.startsWith('#')) return null;
  if (OTHER_SCHEME.test(url)) return HTTP.test(url) ? url : null;
  if (base === null) return url;
  const { scheme, host, path } = base;
  if (url.startsWith('//')) return scheme + url;
  const origin = `${scheme}//${host}`;
  if (url.startsWith('/')) return origin + url;
  if (url.startsWith('?')) return origin + path + url;
  const folder = path.slice(0, path.lastIndexOf('/') + 1) || '/';
  return origin + withoutDots(folder + url);
}

/** «/a/b/../c» is «/a/c». */
function withoutDots(path: string): string {
  if (!path.includes('/.')) return path;
  const [, steps = '', query = ''] = /^([^?#]*)(.*)$/s.exec(path) as RegExpExecArray;
  const kept: string[] = [];
  for (const step of steps.split('/')) {
    if (step === '..') kept.pop();
    else if (step !== '.') kept.push(step);
  }
  return `/${kept.join('/').replace(/^\/+/, '')}${query}`;
}
