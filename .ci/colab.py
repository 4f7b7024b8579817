#!/usr/bin/env python3
"""Put into every notebook, under its title, a badge that opens it in Colab, and a cell that installs the package there.

`.ci/colab.py` writes them, `.ci/colab.py --check` fails if they are not in step with the notebooks' places and imports.
The cell is hidden on the site and in the README, skipped by nbdev_test, and does nothing outside of Colab. It installs
the package with its requirements, and those development requirements that the notebook imports, peers for instance.
"""
import ast
import json
import re
import sys
from configparser import ConfigParser
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
NBS = TOP/'nbs'
BADGE = 'https://colab.research.google.com/assets/colab-badge.svg'
OPEN = 'https://colab.research.google.com/github'
IDS = 'colab-badge', 'colab-install'
MARKS = f']({OPEN}/', '! [ -e /content ] && pip install'
WHY = '# in Colab, this comes first'
WIDTH = 160 # of a line, as .ci/house.py has it
NOT_NEEDED = 'nbdev', # it exports, at the end of a notebook


def settings():
    config = ConfigParser(delimiters=['='])
    config.read(TOP/'settings.ini', encoding='utf-8')
    return config['DEFAULT']


def is_made(cell):
    "Whether this script wrote a cell, perhaps under another name of the notebook, or before its id was lost."
    source = ''.join(cell['source'])
    is_short = len(source.splitlines()) <= 4
    return cell.get('id') in IDS or is_short and any(mark in source for mark in MARKS)


def imports(notebook):
    "Top names of the modules that a notebook imports."
    for cell in notebook['cells']:
        if cell['cell_type'] != 'code': continue
        tree = ast.parse(re.sub(r'^(\s*)[%!].*$', r'\1pass', ''.join(cell['source']), flags=re.M))
        for node in ast.walk(tree):
            if isinstance(node, ast.Import): yield from (alias.name.split('.')[0] for alias in node.names)
            if isinstance(node, ast.ImportFrom) and node.module: yield node.module.split('.')[0]


def module(requirement):
    "The name under which it is imported."
    return re.split(r'[<>=!~\[]', requirement)[0].replace('-', '_').lower()


def extras(notebook):
    "Development requirements that it imports, and that the package does not bring."
    said = settings()
    wanted = set(imports(notebook)) - set(NOT_NEEDED) - set(map(module, said['requirements'].split()))
    return [requirement for requirement in said['dev_requirements'].split() if module(requirement) in wanted]


def cells(path, notebook):
    "Badge and installation."
    said = settings()
    place = f"{said['user']}/{said['repo']}/blob/{said['branch']}/{path.relative_to(TOP).as_posix()}"
    packages = ' '.join(f'"{r}"' for r in (f"{said['lib_name']} @ git+{said['git_url']}", *extras(notebook)))
    install = f'{MARKS[1]} -Uqq {packages}'
    line = f'{install} {WHY}'
    if len(line) > WIDTH: line = f'{WHY}\n{install}'
    badge = f'[![Open in Colab]({BADGE})]({OPEN}/{place})'
    code = dict(cell_type='code', execution_count=None, id=IDS[1], metadata={}, outputs=[])
    return [dict(cell_type='markdown', id=IDS[0], metadata={}, source=[badge]),
            code | dict(source=f'#| hide\n#| eval: false\n{line}'.splitlines(keepends=True))]


def with_badge(path):
    "A notebook's text as it should be."
    notebook = json.loads(path.read_text(encoding='utf-8'))
    own = [cell for cell in notebook['cells'] if not is_made(cell)]
    notebook['cells'] = own
    titles = [i for i, cell in enumerate(own) if cell['cell_type'] == 'markdown' and cell['source'][0].startswith('# ')]
    if not titles: sys.exit(f'{path.relative_to(TOP)} has no title: expected a Markdown cell that begins with "# "')
    notebook['cells'] = [*own[:titles[0] + 1], *cells(path, notebook), *own[titles[0] + 1:]]
    return json.dumps(notebook, sort_keys=True, indent=1, ensure_ascii=False) + '\n' # as nbdev_clean writes it


def main(check):
    files = [file for file in sorted(NBS.rglob('*.ipynb')) if not re.search(r'/[._]', file.relative_to(TOP).as_posix())]
    wanted = {file: with_badge(file) for file in files}
    differing = [file for file, text in wanted.items() if file.read_text(encoding='utf-8') != text]
    wrong = ', '.join(file.relative_to(TOP).as_posix() for file in differing)
    if check:
        if wrong: sys.exit(f'badge for Colab not in step: {wrong}. Run .ci/export and commit what it writes.')
        return print(f'in step: {len(wanted)} notebooks')
    for file in differing:
        file.write_text(wanted[file], encoding='utf-8')
    print(f'written: {f"{len(differing)} notebooks" if differing else "nothing, all in step"}')


if __name__ == '__main__': main('--check' in sys.argv[1:])
