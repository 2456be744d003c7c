import type { WriteStream } from 'node:tty';
import { toVisual } from './visual.js';

/** What is known of where the output goes. */
export interface Terminal {
  readonly colour: boolean;
  /** Columns to wrap lines in visual order at; `null` where Arabic is written in logical order. */
  readonly visualColumns: number | null;
}

/** Looks at the output and the environment. A pipe gets neither colour nor reordering. */
export function readTerminal(
  stream: WriteStream,
  env: Readonly<Record<string, string | undefined>>,
  bidi: 'auto' | 'logical' | 'visual',
): Terminal {
  const visual = bidi === 'visual' || (bidi === 'auto' && !reorders(env));
  return {
    colour: wantsColour(stream, env),
    // Zero where a terminal does not know its width.
    visualColumns: stream.isTTY && visual ? stream.columns || 80 : null,
  };
}

/** Running text as this terminal is to be given it. */
export function readable(text: string, { visualColumns }: Terminal): string {
  return visualColumns === null ? text : toVisual(text, visualColumns);
}

/** https://no-color.org, https://force-color.org */
function wantsColour(stream: WriteStream, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return Boolean(stream.isTTY) && env.TERM !== 'dumb';
}

/** Terminals that carry out the bidirectional algorithm themselves: VTE (GNOME and kin), Konsole, mlterm, Terminal.app, mintty, Emacs. */
function reorders(env: Readonly<Record<string, string | undefined>>): boolean {
  return (
    Number(env.VTE_VERSION) >= 5800 ||
    [env.KONSOLE_VERSION, env.MLTERM, env.INSIDE_EMACS].some(Boolean) ||
    ['Apple_Terminal', 'mintty'].includes(env.TERM_PROGRAM ?? '')
  );
}
