/** The names of Latin letters, of which abbreviations are spelled: «إيه.بي.سي», «جيه.إل.إل». */
export const LETTER_NAMES: ReadonlySet<string> = new Set(
  (
    'آر آي أر أف أل أم أن أو أي أيه إتش إس إف إكس إل إم إن إي إيه ات اتش ار اس اف اكس ال ام ان او اي ايتش ' +
    'ايه بي تي جي جيه دبليو دي زد سي فاو في كي كيه كيو واي يو'
  ).split(' '),
);

/** What the address of a site ends with, as Arabic writes it: «سوق.كوم». */
export const DOMAINS: ReadonlySet<string> = new Set(['كوم', 'نت', 'أورغ', 'أورج', 'اورغ', 'اورج']);
