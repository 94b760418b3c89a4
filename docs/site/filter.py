#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""A source of the site as Doxygen wants it.   filter.py FILE   (on standard output; lines keep their numbers where Doxygen counts them)

Headers: comments before declarations, and those after fields, become Doxygen's. Pages: links to places in pages, and to files that are
no pages, are written its way; headings get names."""
import os
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PAGES = ('README.md', 'CHANGELOG.md', 'SECURITY.md', 'CONTRIBUTING.md', 'docs/')


def plain(text):
    """Words of a comment that Doxygen would take for commands or markup."""
    return re.sub(r'([@\\<>#%])', r'\\\1', text).replace('..', '\\.\\.')


def header(text):
    out, first, at = [], True, 0
    for m in re.finditer(r'/\*.*?\*/', text, re.S):
        before, comment = text[at:m.start()], m[0]
        at = m.end()
        out.append(before)
        alone = not before.rpartition('\n')[2].strip()
        after = text[m.end():m.end() + 1]
        inner = comment[2:-2]
        if first:
            first = False
            lines = [re.sub(r'^ \* ?', '', x) for x in inner.split('\n')]
            body = '\n'.join(x for x in lines if 'SPDX' not in x).strip('\n ')
            name, _, rest = body.partition(': ')
            out.append(f'/** @file {name}\n{plain(rest.partition(chr(10))[0])}\n@verbatim\n{rest.partition(chr(10))[2]}\n@endverbatim */')
        elif inner.lstrip().startswith('--') or (alone and after != '\n'):
            out.append(comment)
        elif alone:
            out.append('/**' + plain(inner) + '*/')
        else:
            out.append('/**<' + plain(inner) + '*/')
    return ''.join(out) + text[at:]


def slug(heading):
    return re.sub(r'[^a-z0-9 _-]', '', heading.lower()).replace(' ', '-')


def name_of(path):
    return re.sub(r'[^a-z0-9]', '-', os.path.relpath(path, ROOT).lower().removesuffix('.md').removeprefix('docs/'))


def link(page, label, target):
    if re.match(r'https?:', target):
        return f'[{label}]({target})'
    file, _, place = target.partition('#')
    path = os.path.normpath(os.path.join(os.path.dirname(page), file)) if file else page
    relative = os.path.relpath(path, ROOT)
    if relative.startswith('include/'):
        return f'[{label}](@ref {os.path.basename(path)})'
    if path.endswith('.png'):
        return f'[{label}]({os.path.basename(path)})'
    if not path.endswith('.md') or not relative.startswith(PAGES):
        return f'{label}'
    if place:
        return f'[{label}](#{name_of(path)}-{place})'
    return f'[{label}](@ref {name_of(path)})' if relative != 'README.md' else f'[{label}](@ref index)'


def prose(path, text):
    """Text between headings and fences: `code` stays, links become Doxygen's."""
    parts = re.split(r'(`[^`]*`)', text)
    for i in range(0, len(parts), 2):
        parts[i] = re.sub(r'(^|[\s(])@(\w)', r'\1\\@\2', parts[i])
    return re.sub(r'(?<!!)\[((?:[^]`]|`[^`]*`)*)\]\(([^)\s]+)\)', lambda m: link(path, m[1], m[2]), ''.join(parts))


def heading(path, line, first):
    marks, _, title = line.partition(' ')
    if first and path == os.path.join(ROOT, 'README.md'):
        return line
    return f'{marks} {title.replace("`", "")} {{#{name_of(path)}{"" if first else "-" + slug(title)}}}'


def page(path, text):
    out, waiting, fenced, first = [], [], False, True
    for line in text.split('\n') + [None]:
        fence = line is not None and line.startswith('```')
        if line is not None and not fence and not fenced and not re.match(r'#+ ', line):
            waiting.append(line)
            continue
        if waiting:
            out.append(prose(path, '\n'.join(waiting)))
            waiting = []
        if fence:
            fenced = not fenced
        elif line is not None and not fenced:
            line = heading(path, line, first)
            first = False
        if line is not None:
            out.append(line)
    return '\n'.join(out) + '\n'


def main():
    path = os.path.abspath(sys.argv[1])
    text = open(path).read()
    sys.stdout.write(header(text) if path.endswith('.h') else page(path, text))


main()
