# SPDX-License-Identifier: MIT
"""./dev count: what compiling costs per WebAssembly op, counted exactly by callgrind: instructions, conditional branches, and the
mispredictions of callgrind's simple predictor (conditional, and indirect: "same target as last time").

Counting begins where weft_module_new_borrowed is entered and ends where it returns, with one compiling thread: the start of the process is not in it.
A part is the source file that an instruction was written in, also where it was inlined elsewhere. Before machine code come the
other ways from a module: for arm64, for the interpreter, and validation alone.

bench/results/compile.json has the figures that were last accepted. Exit status 1: instructions or branches of some row are
above them by more than TOLERANCE. The counts are the same on every machine with the same compiler, but for libc's, which
chooses its copying loops by the CPU."""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

import bench
import suite

ACCEPTED = suite.BENCH / "results/compile.json"
TOLERANCE = 0.002
EVENTS = ("Ir", "Bc", "Bcm", "Bim")
MODULES = ("sqlite", "esbuild", "ruby")
WAYS = {  # name: (words of the command, function that is counted)
    "x86-64": (["compile", "--compile-threads=1", "--target=x86-64-v3"], "weft_module_new_borrowed"),
    "arm64": (["compile", "--compile-threads=1", "--target=aarch64"], "weft_module_new_borrowed"),
    "interpreter": (["compile", "--compile-threads=1", "--engine=interp"], "weft_module_new_borrowed"),
    "validate": (["validate"], "weft_module_validate"),
}
PARTS = [  # name, pattern of the source file below src/: the first that matches
    ("scan of loops", r"frontend/wasm/scan"),
    ("walk: blocks", r"frontend/wasm/control"),
    ("walk: fetch, decode, types", r"(frontend|base/reader)"),
    ("labels", r"vstack/(label|flow)"),
    ("loops", r"vstack/(loop|facts|lies)"),
    ("calls", r"vstack/(call|abi)"),
    ("ops", r"vstack/(op|compare|condition|divide|memory|direct|bulk|host)\."),
    ("functions: begin, end", r"vstack/(func|unit|reach|thunk)"),
    ("values: slots, locals", r"vstack/"),
    ("registers", r"regalloc/"),
    ("emission", r"(emit/|\.\./stencils)"),
    ("interpreter's records", r"interp/"),
    ("runtime, api", r"(runtime|api|base|machine|trace|cli)/"),
]


def part_of(path):
    path = os.path.normpath(path)
    if not path.startswith(f"{suite.ROOT}/"):
        return "libc"
    inside = path.removeprefix(f"{suite.ROOT}/").removeprefix("src/")
    return next((name for name, pattern in PARTS if re.match(pattern, inside)), "other code of Weft")


def read(path):
    """Of a profile: events of each part, and of each function."""
    names, parts, functions = {}, defaultdict(lambda: [0] * 4), defaultdict(lambda: [0] * 4)
    order, part, function, skip = [], "", "", False

    def name(kind, text):  # `(number) name` the first time, then `(number)`
        number, _, said = text.partition(" ")
        return names.setdefault((kind, number), said)

    for line in path.open():
        key, _, value = line.rstrip().partition("=")
        if line[0] in "0123456789+-*":
            if skip:  # what a called function cost
                skip = False
                continue
            events = dict(zip(order, map(int, line.split()[1:])))
            for to in (parts[part], functions[function]):
                for i, event in enumerate(EVENTS):
                    to[i] += events.get(event, 0)
        elif key in ("fl", "fi", "fe"):
            part = part_of(name("file", value))
        elif key == "fn":
            function = name("function", value)
        elif key in ("cfi", "cfl", "cfn"):
            name("function" if key == "cfn" else "file", value)
        elif key == "calls":
            skip = True
        elif line.startswith("events:"):
            order = line.split()[1:]
    return parts, functions


def ops_of(weft, module):
    return int(re.search(r"^ops: (\d+)$", suite.run(weft, "compile", "--stats", "--compile-threads=1", module), re.M)[1])


def count(weft, way, module):
    """The profile of one way from a module."""
    words, function = WAYS[way]
    with tempfile.TemporaryDirectory() as tmp:
        out = Path(tmp) / "out"
        done = subprocess.run(["valgrind", "--tool=callgrind", "--branch-sim=yes", f"--toggle-collect={function}",
                               f"--callgrind-out-file={out}", weft, *words, module],
                              capture_output=True, text=True, env={"LD_BIND_NOW": "1", "LC_ALL": "C", "PATH": "/usr/bin:/bin"})
        if done.returncode:
            sys.exit(f"{module}: {way}: {done.stderr}")
        parts, functions = read(out)
    if not parts:
        sys.exit(f"{function} was not called: nothing was counted")
    return parts, functions


