/** The page of `preview`: the widget's script, the authors' script, and one element that holds both. */
export const previewPage = (locale: string): string => `<!doctype html>
<html lang="${locale === 'fr' ? 'fr' : 'en'}">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Filrouge</title>
  <link rel="stylesheet" href="preview.css" />
  <script src="filrouge.js" defer></script>
  <script src="filrouge-preview.js" defer></script>
  <filrouge-preview locale="${locale === 'fr' ? 'fr' : 'en'}"></filrouge-preview>
</html>
`;

/** The page's own style; all else is the elements'. */
export const previewStyle = 'html{color-scheme:light dark}body{margin:0;background:Canvas}';

/** Nothing but what this server serves, nothing inline, no text that becomes a script. */
export const previewPolicy = [
  "default-src 'none'",
  "connect-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');
