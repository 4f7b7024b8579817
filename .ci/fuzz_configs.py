#!/usr/bin/env python3
"""Configs that nobody would write: each has to be read, or refused in one line, soon and without a traceback.

    .ci/fuzz_configs.py [SECONDS] [SEED]        10 seconds by default, 600 for a thorough look
"""
import contextlib
import io
import random
import resource
import sys
import tempfile
import time
import traceback
from pathlib import Path

from stal_nbdev.config import build_parser, parse_config
from stal_nbdev.keys import CHOICES
from stal_nbdev.yaml_files import CONFIG_FILES

VALUES = ('0', '-1', '1e38', '.inf', '-.inf', '.nan', '1e-4', '9' * 400, 'true', 'null', '[]',
          '{}', '[1, 2]', '{a: 1}', "''",
          'x' * 5000, '*a', '&a 1', '!!python/name:os.system', '2026-13-45', '"\\0"', 'srnn',
          'spikformer', 'encoder_alone',
          'stal', 'conv_stal', 'latency', 'ce_ss', '[' * 50, '{a: ' * 50, '\x07', 'ä', '0x10',
          '1_000', '~', '<<: {a: 1}')


def keys():
    "All keys of the default names."
    names = {choice.name_key: choice.default for choice in CHOICES}
    return [key for key in build_parser(names).keys if '.' in key]


def as_file(draw, known):
    "A config file: some keys with some values, or a file of the package with letters changed."
    if draw.random() < 0.5:
        text = list(draw.choice(sorted(CONFIG_FILES.glob('*.yaml'))).read_text(encoding='utf-8'))
        for _ in range(draw.randint(1, 8)):
            place = draw.randrange(len(text))
            text[place:place + draw.randint(0, 3)] = draw.choice((*VALUES, *':{}[],-&*#\n \t'))
        return ''.join(text)
    lines = []
    for key in draw.choices(known, k=draw.randint(1, 5)):
        parts = key.split('.')
        lines.append(''.join(f'{part}: {{' for part in parts[:-1]) + f'{parts[-1]}: {draw.choice(VALUES)}'
                     + '}' * (len(parts) - 1))
    return '\n'.join(lines)


def arguments(draw, known, folder):
    "A command line, perhaps with a file."
    args = []
    if draw.random() < 0.7:
        file = folder/'config.yaml'
        file.write_text(as_file(draw, known), encoding='utf-8')
        args += ['--config', str(file)]
    for key in draw.choices(known, k=draw.randint(0, 3)): args += [f'--{key}', draw.choice(VALUES).replace('\0', '')]
    return args


def fault(args):
    "What is wrong with the answer to a command line, or nothing."
    said = io.StringIO()
    start = time.process_time()
    try:
        with contextlib.redirect_stderr(said), contextlib.redirect_stdout(io.StringIO()): parse_config(args)
    except SystemExit as stop:
        lines = said.getvalue().count('\n')
        if stop.code not in (0, 2) or lines != 1 or len(said.getvalue()) > 1200:
            return f'status {stop.code}, {lines} lines'
    except BaseException: return traceback.format_exc()
    seconds = time.process_time() - start
    return f'{seconds:.0f} seconds' if seconds > 10 else None


def main():
    given = [int(value) for value in sys.argv[1:]]
    seconds, seed = [*given, *(10, 42)[len(given):]]
    draw, known, tried = random.Random(seed), keys(), 0
    end = time.monotonic() + seconds
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < end:
            args = arguments(draw, known, Path(folder))
            wrong = fault(args)
            if wrong:
                file = Path(folder)/'config.yaml'
                sys.exit(f'{wrong}\nof {args}\n{file.read_text(encoding="utf-8") if str(file) in args else ""}')
            tried += 1
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    print(f'{tried} configs, each read or refused in one line, {used:.2f} GB')
    if used > 2: sys.exit('more than 2 GB')


if __name__ == '__main__': main()
