/** Gives a document to the browser's printer: silently where it is started for that (`--kiosk-printing`). */
export function printAt(address: string): void {
  document.getElementById('paper')?.remove();
  const frame = document.createElement('iframe');
  frame.id = 'paper';
  frame.title = 'PDF';
  frame.src = address;
  frame.addEventListener('load', () => {
    frame.contentWindow?.focus();
    frame.contentWindow?.print();
  });
  document.body.append(frame);
}
