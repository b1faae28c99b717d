/** Bytes that are sent over and over, until who reads them has enough, or this many times. */
function flood(part: string, times: number): Response {
  const bytes = new TextEncoder().encode(part);
  let left = times;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    left -= 1;
    if (left < 0) controller.close();
    else controller.enqueue(bytes);
  };
  return new Response(new ReadableStream({ pull }));
}

const megabyte = 'x'.repeat(1_000_000);
const json = (value: unknown) => new Response(JSON.stringify(value));

/** What a search server may answer that was broken, replaced or taken over, by what it does. */
export const hostileAnswers: Readonly<Record<string, () => Response>> = {
  'another shape': () => json({ hits: { length: 1e9 } }),
  'nothing at all': () => new Response(''),
  'HTML in place of JSON': () => new Response('<!doctype html><script>globalThis.wasHit = true</script>'),
  'a hundred megabytes': () => flood(megabyte, 100),
  'a stream without end': () => flood(megabyte, Infinity),
  'silence after the first byte': () =>
    new Response(new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{')) })),
  'a hundred thousand lists in each other': () => new Response(`${'['.repeat(100_000)}${']'.repeat(100_000)}`),
};

/** Entries that are articles, and more than a page can bear. */
export const hostileHits = (): Response =>
  json({
    hits: [
      { id: 'kb-1', title: `The network ${megabyte}`, summary: megabyte, excerpt: megabyte },
      { id: 'kb-2', title: '<img src=x onerror="globalThis.wasHit = true">network', url: 'javascript:wasHit=1' },
      null,
      { id: {}, title: [] },
    ],
  });

/** An article of each kind with everything in it that must not run, load, style or send. */
export const hostileBodies: Readonly<Record<'html' | 'markdown' | 'text', string>> = {
  html: `<script>globalThis.wasHit = true</script><style>* { display: none !important }</style>
  <img src=x onerror="globalThis.wasHit = true"><svg onload="globalThis.wasHit = true"><p>inside</p></svg>
  <iframe srcdoc="<script>parent.wasHit = true</script>"></iframe>
  <p onclick="globalThis.wasHit = true" style="position: fixed; inset: 0" class="preview" part="send">Restart the router.</p>
  <a href="javascript:globalThis.wasHit = true">click</a><a href="java&#10;script:globalThis.wasHit = true">here</a>
  <form action="//evil.example"><input></form><filrouge-agent scenario="//evil.example"></filrouge-agent>`,
  markdown: `Restart the router.

[click](javascript:globalThis.wasHit=true) ![x](https://evil.example/spy.png) <img src=x onerror=globalThis.wasHit=true>

<script>globalThis.wasHit = true</script>`,
  text: '<script>globalThis.wasHit = true</script><b onclick="globalThis.wasHit = true">Restart the router.</b>',
};
