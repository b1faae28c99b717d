import { describe, expect, it } from 'vitest';
import { latePort } from './late-port.js';

describe('work that a late part does', () => {
  it('is loaded once, when it is wanted', async () => {
    let loads = 0;
    const port = latePort(async () => `part ${++loads}`, 'meanwhile');

    await Promise.all([port.want(), port.want()]);

    expect(port.current()).toBe('part 1');
    expect(port.want()).toBe(undefined);
  });

  it('is asked for by who works first', async () => {
    const port = latePort(async () => 'part', 'meanwhile');

    expect(port.current()).toBe('meanwhile');
    await port.want();

    expect(port.current()).toBe('part');
  });

  it('is done more plainly where the part cannot be had, which is tried again', async () => {
    let isThere = false;
    const port = latePort(() => (isThere ? Promise.resolve('part') : Promise.reject(new Error('gone'))), 'meanwhile');

    await port.want();
    expect(port.current()).toBe('meanwhile');
    await port.want();
    isThere = true;
    await port.want();

    expect(port.current()).toBe('part');
  });
});
