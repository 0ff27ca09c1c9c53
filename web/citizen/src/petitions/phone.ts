/** As the server takes a telephone number of a petition. */
export function isPhone(text: string): boolean {
  return /^\+?[\d\s.\-()]{9,24}$/.test(text.trim());
}
