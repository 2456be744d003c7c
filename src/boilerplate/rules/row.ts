import { COUNTERS, NETWORKS, PHRASES } from '../../lexicon/boilerplate/index.js';
import type { Role } from '../../model/article.js';
import { KIND } from '../../text/fold.js';
import type { Words } from '../../text/words.js';
import type { Verdict } from '../evidence.js';
import type { Line } from '../line.js';

const MOST_BUTTONS = 40;
const MOST_COUNTS = 6;

/** Names of networks and phrases of furniture, and nothing else: «فيسبوك X», «رسالة أحدث رسالة أقدم الصفحة الرئيسية». */
export function readRow({ piece, size }: Line, words: Words): Verdict | null {
  if (size > MOST_BUTTONS) return null;
  let role: Role | null = null;
  let buttons = 0;
  for (let w = piece.first; w < piece.next; buttons++) {
    const phrase = words.vocabulary.match(words, w, PHRASES, piece.next);
    const network = words.vocabulary.match(words, w, NETWORKS, piece.next);
    if (phrase === null && network === null) return null;
    role ??= network ? 'share' : (phrase?.meaning.role ?? null);
    w = Math.max(phrase?.next ?? 0, network?.next ?? 0);
  }
  if (role === null) return null;
  return buttons > 1 ? { role } : { role, weak: true };
}

/** Numbers with the names of what they count: «1,204 مشاهدة», «0 148 دقيقتان». */
export function readCounters({ piece, size }: Line, words: Words): Verdict | null {
  if (size > MOST_COUNTS || words.kind[piece.first] !== KIND.digits) return null;
  let units = 0;
  for (let w = piece.first; w < piece.next; ) {
    const unit = words.vocabulary.match(words, w, COUNTERS, piece.next);
    if (unit === null && words.kind[w] !== KIND.digits) return null;
    if (unit) units++;
    w = unit?.next ?? w + 1;
  }
  return units > 0 ? { role: 'metrics' } : null;
}
