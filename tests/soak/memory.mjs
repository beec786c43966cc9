// SPDX-License-Identifier: MIT
// How much the wasm module and the JavaScript heap hold. The module's memory is caught when it is instantiated.

/** @returns {() => { wasm: number, heap: number, external: number }} */
export function watchMemory() {
  const collect = globalThis.gc;
  if (!collect) throw new Error('start node with --expose-gc');
  /** @type {WebAssembly.Memory[]} */
  const memories = [];
  const instantiate = WebAssembly.instantiate;
  WebAssembly.instantiate = /** @type {any} */ (
    async (/** @type {any} */ source, /** @type {any} */ imports) => {
      const result = /** @type {any} */ (await instantiate(source, imports));
      for (const value of Object.values((result.instance ?? result).exports)) {
        if (value instanceof WebAssembly.Memory) memories.push(value);
      }
      return result;
    }
  );
  return () => {
    if (memories.length !== 1)
      throw new Error(`the package started ${memories.length} modules with a memory`);
    collect();
    const { heapUsed, external, arrayBuffers } = process.memoryUsage();
    const wasm = /** @type {WebAssembly.Memory} */ (memories[0]).buffer.byteLength;
    return { wasm, heap: heapUsed, external: external + arrayBuffers };
  };
}
