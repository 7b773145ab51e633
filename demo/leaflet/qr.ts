import { html } from 'lit';
import qrCode from 'qrcode-generator';

/** Modules of white that a reader needs around the code. */
const quiet = 4;

/** A code with more modules is printed larger, so that a phone can still tell them apart. */
const most = 45;

/**
 * The address as a QR code, drawn as one path.
 *
 * @param label for those who cannot see it
 */
export const codePicture = (address: string, label: string) => {
  const code = qrCode(0, 'M');
  code.addData(address);
  code.make();
  const count = code.getModuleCount();
  const size = count + 2 * quiet;
  let path = '';
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (code.isDark(row, column)) path += `M${column + quiet} ${row + quiet}h1v1h-1z`;
    }
  }
  return html`<svg
    class=${size > most ? 'code fine' : 'code'}
    viewBox="0 0 ${size} ${size}"
    role="img"
    aria-label=${label}
    shape-rendering="crispEdges"
  >
    <rect width=${size} height=${size} fill="#fff"></rect>
    <path d=${path} fill="#000"></path>
  </svg>`;
};
