import { MessagePort as NodePort } from "node:worker_threads";

/**
 * Univer opens a message channel for each calculation and leaves it open where the calculation is cut
 * short. Such a channel must not keep the test process alive.
 */
class QuietChannel extends MessageChannel {
  constructor() {
    super();
    // Listening to a port keeps the process alive; what listens does so at once.
    queueMicrotask(() => [this.port1, this.port2].forEach(quieten));
  }
}

function quieten(port: object): void {
  if (port instanceof NodePort) port.unref();
}

globalThis.MessageChannel = QuietChannel;
