import { expect } from '../../../../testing/index.js';
import { loadingFrom } from './scenario-loader.js';

describe('a scenario on its way', () => {
  it('leaves time to look at time zones, which costs a browser without `Temporal` most the first time', async () => {
    const order: string[] = [];

    await withPage({ order, answer: () => Promise.resolve().then(() => order.push('scenario')) }, () =>
      loadingFrom('/nowhere.json', new AbortController().signal),
    );

    expect(order).to.deep.equal(['asked', 'time zone', 'scenario']);
  });
});

interface Page {
  /** What happened, in order. */
  readonly order: string[];
  readonly answer: () => Promise<unknown>;
}

/** A page without `Temporal` whose scenario is refused, and which tells what it did. */
async function withPage({ order, answer }: Page, act: () => Promise<unknown>): Promise<void> {
  const { fetch } = globalThis;
  const { DateTimeFormat } = Intl;
  const temporal = Object.getOwnPropertyDescriptor(globalThis, 'Temporal');
  Object.defineProperty(globalThis, 'Temporal', { value: undefined, configurable: true });
  globalThis.fetch = async () => {
    order.push('asked');
    await answer();
    return new Response('', { status: 404 });
  };
  Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
    construct(format, parameters) {
      order.push('time zone');
      return Reflect.construct(format, parameters) as object;
    },
  });
  try {
    await act();
  } finally {
    Object.defineProperty(globalThis, 'Temporal', temporal ?? { value: undefined, configurable: true });
    globalThis.fetch = fetch;
    Intl.DateTimeFormat = DateTimeFormat;
  }
}
