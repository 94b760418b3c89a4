#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks every #include "..." of the folders in layers.tbl, and that docs/architecture.md shows the table.

Reports an include that no rule allows, a rule that no include uses, a folder without a rule, and a rule that leads
upwards without a reason. `--update` writes the picture into the document. Headers of the system are free for all."""
import os
import re
import sys

os.chdir(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
TABLE = "tests/lint/layers.tbl"
DOCUMENT = "docs/architecture.md"
BEGIN, END = "<!-- layers: written by tests/lint/layers.py --update -->\n", "<!-- end of layers -->\n"
INCLUDE = re.compile(r'^ *# *include *"([^"]*)"', re.M)
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.S)

errors = []


class Layer:
    """A folder: whole folders (or generated headers) that it may include, single headers with a reason each."""

    def __init__(self, name, allowed):
        self.name, self.allowed, self.headers, self.never = name, allowed, {}, None
        self.path = name if os.path.isdir(name) else "src/" + name
        names = sorted(os.listdir(self.path)) if os.path.isdir(self.path) else []
        self.sources = [n for n in names if n.endswith((".c", ".h", ".S"))]


def read_table():
    layers, generated = {}, set()
    for number, line in enumerate(open(TABLE), 1):
        words = line.split()
        if not words or words[0].startswith("#"):
            continue
        if words[0] == "generated":
            generated.update(words[1:])
        elif not line[0].isspace():
            layer = layers[words[0]] = Layer(words[0], words[1:])
            if not layer.sources:
                errors.append(f"{TABLE}:{number}: {layer.path} has no sources")
            for name in layer.allowed:
                if name not in generated and name not in list(layers)[:-1]:
                    errors.append(f"{TABLE}:{number}: {name} is no folder below {layer.name}: name headers, with reasons")
        elif words[0] == "never":
            layer.never = re.compile(line.split(None, 1)[1].strip())
        elif len(words) < 2:
            errors.append(f"{TABLE}:{number}: {words[0]} without a reason")
        else:
            layer.headers[words[0]] = " ".join(words[1:])
    return layers


def folder_of(layer, header):
    """The folder of a header, by its name in an include; None: a generated one, or a header of the CPU."""
    if os.path.exists(f"{layer.path}/{header}"):
        return layer.name
    if os.path.dirname(header):
        return os.path.dirname(header)
    return "include" if os.path.exists("include/" + header) else None


def check_folder(layer):
    used = set()
    for source in layer.sources:
        path = f"{layer.path}/{source}"
        text = open(path).read()
        for header in INCLUDE.findall(text):
            folder = folder_of(layer, header)
            if folder == layer.name:
                continue
            rule = next((r for r in (header, folder) if r in layer.headers or r in layer.allowed), None)
            if rule:
                used.add(rule)
            else:
                errors.append(f"{path}: may not include {header}")
        if layer.never:
            code = COMMENT.sub(lambda m: "\n" * m[0].count("\n"), text)
            for number, line in enumerate(code.split("\n"), 1):
                if layer.never.search(line):
                    errors.append(f"{path}:{number}: may not name this: {line.strip()}")
    for rule in [*layer.allowed, *layer.headers]:
        if rule not in used:
            errors.append(f"{TABLE}: {layer.name} does not include {rule}: the rule is of no use")


def picture(layers):
    """A matrix: the rows include the columns."""
    names = [n for n in layers if not n.startswith("tests/")]
    width = max(map(len, names))
    numbers = range(1, len(names) + 1)
    lines = [" " * (width + 3) + "".join(f"{n:3}" for n in numbers)]
    for n, name in zip(numbers, names):
        layer = layers[name]
        single = {os.path.dirname(h) or "emit/x64" for h in layer.headers}
        row = "".join("  #" if c in layer.allowed else "  o" if c in single else "  \\" if c == name else "  ." for c in names)
        lines.append(f"{n:2} {name:{width}}{row}".rstrip())
    out = ["```\n", *(line + "\n" for line in lines), "```\n\n"]
    count = sum(len(layers[n].headers) for n in names)
    out.append(f"{count} single headers are allowed; the table has the reason for each.\n")
    return "".join(out)


def check_document(text, update):
    document = open(DOCUMENT).read()
    if document.count(BEGIN) != 1 or document.count(END) != 1:
        errors.append(f"{DOCUMENT}: no place for the picture")
        return
    before, rest = document.split(BEGIN)
    after = rest.split(END)[1]
    wanted = before + BEGIN + text + END + after
    if update and document != wanted:
        open(DOCUMENT, "w").write(wanted)
    elif document != wanted:
        errors.append(f"{DOCUMENT}: the picture of the layers is not that of {TABLE}: run tests/lint/layers.py --update")


def main():
    layers = read_table()
    for folder, _, files in os.walk("src"):
        if folder != "src" and any(f.endswith((".c", ".h", ".S")) for f in files) and folder[4:] not in layers:
            errors.append(f"{TABLE}: has no rule for {folder}")
    for layer in layers.values():
        check_folder(layer)
    check_document(picture(layers), "--update" in sys.argv[1:])
    print("\n".join(errors))
    return 1 if errors else 0


sys.exit(main())
