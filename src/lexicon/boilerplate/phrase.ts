import type { Role } from '../../model/article.js';

/** What a phrase of a page's furniture says of the line it stands on. */
export interface Phrase {
  readonly role: Role;
  /**
   * Where it acts. `line`: only as the whole line («المزيد»), since as a word of prose it is common. `label`: also before
   * a colon, dash or bar with a value («المصدر: وكالات»). `start`: wherever it opens a line. `cut`: also behind a
   * sentence or glued to a word, where it is cut off («… للوطن. رابط الخبر: …»).
   */
  readonly at: 'line' | 'label' | 'start' | 'cut';
  /**
   * `list`: a heading, headlines follow. `form`: opens a form, what follows to its end is furniture. `skip`: a box begins,
   * over which the text goes on. `end`: such a box or list ends. `lead`: a box before the text, one paragraph long.
   */
  readonly reach?: 'list' | 'form' | 'skip' | 'end' | 'lead';
}
