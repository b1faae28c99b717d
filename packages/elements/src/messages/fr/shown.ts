/** A French text as it is printed: narrow spaces before ? ! ; and whole ones before : and within « », where no line breaks. */
export function shown(text: string): string {
  return text.replaceAll(/ (?=[?!;])/g, '\u202F').replaceAll(/ (?=[:»])|(?<=«) /g, '\u00A0');
}
