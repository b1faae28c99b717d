import { testQuestionType } from './question-type.harness.js';
import { urlQuestion } from './url.js';

testQuestionType(urlQuestion, {
  question: { type: 'url', id: 'page', label: 'Page' },
  reads: [
    ['https://acme.example/a?b=1#c', 'https://acme.example/a?b=1#c'],
    [' http://acme.example ', 'http://acme.example/'],
    ['HTTPS://ACME.example', 'https://acme.example/'],
    ['intranet.acme.example/page', 'https://intranet.acme.example/page'],
    ['localhost:8080', 'https://localhost:8080/'],
    ['intranet/page', 'https://intranet/page'],
  ],
  refuses: [
    ['the intranet', 'answer-not-a-url'],
    ['acme', 'answer-not-a-url'],
    ['https://', 'answer-not-a-url'],
    ['javascript:alert(1)', 'answer-url-unsafe'],
    [' java\tscript:alert(1)', 'answer-not-a-url'],
    ['data:text/html,hello', 'answer-url-unsafe'],
    ['file:///etc/passwd', 'answer-url-unsafe'],
    ['https://ada:secret@acme.example', 'answer-url-with-password'],
    [42, 'answer-not-a-text'],
  ],
  displays: [['https://acme.example/', 'https://acme.example/']],
  badItems: [{ schemes: ['ftp'] }],
});