def row(name, events, ops):
    return f"| {name} | " + " | ".join(f"{n / ops:.{2 if i else 1}f}" for i, n in enumerate(events)) + " |"


def table(title, rows, ops):
    print(f"\n| {title} | instructions | conditional branches | mispredicted | indirect ones mispredicted |\n|---|---:|---:|---:|---:|")
    for name, events in sorted(rows.items(), key=lambda x: -x[1][0]):
        print(row(name, events, ops))


def compare(measured, accepted):
    """One line a row; how many are above what was accepted."""
    bad = 0
    print("\n| module, way | instructions per op | accepted | conditional branches per op | accepted | |\n|---|---:|---:|---:|---:|---|")
    for name, now in measured.items():
        before = accepted["rows"].get(name)
        if not before:
            print(f"| {name} | {now['Ir']:.2f} | | {now['Bc']:.3f} | | new |")
            continue
        ratios = [now[e] / before[e] for e in ("Ir", "Bc")]
        above, below = max(ratios) > 1 + TOLERANCE, min(ratios) < 1 - TOLERANCE
        bad += above
        word = "**above**" if above else "below: accept it" if below else ""
        print(f"| {name} | {now['Ir']:.2f} | {before['Ir']:.2f} | {now['Bc']:.3f} | {before['Bc']:.3f} | {word} |")
    return bad


def compiler(weft):
    return re.search(r"\]  (.*)", suite.run("readelf", "-p", ".comment", weft))[1]


def main():
    p = argparse.ArgumentParser(prog="./dev count")
    p.add_argument("modules", nargs="*", type=Path, help=f"modules (those of the bench: {', '.join(MODULES)})")
    p.add_argument("--quick", action="store_true", help="of the bench's modules the SQL engine alone")
    p.add_argument("--accept", action="store_true", help="the figures are those to compare with from now on")
    p.add_argument("--functions", type=int, default=0, metavar="N", help="the N functions with most instructions as well")
    p.add_argument("--ways", default=",".join(WAYS), help=f"some of {','.join(WAYS)}")
    p.add_argument("--weft", default=suite.ROOT / "build-count/weft", help="the program, with line numbers (build-count/weft)")
    o = p.parse_args()
    if o.modules:
        modules = {path.name: path for path in o.modules}
    else:
        there = bench.real_modules()
        wanted = MODULES[:1] if o.quick else MODULES
        if missing := [m for m in wanted if m not in there]:
            sys.exit(f"not there: {', '.join(missing)}; `npm ci` in bench brings them")
        modules = {m: there[m] for m in wanted}
    by = compiler(o.weft)
    accepted = json.loads(ACCEPTED.read_text()) if ACCEPTED.exists() else {"compiler": by, "rows": {}}
    measured = {}
    for name, path in modules.items():
        ops = ops_of(o.weft, path)
        for way in o.ways.split(","):
            parts, functions = count(o.weft, way, path)
            table(f"{name}, {way}", parts, ops)
            total = [sum(x) for x in zip(*parts.values())]
            print(row("**all**", total, ops))
            if o.functions:
                hottest = sorted(functions.items(), key=lambda x: -x[1][0])[:o.functions]
                table("function", dict(hottest), ops)
            measured[f"{name}, {way}"] = {e: round(n / ops, 4) for e, n in zip(EVENTS, total)}
            sys.stdout.flush()
    bad = compare(measured, accepted)
    if by != accepted["compiler"]:
        print(f"\naccepted were figures with {accepted['compiler']}; this is {by}, with which all may differ")
    if o.accept:
        rows = accepted["rows"] | measured if accepted["compiler"] == by else measured
        lines = [f" {json.dumps(name)}: {json.dumps(rows[name])}" for name in rows]
        ACCEPTED.write_text(f'{{"compiler": {json.dumps(by)}, "rows": {{\n' + ",\n".join(lines) + "\n}}\n")
        print(f"\naccepted: {ACCEPTED}")
    elif bad:
        sys.exit(f"\n{bad} of {len(measured)} rows are more than {100 * TOLERANCE:.1f} % above {ACCEPTED}; --accept if that is meant")


if __name__ == "__main__":
    main()
