/** A text of the check with the emergency number in it. */
export function filled(text: string, number: string): string {
  return text.replaceAll("{number}", number);
}
