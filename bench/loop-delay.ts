import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Preloaded into a service that hostile.ts starts: tells its parent, when asked, how long the event loop was held since it was last asked, in milliseconds. */
const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()
process.on('message', () => {
  process.send?.(delay.max / 1e6)
  delay.reset()
})
process.channel?.unref()
