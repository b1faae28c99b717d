/** Runs the script beside it that the address names: `page.html?guarded-page.ts`. */
import(`./${location.search.slice(1)}`);
