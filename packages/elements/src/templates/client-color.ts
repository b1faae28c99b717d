import { nothing } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

/** Gives an element the colour of a client; a `style` attribute would need 'unsafe-inline' in the page's policy. */
class ClientColor extends Directive {
  override render(_color: string | undefined): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [color]: [string | undefined]): unknown {
    if (element instanceof HTMLElement) element.style.setProperty('--_client', color ?? null);
    return nothing;
  }
}

/** `<li ${clientColor(client.color)}>`: the colour as `--_client` for the style sheet; that of the actions without one. */
export const clientColor = directive(ClientColor);
