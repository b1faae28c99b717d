import { describe, expect, it } from 'vitest';
import { escapedHtml } from './escaped-html.js';

describe('escapedHtml', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    [`" onload='x'`, '&quot; onload=&#39;x&#39;'],
    ['&lt; &copy', '&amp;lt; &amp;copy'],
    [']]> <!-- -->', ']]&gt; &lt;!-- --&gt;'],
    ['Élodie’s 5 > 3', 'Élodie’s 5 &gt; 3'],
  ])('shows %j as text', (text, html) => {
    expect(escapedHtml(text)).toBe(html);
  });
});
