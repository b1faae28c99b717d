/** lunr, with its French plugin for French. */
import lunr from 'lunr';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import lunrFrench from 'lunr-languages/lunr.fr.js';

stemmerSupport(lunr);
lunrFrench(lunr);

export function lunrSearch(articles, locale) {
  const index = lunr(function build() {
    if (locale === 'fr') this.use(lunr.fr);
    for (const field of ['title', 'summary', 'body']) this.field(field);
    for (const { id, title, summary = '', body } of articles) this.add({ id, title, summary, body: body.text });
  });
  // As plain words: lunr reads +, -, :, ~ and ^ as its query language.
  return (text) => index.search(text.replace(/[+\-:~^*]/g, ' ')).map(({ ref }) => ref);
}
