import type { Event } from './cues.js';
import type { Marked } from './pairs.js';
import type { Source } from './source.js';

/** A quotation before its speaker has a name. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly event: Event | null;
  readonly speaker: Source | null;
  /** Whether the speaker's phrase stands at the cue, or was carried from before. */
  readonly carried: boolean;
  readonly via: Source | null;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly marked: Marked | null;
  readonly rule: string;
}
