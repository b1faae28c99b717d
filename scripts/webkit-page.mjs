/**
 * Keys and pointer of a browser driven by W3C WebDriver, in the shape that the runner's commands know from puppeteer: its
 * own WebDriver support holds no key down, so no Alt or Ctrl, and types a doubled letter once.
 */

/** Keys by name, as WebDriver writes them. */
const keys = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Insert: '\uE016',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  F2: '\uE032',
};
const buttons = { left: 0, middle: 1, right: 2 };

/** `driver` gives the WebdriverIO browser, which is there once a test runs. */
export function webdriverPage(driver) {
  const act = (type, id, actions, more = {}) => driver().performActions([{ type, id, actions, ...more }]);
  const press = (actions) => act('key', 'keyboard', actions);
  const point = (actions) => act('pointer', 'mouse', actions, { parameters: { pointerType: 'mouse' } });
  return {
    keyboard: {
      type: (text) => press([...text].flatMap(stroke)),
      press: (key) => press(stroke(valueOf(key))),
      down: (key) => press([{ type: 'keyDown', value: valueOf(key) }]),
      up: (key) => press([{ type: 'keyUp', value: valueOf(key) }]),
    },
    mouse: {
      move: (x, y) => point([moved(x, y)]),
      click: (x, y, options) => point([moved(x, y), pushed('pointerDown', options), pushed('pointerUp', options)]),
      down: (options) => point([pushed('pointerDown', options)]),
      up: (options) => point([pushed('pointerUp', options)]),
      reset: () => driver().releaseActions(),
    },
    bringToFront: async () => driver().switchToWindow(await driver().getWindowHandle()),
    setViewport: ({ width, height }) => driver().setWindowSize(width, height),
  };
}

const moved = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
const pushed = (type, { button = 'left' } = {}) => ({ type, button: buttons[button] });

const stroke = (value) => [
  { type: 'keyDown', value },
  { type: 'keyUp', value },
];

function valueOf(key) {
  if (key.length > 1 && !keys[key])
    throw new Error(`[webkit] unknown key "${key}" (known: ${Object.keys(keys).join(', ')})`);
  return keys[key] ?? key;
}
