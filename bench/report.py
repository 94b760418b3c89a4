# SPDX-License-Identifier: MIT
"""Tables and plots of what bench.py measured."""
import math

REFERENCE = "native"


def geomean(values):
    values = [v for v in values if v]
    return math.exp(sum(map(math.log, values)) / len(values)) if values else None


def table(head, rows):
    """Markdown; all columns but the first are right-aligned."""
    lines = ["| " + " | ".join(head) + " |", "|---" + "|---:" * (len(head) - 1) + "|"]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows]) + "\n"


def number(v):
    return "-" if v is None else f"{v:.0f}" if v >= 100 else f"{v:.1f}" if v >= 10 else f"{v:.2f}"


def size(n):
    return f"{n / 1e6:.1f} MB" if n >= 1e5 else f"{n / 1e3:.1f} kB"


def group(result, name, rotate=None):
    return {k: w for k, w in result["workloads"].items() if w["group"] == name and (rotate is None or w["rotate"] == rotate)}


def ratios(works, engine, to):
    return [w["ns"][engine] / w["ns"][to] for w in works.values() if engine in w["ns"] and to in w["ns"]]


def run_times(result, name, title):
    works = group(result, name)
    if not works:
        return ""
    engines = [e for e in result["engines"] if any(e in w["ns"] for w in works.values())]
    reference = REFERENCE if REFERENCE in engines else engines[0]
    others = [e for e in engines if e != reference]
    rows = []
    for k, w in works.items():
        rows.append([k, f"{w['ns'][reference] / 1e6:.1f}"] +
                    [number(w["ns"][e] / w["ns"][reference] if e in w["ns"] else None) for e in others])
    rows.append(["**geometric mean**", ""] + [f"**{number(geomean(ratios(works, e, reference)))}**" for e in others])
    head = [title, f"{result['engines'][reference]}, ms"] + [result["engines"][e] for e in others]
    return table(head, rows) + "\n"


def micro(result):
    """ns per iteration, that is per unit of n; the recursive one per call."""
    works = group(result, "micro")
    if not works:
        return ""
    rows = [[f"{k}: {w['what']}"] + [number(w["ns"][e] / 1e6 if e in w["ns"] else None) for e in result["engines"]]
            for k, w in works.items()]
    pq = works.get("pq")
    if pq:
        rows.append(["pq, ns per call"] + [number(pq["ns"][e] / pq["n"] if e in pq["ns"] else None) for e in result["engines"]])
    note = "wasm2c and its clang see through the sum: the barrier that keeps native code from it is not in wasm.\n\n"
    return "## Micro kernels (ms)\n\n" + note + table(["workload"] + list(result["engines"].values()), rows) + "\n"


def cold_starts(result):
    text = ""
    if "thousand" in result:
        text += "## 1,000 different functions, each called once: from the bytes to the result (ms)\n\n"
        text += table([result["engines"][e] for e in result["thousand"]], [[f"{v / 1e6:.2f}" for v in result["thousand"].values()]])
        text += "\nNative code and wasm2c were compiled beforehand: theirs is the call alone.\n\n"
    if "start" in result:
        text += "## Hello world, from file to exit (ms wall)\n\n"
        text += table(list(result["start"]), [[f"{v / 1e6:.2f}" for v in result["start"].values()]]) + "\n"
    return text


def throughput(m, engine, which="best"):
    t = m["engines"].get(engine)
    return m["code"] / t[which] * 1e3 if t else None


def compiling(result):
    if "compile" not in result:
        return ""
    engines = [e for e in result["engines"] if any(e in m["engines"] for m in result["compile"].values())]
    text = ""
    for which, title in (("best", "best"), ("first", "first in its process")):
        rows = [[f"{k} ({size(m['code'])})"] + [number(throughput(m, e, which)) for e in engines]
                for k, m in result["compile"].items()]
        text += f"## Compile throughput, MB of code section per second, {title}\n\n"
        if which == "best":
            text += "JSC validates and prepares its interpreter, and compiles later. Native code is compiled from C, not from wasm.\n\n"
        text += table(["module"] + [result["engines"][e] for e in engines], rows) + "\n"
    rows = [[k] + [number(m["engines"][e]["machine"] / m["code"]) for e in engines if e.startswith(("weft", "no-"))]
            for k, m in result["compile"].items() if "weft" in m["engines"]]
    text += "## Machine code, bytes per byte of wasm\n\n"
    text += table(["module"] + [result["engines"][e] for e in engines if e.startswith(("weft", "no-"))], rows) + "\n"
    return text


def targets(result):
    """The ratios that Weft is judged by."""
    rows = []

    def row(what, works, engine, to):
        r = ratios(works, engine, to)
        if r:
            worst = max(works, key=lambda k: works[k]["ns"].get(engine, 0) / works[k]["ns"].get(to, 1))
            rows.append([what, number(geomean(r)), f"{number(max(r))} ({worst})"])

    plain, rotating = group(result, "kernels", False), group(result, "kernels", True)
    row("kernels, Weft / native", group(result, "kernels"), "weft", "native")
    row("kernels, Weft / native without vectors", group(result, "kernels"), "weft", "scalar")
    row("programs, Weft / native", group(result, "programs"), "weft", "native")
    row("kernels without rotations, Weft / Liftoff", plain, "weft", "liftoff")
    row("kernels of rotations, Weft / Liftoff", rotating, "weft", "liftoff")
    row("programs, Weft / Liftoff", group(result, "programs"), "weft", "liftoff")
    row("kernels, Weft / TurboFan", group(result, "kernels"), "weft", "turbofan")
    row("programs, Weft / TurboFan", group(result, "programs"), "weft", "turbofan")
    row("kernels, Weft baseline / Weft", group(result, "kernels"), "weft-baseline", "weft")
    return "## Ratios\n\n" + table(["time of", "geometric mean", "worst"], rows) + "\n" if rows else ""


