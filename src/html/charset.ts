import { attributeOf } from './attributes.js';
import { slotOf, walkPage } from './tokens.js';

const CHARSET = slotOf('charset');
const CONTENT = slotOf('content');

// The HTML standard looks at the first 1024 bytes; pages with long scripts before their meta are read all the same.
const PRESCAN = 8192;

/** The charset that a page's own first bytes state, in a `meta` or an XML declaration; `null` for none. */
export function readCharset(bytes: Uint8Array): string | null {
  // What states the charset is ASCII in every code page.
  const head = String.fromCharCode(...bytes.subarray(0, PRESCAN));
  let stated: string | null = /^\s*<\?xml[^>]*\sencoding=["']([\w-]+)["']/.exec(head)?.[1] ?? null;
  walkPage(head, {
    open(tag) {
      if (tag.name !== 'meta' || stated !== null) return;
      const content = attributeOf(tag, CONTENT) ?? '';
      stated = attributeOf(tag, CHARSET) ?? /charset\s*=\s*["']?([\w-]+)/i.exec(content)?.[1] ?? null;
    },
    close() {},
    text() {},
  });
  return stated;
}
