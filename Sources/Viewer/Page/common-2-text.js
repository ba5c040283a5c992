// --- Folding: both scripts, both widths ------------------------------------------------------------------------------

const folded = new Map(), variants = new Map();

function loadFolds(pairs) {
  const characters = Array.from(pairs || '');
  for (let i = 0; i + 1 < characters.length; i += 2) {
    const [from, to] = [characters[i], characters[i + 1]];
    folded.set(from, to);
    variants.set(to, (variants.get(to) || '') + from);
  }
}

// What is compared in searches: simplified, half-width, lower case, without blanks and thousands separators.
function fold(text) {
  return text.toLowerCase()
    .replace(/[\u2e80-\u2fd5\u3400-\u9fff\uf900-\ufaff]/g, c => folded.get(c) || c)
    .replace(/[\uff01-\uff5e]/g, c => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, '').replace(/(\d),(?=\d)/g, '$1');
}

// --- Numbers for eyes --------------------------------------------------------------------------------------------------

// Shifts the point of an exact decimal to the left: digits are moved, never computed.
function shifted(decimal, places) {
  const negative = decimal.startsWith('-');
  let [whole, part = ''] = decimal.replace('-', '').split('.');
  whole = whole.padStart(places + 1, '0');
  part = whole.slice(whole.length - places) + part;
  whole = whole.slice(0, whole.length - places);
  return (negative ? '-' : '') + whole + '.' + part;
}

// Thousands set apart, rounded to `most` decimals: by its digits, for no double holds them all.
function grouped(decimal, most = 4) {
  let [whole, part = ''] = decimal.replace('-', '').split('.');
  if (part.length > most) {
    const digits = String(BigInt(whole + part.slice(0, most)) + (part[most] >= '5' ? 1n : 0n)).padStart(most + 1, '0');
    [whole, part] = [digits.slice(0, digits.length - most), digits.slice(digits.length - most)];
  }
  part = part.replace(/0+$/, '');
  return (decimal.startsWith('-') ? '−' : '') + whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part ? '.' + part : '');
}

const SIGNS = {more_than: '>', equal_or_more: '≥', less_than: '<', equal_or_less: '≤', approx: '≈', nearly: '≈'};
