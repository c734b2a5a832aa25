const settings = { first: 0.9, second: 0.999, epsilon: 1e-8 }

/** Moves numbers down their gradients, each at its own pace (Adam: Kingma and Ba 2015, with the authors' settings); a part moves only when it is named. */
export class Adam {
  readonly #numbers: Float32Array
  readonly #means: Float32Array
  readonly #squares: Float32Array
  readonly #times = new Map<number, number>()

  constructor(numbers: Float32Array) {
    this.#numbers = numbers
    this.#means = new Float32Array(numbers.length)
    this.#squares = new Float32Array(numbers.length)
  }

  /** Moves the part that starts at `from` by its gradients. */
  move(from: number, gradients: Float32Array, rate: number): void {
    const time = (this.#times.get(from) ?? 0) + 1
    this.#times.set(from, time)
    const pace = (rate * Math.sqrt(1 - settings.second ** time)) / (1 - settings.first ** time)
    for (let i = 0; i < gradients.length; i++) {
      const at = from + i
      const gradient = gradients[i]!
      const mean = (this.#means[at] = settings.first * this.#means[at]! + (1 - settings.first) * gradient)
      const square = (this.#squares[at] =
        settings.second * this.#squares[at]! + (1 - settings.second) * gradient * gradient)
      this.#numbers[at]! -= (pace * mean) / (Math.sqrt(square) + settings.epsilon)
    }
  }
}
