#!/usr/bin/env python3
"""Run notebooks with what a plain `pip install .` brings: `.ci/plain.py FOLDER NOTEBOOK...`, FOLDER's packages first.

Development holds fastcore below 2, since nbdev 2 needs it. Whoever installs the package gets a later one. nbdev's own
test runner does not run there, so cells are executed here, in order, as it would: without those that it skips. Standard
library only, beside the package itself.
"""
import json
import linecache
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType

TOP = Path(__file__).resolve().parent.parent
SKIPPED = re.compile(r'^#\|\s*(eval:\s*false|slow|notest)\b', re.M)


def cells(notebook):
    "The code of a notebook's cells, those left out that a test skips, and the last one, which exports."
    content = json.loads(notebook.read_text(encoding='utf-8'))
    code = [''.join(cell['source']) for cell in content['cells'] if cell['cell_type'] == 'code']
    return [text for text in code if not SKIPPED.search(text) and 'nbdev_export' not in text]


def execute(notebook):
    "All cells in one name space, from the notebook's folder. An error names the cell."
    os.chdir(notebook.parent)
    main = sys.modules['__main__'] = ModuleType('__main__') # where mocks and pickles look for what cells define
    for number, text in enumerate(cells(notebook)):
        place = f'<{notebook.name} {number}>'
        linecache.cache[place] = len(text), None, text.splitlines(keepends=True), place # for who reads sources
        exec(compile(text, place, 'exec'), vars(main))


def run(folder, notebooks):
    "Each notebook in a process of its own."
    path = os.pathsep.join([str(Path(folder).resolve()), str(TOP)])
    env = os.environ | dict(PYTHONPATH=path, MPLBACKEND='agg')
    said = 'import fastcore, stal_nbdev; print("fastcore", fastcore.__version__)'
    subprocess.run([sys.executable, '-c', said], env=env, check=True)
    for notebook in notebooks:
        start = time.monotonic()
        command = [sys.executable, __file__, '--execute', str((TOP/'nbs'/notebook).resolve())]
        done = subprocess.run(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        print(f'{notebook}: {time.monotonic() - start:.0f} s', flush=True)
        if done.returncode: sys.exit(f'{notebook}:\n{done.stdout[-3000:]}')


if __name__ == '__main__':
    if sys.argv[1] == '--execute': execute(Path(sys.argv[2]))
    else: run(sys.argv[1], sys.argv[2:])
