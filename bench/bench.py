# SPDX-License-Identifier: MIT
"""./dev bench: measures the workloads of suite.py in every engine, checks that all agree, and writes tables and plots.

One process per engine and workload, all pinned to one core and alive at once; the calls take turns, so that whatever
slows the machine down for a while slows all of them. The best of the rounds counts."""
import argparse
import datetime
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import report
import suite


class Host:
    """A process that answers `N` with time and result of run(N)."""

    def __init__(self, engine, w):
        self.engine = engine
        self.process = subprocess.Popen(suite.fill(engine.command, w), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                        env={**os.environ, **engine.env})
        self.ready = int(self.answer()[1])

    def answer(self):
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"{self.engine.name}: {' '.join(map(str, self.process.args))}: ended without an answer")
        return line.split()

    def call(self, n):
        self.process.stdin.write(f"{n}\n")
        self.process.stdin.flush()
        ns, result = self.answer()
        return int(ns), result

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def measure(w, engines, rounds):
    """Best time of each engine in ns; all results must be the same."""
    hosts = [Host(e, w) for e in engines if suite.applies(e, w)]
    best, results = {}, {}
    for i in range(rounds + 1):  # round 0 warms up
        for host in hosts[i % len(hosts):] + hosts[:i % len(hosts)]:
            ns, result = host.call(w.n)
            results.setdefault(host.engine.name, result)
            if result != results[host.engine.name] or result != results[hosts[0].engine.name] and hosts[0].engine.name in results:
                raise SystemExit(f"{w.name}: results differ: {results}, now {host.engine.name} {result}")
            if i:
                best[host.engine.name] = min(ns, best.get(host.engine.name, ns))
    for host in hosts:
        host.close()
    return best


