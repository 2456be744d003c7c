import type { Turn } from '../lexicon/dates/units.js';
import { dateOf } from './calendar.js';
import type { DateExpression, DateWarning } from './expression.js';
import type { Moment } from './moment.js';
import { isPlaced, type Period } from './period.js';
import type { ReferenceDate } from './reference.js';

/** Whether the sentence speaks of what is behind or ahead; `null` where nothing tells. */
export type Tense = 'past' | 'future' | null;

/** What a moment is placed by, and what is learned on the way. */
export class Placing {
  /** Set when the reference was needed. */
  relative = false;
  approximate = false;
  readonly warnings: DateWarning[] = [];

  constructor(
    private readonly given: ReferenceDate | null,
    readonly tense: Tense,
    /** The year that the sentence gives. */
    readonly year: number | null,
    /** The date spoken of before, for «العام نفسه». */
    private readonly previous: DateExpression | null,
    private readonly placeMoment: (moment: Moment, placing: Placing) => Period,
  ) {}

  /** The reference; whoever asks is relative. */
  get reference(): ReferenceDate | null {
    this.relative = true;
    return this.given;
  }

  /** The date before was in the Hijri calendar. */
  get isPreviousHijri(): boolean {
    const moment = this.previous?.moment;
    return moment?.kind === 'date' && moment.calendar === 'hijri';
  }

  place(moment: Moment): Period {
    return this.placeMoment(moment, this);
  }

  /** The date before, by its own tense and year: «سيصل الثلاثاء ويغادر في اليوم التالي». */
  placePrevious(): Period | null {
    if (this.previous === null) return null;
    const { tense, year, moment } = this.previous;
    const inner = new Placing(this.given, tense, year, null, this.placeMoment);
    const period = inner.place(moment);
    this.relative ||= inner.relative;
    return period;
  }

  /** What «التالي» and «السابق» go on from: the date spoken of before, where there is one. */
  anchorOf(turn: Turn | undefined): Period | null {
    if (turn?.shift !== 'before' && turn?.shift !== 'after') return null;
    const previous = this.placePrevious();
    return previous !== null && isPlaced(previous) ? previous : null;
  }

  warn(code: DateWarning['code'], message: string): void {
    this.warnings.push({ code, message });
  }
}

/** A turn from the reference; «التالي» is the coming one where no date was spoken of before. */
export function shiftOf(turn: Turn | undefined): number | 'same' | undefined {
  return turn?.shift === 'before' ? -1 : turn?.shift === 'after' ? 1 : turn?.shift;
}

/** The year of a placed moment's first day. */
export function yearOf(period: Period): number | undefined {
  return Number.isNaN(period.first) ? undefined : dateOf(period.first).year;
}
