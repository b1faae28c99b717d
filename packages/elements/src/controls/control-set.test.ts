import { expect } from '../../../../testing/index.js';
import { control, type Control } from './control.js';
import { ControlSet, type LoadControls } from './control-set.js';
import { textControl } from './text.js';

const scale = control<undefined>({ ...textControl, type: 'scale' } as unknown as Parameters<
  typeof control<undefined>
>[0]);
const setOf = (load: LoadControls) => new ControlSet([textControl], [{ types: ['scale'], load }]);

describe('the controls of a page', () => {
  it('are loaded by a scenario that asks for rarer ones, once', async () => {
    let loads = 0;
    const controls = setOf(async () => ({ controls: [(loads++, scale)] }));

    expect(controls.want(['text', 'none'])).to.equal(undefined);
    await controls.want(['text', 'scale']);

    expect(controls.for('scale')).to.equal(scale);
    expect(controls.want(['scale'])).to.equal(undefined);
    expect(loads).to.equal(1);
  });

  it('have something stand in for one that is on its way, which keeps the answer there is', async () => {
    let arrive: (part: { readonly controls: readonly Control[] }) => void = () => {};
    const controls = setOf(() => new Promise((resolve) => (arrive = resolve)));

    const coming = controls.want(['scale']);

    expect(controls.for('scale')).not.to.be.oneOf([textControl, scale]);
    arrive({ controls: [scale] });
    await coming;
    expect(controls.for('scale')).to.equal(scale);
  });

  it('are a line of text where one cannot be had, and for a type that has none', async () => {
    const controls = setOf(() => Promise.reject(new Error('no network')));

    await controls.want(['scale']);

    expect(controls.for('scale')).to.equal(textControl);
    expect(controls.for('unheard')).to.equal(textControl);
  });

  it('are what they name where they cannot be had', async () => {
    const load = () => Promise.reject(new Error('no network'));
    const controls = new ControlSet([textControl], [{ types: ['searched'], load, instead: scale }]);

    await controls.want(['searched']);

    expect(controls.for('searched')).to.equal(scale);
  });

  it('wait for what comes with them: others of the same file do not bring them', async () => {
    let arrive: () => void = () => {};
    const date = { ...scale, type: 'date' };
    const part = { controls: [scale, date] };
    const controls = new ControlSet(
      [textControl],
      [
        { types: ['scale'], load: async () => part },
        { types: ['date'], load: () => new Promise((resolve) => (arrive = () => resolve(part))) },
      ],
    );

    const coming = controls.want(['scale', 'date']);
    await controls.want(['scale']);

    expect(controls.for('scale')).to.equal(scale);
    expect(controls.for('date')).not.to.be.oneOf([textControl, date]);
    arrive();
    await coming;
    expect(controls.for('date')).to.equal(date);
  });
});
