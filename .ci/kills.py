#!/usr/bin/env python3
"""Kill short runs at random moments, go on with them, and compare their weights with those of a run nobody killed.

    .ci/kills.py                # 100 kills, some minutes
    .ci/kills.py --kills 10 --seed 1

A third of the kills comes from outside, by SIGKILL, SIGTERM or SIGINT, after a random time. The others are stops at a
random write: before, in the middle of, or after a file is put in its place. Ends with status 1 if a run could not go
on, or ended with other weights.
"""
import argparse, os, random, shutil, signal, sys, tempfile, time, traceback
from pathlib import Path

os.environ.setdefault('OMP_NUM_THREADS', '1')
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import torch
from safetensors.torch import load_file
from stal_nbdev import training # noqa: F401, for the children
from stal_nbdev.__main__ import stal_train
from stal_nbdev.runs import Run

ARGS = ('--training.epochs 3 --training.batch_size 128 --model.encoder.l1 4 --data.validation 0.2 '
        '--training.logger.save_dir').split()
PLACE = Path(tempfile.mkdtemp())
TRACEBACK = PLACE/'traceback'


def die_at_write(number):
    "Let this process kill itself at its so-manieth step of a write: half of a file, all of it, in its place."
    steps = 0

    def step():
        nonlocal steps
        steps += 1
        if steps == number: os.kill(os.getpid(), signal.SIGKILL)

    sync, put, write = os.fsync, os.replace, Path.write_bytes

    def half_first(path, content):
        # on the disk there is half of the file, as on one that is slow or full
        write(path, bytes(content)[:len(content) // 2])
        step()
        return write(path, content)

    def sync_then(descriptor):
        sync(descriptor)
        step()

    def put_then(*paths):
        put(*paths)
        step()

    Path.write_bytes, os.fsync, os.replace = half_first, sync_then, put_then


def begin(args, write=None):
    "A child that is the command `stal_train` with these arguments. Everything is imported already."
    # a signal waits until the child is the command: before, it would run what the parent runs at its end
    signal.pthread_sigmask(signal.SIG_BLOCK, WAITING)
    child = os.fork()
    if not child: os._exit(command(args, write))
    signal.pthread_sigmask(signal.SIG_UNBLOCK, WAITING)
    return child


WAITING = signal.SIGINT, signal.SIGTERM

def command(args, write):
    "The exit status of the command, 99 for a traceback, which is kept."
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for descriptor in (1, 2): os.dup2(nowhere, descriptor)
        sys.argv = ['stal_train', *args]
        signal.signal(signal.SIGINT, signal.default_int_handler)
        if write: die_at_write(write)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, WAITING)
        stal_train()
        return 0
    # one that came before the command had begun, or after its end
    except KeyboardInterrupt: return 130
    except SystemExit as stop: return stop.code if isinstance(stop.code, int) else int(stop.code is not None)
    except BaseException:
        TRACEBACK.write_text(traceback.format_exc())
        return 99


def status_of(child):
    "Its exit status, negative for a signal."
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def train(save_dir):
    "The run, from the beginning to its end."
    status = status_of(begin([*ARGS, str(save_dir)]))
    if status: raise SystemExit(f'a run that nobody killed ended with status {status}')
    return Run(next(Path(save_dir).iterdir()))


def arguments(save_dir):
    "How the run in this folder is begun, or gone on with if there is a checkpoint. None once it is finished."
    runs = [Run(folder) for folder in Path(save_dir).glob('*/')]
    for run in runs:
        if run.results is not None: return None
        if run.last_checkpoint.exists() or run.best_checkpoint.exists(): return ['--resume', str(run.folder)]
    return [*ARGS, str(save_dir)]


def kill_once(args, seconds, chance):
    "Run, and be killed on the way. What it was, and the status."
    if chance.random() < 2 / 3:
        write = chance.randrange(1, 40)
        return f'at write {write}', status_of(begin(args, write))
    name, wait = chance.choice(('SIGKILL', 'SIGTERM', 'SIGINT')), chance.uniform(0, seconds)
    child = begin(args)
    time.sleep(wait)
    os.kill(child, getattr(signal, name))
    return f'{name} after {wait:.2f} s', status_of(child)


def told():
    "The traceback of the last child that had one."
    return f'\n{TRACEBACK.read_text()}' if TRACEBACK.exists() else ''


def same_weights(run, whole):
    "Whether both have the same weights, to the bit."
    weights, wanted = load_file(run.weights_file), load_file(whole.weights_file)
    return weights.keys() == wanted.keys() and all(torch.equal(weights[name], wanted[name]) for name in wanted)


def trial(folder, whole, seconds, chance):
    "A run that is killed and gone on with. What is wrong with it, None if nothing is."
    said, expected = [], (0, 130, 143, -signal.SIGKILL, -signal.SIGTERM, -signal.SIGINT)
    for _ in range(chance.randrange(1, 4)):
        args = arguments(folder)
        if args is None: break
        what, status = kill_once(args, seconds, chance)
        said.append(f'{what} ({status})')
        if status not in expected: return f'{said}: an error{told()}'
    args = arguments(folder)
    if args and status_of(begin(args)): return f'{said}: it does not go on{told()}'
    finished = [run for run in map(Run, Path(folder).glob('*/')) if run.results is not None]
    if len(finished) != 1: return f'{said}: {len(finished)} finished runs'
    if not same_weights(finished[0], whole): return f'{said}: other weights'
    if finished[0].history != whole.history: return f'{said}: another metrics.csv'
    return None


def two_at_once(folder, whole):
    "Two processes that go on with one run: one does, the other is told. What is wrong, None if nothing is."
    # killed when the second checkpoint is in its place
    write = 1
    while arguments(folder)[0] != '--resume':
        status_of(begin(arguments(folder), write))
        write += 6
    both = [begin(arguments(folder)) for _ in range(2)]
    statuses = sorted(status_of(child) for child in both)
    if statuses != [0, 1]: return f'two at once ended with {statuses}'
    run = next(run for run in map(Run, Path(folder).glob('*/')) if run.results is not None)
    return None if same_weights(run, whole) and run.history == whole.history else 'two at once: another run'


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--kills', type=int, default=100, help='how many runs are killed')
    parser.add_argument('--seed', type=int, default=0)
    args = parser.parse_args()
    chance, wrong = random.Random(args.seed), []
    place = PLACE
    try:
        train(place/'first') # kernels are compiled or loaded
        start = time.monotonic()
        whole = train(place/'whole')
        seconds = time.monotonic() - start
        for number in range(args.kills):
            found = trial(place/str(number), whole, seconds, chance)
            print('.' if found is None else f'\n{number}: {found}\n', end='', flush=True)
            if found is None: shutil.rmtree(place/str(number))
            wrong += [found] if found else []
        found = two_at_once(place/'two', whole)
        wrong += [found] if found else []
    finally: shutil.rmtree(place, ignore_errors=True)
    print(f'\n{args.kills} runs killed, {len(wrong)} wrong', *wrong, sep='\n')
    sys.exit(bool(wrong))


if __name__ == '__main__': main()
