/** Samples by name, each loaded when it is chosen. */
const FILES = import.meta.glob<string>(
  [
    '../../../test-fixtures/seeds/*_????????????????.txt',
    '../../../test-fixtures/articles/{aawsat,aljazeera,aps,bbc,cnn-press,hespress,iraq,jetpack,sports,sudan}*.txt',
    '../../../test-fixtures/html/{jannah-hospital,live-blog-eclipse,bbc-like-hashed-classes,opinion-column}.html',
    '!../../../test-fixtures/**/*.expected.txt',
  ],
  { query: '?raw', import: 'default' },
);

/** The five real articles first, then texts of our own, then pages. */
const FOLDERS = ['seeds/', 'articles/', 'html/'];

export const SAMPLES: readonly { name: string; load(): Promise<string> }[] = FOLDERS.flatMap((folder) =>
  Object.entries(FILES)
    .filter(([path]) => path.includes(`/${folder}`))
    .map(([path, load]) => ({ name: (path.split('/').at(-1) as string).replace(/\.(?:txt|html)$/, ''), load })),
);
