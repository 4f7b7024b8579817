#!/usr/bin/env python3
"""What only a GPU can show, what tells most first: `.ci/gpu.py [--out FOLDER] [--data FOLDER] [CHECK...]`.

Cells that say "skipped, there is no GPU" elsewhere run here, then the races, then rows of tables that say "not run".
Each check has a log in FOLDER, and a limit, so that one that hangs costs the others nothing. What is measured is
written there, to be looked at before it takes the place of what is in nbs/results. Standard library only, beside the
package itself.
"""
import argparse
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
KERNELS = [f'kernels/{name}' for name in ('30_cuda', '31_cuda_norm', '32_cuda_attention', '33_cuda_recurrent')]
FULL = ('train --config train_spikformer.yaml --training.robustness true --training.logger.save_dir {out}/runs '
        '--data.data_dir {data}')
JPEG = ('/cifar10 --data.dataset folder --data.flip true --data.shift 2 --data.shift_fill reflect '
        '--training.loss.target_density 0.1')
SPEEDRUN = ('speedrun cifar10 --runs 2 --data.dataset folder --data_dir {data}/cifar10 --save_dir {out}/runs '
            '--out {out}/speedrun.csv')

# Name -> seconds at most, and lines that run side by side: a notebook, or what follows `python -m stal_nbdev`
CHECKS = {
    'kernels': (240, [*KERNELS, '14_fused']), # right in every type
    'recording': (240, ['46_cuda_graphs']), # the same weights, recorded or not; what cannot be; what a step takes
    'data': (60, ['50_data']), # batches without waiting
    'bench': (240, ['bench --device cuda --out {out}/speed_cuda.csv']),
    'cifar10': (180, [FULL + JPEG]), # 85 % at a density of 0.1?
    'mnist': (180, [f'{FULL} --data.dataset mnist']),
    'speedrun': (240, [SPEEDRUN])}


def command(line, places):
    "A line of CHECKS as a command."
    if (TOP/'nbs'/f'{line}.ipynb').exists():
        return [sys.executable, '.ci/plain.py', '--execute', str(TOP/'nbs'/f'{line}.ipynb')]
    return [sys.executable, '-m', 'stal_nbdev', *line.format(**places).split()]


def check(line, log, limit, places):
    "Whether it ended well and in time. What it says is in its log."
    with open(log, 'w', encoding='utf-8') as file:
        try: done = subprocess.run(command(line, places), cwd=TOP, stdout=file, stderr=subprocess.STDOUT, timeout=limit)
        except subprocess.TimeoutExpired: return False
    return done.returncode == 0


def run(name, out, places):
    "A check: a line of how it went, and the end of what did not go well."
    limit, lines = CHECKS[name]
    logs, start = [out/f'{name}_{i}.log' for i in range(len(lines))], time.monotonic()
    with ThreadPoolExecutor(len(lines)) as lanes:
        went = list(lanes.map(check, lines, logs, [limit] * len(lines), [places] * len(lines)))
    print(f"{name}: {time.monotonic() - start:.0f} s  {'well' if all(went) else 'NOT WELL'}", flush=True)
    for line, log, well in zip(lines, logs, went):
        text = log.read_text(encoding='utf-8', errors='replace').replace('\r', '\n').strip().splitlines()
        print(f'  {line}', *text[-3 if well else -25:], sep='\n    ', flush=True)
    return all(went)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition('\n')[0])
    parser.add_argument('checks', nargs='*', metavar='CHECK', help=f"some of {', '.join(CHECKS)}; all by default")
    parser.add_argument('--out', type=Path, default=TOP/'_gpu', help='where logs and measurements go')
    parser.add_argument('--data', type=Path, default=TOP/'data', help='the folder that holds MNIST and cifar10')
    options = parser.parse_args()
    if wrong := [name for name in options.checks if name not in CHECKS]:
        parser.error(f'no such check: {wrong}; expected some of {list(CHECKS)}')
    options.out.mkdir(parents=True, exist_ok=True)
    path = os.pathsep.join([str(TOP), os.environ.get('PYTHONPATH', '')])
    os.environ.update(PYTHONPATH=path.rstrip(os.pathsep), MPLBACKEND='agg', PYTHONUNBUFFERED='1')
    places = dict(out=options.out.resolve(), data=options.data.resolve())
    went = {name: run(name, options.out, places) for name in options.checks or CHECKS}
    if not all(went.values()): sys.exit(f"NOT WELL: {', '.join(name for name, well in went.items() if not well)}")


if __name__ == '__main__': main()
