import type { WriteStream } from 'node:tty';
import { describe, expect, it } from 'vitest';
import { readTerminal } from '../../src/cli/terminal.js';
import { toVisual } from '../../src/cli/visual.js';

const screen = { isTTY: true, columns: 100 } as WriteStream;
const pipe = {} as WriteStream;

describe('a terminal', () => {
  it('is coloured and gets Arabic in visual order', () => {
    expect(readTerminal(screen, { TERM: 'xterm-256color' }, 'auto')).toEqual({ colour: true, visualColumns: 100 });
  });

  it.each([
    { VTE_VERSION: '7006' },
    { KONSOLE_VERSION: '230804' },
    { MLTERM: '3.9' },
    { INSIDE_EMACS: '29.1' },
    { TERM_PROGRAM: 'Apple_Terminal' },
    { TERM_PROGRAM: 'mintty' },
  ])('that reorders by itself gets logical order: %j', (env) => {
    expect(readTerminal(screen, env, 'auto').visualColumns).toBeNull();
    expect(readTerminal(screen, env, 'visual').visualColumns).toBe(100);
  });

  it('gets visual order from a VTE too old to reorder', () => {
    expect(readTerminal(screen, { VTE_VERSION: '5202' }, 'auto').visualColumns).toBe(100);
  });

  it('gets logical order where that is asked for', () => {
    expect(readTerminal(screen, {}, 'logical').visualColumns).toBeNull();
  });

  it('of unknown width is taken to have 80 columns', () => {
    expect(readTerminal({ isTTY: true, columns: 0 } as WriteStream, {}, 'auto').visualColumns).toBe(80);
  });

  it.each([
    [{ TERM: 'dumb' }, false],
    [{ NO_COLOR: '1' }, false],
    [{ NO_COLOR: '' }, true],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    [{ FORCE_COLOR: '1', TERM: 'dumb' }, true],
  ])('with %j is coloured: %j', (env, colour) => {
    expect(readTerminal(screen, env, 'auto').colour).toBe(colour);
  });
});

describe('a pipe', () => {
  it('gets neither colour nor visual order', () => {
    expect(readTerminal(pipe, { TERM: 'xterm', CI: 'true' }, 'visual')).toEqual({ colour: false, visualColumns: null });
  });
});

describe('visual order', () => {
  const wide = Number.POSITIVE_INFINITY;

  it.each([
    ['turns Arabic round', 'خبر عاجل', 'لجاع ربخ'],
    ['keeps numbers and Latin', 'وقع 12 حادثا قرب Paris أمس', 'سمأ Paris برق اثداح 12 عقو'],
    ['leaves a Latin text alone', 'More Stories', 'More Stories'],
    ['mirrors brackets', 'قال («نعم»)', '(«معن») لاق'],
    ['keeps marks above their letter', 'شِعْر', 'رعْشِ'],
    ['keeps the halves of a pair', 'نص \u{1EE00} نص', 'صن \u{1EE00} صن'],
    ['takes each line for itself', 'خبر\nLatin', 'ربخ\nLatin'],
    ['of nothing', '', ''],
  ])('%s', (_, text, visual) => expect(toVisual(text, wide)).toBe(visual));

  it('wraps before it turns round, so that the first words are above', () => {
    expect(toVisual('واحد اثنان ثلاثة أربعة', 12)).toBe('نانثا دحاو\nةعبرأ ةثالث');
  });

  it('does not count marks as columns', () => {
    expect(toVisual('وَاحِدٌ اِثْنَانِ ثَلَاثَةٌ', 11).split('\n')).toHaveLength(2);
  });

  it('leaves a word that is wider than the line whole', () => {
    expect(toVisual('أب المستشفيات جد', 4).split('\n')).toEqual(['بأ', 'تايفشتسملا', 'دج']);
  });

  it('keeps the direction of the paragraph on a line that begins with Latin', () => {
    expect(toVisual('أعلنت شركة Apple عن هاتف', 10)).toBe('ةكرش تنلعأ\nنع Apple\nفتاه');
  });
});
