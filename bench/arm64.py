#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Code quality on arm64 without timing: instructions that one run of each kernel executes, counted under qemu-user.

bench/arm64.py [KERNEL...]: Weft's arm64 code against clang-19 -O2 without vectors for arm64, and both on x86-64. The count of a run
is that of a process that makes two less that of one that makes one. And of real modules the size of the machine code and the
instructions that compiling takes, on both. Writes bench/results/arm64.md when all kernels were run.
"""
import math
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import bench
import suite

OUT = suite.OUT / "counts"
LESS = 20   # of the work that the timed benchmark does
SMALL = {"fannkuch": 7, "fib": 24, "nqueens": 9}   # where work is exponential in n
MACHINES = {
    "a64": {"qemu": ["qemu-aarch64", "-L", "/usr/aarch64-linux-gnu"], "clang": ["--target=aarch64-linux-gnu"],
            "host": suite.ROOT / "build-arm64/weft-bench-host"},
    "x64": {"qemu": ["qemu-x86_64", "-cpu", "Nehalem"], "clang": [], "host": suite.ROOT / "build/weft-bench-host"},
}


def counted(machine, command, text=""):
    """Instructions of a process, and what it printed."""
    p = subprocess.run([*MACHINES[machine]["qemu"], "-plugin", OUT / "count.so", *command], input=text, text=True,
                       capture_output=True, check=True)
    return int(p.stderr.rsplit("instructions: ", 1)[1]), p.stdout


def count(machine, command, n, times):
    instructions, text = counted(machine, command, f"{n}\n" * times)
    return instructions, {line.split()[1] for line in text.splitlines() if line and line[0].isdigit()}


def one_run(machine, command, n):
    once, first = count(machine, command, n, 1)
    twice, both = count(machine, command, n, 2)
    if len(first | both) != 1:
        raise SystemExit(f"{command}: results differ: {first | both}")
    return twice - once, first.pop()


def measure(w):
    n = SMALL.get(w.name, max(1, w.n // LESS))
    wasm = OUT / f"{w.name}.wasm"
    suite.compile_wasm(w.source, wasm)
    row, results = {}, set()
    for machine, m in MACHINES.items():
        native = OUT / f"{w.name}.{machine}"
        suite.run(suite.CLANG, *m["clang"], *suite.CFLAGS, *suite.SCALAR, w.source, suite.BENCH / "host/native.c", "-o", native, "-lm")
        for name, command in (("clang", [native]), ("weft", [m["host"], wasm])):
            row[machine, name], result = one_run(machine, command, n)
            results.add(result)
    if len(results) != 1:
        raise SystemExit(f"{w.name}: results differ: {results}")
    return row


def compiling(item):
    """Of one module, per machine: bytes of machine code and instructions of the compiler, per byte of the code section."""
    name, path = item
    code, row = suite.code_bytes(path), {}
    for machine, m in MACHINES.items():
        weft = m["host"].with_name("weft")
        instructions, text = counted(machine, [weft, "compile", "--compile-threads", "1", "--stats", path])
        stats = dict(line.split(": ") for line in text.splitlines() if ": " in line)
        row[machine] = int(stats["machine bytes"]) / code, instructions / code
    return name, row


def mean(values):
    values = list(values)
    return math.exp(sum(map(math.log, values)) / len(values))


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    suite.run("cc", "-O2", "-shared", "-fPIC", suite.BENCH / "host/count.c", "-o", OUT / "count.so")
    kernels = [w for w in suite.workloads() if w.group == "kernels" and (not sys.argv[1:] or w.name in sys.argv[1:])]
    with ThreadPoolExecutor(2) as pool:
        rows = dict(zip([w.name for w in kernels], pool.map(measure, kernels)))
        modules = [] if sys.argv[1:] else list(pool.map(compiling, bench.real_modules().items()))
    out = ["# Instructions on arm64", "",
           "Executed instructions of one run of each kernel, in thousands, under qemu-user; made by `bench/arm64.py`. clang is clang-19 -O2 without",
           "vectors; x86-64 is the v2 table, on a CPU without AVX.", "",
           "| kernel | clang | Weft | Weft / clang | Weft / clang on x86-64 | Weft a64 / x64 |", "|---|---:|---:|---:|---:|---:|"]
    quotient = {name: (r["a64", "weft"] / r["a64", "clang"], r["x64", "weft"] / r["x64", "clang"], r["a64", "weft"] / r["x64", "weft"])
                for name, r in rows.items()}
    for name, r in rows.items():
        a, x, both = quotient[name]
        out.append(f'| {name} | {r["a64", "clang"] / 1e3:.0f} | {r["a64", "weft"] / 1e3:.0f} | {a:.2f} | {x:.2f} | {both:.2f} |')
    out.append("| geometric mean | | | " + " | ".join(f"{mean(q[i] for q in quotient.values()):.2f}" for i in range(3)) + " |")
    if modules:
        out += ["", "Real modules, per byte of their code sections: bytes of machine code, and instructions that the compiler executes "
                "(`weft compile`, one thread).", "",
                "| module | bytes on arm64 | on x86-64 | instructions on arm64 | on x86-64 | arm64 / x86-64 |", "|---|---:|---:|---:|---:|---:|"]
        for name, r in modules:
            (size, work), (size_x, work_x) = r["a64"], r["x64"]
            out.append(f"| {name} | {size:.2f} | {size_x:.2f} | {work:.1f} | {work_x:.1f} | {work / work_x:.2f} |")
    text = "\n".join(out) + "\n"
    print(text)
    if not sys.argv[1:]:
        (suite.BENCH / "results/arm64.md").write_text(text)


if __name__ == "__main__":
    main()
