// The checksum of a whole count, as CountChecksum.cs has it: each unit and month that has a figure is a text
// "unit,yyyy-MM,issued,signed,sent,received,recalled", and the hash is the sum of the FNV-1a hashes of these texts in
// 64 bits. The arithmetic is done in halves of 32 bits, because whole numbers of 64 bits (BigInt) would take seconds.

const two32 = 0x1_0000_0000;
const encoder = new TextEncoder();
const bytes = new Uint8Array(1024);

export class Checksum {
  #rows = 0;
  #totals = [0, 0, 0, 0, 0];
  #high = 0;
  #low = 0;

  /** Adds the figures of a unit and month; passed over when all are zero. */
  add(unit, month, issued, signed, sent, received, recalled) {
    if (issued + signed + sent + received + recalled === 0) {
      return;
    }

    this.#rows++;
    this.#totals[0] += issued;
    this.#totals[1] += signed;
    this.#totals[2] += sent;
    this.#totals[3] += received;
    this.#totals[4] += recalled;
    this.#addHash(`${unit},${month},${issued},${signed},${sent},${received},${recalled}`);
  }

  toString() {
    const [issued, signed, sent, received, recalled] = this.#totals;
    const hash = [this.#high, this.#low].map(half => half.toString(16).padStart(8, '0')).join('');
    return `rows=${this.#rows} issued=${issued} signed=${signed} sent=${sent} received=${received}`
      + ` recalled=${recalled} hash=${hash}`;
  }

  #addHash(text) {
    const { written } = encoder.encodeInto(text, bytes);
    let high = 0xCBF29CE4;
    let low = 0x84222325;
    for (let index = 0; index < written; index++) {
      // Times 0x100000001B3, which is 2^40 + 0x1B3.
      low = (low ^ bytes[index]) >>> 0;
      const product = low * 0x1B3;
      high = Math.imul(high, 0x1B3) + Math.floor(product / two32) + (low << 8) | 0;
      low = product >>> 0;
    }

    const sum = this.#low + low;
    this.#low = sum % two32;
    this.#high = (this.#high + high + (sum < two32 ? 0 : 1)) >>> 0;
  }
}
