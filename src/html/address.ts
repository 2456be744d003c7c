const ABSOLUTE = /^(?<scheme>https?:)\/\/(?<host>[^/?#\s]+)(?<path>[^?#\s]*)/i;
const OTHER_SCHEME = /^[a-z][a-z\d+.-]*:/i;

/**
 * The full address of a link, as written otherwise: percent signs stay as they are. `null` for what leads to no page:
 * «#comments», «javascript:…».
 *
 * @param base - The page's own address, where it is known; without it a relative link stays relative.
 */
export function resolveAddress(link: string, base: string | null): string | null {
  const url = link.trim();
  if (url === '' || url.startsWith('#')) return null;
  if (ABSOLUTE.test(url)) return url;
  if (OTHER_SCHEME.test(url)) return null;
  const at = base === null ? null : ABSOLUTE.exec(base)?.groups;
  if (!at) return url;
  const { scheme, host, path } = at as { scheme: string; host: string; path: string };
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
