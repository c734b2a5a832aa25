/** Finds the position of a 32-bit hash in a list of distinct ones: an open hash table, at most half full. */
export class HashIndex {
  readonly #keys: Int32Array
  readonly #positions: Int32Array
  readonly #mask: number

  constructor(hashes: Int32Array) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(1, hashes.length) * 2))
    this.#mask = slots - 1
    this.#keys = new Int32Array(slots)
    this.#positions = new Int32Array(slots).fill(-1)
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i]!
      let slot = hash & this.#mask
      while (this.#positions[slot] !== -1) slot = (slot + 1) & this.#mask
      this.#keys[slot] = hash
      this.#positions[slot] = i
    }
  }

  /** The position of a hash, or -1. */
  find(hash: number): number {
    let slot = hash & this.#mask
    while (this.#positions[slot] !== -1 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask
    return this.#positions[slot]!
  }
}
