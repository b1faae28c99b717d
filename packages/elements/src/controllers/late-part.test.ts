import { expect } from '../../../../testing/index.js';
import { LatePart } from './late-part.js';

/** A host that counts how often it is asked to render. */
function hostOf() {
  const host = { renders: 0, addController() {}, removeController() {}, updateComplete: Promise.resolve(true) };
  return Object.assign(host, { requestUpdate: () => void (host.renders += 1) });
}

describe('a late part', () => {
  it('is loaded once, when it is wanted', async () => {
    let loads = 0;
    const part = new LatePart(hostOf(), () => Promise.resolve({ loads: (loads += 1) }));
    expect([loads, part.part]).to.deep.equal([0, undefined]);

    const wanted = await Promise.all([part.want(), part.want(), part.want()]);

    expect(wanted).to.deep.equal([{ loads: 1 }, { loads: 1 }, { loads: 1 }]);
    expect(part.part).to.deep.equal({ loads: 1 });
  });

  it('has the host render when it is there', async () => {
    const host = hostOf();

    await new LatePart(host, () => Promise.resolve({})).want();

    expect(host.renders).to.equal(1);
  });

  it('is missing when it cannot be loaded, and is tried again when it is wanted again', async () => {
    let isOnline = false;
    const host = hostOf();
    const part = new LatePart(host, () => (isOnline ? Promise.resolve('here') : Promise.reject(new Error('offline'))));

    expect([await part.want(), part.isMissing, host.renders]).to.deep.equal([undefined, true, 1]);
    isOnline = true;

    expect([await part.want(), part.isMissing]).to.deep.equal(['here', false]);
  });
});
