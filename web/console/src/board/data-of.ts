/** A file as an address that holds it itself (`data:…;base64,…`): pages may show nothing else that is not theirs. */
export function dataOf(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The file could not be read')));
    reader.readAsDataURL(content);
  });
}