def progress(text):
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\033[K{text}")
        sys.stderr.flush()


# -- compile throughput ----

def real_modules():
    """Modules of others, from npm, of which the first three are the big ones; and small ones of ours."""
    m = suite.MODULES
    named = {
        "ruby": m / "@ruby/3.4-wasm-wasi/dist/ruby+stdlib.wasm",
        "esbuild": m / "esbuild-wasm/esbuild.wasm",
        "yosys": m / "@yowasp/yosys/gen/yosys.core.wasm",
        "sqlite": m / "@sqlite.org/sqlite-wasm/sqlite-wasm/jswasm/sqlite3.wasm",
        "quickjs": m / "quickjs-wasi/quickjs.wasm",
        "thousand": suite.OUT / "thousand.wasm",
        "lisp": suite.OUT / "lisp.wasm",
    }
    return {name: path for name, path in named.items() if path.exists()}


def compile_once(engine, path, times):
    words = [str(x).format(wasm=path, times=times) for x in engine.compiles]
    done = subprocess.run(words, capture_output=True, text=True, env={**os.environ, **engine.env})
    if done.returncode:
        raise SystemExit(f"{engine.name}: {path}: {done.stderr}")
    return [tuple(map(int, line.split())) for line in done.stdout.splitlines()]


def compile_times(engines, rounds):
    """Per module: size of its code, and per engine the best time, the first in a process, and the machine code."""
    out = {}
    for name, path in real_modules().items():
        size = suite.code_bytes(path)
        times = {}
        for _ in range(rounds):
            for e in engines:
                if not e.compiles:
                    continue
                slow = e.name == "turbofan" and size > 2_000_000
                if slow and (e.name in times or size > 20_000_000):  # a minute of it says no more
                    continue
                progress(f"compile {name} {e.name}")
                runs = compile_once(e, path, 1 if slow else 3)
                t = times.setdefault(e.name, {"first": runs[0][0], "best": runs[0][0], "machine": runs[0][1]})
                t["first"] = min(t["first"], runs[0][0])
                t["best"] = min(t["best"], *(r[0] for r in runs))
        out[name] = {"code": size, "engines": times}
    return out


def children_ns():
    """CPU time of processes that have ended."""
    t = os.times()
    return int((t.children_user + t.children_system) * 1e9)


def compile_c(works):
    """The ahead-of-time ones, over the programs: clang from C, and wasm2c with clang from wasm, start-up of clang included."""
    times = {"native": 0, "scalar": 0, "wasm2c": 0}
    for w in works:
        for name in times:
            progress(f"compile {w.name} {name}")
            (suite.OUT / f"{w.name}.{name}").unlink(missing_ok=True)
            start = children_ns()
            suite.build(w, {name})
            times[name] += children_ns() - start
    code = sum(suite.code_bytes(suite.OUT / f"{w.name}.wasm") for w in works)
    return {"code": code, "engines": {k: {"first": t, "best": t, "machine": 0} for k, t in times.items()}}


# -- start-up, and code that runs once ----

def thousand():
    """1,000 different functions, each called once, in C and in Lua."""
    c = ['#include "bench.h"', ""]
    lua = ["local f = {}"]
    for i in range(1000):
        a, b, d = i * 7 % 31 + 1, i * 13 % 29 + 2, i * 3 % 17 + 1
        c.append(f"__attribute__((noinline)) static double f{i}(double x, double y)\n{{\n  double s = {i};\n"
                 f"  for (int k = 0; k < {d}; k++)\n    s += x * {a} - (y + k) * {b};\n  return s > 0 ? s : {a} - s;\n}}")
        lua.append(f"f[{i}] = function(x, y) local s = {i}; for k = 0, {d - 1} do s = s + x * {a} - (y + k) * {b} end "
                   f"if s > 0 then return s end return {a} - s end")
    c += ["EXPORT uint64_t run(uint32_t n)", "{", "  double s = n;"]
    lua += ["function run(n)", "  local s = n"]
    for i in range(1000):
        c.append(f"  s += f{i}(n, {i % 7});")
        lua.append(f"  s = s + f[{i}](n, {i % 7})")
    c += ["  return (uint64_t)s;", "}", ""]
    lua += ["  return s", "end", ""]
    source, lua_file = suite.OUT / "thousand.c", suite.OUT / "thousand.lua"
    suite.OUT.mkdir(parents=True, exist_ok=True)
    for path, text in ((source, "\n".join(c)), (lua_file, "\n".join(lua))):
        if not path.exists() or path.read_text() != text:
            path.write_text(text)
    return suite.Workload("thousand", "start", 1, False, "1,000 functions, each called once", source, lua_file)


def cold(w, engines, rounds):
    """From the bytes to the first result, in fresh processes: loading, compiling, one call."""
    best, results = {}, set()
    for _ in range(rounds):
        for e in engines:
            host = Host(e, w)
            ns, result = host.call(w.n)
            host.close()
            results.add(result)
            best[e.name] = min(host.ready + ns, best.get(e.name, host.ready + ns))
    if len(results) != 1:
        raise SystemExit(f"{w.name}: results differ: {results}")
    return best


def start_up(rounds):
    """Wall time of a whole process that says hello through WASI."""
    wasm = suite.OUT / "hello.wasm"
    source = suite.BENCH / "host/hello.c"
    if not wasm.exists():
        suite.run(suite.CLANG, "--target=wasm32-wasi", "-O2", "-c", source, "-o", suite.OUT / "hello.o")
        suite.run(suite.CLANG, "--target=wasm32-wasi", "-Wl,--strip-debug", suite.OUT / "hello.o", "-o", wasm)
        suite.run(suite.CLANG, "-O2", source, "-o", suite.OUT / "hello")
    script = suite.BENCH / "host/hello.mjs"
    commands = {
        "native": [suite.OUT / "hello"],
        "weft": [suite.ROOT / "build/weft", "run", wasm],
        "node": [suite.NODE, "--no-warnings", script, wasm],
        "bun": [suite.BUN, script, wasm],
    }
    best = {}
    for _ in range(rounds):
        for name, words in commands.items():
            start = time.monotonic_ns()
            done = subprocess.run([str(x) for x in words], capture_output=True, text=True)
            ns = time.monotonic_ns() - start
            if done.stdout != "hello\n":
                raise SystemExit(f"hello in {name}: {done.stdout}{done.stderr}")
            best[name] = min(ns, best.get(name, ns))
    return best


# -- the whole ----

def main():
    p = argparse.ArgumentParser(prog="./dev bench")
    p.add_argument("--quick", action="store_true", help="seven kernels; native, Weft, Liftoff, TurboFan")
    p.add_argument("--rounds", type=int, help="calls of which the best counts (7; quick 5)")
    p.add_argument("--core", type=int, default=max(os.sched_getaffinity(0)), help="CPU to run on (the last)")
    p.add_argument("--only", help="workloads, with commas")
    p.add_argument("--engines", help="engines, with commas; NAME+--no-TECHNIQUE is Weft without it")
    p.add_argument("--techniques", action="store_true", help="Weft without each of its techniques, beside Weft")
    p.add_argument("--out", default=str(suite.OUT / "results"), help="folder of the results")
    o = p.parse_args()
    os.sched_setaffinity(0, {o.core})
    rounds = o.rounds or (5 if o.quick else 7)

    engines = suite.engines(o.quick)
    if o.engines:
        known = {e.name: e for e in suite.engines(False)}
        engines = []
        for name in o.engines.split(","):
            base, *options = name.split("+")
            if base not in known:
                raise SystemExit(f"no engine {base}; there are {' '.join(known)}")
            engines.append(suite.weft(name, name, *options) if options else known[base])
    if o.techniques:
        engines = [suite.weft("weft", "Weft")] + [suite.weft(f"no-{t}", f"no {t}", f"--no-{t}") for t in suite.techniques()]
    works = suite.workloads()
    if o.only:
        works = [w for w in works if w.name in o.only.split(",")]
    elif o.quick:
        works = [w for w in works if w.name in suite.QUICK]
    names = {e.name for e in engines}
    result = {"date": datetime.date.today().isoformat(), "versions": suite.versions(), "rounds": rounds,
              "engines": {e.name: e.title for e in engines}, "workloads": {}}
    for i, w in enumerate(works):
        progress(f"{i + 1}/{len(works)} {w.group} {w.name}")
        suite.build(w, names)
        result["workloads"][w.name] = {"group": w.group, "rotate": w.rotate, "what": w.what, "n": w.n,
                                       "ns": measure(w, engines, rounds)}
    if o.techniques:
        result["compile"] = compile_times(engines, 3)
    if not (o.quick or o.only or o.engines or o.techniques):
        w = thousand()
        suite.build(w, names)
        result["thousand"] = cold(w, engines, rounds)
        result["start"] = start_up(20)
        result["compile"] = compile_times(engines, 3)
        result["compile"]["programs"] = compile_c([w for w in works if w.group == "programs"])
    progress("")
    out = Path(o.out)
    out.mkdir(parents=True, exist_ok=True)
    name = "techniques" if o.techniques else "quick" if o.quick else "some" if o.only or o.engines else "full"
    (out / f"{name}.json").write_text(json.dumps(result, indent=1) + "\n")
    text = report.markdown(result)
    (out / f"{name}.md").write_text(text)
    print(text)
    if name == "full":
        report.plots(result, out)


if __name__ == "__main__":
    main()
