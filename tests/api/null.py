#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes calls of every function in include/*.h, with NULL for one argument at a time.

null.py HEADER... > FILE; test_null.c includes it. An argument that may be NULL is in MAY, by the
function's name; what frees, and what would end the fixture, is in ONLY_NULL. A function that is
new needs nothing here, unless one of its types is not known yet."""
import re
import sys

MAY = {
    "weft_version": "major minor patch",
    "weft_technique": "what",
    "weft_module_import": "from name",
    "weft_module_export": "name",
    "weft_module_custom": "name bytes size",
    "weft_instance_export_at": "name out",
    "weft_trap_exit": "code",
    "weft_trap_new": "message",
    "weft_memory_data": "bytes",
    "weft_buffer_bytes": "size",
    "weft_build_pointer": "value",
    "weft_vm3_code_size": "ops ns",
    "weft_built_declare": "name",
    "weft_store_set_data": "data",
    "weft_store_set_limiter": "limiter",
    "weft_ref_new": "data",
}
ALWAYS = "error options trap env finalize config".split()
NEEDED = {"weft_module_trace": "options", "weft_vm3_trace": "options"}
# What is passed for an argument, by its type without const.
VALID = {
    "WeftEngine *": "x.engine", "WeftModule *": "x.module", "WeftStore *": "x.store",
    "WeftLinker *": "x.linker", "WeftInstance *": "x.instance", "WeftFunc *": "x.func",
    "WeftMemory *": "x.memory", "WeftTable *": "x.table", "WeftGlobal *": "x.global",
    "WeftTrap *": "x.trap", "WeftCaller *": "x.caller", "WeftSignature *": "x.signature",
    "WeftValue *": "x.values", "WeftFuncType *": "&x.type", "WeftKind *": "x.kinds",
    "WeftExtern *": "&x.thing", "WeftExternType *": "&x.extern_type", "WeftName *": "&x.name",
    "WeftError *": "&x.error", "WeftFrame *": "&x.frame", "WeftCompileStats *": "&x.stats",
    "WeftHostFunc *": "nothing", "WeftRawFunc *": "nothing_raw", "WeftLimiter *": "anything",
    "WeftTraceOptions *": "&x.trace", "WeftVm3Result *": "&x.result", "WeftVm3 *": "x.vm",
    "WeftCode *": "x.code", "WeftBuilt *": "x.built", "WeftBuild *": "x.build",
    "WeftPointer *": "pointer", "WeftLoopLocal *": "x.loop", "WeftLabel *": "x.labels",
    "WeftExit *": "leave", "WeftBuffer *": "x.buffer",
    "char *": "x.text", "void *": "x.text", "uint8_t *": "x.bytes", "size_t *": "&x.size",
    "int32_t *": "&x.i32", "uint32_t *": "x.locals", "uint64_t *": "&x.u64",
    "int64_t *": "x.args", "WeftName": "x.name", "WeftExtern": "x.thing", "bool": "true",
    "WeftKind": "WEFT_FUNCREF", "WeftOp": "WEFT_OP_I32_ADD", "WeftLabel": "0",
}


def split(text):
    parts, depth, part = [], 0, ""
    for ch in text:
        depth += (ch == "(") - (ch == ")")
        if ch == "," and depth == 0:
            parts.append(part.strip())
            part = ""
        else:
            part += ch
    return [p for p in parts + [part.strip()] if p and p != "void"]


def functions(files):
    for path in files:
        with open(path) as f:
            text = re.sub(r"/\*.*?\*/", "", f.read(), flags=re.S)
        text = re.sub(r"^#.*$", "", text, flags=re.M)
        for m in re.finditer(r"^((?:const )?\w+ \**)\s*(weft_\w+)\(([^;{}]*?)\);", text, flags=re.M | re.S):
            yield m.group(1).strip(), m.group(2), split(" ".join(m.group(3).split()))


def parameter(text):
    m = re.match(r".*\(\*(\w+)\)\(", text)
    if m:
        return m.group(1), "callback"
    m = re.match(r"(.*?)(\w+)$", text)
    kind = m.group(1).replace("const ", "").strip()
    return m.group(2), re.sub(r"\s*\*", " *", kind)


def valid(kind, name):
    if kind == "callback":
        return "NULL"
    if kind.endswith(" * *"):
        return "(void *)&x.out"
    if name in ALWAYS and kind not in VALID:
        return "NULL"
    if kind in VALID:
        return VALID[kind]
    if kind in ("size_t", "unsigned", "uint32_t", "uint64_t", "int32_t", "int64_t", "float", "double", "int"):
        return "1"
    if kind.startswith("Weft") and "*" not in kind:
        return f"({kind})0"
    sys.exit(f"null.py: no argument for {kind} {name}")


def main():
    n = 0
    for result, name, texts in functions(sys.argv[1:]):
        params = [parameter(t) for t in texts]
        may = MAY.get(name, "").split() + [a for a in ALWAYS if a != NEEDED.get(name)]
        status = result == "WeftStatus"
        ends = name.endswith(("_free", "_abandon"))
        for i, (what, kind) in enumerate(params):
            pointer = "*" in kind or kind in ("WeftName", "WeftExtern")
            if not pointer or kind == "callback" or what in may or what == "low":
                continue
            args = [valid(k, p) for p, k in params]
            args[i] = {"WeftName": "(WeftName){NULL, 1}", "WeftExtern": "(WeftExtern){.kind = WEFT_EXTERN_FUNC}"}.get(kind, "NULL")
            print(f'TRY({name}, {what}, {"STATUS" if status else "QUIET"}({name}({", ".join(args)})))')
            n += 1
            if ends:
                break
    print(f"enum {{ CALLS = {n} }};")


main()
