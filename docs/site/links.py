#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Do all links lead somewhere?

  links.py              of the pages of the sources (*.md): files, and headings as GitHub names them
  links.py DIRECTORY    of the site in DIRECTORY (*.html): files, and names in them
"""
import html
import os
import re
import subprocess
import sys
import urllib.parse

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
broken = []


def slugs(text):
    found = {}
    for line in re.sub(r'^```.*?^```', '', text, flags=re.M | re.S).split('\n'):
        if re.match(r'#+ ', line):
            slug = re.sub(r'[^a-z0-9 _-]', '', re.sub(r'\[([^]]*)\]\([^)]*\)', r'\1', line).lstrip('# ').lower()).replace(' ', '-')
            found[slug] = found.get(slug, -1) + 1
    return {s if n == 0 else f'{s}-{n}' for s, last in found.items() for n in range(last + 1)}


def pages():
    """The pages of the sources: those in git, or in an archive of it all of them."""
    try:
        names = subprocess.run(['git', 'ls-files', '*.md'], cwd=ROOT, stdout=subprocess.PIPE, check=True, text=True).stdout.split('\n')
    except (OSError, subprocess.CalledProcessError):
        names = [os.path.join(d, f) for d, _, files in os.walk(ROOT) for f in files if f.endswith('.md') and 'node_modules' not in d and '/build' not in d]
    return [os.path.join(ROOT, n) for n in names if n and os.path.exists(os.path.join(ROOT, n))]


def check_pages():
    n = 0
    texts = {p: open(p).read() for p in pages()}
    for path, text in texts.items():
        prose = re.sub(r'^```.*?^```', '', text, flags=re.M | re.S)
        for target in re.findall(r'\]\(([^)\s]+)\)', re.sub(r'`[^`\n]*`', '', prose)):
            if re.match(r'\w+:', target):
                continue
            n += 1
            file, _, place = target.partition('#')
            to = os.path.normpath(os.path.join(os.path.dirname(path), file)) if file else path
            if not os.path.exists(to):
                broken.append(f'{os.path.relpath(path, ROOT)}: {target}: no such file')
            elif place and to.endswith('.md') and place not in slugs(texts.get(to) or open(to).read()):
                broken.append(f'{os.path.relpath(path, ROOT)}: {target}: no such heading')
    return n


def check_site(directory):
    n, names, texts = 0, {}, {}
    for file in sorted(os.listdir(directory)):
        if file.endswith('.html'):
            texts[file] = open(os.path.join(directory, file), errors='replace').read()
            names[file] = set(re.findall(r'\b(?:id|name)="([^"]+)"', texts[file]))
    for file, text in texts.items():
        for target in re.findall(r'\b(?:href|src)="([^"]+)"', text):
            target = urllib.parse.unquote(html.unescape(target))
            if re.match(r'\w+:|//', target) or target == '#':
                continue
            n += 1
            to, _, place = target.partition('#')
            to = to or file
            if not os.path.exists(os.path.join(directory, to)):
                broken.append(f'{file}: {target}: no such file')
            elif place and to in names and place not in names[to]:
                broken.append(f'{file}: {target}: no such name')
    return n


def main():
    n = check_site(sys.argv[1]) if len(sys.argv) > 1 else check_pages()
    print('\n'.join(broken + [f'{n} links, {len(broken)} lead nowhere']))
    sys.exit(1 if broken or n < 20 else 0)


main()
