#!/usr/bin/env python3
"""Make README.md from nbs/index.ipynb: `.ci/readme.py` writes it, `.ci/readme.py --check` fails if it is not in step.

Cells marked `#| hide` stay out, `#| echo: false` keeps a cell's code out, directives are never shown. Pictures become
nbs/images/readme_<n>.png, with the cell's `#| fig-alt:` as their description. Links work from the top folder.
"""
import re
import sys
from pathlib import Path
from posixpath import join, normpath

import nbformat
from nbconvert import MarkdownExporter

TOP = Path(__file__).resolve().parent.parent
DIRECTIVE = re.compile(r'^\s*#\|\s*([\w-]+)\s*:?\s*(.*?)\s*\n?$')
LINK = re.compile(r'(\]\(|\b(?:src|href)=")(?![a-zA-Z][\w+.-]*:|#|/)([^)"\s]+)')
MADE = '<!-- Made from nbs/index.ipynb by .ci/readme.py: change it there. -->\n'


def directives(source):
    found = filter(None, map(DIRECTIVE.match, source.splitlines()))
    return {m.group(1): m.group(2) for m in found}


def visible(cell):
    "The cell as readers see it, or None, and the description of its pictures."
    if cell.cell_type == 'markdown':
        cell.source = LINK.sub(lambda m: m.group(1) + normpath(join('nbs', m.group(2))), cell.source)
        return cell, ''
    said = directives(cell.source)
    if cell.cell_type != 'code' or 'hide' in said or said.get('include') == 'false': return None, ''
    if said.get('output') == 'false': cell.outputs = []
    shown = [line for line in cell.source.splitlines() if not DIRECTIVE.match(line)]
    cell.source = '' if said.get('echo') == 'false' else '\n'.join(shown).strip()
    return cell, said.get('fig-alt', said.get('fig-cap', '')).strip('"\'')


def render(notebook):
    "The README's text, and its pictures by path."
    nb = nbformat.read(notebook, as_version=4)
    nb.metadata['language_info'] = {'name': 'python'}
    cells = [(cell, alt) for cell, alt in map(visible, nb.cells) if cell is not None]
    text, pictures = [], {}
    for cell, alt in cells:
        nb.cells = [cell]
        body, resources = MarkdownExporter().from_notebook_node(nb)
        for name, data in resources['outputs'].items():
            path = f'nbs/images/readme_{len(pictures)}{Path(name).suffix}'
            pictures[path] = data
            shown = f'![{alt or "figure"}]({path})'
            body = re.sub(rf'!\[\w+\]\({re.escape(name)}\)', lambda _: shown, body)
        if cell.cell_type == 'code':
            body = re.sub(r'\A\s*```python\s*```\n', '', re.sub(r'^[ \t]+$', '', body, flags=re.M))
            body = re.sub(r'\n{3,}', '\n\n', body)
        text.append(body.strip('\n'))
    return MADE + '\n\n'.join(filter(None, text)) + '\n', pictures


def main(check):
    text, pictures = render(TOP/'nbs/index.ipynb')
    files = {'README.md': text.encode(), **pictures}
    stale = [p for p in TOP.glob('nbs/images/readme_*') if p.relative_to(TOP).as_posix() not in files]
    differing = [name for name, data in files.items() if not (TOP/name).exists() or (TOP/name).read_bytes() != data]
    if check:
        wrong = ', '.join(differing + [p.relative_to(TOP).as_posix() for p in stale])
        if wrong: sys.exit(f'not in step with nbs/index.ipynb: {wrong}. Run .ci/export and commit what it writes.')
        return print(f'in step: {", ".join(files)}')
    for path in stale:
        path.unlink()
    for name in differing:
        (TOP/name).parent.mkdir(parents=True, exist_ok=True)
        (TOP/name).write_bytes(files[name])
    print(f"written: {', '.join(differing) or 'nothing, all in step'}")


if __name__ == '__main__': main('--check' in sys.argv[1:])
