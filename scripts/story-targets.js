/**
 * Runs in the page of a story (test-stories.mjs): what is too small to hit, or makes the page scroll sideways.
 * WCAG 2.2, 2.5.8 and 1.4.10, with the exceptions that 2.5.8 names and the widget uses.
 */
/** CSS pixels. */
const smallest = 24;
const targets = 'button, a[href], input, select, textarea, summary, [role=option], [role=treeitem], [role=tab]';

Object.assign(globalThis.storyRun, { smallTargets, isTooWide });

/** Each target below 24 by 24 px, as `selector 20x18`. */
function smallTargets() {
  return allIn(document, targets)
    .filter((target) => isThere(target) && !isInline(target))
    .map((target) => ({ target, box: boxOf(target) }))
    .filter(({ box }) => box.width < smallest - 0.5 || box.height < smallest - 0.5)
    .map(({ target, box }) => `target ${nameOf(target)} ${Math.round(box.width)}x${Math.round(box.height)}`);
}

/** Whether the page scrolls sideways, either way it runs. */
function isTooWide() {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth;
}

function allIn(root, selector) {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? allIn(element.shadowRoot, selector) : []),
  ]);
}

function isThere(target) {
  // What nobody can hit is no target: disabled, in a closed fold, hidden from the eye and from readers.
  return (
    !target.matches(':disabled, [aria-hidden=true], [tabindex="-1"]:is(input)') &&
    target.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true, opacityProperty: true })
  );
}

/** Exception “inline”: a link inside a sentence is as high as its line. */
function isInline(target) {
  if (!target.matches('a[href]') || getComputedStyle(target).display !== 'inline') return false;
  return target.parentElement?.textContent.trim() !== target.textContent.trim();
}

/** A field is hit by its label too. */
function boxOf(target) {
  const label = target.closest('label') ?? target;
  return label.getBoundingClientRect();
}

const nameOf = (target) =>
  `${target.getRootNode().host?.localName ?? 'page'} ${target.localName}.${target.className || target.getAttribute('role')}`;
