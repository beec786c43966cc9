# SPDX-License-Identifier: MIT
# How workerd finds the worker and the package: modules by name, the .wasm compiled when it is imported.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .main)],
  sockets = [(name = "http", address = "127.0.0.1:8787", http = (), service = "main")],
);

const main :Workerd.Worker = (
  modules = [
    (name = "worker.mjs", esModule = embed "worker.mjs"),
    (name = "hezuo/workerd", esModule = embed "../../dist/workerd.mjs"),
    (name = "hezuo/parity.mjs", esModule = embed "../../dist/parity.mjs"),
    (name = "hezuo/hezuo.wasm", wasm = embed "../../dist/hezuo.wasm"),
  ],
  compatibilityDate = "2026-01-01",
);