def markdown(result):
    v = result["versions"]
    text = f"# Weft and others, {result['date']}\n\n"
    text += f"{v['cpu']}, {v['kernel']}; " + "; ".join(f"{k} {v[k]}" for k in v if k not in ("cpu", "kernel")) + ".\n"
    text += f"Best of {result['rounds']} calls each, engines taking turns on one core. Columns without a unit are time relative to the first.\n\n"
    text += result["note"] + "\n\n" if "note" in result else ""
    text += targets(result)
    for name, title in (("kernels", "kernel"), ("programs", "program")):
        part = run_times(result, name, title)
        text += f"## {name.capitalize()}\n\n{part}" if part else ""
    return text + micro(result) + compiling(result) + cold_starts(result)


# -- plots ----

COLORS = {"native": "#444444", "scalar": "#888888", "weft": "#d62728", "weft-baseline": "#ff9896", "weft-interp": "#e377c2",
          "liftoff": "#1f77b4", "turbofan": "#17becf", "jsc": "#2ca02c", "jsc-bbq": "#98df8a", "wasm2c": "#9467bd"}


def plots(result, out):
    import matplotlib
    matplotlib.use("svg")
    matplotlib.rcParams["svg.hashsalt"] = "weft"  # the same file from the same figures
    import matplotlib.pyplot as plt
    plot_kernels(plt, result, out / "run-time.svg")
    plot_plane(plt, result, out / "plane.svg")


def plot_kernels(plt, result, path):
    """Run time of each workload relative to native, a dot per engine."""
    works = {**group(result, "kernels"), **group(result, "programs")}
    names = sorted(works, key=lambda k: works[k]["ns"]["weft"] / works[k]["ns"][REFERENCE])
    fig, ax = plt.subplots(figsize=(9, 0.22 * len(names) + 1.5))
    for e, title in result["engines"].items():
        if e == REFERENCE or e not in COLORS:
            continue
        xs = [works[k]["ns"][e] / works[k]["ns"][REFERENCE] for k in names if e in works[k]["ns"]]
        ys = [i for i, k in enumerate(names) if e in works[k]["ns"]]
        ax.plot(xs, ys, "o", color=COLORS[e], label=title, markersize=7 if e == "weft" else 4, zorder=3 if e == "weft" else 2)
    ax.axvline(1, color="black", linewidth=0.8)
    ax.set_xscale("log")
    ticks = [0.5, 1, 2, 3, 5, 10, 20]
    ax.set_xticks(ticks, [str(t) for t in ticks])
    ax.set_yticks(range(len(names)), names)
    ax.set_xlabel("run time relative to native clang -O2 (less is better)")
    ax.grid(axis="both", linewidth=0.3)
    ax.legend(loc="lower right", fontsize="small")
    fig.tight_layout()
    fig.savefig(path, metadata={"Date": None})


# Engines whose place on the plane is not one thing: what is compiled is not what runs, or other code was compiled.
HOLLOW = {"jsc": "prepares its interpreter, runs after tier-up", "jsc-bbq": "the same", "native": "from C, our programs",
          "wasm2c": "our programs"}
LEAST_CODE = 400_000  # smaller modules are not on the plane


def plot_plane(plt, result, path):
    """Compile throughput against run time: up and to the left is better."""
    fig, ax = plt.subplots(figsize=(9, 6))
    works = group(result, "kernels")
    for e, title in result["engines"].items():
        modules = [m for m in result["compile"].values() if e in m["engines"]]
        big = [m for m in modules if m["code"] >= LEAST_CODE]
        speed = geomean([throughput(m, e) for m in big or modules])
        time = geomean(ratios(works, e, REFERENCE))
        if not speed or not time or e == "scalar":
            continue
        ax.plot([time], [speed], "o", color=COLORS.get(e, "black"), markersize=9, fillstyle="none" if e in HOLLOW else "full")
        text = f"{title}\n({HOLLOW[e]})" if e in HOLLOW else title
        ax.annotate(text, (time, speed), textcoords="offset points", xytext=(8, -4 if e == "weft" else 6), fontsize="small",
                    va="top" if e in ("weft", "jsc-bbq") else "bottom")
    ax.axvline(1, color="black", linewidth=0.8)
    for axis, ticks in ((ax.xaxis, [1, 1.5, 2, 3, 4, 5]), (ax.yaxis, [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200])):
        (ax.set_xscale if axis is ax.xaxis else ax.set_yscale)("log")
        axis.set_ticks(ticks, [str(t) for t in ticks])
        axis.set_minor_locator(plt.NullLocator())
    ax.set_xlim(0.9, 8)
    ax.set_xlabel("run time of the kernels relative to native clang -O2, geometric mean (less is better)")
    ax.set_ylabel("compile throughput, MB of wasm code per second")
    ax.grid(linewidth=0.3)
    fig.tight_layout()
    fig.savefig(path, metadata={"Date": None})
